/**
 * What the integrity attribute says of a file, from its very bytes; undefined in a page that may not
 * count them (one without https, or opened from the disk).
 */
export async function integrityOf(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const digest = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
    return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  } catch {
    return undefined;
  }
}
