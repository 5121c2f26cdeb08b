import assert from 'node:assert/strict';
import test from 'node:test';
import {embedCode} from '../../src/iframe/embedCode.ts';
import {oEmbed} from '../../src/iframe/oEmbed.ts';

const base = 'https://news.example/maps/';

test('embedCode(options) is a frame with a name and a height, and the script that sizes it', () => {
  assert.equal(
    embedCode({base, title: 'Map', lang: 'en', query: 'lang=en&selected=pujin'}),
    '<iframe src="https://news.example/maps/embed.html?lang=en&amp;selected=pujin" title="Map" ' +
      'width="100%" height="1050" style="border:0" loading="lazy" allow="geolocation"></iframe>' +
      '<script src="https://news.example/maps/embed-host.js" defer></script>',
  );
});

test('embedCode(options) lets no text out of its attribute', () => {
  const code = embedCode({base, title: '"><script>', query: 'heading="onload="'});
  assert.ok(code.includes('title="&quot;&gt;&lt;script&gt;"'));
  assert.ok(code.includes('heading=&quot;onload=&quot;"'));
});

test('oEmbed(base, title) is rich, names the newsroom and holds the frame without the script', () => {
  const {html, ...rest} = oEmbed(base, 'Map');
  assert.deepEqual(rest, {
    version: '1.0',
    type: 'rich',
    title: 'Map',
    provider_name: 'news.example',
    provider_url: 'https://news.example/',
    width: 720,
    height: 900,
  });
  assert.match(
    html,
    /^<iframe src="https:\/\/news\.example\/maps\/embed\.html" .*<\/iframe>$/,
  );
});
