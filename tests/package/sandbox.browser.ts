import {expect} from 'chai';

describe('the script file in a sandbox that forbids almost everything', () => {
  for (const [kind, load] of [
    [
      'by address',
      (frame: HTMLIFrameElement) => (frame.src = '/tests/pages/plain/sandboxed.html'),
    ],
    [
      'as srcdoc',
      async (frame: HTMLIFrameElement) => {
        const page = await fetch('/tests/pages/plain/sandboxed.html');
        frame.srcdoc = await page.text();
      },
    ],
  ] as const) {
    it(`draws and opens a card in a frame written ${kind}`, async () => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      const told = new Promise<unknown>(resolve =>
        addEventListener('message', event => resolve(event.data), {once: true}),
      );
      await load(frame);
      document.body.replaceChildren(frame);
      expect(await told).to.deep.equal({selected: 'pujin', failures: []});
    });
  }
});
