import {globSync, readFileSync} from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transformSync} from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import htmlLiterals from 'rollup-plugin-html-literals';
import license from 'rollup-plugin-license';
import {askedInVain, leanLit} from './src/element/prepare/leanLit.ts';
import {privateNames} from './src/element/prepare/privateNames.ts';
import {oEmbed} from './src/iframe/oEmbed.ts';
import {pageFile} from './src/iframe/prepare/pageFile.ts';
import {minhang} from './src/minhang/district.ts';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const notices = 'THIRD-PARTY-NOTICES.txt';
const stills = `${name}.stills.js`;
const table = `${name}.table.js`;
const tableNotices = 'THIRD-PARTY-NOTICES-TABLE.txt';
const boundaries = `${name}.boundaries.js`;
const boundariesNotices = 'THIRD-PARTY-NOTICES-BOUNDARIES.txt';
const serverNotices = 'THIRD-PARTY-NOTICES-SERVER.txt';

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
const literalsSetting = {
  include: 'src/**',
  exclude: ['**/styles/index.ts'],
  failOnError: true,
  options: literals,
};

/** d3-array makes its bisectors as it is loaded, which looks like an effect and is none. */
const treeshake = {manualPureFunctions: ['bisector']};

/** What is loaded when it is asked for, by how the sources name it. */
const besides = {
  './stills.ts': stills,
  '../table/table.ts': table,
  '../boundaries/boundaries.ts': boundaries,
};

/** What is shortened in the script file, 170 bytes (gzip); the other files give others the class. */
const members = privateNames(
  globSync('src/**/*.ts', {exclude: ['src/**/prepare/**', 'src/static/**']}).map(file =>
    readFileSync(file, 'utf8'),
  ),
);
const short = {properties: {regex: new RegExp(`^(${members.join('|')})$`)}};

/** The folder on the newsroom's own site that will hold the files; only oEmbed has to know. */
const base = process.env.EMBED_BASE?.replace(/\/?$/, '/');

/**
 * The self-contained files: two for pages, what they load when asked for still pictures, the page
 * for frames with its script and that of the page around it, and what runs in Node, where the
 * bundle spares everyone who installs the package for a page the packages that only a server needs.
 * The unbundled modules beside them are the compiler's work. Of the demo only the embed builder is
 * built; it is not published.
 */
export default [
  {
    input: 'src/embed.ts',
    treeshake,
    output: {file: `dist/${name}.min.js`, format: 'iife', banner},
    plugins: [
      lean(),
      ...plugins({target: 'es2019', ecma: 2019, mangle: short}),
      besideScript(),
      markEncoding(),
    ],
  },
  {
    input: 'src/define.ts',
    treeshake,
    output: {file: `dist/${name}.esm.min.js`, format: 'es', banner},
    plugins: [...plugins({target: 'es2021', ecma: 2020}), besideScript()],
  },
  {
    input: 'src/element/stills.ts',
    output: {file: `dist/${stills}`, format: 'es', banner},
    plugins: plugins({target: 'es2019', ecma: 2019}),
  },
  {
    input: 'src/table/table.ts',
    treeshake,
    output: {
      file: `dist/${table}`,
      format: 'es',
      banner: banner.replace(notices, tableNotices),
    },
    plugins: plugins({target: 'es2019', ecma: 2019}, tableNotices),
  },
  {
    input: 'src/boundaries/boundaries.ts',
    treeshake,
    output: {
      file: `dist/${boundaries}`,
      format: 'es',
      banner: banner.replace(notices, boundariesNotices),
    },
    plugins: plugins({target: 'es2019', ecma: 2019}, boundariesNotices),
  },
  {
    input: ['src/static/server.ts', 'src/static/cli.ts'],
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: 'server-parts.js',
      banner: banner.replace(notices, serverNotices),
    },
    external: [/^(node:|buffer$)/, '@resvg/resvg-js'],
    plugins: [
      nodeResolve({exportConditions: ['node']}),
      esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}),
      htmlLiterals(literalsSetting),
      license({
        thirdParty: {output: {file: `dist/${serverNotices}`, template: noticesText}},
      }),
    ],
  },
  {
    input: 'src/iframe/host.ts',
    output: {
      file: 'dist/embed-host.js',
      format: 'iife',
      banner: `/*! ${name} ${version} | MIT */`,
    },
    plugins: compiling({target: 'es2019', ecma: 2019}),
  },
  {
    input: 'src/iframe/page.ts',
    treeshake,
    output: {dir: 'dist', format: 'iife', banner},
    plugins: [
      lean(),
      ...plugins({target: 'es2019', ecma: 2019, mangle: short}),
      besideScript(),
      embedPage(),
    ],
  },
  {
    input: 'demo/builder/index.ts',
    output: {file: 'dist/demo/builder.js', format: 'es', inlineDynamicImports: true},
    plugins: compiling({target: 'es2022', ecma: 2020}),
  },
];

