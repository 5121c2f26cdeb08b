/**
 * What the editor of a WeChat official account (公众号) keeps of an SVG in an article.
 *
 * What may be animated is the list of the association's standard T/CASME 1609-2024, appendix A, which
 * grew out of the «SVG AttributeName» list that WeChat's own people agreed to in 2016. What becomes
 * of elements and attributes is written nowhere officially: it was seen in published articles from
 * 2018 to 2026. `id`, `class`, `style` and `href` go, and with them all that refers to an id
 * (gradients, patterns, filters, clip paths, markers, `<use>`); see also doocs/md, issue 907. Where
 * the reports disagree (`visibility` as an attribute, `<foreignObject>`, `matrix()`), it is not kept
 * here.
 */
export const keptElements: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'path'],
  ...['text', 'tspan', 'animate', 'animateTransform', 'animateMotion', 'set'],
]);

/** Lengths: plain numbers, or with these units. */
const lengths = [
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'width', 'height'],
  ...['cx', 'cy', 'r', 'rx', 'ry', 'font-size', 'stroke-width', 'stroke-dashoffset'],
];

export const keptAttributes: ReadonlySet<string> = new Set([
  ...lengths,
  ...['xmlns', 'viewBox', 'preserveAspectRatio', 'd', 'points', 'transform', 'opacity'],
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['font-weight', 'font-family', 'text-anchor'],
  ...['attributeName', 'type', 'begin', 'end', 'dur', 'from', 'to', 'by', 'values'],
  ...['keyTimes', 'keySplines', 'calcMode', 'repeatCount', 'restart', 'additive'],
  ...['accumulate', 'path', 'rotate', 'keyPoints'],
]);

/** What each animation element may animate; `animateTransform` by its type, not by its name. */
export const animated: Readonly<
  Record<string, {readonly attribute: string; readonly names: readonly string[]}>
> = {
  animate: {
    attribute: 'attributeName',
    names: [
      ...['x', 'y', 'width', 'height', 'cx', 'cy', 'opacity', 'd', 'points', 'fill'],
      ...['stroke-width', 'stroke-linecap', 'stroke-dashoffset'],
    ],
  },
  set: {attribute: 'attributeName', names: ['visibility']},
  animateTransform: {
    attribute: 'type',
    names: ['translate', 'scale', 'rotate', 'skewX', 'skewY'],
  },
};

/** The interface for drafts takes less (api_draft_add of developers.weixin.qq.com), in bytes. */
export const sizeLimit = 1_000_000;

const byId = 'it needs an id, and the editor takes ids away; draw it in place';
const place = 'nothing from outside is loaded; draw it in place';

/** How to do without an element, where there is more to say than «leave it out». */
export const elementRemedies: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...['defs', 'use', 'symbol', 'marker', 'clipPath', 'mask', 'pattern', 'filter'],
      ...['linearGradient', 'radialGradient', 'textPath'],
    ].map(name => [name, byId]),
  ),
  script: 'no script runs in an article; use begin="click"',
  style: 'write attributes such as fill and font-size',
  foreignObject: 'write the words as text elements',
  image: place,
  a: 'a tap may only animate; put the link beside the picture',
};

/** The same for attributes; the first that fits holds. */
export const attributeRemedies: readonly (readonly [RegExp, string])[] = [
  [/^id$/, 'the editor takes ids away; do without references'],
  [/^(class|style)$/, 'write attributes such as fill and font-size'],
  [/^on/, 'no script runs in an article; use begin="click"'],
  [/^(xlink:)?href$/, place],
  [/^visibility$/, 'move it out of the picture instead, by transform'],
];

/** What the value of an attribute must be, whichever attributes it stands in. */
export interface ValueRule {
  readonly holdsFor: (attribute: string) => boolean;
  readonly allows: RegExp;
  readonly remedy: string;
}

const clock = '\\d*\\.?\\d+(?:ms|s|min|h)?';
const event = '(?:click|touchstart|touchmove|touchend|mousedown|mouseup)';
const moment = `(?:${clock}|indefinite|${event}(?:\\s*[+]\\s*${clock})?)`;

const hex = '#(?:[\\da-f]{3,4}|[\\da-f]{6}|[\\da-f]{8})';
const rgb = 'rgba?\\([\\d\\s.,%/+-]+\\)';
const paintRemedy =
  'write the colour itself, such as #6d91b3; no style sheet is there to reckon it';

/** In the order of their weight: of several that a value breaks, the first is named. */
export const valueRules: readonly ValueRule[] = [
  {
    holdsFor: attribute => attribute === 'xmlns',
    allows: /^http:\/\/www\.w3\.org\/2000\/svg$/,
    remedy: 'it must be http://www.w3.org/2000/svg',
  },
  {
    holdsFor: attribute => attribute !== 'xmlns',
    allows: /^(?![\s\S]*((url|var|env)\s*\(|[a-z]+script:|data:|https?:|\/\/))/i,
    remedy: 'a value may refer to nothing; write the colour or draw it in place',
  },
  {
    // A word is the name of a colour, none, or what an animation leaves behind: freeze.
    holdsFor: attribute => attribute === 'fill' || attribute === 'stroke',
    allows: new RegExp(`^\\s*(?:[a-z]+|${hex}|${rgb})\\s*$`, 'i'),
    remedy: paintRemedy,
  },
  {
    // Of an animated colour, whose values stand apart by semicolons; others hold no brackets.
    holdsFor: attribute => ['from', 'to', 'by', 'values'].includes(attribute),
    allows: new RegExp(`^(?:[^(]|\\b${rgb})*$`, 'i'),
    remedy: paintRemedy,
  },
  {
    holdsFor: attribute => attribute === 'begin' || attribute === 'end',
    allows: new RegExp(`^\\s*${moment}(?:\\s*;\\s*${moment})*\\s*$`),
    remedy: 'name an event of the element itself, such as click, or a time',
  },
  {
    holdsFor: attribute => attribute === 'transform',
    allows: /^\s*((translate|scale|rotate|skewX|skewY)\s*\([\d\s.,e+-]*\)[\s,]*)*$/,
    remedy: 'only translate, scale, rotate, skewX and skewY are kept',
  },
  {
    holdsFor: attribute => lengths.includes(attribute),
    allows: /^\s*[+-]?\d*\.?\d+(e[+-]?\d+)?(px|%)?\s*$/i,
    remedy: 'write a number, alone or with px or %',
  },
];
