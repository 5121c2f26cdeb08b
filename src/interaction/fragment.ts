const parameter = 'minhang=';

/**
 * The town that an address's fragment names, by code or key: `pujin` in `#a=1&minhang=pujin`.
 * Undefined where it names none. Whether there is such a town is for others to say.
 */
export function townInFragment(fragment: string): string | undefined {
  const part = partsOf(fragment).find(part => part.startsWith(parameter));
  return (part && decoded(part.slice(parameter.length))) || undefined;
}

/**
 * An address whose fragment names a town, or none any more. What else stands in the fragment
 * stays, to the letter: it belongs to the page.
 */
export function withTown(address: string, town: string | undefined): string {
  const [page = '', fragment = ''] = address.split(/#(.*)/s);
  const others = partsOf(fragment).filter(part => !part.startsWith(parameter));
  const parts = town ? [...others, parameter + encodeURIComponent(town)] : others;
  return parts.length ? `${page}#${parts.join('&')}` : page;
}

function partsOf(fragment: string): string[] {
  return fragment.replace(/^#/, '').split('&').filter(Boolean);
}

/** What a person typed may be no proper escape; it stands as typed. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
