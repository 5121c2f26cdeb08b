/**
 * The text of a table's bytes: UTF-16 where its byte-order mark says so, as Excel saves «Unicode
 * text»; UTF-8, with or without a mark, where the bytes are valid UTF-8; else GB18030, in which
 * Excel on Chinese Windows writes CSV. Chinese in GB18030 is practically never valid UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
