import {readFileSync} from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transformSync} from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import htmlLiterals from 'rollup-plugin-html-literals';
import license from 'rollup-plugin-license';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const notices = 'THIRD-PARTY-NOTICES.txt';

const banner = `/*! ${name} ${version} | MIT | boundaries © OpenStreetMap contributors, ODbL 1.0 | see ${notices} */`;

/** How `html`, `svg` and `css` templates shrink: only white space and comments go. */
const literals = {
  minifyOptions: {
    collapseWhitespace: true,
    caseSensitive: true,
    // An `svg` fragment has no <svg> around it that tells the minifier to keep `/>`.
    keepClosingSlash: true,
    decodeEntities: false,
    removeEmptyAttributes: false,
    // clean-css, the default, drops nesting and container queries.
    minifyCSS: css => transformSync(css, {loader: 'css', minify: true}).code.trim(),
  },
};

/** d3-array makes its bisectors as it is loaded, which looks like an effect and is none. */
const treeshake = {manualPureFunctions: ['bisector']};

/** The two self-contained files. The unbundled modules beside them are the compiler's work. */
export default [
  {
    input: 'src/embed.ts',
    treeshake,
    output: {file: `dist/${name}.min.js`, format: 'iife', banner},
    plugins: [...plugins({target: 'es2019', ecma: 2019}), markEncoding()],
  },
  {
    input: 'src/define.ts',
    treeshake,
    output: {file: `dist/${name}.esm.min.js`, format: 'es', banner},
    plugins: plugins({target: 'es2021', ecma: 2020}),
  },
];

function plugins({target, ecma}) {
  return [
    noGlobals(),
    nodeResolve({browser: true}),
    // Nothing is excluded, so that Lit's own code is lowered too.
    esbuild({target, include: /\.[jt]s$/, exclude: [], tsconfig: 'tsconfig.json'}),
    htmlLiterals({
      include: 'src/**',
      exclude: '**/widthClasses.ts',
      failOnError: true,
      options: literals,
    }),
    terser({
      ecma,
      compress: {
        passes: 2,
        pure_getters: true,
        unsafe_arrows: true,
        keep_fargs: false,
        // Comparisons stay as they were written and so more alike.
        lhs_constants: false,
      },
      format: {comments: /^!/},
    }),
    license({thirdParty: {output: {file: `dist/${notices}`, template: noticesText}}}),
    dataLicence(),
  ];
}

/**
 * Lit notes its versions on `globalThis`, shares a table for standard decorators there, which this
 * element does not use, and hands itself to the hooks that another script has set. A script on
 * somebody's page leaves nothing behind and gives nothing away, so all of it goes.
 */
function noGlobals() {
  const hook = [/\b\w+\.\w+(Polyfill|Hydrate)Support\b/g, '(void 0)'];
  const removals = {
    'lit-html/lit-html.js': [
      hook,
      [/\((\w+)\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    ],
    'lit-element/lit-element.js': [
      hook,
      [/\((\w+)\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    ],
    '@lit/reactive-element/reactive-element.js': [
      hook,
      [/\((\w+)\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
      [
        /Symbol\.metadata\?\?=Symbol\("metadata"\),(\w+)\.litPropertyMetadata\?\?=new WeakMap/,
        '0',
      ],
      [/this\[Symbol\.metadata\]/, 'null'],
    ],
    '@lit/reactive-element/decorators/property.js': [
      [/"object"==typeof \w+\?\w+\(\w+,\w+,\w+\):/, ''],
    ],
  };
  return {
    name: 'no-globals',
    transform(code, id) {
      const file = Object.keys(removals).find(file => id.endsWith(`/node_modules/${file}`));
      if (!file) return null;
      for (const [pattern, replacement] of removals[file]) {
        const left = code.replace(pattern, replacement);
        if (left === code) this.error(`${file} no longer holds ${pattern}`);
        code = left;
      }
      return {code, map: null};
    },
    renderChunk(code) {
      const left =
        /\w*(Versions\s*\?\?=|litPropertyMetadata|Symbol\.metadata|(Polyfill|Hydrate)Support)/.exec(
          code,
        );
      if (left) this.error(`the bundle still has a global of Lit's: ${left[0]}`);
      return null;
    },
  };
}

function noticesText(dependencies) {
  return dependencies
    .map(({name, version, license, licenseText}) => {
      if (!licenseText) throw new Error(`${name}: no licence text found`);
      return `${name} ${version}, ${license}\n\n${licenseText.trim()}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** The boundaries come under a licence of their own. */
function dataLicence() {
  const fileName = 'LICENSE-ODbL.md';
  return {
    name: 'data-licence',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName,
        source: readFileSync(`src/minhang/${fileName}`),
      });
    },
  };
}

/**
 * A classic script without a charset is read in the page's encoding, which in older Chinese
 * articles is GBK. A byte-order mark outranks it.
 */
function markEncoding() {
  return {
    name: 'mark-encoding',
    generateBundle: (_options, files) => {
      for (const file of Object.values(files))
        if (file.type === 'chunk') file.code = `\uFEFF${file.code}`;
    },
  };
}
