import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {hasInvokers, invokerOf} from '../interaction/invoker.ts';

/** What each command does, with the value of the button that sent it. */
export type Commands = Readonly<
  Record<string, (value: string, button: HTMLButtonElement) => void>
>;

/**
 * Obeys the page's own buttons: `<button commandfor="map" command="--select" value="pujin">`.
 * Where the browser does not know `commandfor`, a listener on the document stands in for it.
 *
 * The reader pressed them, so what they do is his choice and fires the events of a choice.
 */
export class CommandController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly commands: Commands;

  constructor(host: ReactiveControllerHost & HTMLElement, commands: Commands) {
    this.host = host;
    this.commands = commands;
    host.addController(this);
  }

  hostConnected() {
    this.host.addEventListener('command', this.obey);
    if (!hasInvokers()) document.addEventListener('click', this.standIn);
  }

  hostDisconnected() {
    this.host.removeEventListener('command', this.obey);
    document.removeEventListener('click', this.standIn);
  }

  private readonly obey = (event: Event) => {
    const {command, source} = event as CommandEvent;
    if (source instanceof HTMLButtonElement) this.commands[command]?.(source.value, source);
  };

  private readonly standIn = (event: Event) => {
    const button = event.defaultPrevented ? undefined : invokerOf(event, this.host);
    if (!button) return;
    // In a form the browser's own obeys `type="button"` only, and without a type sends nothing.
    if (button.form && button.type !== 'button') {
      if (!button.hasAttribute('type')) event.preventDefault();
      return;
    }
    this.commands[button.getAttribute('command')!]?.(button.value, button);
  };
}
