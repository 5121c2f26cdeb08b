import assert from 'node:assert/strict';
import test from 'node:test';
import {approvalFindings, approvalsIn} from '../../src/static/check/approval.ts';

/** Made here, so that no number stands anywhere that somebody might take for one. */
const serial = '0'.repeat(4);
const year = 2000;

for (const number of [
  `GS(${year})${serial}号`,
  `GS京\uff08${year}\uff09${serial}号`,
  `沪S(${year})${serial}号`,
  `沪S〔${year}〕${serial}号`,
  `浙杭S(${year})${serial}号`,
])
  test(`approvalFindings(number, place) takes the form ${number}`, () => {
    assert.deepEqual(approvalFindings(number, ''), []);
  });

for (const number of [
  '',
  `GS${year}${serial}`,
  `GS(${year})号`,
  `GS(${serial})${year}号`,
  `沪(${year})${serial}号`,
  `审图号${serial}`,
  `GS(${year})${serial}号x`,
])
  test(`approvalFindings(number, place) does not take ${JSON.stringify(number)}`, () => {
    const [finding] = approvalFindings(number, 'here');
    assert.equal(finding!.kind, 'approval');
    assert.equal(finding!.place, 'here');
  });

test('approvalsIn(markup) finds the numbers of attributes and of print, each once', () => {
  const markup = `<minhang-industry-map approval-number="A"></minhang-industry-map>
    <text>审图号\uff1aB </text><p>审图号:A</p><minhang-industry-map approval-number="">`;
  assert.deepEqual(approvalsIn(markup), ['A', 'B']);
});
