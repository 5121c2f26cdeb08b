import assert from 'node:assert/strict';
import test from 'node:test';
import {readColumns, writeColumns} from '../../src/data/columns.ts';

interface Record {
  readonly code: string;
  readonly caveat?: string;
  readonly count?: number;
  readonly sure?: boolean;
  readonly parks?: readonly string[];
}

const records: readonly Record[] = [
  {code: '1', count: 0, parks: []},
  {code: '2', caveat: '', sure: false},
  {code: '3', parks: ['甲', '乙']},
];

test('readColumns(writeColumns(records)) gives the records back, no field more or less', () => {
  assert.deepStrictEqual(readColumns(writeColumns(records)), records);
});

test('writeColumns(records) has null where a record lacks a field', () => {
  assert.deepStrictEqual(writeColumns(records), {
    code: ['1', '2', '3'],
    count: [0, null, null],
    parks: [[], null, ['甲', '乙']],
    caveat: [null, '', null],
    sure: [null, false, null],
  });
});
