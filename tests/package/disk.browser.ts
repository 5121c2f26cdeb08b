import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';

const page = `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8" />
  <script src="minhang-industry-map.min.js" defer></script>
  <minhang-industry-map selected="pujin"></minhang-industry-map>
</html>`;

/** What the map shows once it is drawn. */
const look = `(async () => {
  for (let turn = 0; turn < 500; turn++) {
    const root = document.querySelector('minhang-industry-map').shadowRoot;
    const towns = root ? root.querySelectorAll('[part~="town"]').length : 0;
    if (towns) return [location.protocol, towns, root.querySelector('.card h3').textContent];
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  return 'nothing was drawn';
})()`;

const hostPage = `<!doctype html>
<meta charset="utf-8" />
<iframe src="embed.html?lang=en" width="600" height="100"></iframe>
<script src="embed-host.js"></script>`;

/** The height of the frame once the map has said how high it is. */
const lookAtFrame = `(async () => {
  const end = Date.now() + 8000;
  while (Date.now() < end) {
    const {height} = document.querySelector('iframe').style;
    if (height) return parseInt(height);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  return 'never sized';
})()`;

describe('an article opened from the disk', () => {
  it('shows the map', async () => {
    const shown = await executeServerCommand<unknown, object>('disk:visit', {
      files: {'article.html': page},
      copies: ['dist/minhang-industry-map.min.js'],
      open: 'article.html',
      script: look,
    });
    const [protocol, towns, name] = shown as [string, number, string];
    expect([protocol, towns]).to.deep.equal(['file:', 14]);
    expect(name).to.include('浦锦街道');
  });

  it('sizes a frame', async () => {
    const height = await executeServerCommand<unknown, object>('disk:visit', {
      files: {'article.html': hostPage},
      copies: ['dist/embed.html', 'dist/embed-host.js'],
      open: 'article.html',
      script: lookAtFrame,
    });
    expect(height).to.be.a('number').that.is.greaterThan(500);
  });
});
