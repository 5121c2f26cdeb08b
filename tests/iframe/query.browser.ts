import {expect} from 'chai';
import {until} from './frames.ts';
import {openEmbed, shown} from './page.ts';

describe('the page for frames', () => {
  it('sets the map up by its query', async () => {
    const {document, map} = await openEmbed(
      '?selected=310112009&highlight=biomed&show=river&view=list&theme=dark&lang=en&patterns&approval-number=N',
    );
    expect(map.selected).to.equal('pujin');
    expect(map.highlight).to.equal('biomed');
    expect(map.show).to.equal('river');
    expect(map.view).to.equal('list');
    expect(map.patterns).to.equal(true);
    expect(map.shadowRoot!.querySelector('[part=card] h3')!.textContent).to.include(
      'Pujin',
    );
    expect(map.shadowRoot!.querySelector('.approval')!.textContent).to.include('N');
    expect(document.documentElement.lang).to.equal('en');
    expect(document.title).to.equal('Minhang industry map: leading clusters by town');
    expect(getComputedStyle(document.documentElement).colorScheme).to.equal('dark');
  });

  it('shows a heading as the text it is', async () => {
    const {document, map} = await openEmbed(
      `?heading=${encodeURIComponent('<b>生物医药</b>在哪里')}`,
    );
    const heading = map.querySelector('h2')!;
    expect(heading.assignedSlot?.name).to.equal('heading');
    expect(heading.innerHTML).to.equal('&lt;b&gt;生物医药&lt;/b&gt;在哪里');
    expect(document.title).to.equal('<b>生物医药</b>在哪里');
  });

  it('opens the town that its own address names', async () => {
    const {map} = await openEmbed('?lang=en#minhang=huacao');
    expect(map.selected).to.equal('huacao');
  });

  it('neither changes nor runs anything for values that name nothing', async () => {
    const plain = shown(await openEmbed(''));
    const hostile = [
      '"><img src=x onerror=parent.ran=1>',
      '<script>parent.ran=1</script>',
      'javascript:parent.ran=1',
      "');parent.ran=1;('",
      '\u0000',
      '__proto__',
      'constructor',
      'x'.repeat(500),
    ];
    for (const value of hostile) {
      const query = new URLSearchParams(
        ['selected', 'highlight', 'show', 'view', 'theme', 'lang', 'patterns']
          .concat(['src', 'data', 'style', 'onload', 'onclick', 'is', '__proto__', value])
          .map(name => [name, value]),
      );
      const page = await openEmbed(`?${query}`);
      expect(shown(page) === plain, `${value} changed the page`).to.equal(true);
    }
    expect('ran' in window).to.equal(false);
  });

  it('keeps to its own policy', async () => {
    const {document, map, violations} = await openEmbed(
      '?selected=pujin&show=posts+stops+river+neighbours+scale&theme=dark&patterns&heading=H',
    );
    map.selected = 'qibao';
    await map.updateComplete;
    expect(getComputedStyle(document.body).marginTop).to.equal('0px');
    // One violation on purpose, last: once it is reported, nothing else is on its way.
    document.body.setAttribute('style', 'color: red');
    await until(() => violations.length > 0);
    expect(violations).to.deep.equal(['style-src-attr inline']);
  });

  it('opens its links beside the page, and tells them nothing of it', async () => {
    const {map} = await openEmbed('?selected=pujin');
    const links = [...map.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^=http]')];
    const outside = links.filter(({host}) => host !== location.host);
    expect(outside.length).to.be.greaterThan(1);
    for (const {target, rel} of outside)
      expect([target, rel]).to.deep.equal(['_blank', 'noopener']);
  });
});
