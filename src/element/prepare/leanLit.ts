/** Something Lit can do that the element does not ask of it. */
interface Part {
  readonly what: string;
  /** What asks for it, in a module that imports Lit. */
  readonly asked: RegExp;
  /** Where it stands in Lit's published files, and what stands there instead. */
  readonly cuts: readonly (readonly [
    file: string,
    there: RegExp | string,
    instead: string,
  ])[];
}

const html = 'lit-html/lit-html.js';
const element = 'lit-element/lit-element.js';
const reactive = '@lit/reactive-element/reactive-element.js';
const sheets = '@lit/reactive-element/css-tag.js';

/**
 * What the script file leaves out of Lit, 1.2 KB (gzip): no bundler can see that it is never used.
 * Another version of Lit may word it otherwise, and then the build stops.
 */
const parts: readonly Part[] = [
  {
    what: 'directives',
    asked: /lit\/(async-)?directive/,
    cuts: [
      [html, /(function M\(t,i),s=t,e\).*?\}(?=class R)/, '$1){return i}'],
      [html, 'this._$AP?.(!1,!0,s)', ''],
      [html, /setConnected\(t\)\{.*?\}\}(?=class H)/, '}'],
      [html, ',this._$Cv=e?.isConnected??!0', ''],
      [html, 'get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
      [html, /get parentNode\(\)\{return.*?\}get _\$AU\(\)\{.*?\}/, ''],
      [html, /get parentNode\(\)\{let.*?(?=_\$AI)/, ''],
      [html, /get tagName\(\)\{.*?\}get _\$AU\(\)\{.*?\}/, ''],
      [html, /1===r\.type\?(i=new r\.ctor\(.*?\)):6===r\.type&&\(.*?\)\)/, '$1'],
      [html, /else t\.startsWith\(o\)&&\(.*?\)(?=;if\(y)/, ''],
      [element, 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
      [element, /connectedCallback\(\)\{.*?(?=render\(\))/, ''],
    ],
  },
  {
    what: 'listeners in templates',
    asked: /\s@[\w-]+=\$\{/,
    cuts: [[html, ':"@"===e[1]?z:H', ':H']],
  },
  {
    what: 'values inside comments and elements of text',
    asked: /<(!--|(script|style|textarea|title)\b)/,
    cuts: [
      [html, /else\{let t=-1;for.*?o\.length-1\}/, ''],
      [html, /if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8)/, ''],
      [html, '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
      [html, 'c=n??v', 'c=v'],
      [html, '(c=p,n=void 0)', 'c=p'],
      [html, 'let n,l=2===i', 'let l=2===i'],
    ],
  },
  {
    what: 'MathML, and templates compiled in advance',
    asked: /\bmathml\b|\b_\$lit/,
    cuts: [
      [html, '3===i?"<math>":""', '""'],
      [html, '3===i?"</math>":""', '""'],
      [html, '2===i||3===i', '2===i'],
      [html, /"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\)/, 'this._$AC(t)'],
      [html, 't?.creationScope??l', 'l'],
    ],
  },
  {
    what: 'attributes read as anything other than text and booleans',
    asked:
      /\b(type: (Number|Object|Array)\b|(fromAttribute|hasChanged)\b|converter: (?!\{toAttribute))/,
    cuts: [
      [reactive, 'case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
      [reactive, /case Number:.*?i=null\}/, ''],
      [reactive, /h="function"==typeof t\.converter.*?:u;/, 'h=u;'],
    ],
  },
  {
    what: 'decorators, and accessors below the properties',
    asked: /lit\/decorators|\b(addInitializer|removeController)\b|\bset \w+\(/,
    cuts: [
      [reactive, /static addInitializer\(t\)\{.*?\}(?=static)/, ''],
      [reactive, 'removeController(t){this._$EO?.delete(t)}', ''],
      [reactive, ',this.constructor.l?.forEach(t=>t(this))', ''],
      [reactive, ',void 0!==t.l&&(this.l=[...t.l])', ''],
      [reactive, /,this\.prototype\.hasOwnProperty\(t\)&&\(.*?wrapped=!0\)/, ''],
      [
        reactive,
        /const\{get:e,set:r\}=.*?return\{get:e,set\(s\)\{.*?\},/,
        'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},',
      ],
      [
        reactive,
        /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?\}(?=\}let t=!1)/,
        '',
      ],
      [reactive, ',wrapped:h', ''],
      [reactive, ',!0!==h||void 0!==r)', ')'],
    ],
  },
  {
    what: 'more than one style sheet, and text made into one unseen',
    asked: /\bstyles = \[|import \{[^}]*\bcss\b[^}]*\} from 'lit'/,
    cuts: [
      [
        reactive,
        /static finalizeStyles\(s\)\{.*?return i\}/,
        'static finalizeStyles(s){return[t(s)]}',
      ],
      [sheets, /if\(this\._\$cssResult\$=!0.*?"\);/, ''],
      [sheets, /c=e\?t=>t:.*?\(t\):t;/, 'c=t=>t;'],
      [
        sheets,
        /get styleSheet\(\)\{.*?return t\}/,
        'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
      ],
      [sheets, 't instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],
      [sheets, '(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
    ],
  },
];

/**
 * The text of one of Lit's files without what the element does not use; any other text as it is.
 *
 * @throws Error where the file does not hold a part as this version of Lit has it.
 */
export function leanLit(text: string, path: string): string {
  return parts
    .flatMap(({cuts}) => cuts)
    .filter(([file]) => path.endsWith(`/node_modules/${file}`))
    .reduce((text, [file, there, instead]) => {
      const left = text.replace(there, instead);
      if (left === text) throw new Error(`${file} no longer holds ${String(there)}`);
      return left;
    }, text);
}

/** What a module asks of Lit that `leanLit` leaves out; undefined where it asks nothing of the kind. */
export function askedInVain(text: string): string | undefined {
  return /from 'lit\b/.test(text)
    ? parts.find(({asked}) => asked.test(text))?.what
    : undefined;
}
