import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {load} from '../data/load.ts';
import type {LoadError} from '../data/LoadError.ts';
import {minhang} from '../minhang/district.ts';
import {pictureOf, type Picture} from '../picture.ts';
import type {JoinReport} from '../table/joinReport.ts';

/** After this long, in ms, a reader is told that something is still to come. */
const moment = 1000;

/**
 * What a map does with the file that it asked for, drawn, or with what is wrong with it, and with
 * what of a table did not match the map.
 */
type Take = (answer: Picture | LoadError, url: string, report?: JoinReport) => void;

/**
 * Fetches the file that `src` names: the last one asked for and no other, whatever comes first. Out
 * of the page nothing is fetched; back in it, what was still to come is asked for again.
 */
export class SourceController implements ReactiveController {
  /** Whether the reader is told of the waiting. */
  waiting = false;

  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly take: Take;
  /** What was asked for and has not come. */
  private asked: string | undefined;
  private request: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, take: Take) {
    this.host = host;
    this.take = take;
    host.addController(this);
  }

  hostConnected() {
    if (this.asked) void this.fetch(this.asked);
  }

  hostDisconnected() {
    this.stop();
  }

  /** Asks for a file in the place of what was asked for before. */
  ask(src: string) {
    this.drop();
    this.asked = src;
    if (this.host.isConnected) void this.fetch(src);
  }

  /** The same because the reader wants it, who is told at once. */
  retry(src: string) {
    this.ask(src);
    this.tell();
  }

  /** Gives up what was asked for. */
  drop() {
    this.stop();
    this.asked = undefined;
    this.waiting = false;
  }

  private stop() {
    this.request?.abort();
    this.request = undefined;
    clearTimeout(this.timer);
  }

  private async fetch(src: string) {
    const request = (this.request = new AbortController());
    this.timer = setTimeout(this.tell, moment);
    const url = wholeAddress(src, this.host.baseURI);
    let report: JoinReport | undefined;
    const answer = await load(url, request, pictureOf, async bytes => {
      const table = await tableOf(bytes, url);
      report = table.report;
      return table.data;
    }).catch((error: unknown) => error as LoadError);
    if (this.request !== request) return;
    this.take(answer, url, report);
    this.drop();
  }

  private readonly tell = () => {
    this.waiting = true;
    this.host.requestUpdate();
  };
}

/**
 * What a table says, by a module that is loaded for it. A row of no town stops nothing; a developer
 * is told of each.
 */
async function tableOf(bytes: ArrayBuffer, url: string) {
  const {readTable, sayUnmatched} = await import('../table/table.ts');
  const table = readTable(new Uint8Array(bytes), minhang);
  for (const row of table.report.unmatched)
    console.warn(`minhang-industry-map: ${url}: ${sayUnmatched(row, 'en')}`);
  return table;
}

/** What `src` means on a page; what means nothing is left as it is, and no server will have it. */
function wholeAddress(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch {
    return src;
  }
}
