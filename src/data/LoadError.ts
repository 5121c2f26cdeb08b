/** Why the file at an address can't be shown, in one line for the person who put it there. */
export class LoadError extends Error {
  override name = 'LoadError';

  /** The whole address, or what was given where that is none. */
  readonly url: string;
  /** The HTTP status of the answer; undefined where none came. */
  readonly status: number | undefined;
  /** The path inside the file, as in a DistrictError; undefined where the file as a whole is at fault. */
  readonly place: string | undefined;

  constructor(url: string, reason: string, status?: number, place?: string) {
    // WebKit quotes a word of broken JSON whole, were it as long as the file.
    super(`${url}: ${reason.slice(0, 300)}`);
    this.url = url;
    this.status = status;
    this.place = place;
  }
}
