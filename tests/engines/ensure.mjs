import {engines} from './engines.mjs';
import {findEngine, hasChineseFont} from './find.mjs';
import {install} from './install.mjs';

const fontPackage = 'fonts-noto-cjk';

/** Finds or installs an engine; what is still missing comes back as one sentence. */
export function ensureEngine(engine) {
  const {packages, programs} = engines[engine];
  let found = findEngine(engine);
  if (found.missing.length > 0 && install(packages)) found = findEngine(engine);
  if (found.missing.length === 0) return {programs: found.programs};
  const variables = found.missing.map(role => programs[role].variable).join(', ');
  return {
    problem: `${engine} is missing: install ${packages.join(', ')} (Debian's names) or set ${variables}`,
  };
}

/** Finds or installs a Chinese font; what is missing comes back as one sentence. */
export function ensureFont() {
  if (hasChineseFont() || (install([fontPackage]) && hasChineseFont())) return undefined;
  return `a Chinese font is missing: install ${fontPackage}`;
}
