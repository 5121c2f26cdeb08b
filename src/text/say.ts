import type {Post, Source, Stop, Words} from '../data/types.ts';
import type {District, Town} from '../model/District.ts';
import {findTown} from '../model/find.ts';
import type {Lead} from '../model/leadOf.ts';
import type {LegendEntry} from '../scale/legend.ts';
import {messages, type Language, type Messages, type Whereabouts} from './messages.ts';

/** Words in a language, in Chinese where there are none; something else where nothing is known. */
export function inLanguage(
  words: Words | undefined,
  language: Language,
  unknown = '',
): string {
  return words ? words[language] || words.zh : unknown;
}

const isoDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A date of a file (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) in words; anything else as it stands. */
export function sayDate(date: string, text: Messages): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  return isoDate.test(date) ? text.date(year, month, day) : date;
}

/** The date of a source, marked as approximate where it is. */
export function saySourceDate({date, dateApproximate}: Source, text: Messages): string {
  const said = sayDate(date, text);
  return dateApproximate ? text.approximately(said) : said;
}

/** Who grouped the towns and from what, and the state of the facts. */
export function sayCompiled({compiled, asOf}: District, language: Language): string {
  const text = messages[language];
  return inLanguage(compiled, language) + text.stop + text.asOf(sayDate(asOf, text));
}

/** Whose the boundaries are, where the page says so, with the stop before what follows. */
export function sayCredit(credit: Words, language: Language): string {
  const {boundaries, stop} = messages[language];
  const said = inLanguage(credit, language);
  return said && `${boundaries} ${said}${stop}`;
}

/** What a post is for, the town it lies in, and how that is known. */
export function sayPost(
  {theme, unit, unitCertainty}: Post,
  district: District,
  language: Language,
): string {
  const text = messages[language];
  const town = sayTown(unit, district, language);
  return (
    (theme ? inLanguage(theme, language) + text.stop : '') +
    (unitCertainty ? text.townCertainty(town, text.certainties[unitCertainty]) : town)
  );
}

/** Where a stop of the series was, and when. */
export function sayStop(
  {unit, date}: Stop,
  district: District,
  language: Language,
): string {
  const text = messages[language];
  return sayTown(unit, district, language) + text.clause + sayDate(date, text);
}

function sayTown(unit: string, district: District, language: Language): string {
  return inLanguage(findTown(district, unit)?.name, language, messages[language].elsewhere);
}

/** Which cluster leads, or how several do; that none does, or that it is not known. */
export function sayLead({kind, leaders, close}: Lead, language: Language): string {
  const text = messages[language];
  const [names, closeNames] = [leaders, close].map(clusters =>
    clusters.map(({name}) => inLanguage(name, language)),
  ) as [string[], string[]];
  const [first, ...level] = names;
  if (first === undefined) return kind === 'zero' ? text.zero : text.noCluster;
  if (kind === 'tie') return text.tie(first, level);
  return kind === 'narrow' ? text.narrow(first, closeNames) : first;
}

/** What leads in a town, in a line. */
export function sayLeading(town: Town, language: Language): string {
  return town.amounts && !town.leading
    ? sayLead(town.lead, language)
    : inLanguage(town.leading, language, messages[language].noLeading);
}

/** The same beside the words of `sayLead`: amounts, where these were all there is to say. */
export function sayAmounts(town: Town, language: Language): string {
  const {amounts, leading, lead} = town;
  const text = messages[language];
  return amounts && !leading
    ? lead.ranked
        .map(
          ({key, name}) =>
            `${inLanguage(name, language)} ${amounts[key]!.toLocaleString(text.tag)}`,
        )
        .join(text.comma)
    : sayLeading(town, language);
}

/** What leads in a town whose card was opened. */
export function sayOpened(town: Town, language: Language): string {
  return messages[language].opened(
    inLanguage(town.name, language),
    sayLeading(town, language),
  );
}

/** Which towns stand out when clusters are asked for, by key; that none does, when none are. */
export function sayLifted(
  clusters: readonly string[],
  towns: readonly Town[],
  language: Language,
): string {
  const lifted = towns.filter(({lead}) =>
    lead.leaders.some(({key}) => clusters.includes(key)),
  );
  return clusters.length
    ? messages[language].lifted(lifted.map(({name}) => inLanguage(name, language)))
    : messages[language].alike;
}

/**
 * One sentence that sums up which clusters lead how many units, the most common first, and how many
 * are led otherwise or by none.
 */
export function saySummary(
  district: Words,
  units: number,
  legend: readonly LegendEntry[],
  language: Language,
): string {
  const isClear = ({lead}: LegendEntry) => lead.kind === 'clear';
  const leading = legend.filter(entry => isClear(entry) && entry.count);
  const groups = [...new Set(leading.map(({count}) => count))]
    .sort((a, b) => b - a)
    .map(count => ({
      count,
      clusters: leading
        .filter(entry => entry.count === count)
        .map(({lead}) => sayLead(lead, language)),
    }));
  const rest = legend
    .filter(entry => !isClear(entry))
    .map(({lead, count}) => ({
      count,
      how: sayLead(lead, language),
      led: lead.leaders.length > 0,
    }));
  return messages[language].summary(inLanguage(district, language), units, groups, rest);
}

/** From here on, in metres, a location may well be a town away, and the answer says so. */
const rough = 1000;

/** One plain line on where the reader is, or why that is not known. */
export function sayWhereabouts(
  whereabouts: Whereabouts,
  district: Words,
  language: Language,
): string {
  const text = messages[language];
  if (whereabouts.kind === 'locating') return text.locating;
  if (!('accuracy' in whereabouts)) return text.locationProblems[whereabouts.kind];
  const {accuracy} = whereabouts;
  const answer =
    whereabouts.kind === 'inside'
      ? text.inside(inLanguage(whereabouts.town, language))
      : text.outside(inLanguage(district, language));
  return accuracy > rough ? answer + text.roughly(Math.round(accuracy / 1000)) : answer;
}
