import { expect, test } from '@jest/globals';
import { readAuthors } from '../../src/article/authors.js';

const read = (...lines: string[]) => readAuthors(lines).map(({ name, email }) => [name, email]);

test('name and e-mail apart, in the forms that papers print', () => {
  expect(read('홍보람 기자(boram@example.com)')).toEqual([['홍보람', 'boram@example.com']]);
  expect(read('홍보람(boram@example.com)')).toEqual([['홍보람', 'boram@example.com']]);
  expect(read('홍보람기자 boram@example.com')).toEqual([['홍보람', 'boram@example.com']]);
  expect(read('Hong Bo-ram boram@example.com')).toEqual([['Hong Bo-ram', 'boram@example.com']]);
  expect(read('세종&#x3D;홍보람 기자 boram@example.co.kr')).toEqual([['홍보람', 'boram@example.co.kr']]);
  expect(read('베이징(중국)=홍보람 특파원')).toEqual([['홍보람', null]]);
  expect(read('boram@example.com')).toEqual([['boram@example.com', 'boram@example.com']]);
});

test('several people on one line or on several, each once', () => {
  expect(read('홍보람 기자(a@example.com),강다온 기자(b@example.com)')).toEqual([
    ['홍보람', 'a@example.com'],
    ['강다온', 'b@example.com'],
  ]);
  expect(read('홍보람', '강다온', '홍보람')).toEqual([
    ['홍보람', null],
    ['강다온', null],
  ]);
  expect(read('', '  ')).toEqual([]);
});
