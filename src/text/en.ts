import type {Messages} from './messages.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const en: Messages = {
  tag: 'en',
  mapLabel: district =>
    `Industry map of ${district}; arrow keys move to the neighbouring town, Enter shows its details`,
  hint: 'Choose a town on the map to see what leads there, how sure that is and who says so.',
  legendTitle: 'Leading cluster and number of towns',
  unitCount: count => (count === 1 ? '1 town' : `${count} towns`),
  showAll: 'Show all',
  patterns: 'Patterns',
  listTitle: units => `All ${units} towns by cluster`,
  unnamed: 'Some names have no room on so narrow a map; the list has all towns.',
  noCluster: 'No data',
  noLeading: 'Leading industry not known',
  close: 'Close details',
  segments: 'Niches',
  parks: 'Parks and sites',
  companies: 'Companies',
  otherClusters: 'Also supported by sources',
  evidence: 'Evidence',
  evidenceLevels: {
    strong: {mark: 'strong', means: 'several official or press sources'},
    fair: {mark: 'fair', means: 'sourced, but few sources or a narrow scope'},
    thin: {mark: 'thin', means: 'a single weak source; quote with care'},
  },
  caveat: 'Bear in mind',
  sources: count => `Sources (${count})`,
  date: (year, month, day) =>
    [day, month === undefined ? undefined : months[month - 1], year]
      .filter(Boolean)
      .join(' '),
  quoted: title => `“${title}”`,
  approximately: date => `about ${date}`,
  comma: ', ',
  clause: ', ',
  stop: '. ',
  beforeTitle: ', ',
  opened: (town, cluster) => `${town}, ${cluster}. Details are open.`,
  closed: 'Details are closed.',
  summary: (district, units, groups) =>
    `Of the ${units} town-level units of ${district}, ${groups
      .map(({count, clusters}, i) => {
        const many = clusters.length > 1 ? `${count} each` : `${count}`;
        const led = i ? '' : count === 1 && clusters.length === 1 ? ' is led' : ' are led';
        return `${many}${led} by ${clusters.join(' and by ')}`;
      })
      .join('; ')}.`,
  asOf: date => `As of ${date}`,
  boundaries: 'Boundaries',
  sketch: 'Sketch map; the lines are not legal boundaries',
  approvalNumber: number => `Map approval number: ${number}`,
  failed: reason => `The map data has an error; the last good map is shown. ${reason}`,
};
