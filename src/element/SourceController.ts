import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {drawSources, type Drawn, type Sources} from './drawSources.ts';

/** After this long, in ms, a reader is told that something is still to come. */
const moment = 1000;

/** What a map does with what it asked for, drawn, or with what is wrong with it. */
type Take = (answer: Drawn | Error) => void;

/** A map as its sources see it. */
type Host = ReactiveControllerHost & HTMLElement & Sources;

/**
 * Fetches what `src` and `boundaries` name: what was asked for last and nothing else, whatever comes
 * first. Out of the page nothing is fetched; back in it, what was still to come is asked for again.
 */
export class SourceController implements ReactiveController {
  /** Whether the reader is told of the waiting. */
  waiting = false;

  private readonly host: Host;
  private readonly take: Take;
  /** Whether something was asked for and has not come. */
  asked = false;
  private request: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, take: Take) {
    this.host = host;
    this.take = take;
    host.addController(this);
  }

  hostConnected() {
    if (this.asked) void this.fetch();
  }

  hostDisconnected() {
    this.stop();
  }

  /** Asks for what the map names, in the place of what it named before. */
  ask() {
    this.drop();
    this.asked = true;
    if (this.host.isConnected) void this.fetch();
  }

  /** The same because the reader wants it, who is told at once. */
  retry() {
    this.ask();
    this.tell();
  }

  /** Gives up what was asked for. */
  drop() {
    this.stop();
    this.asked = false;
    this.waiting = false;
  }

  private stop() {
    this.request?.abort();
    this.request = undefined;
    clearTimeout(this.timer);
  }

  private async fetch() {
    const {host} = this;
    const request = (this.request = new AbortController());
    this.timer = setTimeout(this.tell, moment);
    const answer = await drawSources(host, host.baseURI, request).catch(
      (error: unknown) => error as Error,
    );
    if (this.request !== request) return;
    this.take(answer);
    this.drop();
  }

  private readonly tell = () => {
    this.waiting = true;
    this.host.requestUpdate();
  };
}
