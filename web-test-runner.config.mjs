import {ensureEngine} from './tests/engines/ensure.mjs';
import {launch} from './tests/engines/launch.mjs';
import {settings} from './tests/engines/settings.mjs';

/** For a quick loop: `ENGINE=firefox npx wtr --watch`. `npm test` runs all three engines. */
const engine = process.env.ENGINE ?? 'chromium';
const {programs, problem} = ensureEngine(engine);
if (problem) throw new Error(problem);

export default {...settings, browsers: [await launch[engine](programs)]};
