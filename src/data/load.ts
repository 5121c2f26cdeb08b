import type {DistrictError} from './DistrictError.ts';
import {LoadError} from './LoadError.ts';

/** How long a server may take for the whole file, in seconds. */
const patience = 20;

/** A district file has some 50 kB; what is larger than this, in bytes, is none. */
const most = 5e6;

/** Gives what a table of an address says, in the shape of a district file. */
export type ReadTable = (bytes: ArrayBuffer, url: string) => Promise<unknown>;

/**
 * Fetches a file and gives what `read` makes of what stands in it. The browser asks the server each
 * time whether the file has changed, so that a correction is seen at once and a retry is one.
 *
 * A redirect to another origin is an error: a newsroom must know whose data it shows, also when the
 * server that it trusts has begun to send its visitors elsewhere.
 *
 * @param url the whole address, of http or https.
 * @param request what ends it early; it is aborted, too, when the file takes too long.
 * @param readTable gives the same as an object for a table, a row a town; without it, a table is none.
 * @param seconds how long the whole may take.
 * @throws LoadError naming the address and the reason.
 */
export async function load<T>(
  url: string,
  request: AbortController,
  read: (file: unknown) => T | Promise<T>,
  readTable?: ReadTable,
  seconds = patience,
): Promise<T> {
  let status: number | undefined;
  const timer = setTimeout(() => request.abort(), seconds * 1000);
  try {
    const {protocol, origin, pathname} = new URL(url);
    if (!/^http/.test(protocol)) throw new Error('is not an http address');
    const response = await fetch(url, {cache: 'no-cache', signal: request.signal});
    status = response.status;
    const sender = new URL(response.url).origin;
    if (sender !== origin) throw new Error(`redirects to another origin, ${sender}`);
    if (!response.ok) throw new Error(`HTTP ${status}`);
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > most) throw new Error(`is larger than ${most / 1e6} MB`);
    const type = String(response.headers.get('content-type'));
    const isTable = /^text\/(csv|tab)|\.[ct]sv$/i.test(type + pathname);
    return await read(isTable && readTable ? await readTable(bytes, url) : readJson(bytes));
  } catch (error) {
    const {message, place} = error as DistrictError;
    const reason = request.signal.aborted ? `did not come within ${seconds} s` : message;
    throw new LoadError(url, reason, status, place);
  } finally {
    clearTimeout(timer);
  }
}

/** JSON in UTF-8, with or without a byte-order mark. */
function readJson(bytes: ArrayBuffer): unknown {
  const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  if (/^\s*</.test(text)) throw new Error('is HTML, not JSON');
  return JSON.parse(text);
}
