import { describe, expect, test } from '@jest/globals';
import { bases } from '../../src/query/ask/english-inflection.js';
import { findTopic } from '../../src/query/ask/topic.js';
import { takeBounds, takeLimit } from '../../src/query/ask/values.js';
import { asksEllipticWhether, asksWhether } from '../../src/query/ask/whether.js';
import { vocabularyOf } from '../../src/query/ask.js';
import { loadCatalogue } from '../../src/query/catalogue/load.js';
import { answersBy } from './answers.js';

const catalogue = loadCatalogue();
const answers = answersBy(catalogue);

test.each([
  ['bought', 'buy'],
  ['snapped', 'snap'],
  ['companies', 'company'],
  ['carried', 'carry'],
  ['taken', 'take'],
  ['overseen', 'oversee'],
])('%s is a form of %s', (form, base) => {
  expect([...bases(form)]).toContain(base);
});

describe('phrases', () => {
  test.each([
    ['begin with a form of their verb', 'Has 업스테이지 been joining forces with 포스코?', 'partners'],
    ['may have a name within', 'Who put money into 업스테이지?', 'investments'],
    ['may stand apart from their particle', 'split the whole graph up', 'communities'],
    ['take any possessive', 'Has 한빛전자 laid their hands on 새론소프트?', 'acquisitions'],
    ['are none of a helping verb and a word behind a name', 'who has 업스테이지 joined forces with', 'partners'],
  ])('%s', (_, question, query) => {
    expect(answers(question)).toBe(query);
  });
});

describe('a slip', () => {
  test.each([
    ['a letter missing in a long word', 'colaborators of 업스테이지', 'partners'],
    ['two letters swapped', 'parnters of 업스테이지', 'partners'],
  ])('%s', (_, question, query) => {
    expect(answers(question)).toBe(query);
  });

  test('a word with a letter of its own is none', () => {
    expect(answers("Who is 김성훈's father?")).toBe('refused');
    expect(answers('flights from 서울 to 부산')).toBe('refused');
  });
});

test.each([
  'so, has A bought B',
  'A and B are rivals, yes or no?',
  'Tell me if A works with B',
  'would you say A competes with B',
  "A owns B, doesn't it?",
])('%s asks whether', (question) => {
  expect(asksWhether(question)).toBe(true);
});

test('a question without its verb may ask whether, too', () => {
  for (const frame of ['{} and {} working together?', '{} still part of {}?', '{} owned by {}?'])
    expect(asksEllipticWhether(frame)).toBe(true);
  for (const frame of ['{} and {} partners?', '{} part of a group?', '{} and {} working together', 'who owns {}?'])
    expect(asksEllipticWhether(frame)).toBe(false);
});

test.each(['who bought B', 'Has any firm bought B', 'tell me about A, please'])('%s asks for more', (question) => {
  expect(asksWhether(question)).toBe(false);
});

test.each([
  ['the ten companies in most articles', 10],
  ['top five names', 5],
  ['a dozen facts', 12],
  ['top 3', 3],
])('%s: so many rows', (question, limit) => {
  expect(takeLimit(question)?.value).toBe(limit);
});

test.each([
  ['nothing above 50 billion parameters', 'maximum', 50e9],
  ['models that break the 500 billion mark', 'minimum', 500e9],
  ['no less than 100B', 'minimum', 100e9],
  ['capped at 30B', 'maximum', 30e9],
  ['at least a hundred billion parameters', 'minimum', 100e9],
  ['under two hundred fifty billion', 'maximum', 250e9],
  ['more than half a trillion parameters', 'minimum', 500e9],
])('%s', (question, side, value) => {
  expect(takeBounds(question)).toMatchObject([{ side, value }]);
});

test.each([
  ['find remarks with the word chip in them', 'chip'],
  ['statements in which exports come up', 'exports'],
  ['who used the phrase chip exports in a quote since May', 'chip exports'],
  ['quotes touching on chip exports', 'chip exports'],
])('%s: what words are about', (question, topic) => {
  expect(findTopic(question, [], vocabularyOf(catalogue))?.text).toBe(topic);
});

test('facts of low confidence are no words about anything', () => {
  expect(findTopic('statements on Hanbit with low confidence', [], vocabularyOf(catalogue))).toBeNull();
});

describe('an unknown word', () => {
  test('that colours a question leaves it answered', () => {
    expect(answers('Who are the glimmering partners of 업스테이지?')).toBe('partners');
    expect(answers('Who has zestfully invested in 업스테이지?')).toBe('investments');
  });

  test('that is asked for, or may be a name, leaves none', () => {
    expect(answers("What is 업스테이지's glimmer?")).toBe('refused');
    expect(answers('Did Glimmersoft invest in 업스테이지?')).toBe('refused');
    expect(answers('Glimmersoft takeovers')).toBe('refused');
  });
});

test('what is said before a colon is no part of the question', () => {
  expect(answers('I am writing a memo for the board: who are the partners of 업스테이지?')).toBe('partners');
});
