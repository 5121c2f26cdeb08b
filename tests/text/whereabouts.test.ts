import assert from 'node:assert/strict';
import test from 'node:test';
import type {Whereabouts} from '../../src/text/messages.ts';
import {sayWhereabouts} from '../../src/text/say.ts';

const minhang = {zh: '闵行区', en: 'Minhang District'};
const qibao = {zh: '七宝镇', en: 'Qibao Town'};

const lines: readonly (readonly [Whereabouts, zh: string, en: string])[] = [
  [
    {kind: 'inside', town: qibao, accuracy: 1000},
    '你在七宝镇，资料卡已打开。',
    'You are in Qibao Town. Details are open.',
  ],
  [
    {kind: 'inside', town: qibao, accuracy: 2600},
    '你在七宝镇，资料卡已打开。定位误差约3公里，结果仅供参考。',
    'You are in Qibao Town. Details are open. The location may be off by about 3 km.',
  ],
  [
    {kind: 'outside', accuracy: 20},
    '你的位置不在闵行区。',
    'Your location is not in Minhang District.',
  ],
  [{kind: 'locating'}, '正在定位…', 'Finding your location…'],
  [
    {kind: 'insecure'},
    '这个网页不是加密连接（https），浏览器不提供定位。',
    'Without a secure connection (https) the browser gives no location.',
  ],
];

for (const [whereabouts, zh, en] of lines)
  test(`sayWhereabouts(${JSON.stringify(whereabouts)}, …) is one plain line`, () => {
    assert.equal(sayWhereabouts(whereabouts, minhang, 'zh'), zh);
    assert.equal(sayWhereabouts(whereabouts, minhang, 'en'), en);
  });
