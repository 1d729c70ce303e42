import type { Document, Sentence } from '../../text/document.js';
import type { Draft } from './draft.js';
import type { Occurrence } from './occurrence.js';

/** "인수는 내년 하반기에 완료될 예정이다", "합병이 마무리될 경우": what every such sentence says. */
const TO_BE_CLOSED =
  /(?:인수|합병|거래)(?:는|은|가|이|를|을)?\s(?:[^\s.]{1,12}\s){0,4}(?:완료|마무리|종결)(?:될|할|되면|하면)/;
const WORDS = ['완료', '마무리', '종결'];

/** A takeover told as done is still to come where the article says behind it that the deal is yet to be closed. */
export function openDeals(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
): readonly Draft[] {
  if (!drafts.some(isDone) || !WORDS.some((word) => doc.article.body.includes(word))) return drafts;
  const deals = drafts.filter(({ type }) => type === 'ACQUIRES');
  return drafts.map((draft) => (isDone(draft) && isOpen(draft) ? { ...draft, status: 'planned' } : draft));

  /** From the sentence that states it up to the one that states another takeover. */
  function isOpen(draft: Draft): boolean {
    for (let i = draft.sentence.index; i < doc.sentences.length; i++) {
      const sentence = doc.sentences[i]!;
      if (deals.some((other) => other.sentence === sentence && !isSame(other, draft))) return false;
      if (TO_BE_CLOSED.test(sentence.text) && isAbout(sentence, draft)) return true;
    }
    return false;
  }

  function isAbout(sentence: Sentence, { from, to }: Draft): boolean {
    return rows[sentence.index]!.every(
      ({ entity }) => entity.type !== 'Company' || entity.id === from.entity.id || entity.id === to.entity.id,
    );
  }
}

function isDone({ type, status }: Draft): boolean {
  return type === 'ACQUIRES' && status === 'stated';
}

function isSame(a: Draft, b: Draft): boolean {
  return a.from.entity.id === b.from.entity.id && a.to.entity.id === b.to.entity.id;
}
