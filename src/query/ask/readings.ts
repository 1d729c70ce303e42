import type { CannedQuery, Catalogue } from '../catalogue/canned-query.js';
import { findPeriod } from '../dates.js';
import { type Match, matchQuery } from './match.js';
import { type Reading, readQuestion } from './reading.js';
import type { NameSpan } from './spans.js';
import { isPerson, joinEmployers, titleEnd } from './titles.js';
import { findTopic, type Topic } from './topic.js';
import type { Vocabulary } from './vocabulary.js';

const MOST_OPTIONAL = 3;

/** Names that are common words too may be meant as words; an employer may belong to its person; a part of the question may be free text. */
export function readingsOf(text: string, names: readonly NameSpan[], vocabulary: Vocabulary, now: Date): Reading[] {
  const readings: Reading[] = [];
  const topicBeside = (known: readonly NameSpan[]): Topic | null =>
    withoutDate(findTopic(text, withTitles(text, known, vocabulary), vocabulary), now);
  const topic = topicBeside(names);
  const nameIsTopic = topic !== null && names.some(({ start, end }) => start === topic.start && end === topic.end);
  if (topic?.quoted && !names.some(({ start, end }) => start < topic.end && topic.start < end))
    return [readQuestion(text, names, topic, vocabulary, now)];
  const optional = names.filter((name) => name.optional).slice(0, MOST_OPTIONAL);
  for (let bits = 0; bits < 2 ** optional.length; bits++) {
    const kept = names.filter((name) => !optional.includes(name) || ((bits >> optional.indexOf(name)) & 1) === 0);
    readings.push({ ...readQuestion(text, kept, null, vocabulary, now), nameIsTopic });
  }
  if (topic) readings.push(readQuestion(text, names, topic, vocabulary, now));
  const joined = joinEmployers(text, names, vocabulary);
  if (joined) {
    readings.push(readQuestion(text, joined, null, vocabulary, now));
    const about = topicBeside(joined);
    if (about) readings.push(readQuestion(text, joined, about, vocabulary, now));
  }
  return readings;
}

/** A year by itself may be part of what is spoken of ('the 2026 budget'). */
const YEAR = /^\d{4}(?:년|학년도|년도)?$/;

/** 'quotes about exports since December 1', '지난주 반도체에 대한 발언': the date at an end of what is spoken of says when. */
function withoutDate(topic: Topic | null, now: Date): Topic | null {
  if (!topic || topic.quoted) return topic;
  const period = findPeriod(topic.text, now);
  if (!period || YEAR.test(topic.text.slice(period.start, period.end).trim())) return topic;
  const leads = period.start === 0;
  if (!leads && period.end < topic.text.length) return topic;
  const rest = leads ? topic.text.slice(period.end).trimStart() : topic.text.slice(0, period.start).trimEnd();
  if (rest === '') return topic;
  const start = leads ? topic.end - rest.length : topic.start;
  return { ...topic, text: rest, start, end: start + rest.length };
}

/** The names with the titles that follow them: '배경훈 장관은 AI에 대해' speaks of 배경훈 as '배경훈은' does. */
function withTitles(text: string, names: readonly NameSpan[], vocabulary: Vocabulary): NameSpan[] {
  return names.map((name) => ({ ...name, end: (isPerson(name) && titleEnd(text, name.end, vocabulary)) || name.end }));
}

/** True for a query about what was said, which takes no name that it was said about. */
const isSaid = (query: CannedQuery): boolean => query.intents.some((intent) => intent.includes('say'));

/** The best match of every query over all readings, best first. */
export function rankAll(catalogue: Catalogue, readings: readonly Reading[], vocabulary: Vocabulary): Match[] {
  const matches = catalogue.queries.flatMap((query) => {
    let best: Match | null = null;
    for (const reading of readings) {
      const about = query.parameters.some((parameter) => parameter.type === 'text');
      if ((reading.topic !== null && !about) || (reading.nameIsTopic && (about || isSaid(query)))) continue;
      const match = matchQuery(query, reading, vocabulary);
      if (match && (!best || match.rank > best.rank)) best = match;
    }
    return best ? [best] : [];
  });
  return matches.sort((a, b) => b.rank - a.rank || (a.query.name < b.query.name ? -1 : 1));
}
