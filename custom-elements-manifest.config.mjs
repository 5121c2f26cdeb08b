import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

const outdir = 'dist';

/** The element's manifest, and what editors read for hints inside HTML and CSS. */
export default {
  globs: ['src/index.ts', 'src/define.ts', 'src/element/*.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    builtPaths(),
    customElementVsCodePlugin({outdir, hideLogs: true}),
    customElementJetBrainsPlugin({outdir, packageJson: false, hideLogs: true}),
  ],
};

/** The manifest speaks of the files that are published, not of their sources. */
function builtPaths() {
  return {
    name: 'built-paths',
    packageLinkPhase: ({customElementsManifest}) => rename(customElementsManifest),
  };
}

function rename(node) {
  for (const [key, value] of Object.entries(node ?? {})) {
    if (typeof value === 'object') rename(value);
    else if (key === 'path' || key === 'module')
      node[key] = String(value).replace(/^\.?\/?(?:src\/)?(.*)\.ts$/, 'dist/$1.js');
  }
}
