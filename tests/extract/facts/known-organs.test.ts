import { expect, test } from '@jest/globals';
import { extractFacts } from '../../../src/extract/facts/facts.js';
import { loadFrames } from '../../../src/extract/facts/frame-book.js';
import { documentOf, entitiesOf } from './named-article.js';

const NAMES = {
  해양수산위원회: 'Organization',
  국회: 'Organization',
  한빛당: 'Organization',
  한빛윤리위원회: 'Organization',
  바다은행: 'Company',
  바다금융위원회: 'Organization',
} as const;
const OWNERS: Readonly<Record<string, string>> = {
  해양수산위원회: '국회',
  한빛윤리위원회: '한빛당',
  바다금융위원회: '바다은행',
};

/** What belongs to what in a text, where the lexicon knows all names and whose organs they are. */
function organs(text: string): string[] {
  const doc = documentOf(text);
  const entities = entitiesOf(doc, NAMES).map((e) => ({ ...e, lexiconKey: e.name }));
  const name = new Map(entities.map((e) => [e.id, e.name]));
  return extractFacts(doc, entities, loadFrames(), (e) => OWNERS[e.name] ?? null)
    .filter((f) => f.type === 'SUBSIDIARY_OF')
    .map((f) => `${name.get(f.from)} -> ${name.get(f.to)}`)
    .sort();
}

test('a committee of parliament or of a party belongs to it where the text speaks of both', () => {
  expect(organs('법안은 해양수산위원회에서 다룬다. 여야는 국회에서 만났다.')).toEqual(['해양수산위원회 -> 국회']);
  expect(organs('한빛당은 결과를 한빛윤리위원회에 넘겼다.')).toEqual(['한빛윤리위원회 -> 한빛당']);
});

test('not where the text does not speak of it', () => {
  expect(organs('법안은 해양수산위원회에서 다룬다.')).toEqual([]);
});

test('what else the lexicon knows of bodies and their owners is not said by naming them', () => {
  expect(organs('바다은행 주가가 올랐다. 바다금융위원회는 회의를 미뤘다.')).toEqual([]);
});
