import {writeFileSync} from 'node:fs';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {frameworkTypes} from './src/element/prepare/frameworkTypes.ts';
import {tidyManifest} from './src/element/prepare/tidyManifest.ts';

const outdir = 'dist';

/** The element's manifest, what editors read for hints inside HTML and CSS, and frameworks' types. */
export default {
  globs: [
    'src/index.ts',
    'src/define.ts',
    'src/element/{MinhangIndustryMap,events}.ts',
    'src/data/{DistrictError,LoadError}.ts',
    'src/minhang/extendMinhang.ts',
  ],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'tidy',
      packageLinkPhase: ({customElementsManifest}) => tidyManifest(customElementsManifest),
    },
    // Properties for style sheets have a file of their own.
    customElementVsCodePlugin({outdir, hideLogs: true, hideCssPropertiesDocs: true}),
    customElementJetBrainsPlugin({outdir, packageJson: false, hideLogs: true}),
    {
      name: 'frameworks',
      packageLinkPhase: ({customElementsManifest}) => {
        for (const [file, text] of Object.entries(frameworkTypes(customElementsManifest)))
          writeFileSync(`${outdir}/${file}`, text);
      },
    },
  ],
};