function plugins(language, file = notices) {
  return [
    ...compiling(language),
    license({thirdParty: {output: {file: `dist/${file}`, template: noticesText}}}),
    dataLicence(),
  ];
}

function compiling({target, ecma, mangle = true}) {
  return [
    noGlobals(),
    nodeResolve({browser: true}),
    // Nothing is excluded, so that Lit's own code is lowered too.
    esbuild({target, include: /\.[jt]s$/, exclude: [], tsconfig: 'tsconfig.json'}),
    htmlLiterals(literalsSetting),
    terser({
      ecma,
      mangle,
      compress: {
        passes: 3,
        pure_getters: true,
        unsafe_arrows: true,
        keep_fargs: false,
        // Comparisons stay as they were written and so more alike.
        lhs_constants: false,
      },
      format: {comments: /^!/},
    }),
  ];
}

/**
 * Leaves out of the libraries what the element never uses: parts of Lit, and the maps of d3 whose
 * keys may be dates, since ours are text, for which a `Map` does. Only files that give nobody the
 * class: one that extends it may use them.
 */
function lean() {
  return {
    name: 'lean',
    resolveId: id => (id === 'internmap' ? '\0internmap' : null),
    load: id =>
      id === '\0internmap' ? 'export {Map as InternMap, Set as InternSet}' : null,
    transform(code, id) {
      const what = /\/src\/(?!.*\/prepare\/).*\.ts$/.test(id) && askedInVain(code);
      if (what) this.error(`${id} needs ${what}, which leanLit.ts leaves out of Lit`);
      return {code: leanLit(code, id), map: null};
    },
  };
}

/**
 * Lit notes its versions on `globalThis`, keeps a table for standard decorators there and hands itself
 * to the hooks that another script has set. A script on somebody's page leaves nothing behind and
 * gives nothing away, so all of it goes.
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

/**
 * What draws still pictures is loaded when a page asks for it, from beside the script. A classic
 * script from another origin has no address to start from but the one its element names.
 */
function besideScript() {
  return {
    name: 'beside-script',
    resolveDynamicImport: specifier =>
      besides[specifier] ? {id: `./${besides[specifier]}`, external: true} : null,
    renderDynamicImport: ({format}) =>
      format === 'iife' ? {left: 'import(new URL(', right: ',script))'} : null,
    outputOptions: options =>
      options.format === 'iife'
        ? {
            ...options,
            intro: `var script=(document.currentScript||document.querySelector('script[src*="${name}.min.js"]')||{}).src||document.baseURI`,
          }
        : null,
  };
}

function noticesText(dependencies) {
  return dependencies
    .map(dependency => {
      const {name, version, license} = dependency;
      const text =
        dependency.licenseText ??
        sisterText(dependency, dependencies) ??
        whereItStands(dependency);
      if (!text) throw new Error(`${name}: no licence text found`);
      return `${name} ${version}, ${license}\n\n${text.trim()}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** A package of a repository with many may leave the repository's licence text to its sisters. */
function sisterText({license, author, repository}, dependencies) {
  return dependencies.find(
    other =>
      other.licenseText &&
      other.license === license &&
      other.author?.name === author?.name &&
      other.repository?.url === repository?.url,
  )?.licenseText;
}

/** A package that brings no text names its licence; its author says the rest. */
function whereItStands({author, repository}) {
  return author?.name && repository?.url
    ? `The package brings no text of its licence. Author: ${author.name}; ${repository.url}`
    : undefined;
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

/** Puts the script into its page, `embed.html`, and lays the oEmbed answer beside it. */
function embedPage() {
  const read = file => readFileSync(`src/iframe/${file}`, 'utf8');
  return {
    name: 'embed-page',
    generateBundle(_options, files) {
      const [{fileName, code}] = Object.values(files);
      delete files[fileName];
      const source = pageFile({
        template: read('page.html'),
        css: transformSync(read('page.css'), {loader: 'css', minify: true}).code.trim(),
        script: code.trim(),
        title: minhang.title.zh,
        oEmbed: `${base ?? ''}oembed.json`,
      });
      this.emitFile({type: 'asset', fileName: 'embed.html', source});
      const answer = oEmbed(base ?? 'https://news.example/', minhang.title.zh);
      this.emitFile({
        type: 'asset',
        fileName: 'oembed.json',
        source: `${JSON.stringify(answer, null, 2)}\n`,
      });
    },
  };
}
