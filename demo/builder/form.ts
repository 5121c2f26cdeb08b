import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {extras} from '../../src/model/extras.ts';
import {languageOf} from '../../src/text/messages.ts';
import {inLanguage, sayLead} from '../../src/text/say.ts';
import {cssColor} from '../../src/scale/cssFill.ts';
import type {Page} from './Page.ts';
import {folderOf} from './Settings.ts';

/** The fields by which an editor sets the map up; their names are those of the page's query. */
export function form(page: Page): TemplateResult {
  const {text, settings, picture, language, fields} = page;
  const {district, legend} = picture;
  const title = inLanguage(district.title, languageOf(settings.lang));
  const wrong = folderOf(fields.get('folder')?.trim() ?? '') === undefined;
  return html`<form id="form" @submit=${(event: Event) => event.preventDefault()}>
    <input type="hidden" name="page" value=${text.tag} />
    <div>
      ${radios('lang', text.lang, languages, settings.lang)}
      ${radios('theme', text.theme, Object.entries(text.themes), settings.theme)}
      ${radios('view', text.view, Object.entries(text.views), settings.view)}
    </div>
    <div>
      <label class="field">
        <span class="name">${text.selected}</span>
        <select name="selected">
          <option value="" .selected=${live(!settings.selected)}>
            ${text.nothingSelected}
          </option>
          ${district.towns.map(
            ({key, name}) =>
              html`<option value=${key} .selected=${live(settings.selected === key)}>
                ${inLanguage(name, language)}
              </option>`,
          )}
        </select>
      </label>
      <fieldset>
        <legend class="name">${text.show}</legend>
        ${extras.map(({key}) => tick('show', key, text.extras[key], settings.show))}
      </fieldset>
    </div>
    <div>
      <fieldset aria-describedby="highlight-hint">
        <legend class="name">${text.highlight}</legend>
        ${legend.map(({lead, paint}) =>
          tick(
            'highlight',
            paint.key,
            html`${patch(cssColor(paint.fill))}${sayLead(lead, language)}`,
            settings.highlight,
          ),
        )}
        <p class="hint" id="highlight-hint">${text.highlightHint}</p>
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          name="patterns"
          value="true"
          .checked=${live(settings.patterns)}
        />
        <span>${text.patterns}</span>
      </label>
    </div>
    <div>
      ${line(page, 'heading', text.heading, text.headingHint(title), 80)}
      ${line(page, 'caption', text.caption, text.captionHint, 300)}
      ${line(page, 'approval-number', text.approvalNumber, text.approvalHint, 80)}
      ${line(page, 'folder', text.folder, text.folderHint, 300, wrong && text.folderError)}
    </div>
  </form>`;
}

/** Languages are named in themselves. */
const languages = [
  ['zh-CN', '中文'],
  ['en', 'English'],
] as const;

/** Choices of which one holds. */
export function radios(
  name: string,
  legend: string,
  choices: readonly (readonly [value: string, words: string])[],
  chosen: string,
): TemplateResult {
  return html`<fieldset class="radios">
    <legend class="name">${legend}</legend>
    ${choices.map(
      ([value, words]) =>
        html`<label class="choice">
          <input
            type="radio"
            form="form"
            name=${name}
            value=${value}
            .checked=${live(value === chosen)}
          />
          <span>${words}</span>
        </label>`,
    )}
  </fieldset>`;
}

function tick(
  name: string,
  value: string,
  words: string | TemplateResult,
  ticked: string,
): TemplateResult {
  return html`<label class="choice">
    <input
      type="checkbox"
      name=${name}
      value=${value}
      .checked=${live(ticked.split(' ').includes(value))}
    />
    <span>${words}</span>
  </label>`;
}

/** A line of text; the field keeps what was typed, blanks and all. */
function line(
  {fields}: Page,
  name: string,
  label: string,
  hint: string,
  most: number,
  error: string | false = false,
): TemplateResult {
  return html`<div class="field">
    <label class="name" for=${name}>${label}</label>
    <input
      id=${name}
      name=${name}
      maxlength=${most}
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${name}-hint ${name}-error"
      aria-invalid=${error ? 'true' : nothing}
      .value=${live(fields.get(name) ?? '')}
    />
    <p class="hint" id="${name}-hint">${hint}</p>
    <p class="error" id="${name}-error" role="status">${error || nothing}</p>
  </div>`;
}

const patch = (fill: string) =>
  html`<svg class="patch" viewBox="0 0 1 1" aria-hidden="true">
    <rect width="1" height="1" fill=${fill}></rect>
  </svg>`;
