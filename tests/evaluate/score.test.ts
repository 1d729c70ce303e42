import { describe, expect, test } from '@jest/globals';
import { formatEvaluation } from '../../src/evaluate/format.js';
import { evaluate } from '../../src/evaluate/score.js';
import { EXTRACTION, GOLD } from './sample.js';

const evaluation = evaluate([GOLD], [EXTRACTION]);
const counts = (group: string) => {
  const score = evaluation.scores[group];
  return score && [score.tp, score.fp, score.fn];
};

describe('the score, counted by hand: [right, wrong, missed]', () => {
  test('an entity needs its type and one surface form, spaces aside', () => {
    // Right: 가람전자, 도하늘, 미리내 2. Wrong: 누리상사 as an organisation. Missed: 서울, 누리상사. The optional 시제품 is found
    // with the right type, which counts.
    expect(counts('entity')).toEqual([4, 1, 2]);
    expect(counts('Company')).toEqual([1, 0, 1]);
    expect(counts('Organization')).toEqual([0, 1, 0]);
    expect(evaluation.scores.entity).toMatchObject({ precision: 4 / 5, recall: 4 / 6 });
    expect(evaluation.scores.entity?.f1).toBeCloseTo(8 / 11, 12);
  });

  test('technologies and the facts on them stay out of the totals', () => {
    expect(counts('soft:Technology')).toEqual([1, 0, 0]);
    expect(counts('soft:fact')).toEqual([1, 0, 0]);
    expect(counts('Technology')).toEqual([1, 0, 0]);
    expect(counts('USES')).toEqual([1, 0, 0]);
  });

  test('a fact needs type, ends and direction; a symmetric one no direction, and no end its type', () => {
    // Right: DEVELOPS, WORKS_FOR, PARTNERS_WITH (turned round, 누리상사 of another type). Wrong: DEVELOPS turned round.
    // Missed: LOCATED_IN. The optional OPERATES_IN does not count.
    expect(counts('fact')).toEqual([3, 1, 1]);
    expect(counts('DEVELOPS')).toEqual([1, 1, 0]);
    expect(counts('PARTNERS_WITH')).toEqual([1, 0, 0]);
    expect(counts('OPERATES_IN')).toBeUndefined();
  });

  test('titles, parameter counts and status are judged on what was matched', () => {
    expect(counts('title')).toEqual([1, 0, 0]);
    expect(counts('parameters')).toEqual([0, 1, 1]);
    expect(counts('status')).toEqual([0, 0, 1]);
  });

  test('a quote needs its speaker and opening words', () => {
    expect(counts('quote')).toEqual([1, 1, 1]);
  });

  test('by rule, with what the annotators left open apart', () => {
    const rule = (name: string) => evaluation.rules.find((r) => r.rule === name);
    expect(rule('frame.develops')).toMatchObject({ kind: 'fact', right: 1, wrong: 1, unknown: 0, precision: 0.5 });
    expect(rule('lexicon.organization')).toMatchObject({ kind: 'entity', right: 0, wrong: 1 });
    expect(rule('quote.stray')).toMatchObject({ kind: 'quote', right: 0, wrong: 1 });
  });

  test('what users ask about', () => {
    expect(evaluation.asked).toEqual({
      parameters: 0,
      status: 0,
      technology: 1,
      technologyFacts: 1,
      quoteBoundaries: 1,
      // Of five facts the last names a technology where it claims to name the company.
      evidence: 4 / 5,
    });
  });

  test('by tenths of confidence', () => {
    const facts = evaluation.confidence.filter(({ kind }) => kind === 'fact');
    expect(facts.map(({ from, right, wrong }) => [from, right, wrong])).toEqual([
      [0.6, 1, 1],
      [0.8, 2, 0],
      [0.9, 1, 0],
    ]);
    expect(facts[0]?.meanConfidence).toBeCloseTo(0.635);
  });

  test('mistakes name the article and the thing', () => {
    const texts = evaluation.mistakes.map(({ article, kind, what }) => `${article} ${kind}: ${what}`);
    expect(texts).toContain('991_1 missed entity: Place 서울');
    expect(texts).toContain('991_1 parameters: 미리내 2 100b given 10b');
    expect(texts.some((text) => text.startsWith('991_1 wrong fact: DEVELOPS 미리내 2 -> 가람 전자'))).toBe(true);
  });
});

describe('the corners', () => {
  test('an article that was not extracted counts as missed', () => {
    const none = evaluate([GOLD], []);
    expect(none).toMatchObject({ articles: 1, missing: 1 });
    expect(none.scores.entity).toMatchObject({ tp: 0, fp: 0, fn: 5, precision: 0, recall: 0, f1: 0 });
    expect(none.asked).toEqual({
      parameters: null,
      status: null,
      technology: 0,
      technologyFacts: 0,
      quoteBoundaries: null,
      evidence: null,
    });
  });

  test('one extracted thing answers one annotated thing', () => {
    const twice = evaluate([{ ...GOLD, facts: [GOLD.facts[0]!, GOLD.facts[0]!] }], [EXTRACTION]);
    expect(twice.scores.DEVELOPS).toMatchObject({ tp: 1, fp: 1, fn: 1 });
  });

  test('an optional thing of another type than extracted is left out', () => {
    const other = {
      ...EXTRACTION,
      entities: EXTRACTION.entities.map((e) => (e.id === 'o' ? { ...e, type: 'Work' as const } : e)),
    };
    const scored = evaluate([GOLD], [other]);
    expect(scored.scores.Work).toBeUndefined();
    expect(scored.rules.find(({ rule }) => rule === 'lexicon.product')).toMatchObject({
      right: 0,
      wrong: 0,
      unknown: 1,
    });
  });

  test('a quote that starts late or ends outside its marks is found, but not exact', () => {
    const shifted = EXTRACTION.quotes.map((q) => ({
      ...q,
      quote: q.quote.slice(0, -1),
      span: { ...q.span, end: q.span.end - 1 },
    }));
    const scored = evaluate(
      [{ ...GOLD, quotes: [{ ...GOLD.quotes[0]!, quote: '연내에 출시' }] }],
      [{ ...EXTRACTION, quotes: shifted }],
    );
    expect(scored.scores.quote?.tp).toBe(1);
    expect(scored.asked.quoteBoundaries).toBe(0);
  });
});

test('the tables show every part, in both languages, with columns under their heads', () => {
  const korean = formatEvaluation(evaluation, 'ko').split('\n');
  expect(korean[0]).toBe('정답이 있는 기사 1건');
  expect(korean).toContainEqual(expect.stringMatching(/^합계 +정밀도 +재현율 +F1 +맞음 +틀림 +놓침$/));
  expect(korean).toContainEqual(expect.stringMatching(/^entity +80\.0 +66\.7 +72\.7 +4 +1 +2$/));
  expect(korean).toContainEqual(expect.stringMatching(/^근거가 .+ +80\.0$/));
  expect(korean).toContainEqual(expect.stringMatching(/^fact 0\.6-0\.7 +50\.0 +63\.5 +1 +1$/));
  const english = formatEvaluation(evaluate([GOLD], []), 'en');
  expect(english).toContain('1 annotated articles, 1 of them not among the files');
  expect(english).toMatch(/quotes with exact boundaries +-/);
});
