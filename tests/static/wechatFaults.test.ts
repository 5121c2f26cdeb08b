import assert from 'node:assert/strict';
import {test} from 'node:test';
import {wechatFaults} from '../../src/static/wechatFaults.ts';
import {
  animated,
  attributeRemedies,
  elementRemedies,
  sizeLimit,
} from '../../src/svg/wechat/rules.ts';

const picture = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${content}\n</svg>`;

const colourRemedy =
  'write the colour itself, such as #6d91b3; no style sheet is there to reckon it';

/** What is planted into a picture on a line of its own, and the fault that must be found. */
const planted: Readonly<Record<string, readonly [content: string, fault: string]>> = {
  'an element with a remedy of its own': [
    '<script>go()</script>',
    '<script> is not kept: no script runs in an article; use begin="click"',
  ],
  'an element without one': ['<title>Map</title>', '<title> is not kept: leave it out'],
  'an element of HTML': ['<section></section>', '<section> is not kept: leave it out'],
  'an attribute with a remedy of its own': [
    '<g id="towns"></g>',
    'id is not kept: the editor takes ids away; do without references',
  ],
  'an attribute without one': [
    '<g data-code="1"></g>',
    'data-code is not kept: leave it out',
  ],
  'an attribute of another namespace': [
    '<g xlink:href="a"></g>',
    'xlink:href is not kept: nothing from outside is loaded; draw it in place',
  ],
  'an event handler': [
    '<g onclick="go()"></g>',
    'onclick is not kept: no script runs in an article; use begin="click"',
  ],
  'a reference to an id': [
    '<path fill="url(#hatch)"/>',
    'fill="url(#hatch)": a value may refer to nothing; write the colour or draw it in place',
  ],
  'an address': [
    '<g font-family="https://example.com/font"></g>',
    'font-family="https://example.com/font": a value may refer to nothing; write the colour or draw it in place',
  ],
  'an address without a scheme': [
    '<g stroke="//example.com/a"></g>',
    'stroke="//example.com/a": a value may refer to nothing; write the colour or draw it in place',
  ],
  'a script for a value': [
    '<g fill=" JavaScript:go()"></g>',
    'fill=" JavaScript:go()": a value may refer to nothing; write the colour or draw it in place',
  ],
  'data for a value': [
    '<g fill="data:image/png;base64,AA"></g>',
    'fill="data:image/png;base64,AA": a value may refer to nothing; write the colour or draw it in place',
  ],
  'a number of a style sheet': [
    '<g opacity="var(--o)"></g>',
    'opacity="var(--o)": a value may refer to nothing; write the colour or draw it in place',
  ],
  'an animation to a colour to be reckoned': [
    '<animate attributeName="fill" values="#fff;light-dark(#fff,#000)"/>',
    `values="#fff;light-dark(#fff,#000)": ${colourRemedy}`,
  ],
  'another namespace': [
    '<g xmlns="http://www.w3.org/1999/xhtml"></g>',
    'xmlns="http://www.w3.org/1999/xhtml": it must be http://www.w3.org/2000/svg',
  ],
  'an animation of what may not be animated': [
    '<animate attributeName="r" begin="click"/>',
    `<animate attributeName="r"> is not kept: choose from ${animated['animate']!.names.join(', ')}`,
  ],
  'an animation of nothing': [
    '<animate begin="click"/>',
    `<animate attributeName=""> is not kept: choose from ${animated['animate']!.names.join(', ')}`,
  ],
  'a set of anything but visibility': [
    '<set attributeName="fill" to="#fff"/>',
    '<set attributeName="fill"> is not kept: choose from visibility',
  ],
  'a transform by a matrix in an animation': [
    '<animateTransform attributeName="transform" type="matrix"/>',
    '<animateTransform type="matrix"> is not kept: choose from translate, scale, rotate, skewX, skewY',
  ],
  'a beginning by the event of another element': [
    '<animate attributeName="x" begin="town.click"/>',
    'begin="town.click": name an event of the element itself, such as click, or a time',
  ],
  'an end by a key': [
    '<animate attributeName="x" end="click; accessKey(a)"/>',
    'end="click; accessKey(a)": name an event of the element itself, such as click, or a time',
  ],
  'a matrix': [
    '<g transform="matrix(1 0 0 1 0 0)"></g>',
    'transform="matrix(1 0 0 1 0 0)": only translate, scale, rotate, skewX and skewY are kept',
  ],
  'a transform in three dimensions': [
    '<g transform="translate(1) rotateX(9)"></g>',
    'transform="translate(1) rotateX(9)": only translate, scale, rotate, skewX and skewY are kept',
  ],
  'a length in another unit': [
    '<rect width="12em"/>',
    'width="12em": write a number, alone or with px or %',
  ],
  'a comment': ['<!-- towns -->', 'a comment is not kept: leave it out'],
  'an XML declaration': ['<?xml version="1.0"?>', '<?…?> is not kept: leave it out'],
  'an element left open': ['<g>', '<g> is not closed: write </g>'],
  'broken markup': [
    '<g fill="#fff" fill="#000"></g>',
    'the markup is broken (duplicate-attribute): mend it',
  ],
  'a picture without a viewBox': [
    '<svg width="9"></svg>',
    '<svg> has no viewBox: without one it does not fit the column',
  ],
};

for (const [what, [content, fault]] of Object.entries(planted))
  test(`${what} is found in the second line, and nothing else`, () => {
    const faults = wechatFaults(picture(content));
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0]!, /^2:\d+: /);
    assert.equal(faults[0]!.replace(/^2:\d+: /, ''), fault);
  });

for (const name of ['fill', 'stroke']) {
  for (const paint of ['var(--a)', 'var(--a, #fff)', 'rgb(var(--a))'])
    test(`a ${name} of ${paint} is found, as it refers to a style sheet`, () => {
      assert.deepEqual(wechatFaults(picture(`<path ${name}="${paint}"/>`)), [
        `2:7: ${name}="${paint}": a value may refer to nothing; write the colour or draw it in place`,
      ]);
    });

  for (const paint of [
    ...['light-dark(#fff,#000)', 'color-mix(in srgb, red, #fff)', 'hsl(9 9% 9%)'],
    ...['rgb(from red r g b)', 'rgb()', '#12345', 'red blue', ''],
  ])
    test(`a ${name} of «${paint}» is found, as it is no plain colour`, () => {
      assert.deepEqual(wechatFaults(picture(`<path ${name}="${paint}"/>`)), [
        `2:7: ${name}="${paint}": ${colourRemedy}`,
      ]);
    });
}

test('a document type is found', () => {
  const doctype =
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
  for (const type of ['<!DOCTYPE html>', doctype])
    assert.deepEqual(wechatFaults(`${type}\n${picture('')}`), [
      '1:1: <!DOCTYPE> is not kept: leave it out',
    ]);
});

test('a fault is at the line and column of its attribute', () => {
  const markup = picture('<g>\n  <path fill="none"\n    class="a"/>\n</g>');
  assert.deepEqual(wechatFaults(markup), [
    '4:5: class is not kept: write attributes such as fill and font-size',
  ]);
});

test('faults come in the order of the file', () => {
  const markup = picture('<g id="a" style="">\n<!-- --><use href="#a"/>\n</g>');
  assert.deepEqual(
    wechatFaults(markup).map(fault => fault.split(' ')[0]),
    ['2:4:', '2:11:', '3:1:', '3:9:'],
  );
});

test('every element that has a remedy is found, in whatever case it is written', () => {
  for (const name of Object.keys(elementRemedies)) {
    assert.match(wechatFaults(picture(`<${name}></${name}>`)).join(), /is not kept/, name);
    const loud = name.toUpperCase();
    assert.match(wechatFaults(picture(`<${loud}></${loud}>`)).join(), /is not kept/, name);
  }
});

test('every attribute that has a remedy is found', () => {
  const names = ['id', 'class', 'style', 'onload', 'href', 'xlink:href', 'visibility'];
  for (const name of names) {
    const [fault] = wechatFaults(picture(`<g ${name}="a"></g>`));
    const remedy = attributeRemedies.find(([pattern]) => pattern.test(name))![1];
    assert.equal(fault, `2:4: ${name} is not kept: ${remedy}`);
  }
});

test('what belongs into the picture is found beside it', () => {
  assert.deepEqual(wechatFaults(`${picture('')}\n<rect></rect>`), [
    '4:1: <rect> stands outside <svg>: move it in',
  ]);
});

test('a file that holds no picture is told so', () => {
  for (const markup of ['', 'a text', '{"type": "Topology"}'])
    assert.deepEqual(wechatFaults(markup), [
      '1:1: there is no <svg>: name a file that holds one',
    ]);
});

test('a file as large as an article may not be is told so', () => {
  const large = picture(`<text>${'\u95f5'.repeat(sizeLimit / 3)}</text>`);
  assert.match(wechatFaults(large).join('\n'), /^1:1: the file has \d+ bytes: /);
  assert.deepEqual(wechatFaults(large.replace(/\u95f5{9}/, '')).length, 1);
  assert.deepEqual(wechatFaults(picture(`<text>${'a'.repeat(9999)}</text>`)), []);
});

test('a picture made by hand of what is kept passes', () => {
  const markup = picture(`
    <g transform="translate(1 2) rotate(45, 3, 4)" opacity=".5">
      <animateTransform attributeName="transform" type="translate" values="0 0;9 0"
        begin="click; touchstart+.2s; 3s" dur="1s" fill="freeze" restart="never"/>
      <animateMotion path="M0 0h9" dur="2s" repeatCount="indefinite"/>
      <path fill="none" stroke=" Red "/><path fill="#ABC" stroke="#abcd"/><path fill="#a1b2c3" stroke="#a1b2c3d4"/>
      <path fill="rgb(1, 2, 3)" stroke="rgba(1 2 3 / 50%)"/>
      <animate attributeName="fill" values="#fff;rgb(1,2,3);red" dur="1s" fill="freeze"/>
      <circle cx="50%" cy="3px" r="1e1" stroke-dasharray="1 2"><set attributeName="visibility" to="hidden" begin="click"/></circle>
      <text x="-1" font-size="12" text-anchor="middle">A &amp; B &lt; C, https://example.com<tspan dx="2">D</tspan></text>
    </g>`);
  assert.deepEqual(wechatFaults(markup), []);
});

test('a fault stays one short line, whatever a value holds', () => {
  const [fault, ...others] = wechatFaults(
    picture(`<g fill="url(#${'a\n'.repeat(500)})"></g>`),
  );
  assert.deepEqual(others, []);
  assert.ok(fault!.length < 160);
  assert.doesNotMatch(fault!, /\n/);
});

for (const [after, fault] of [
  ['<body onload="x" class="a">', /^1:\d+: <body> is not kept/],
  ['<html id=a onclick=x>', /^1:\d+: <html> is not kept/],
  ['<tr id=a>', /^1:\d+: <tr> is not kept/],
  ['</p>', /^1:\d+: <\/p> closes nothing/],
  ['</svg>', /^1:\d+: <\/svg> closes nothing/],
] as const)
  test(`what the parser drops is found too: ${after}`, () => {
    const faults = wechatFaults(`<svg viewBox="0 0 1 1"></svg>${after}`);
    assert.equal(faults.filter(line => fault.test(line)).length, 1, faults.join('\n'));
  });
