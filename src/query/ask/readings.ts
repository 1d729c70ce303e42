import type { Catalogue } from '../catalogue/canned-query.js';
import { type Match, matchQuery } from './match.js';
import { type Reading, readQuestion } from './reading.js';
import type { NameSpan } from './spans.js';
import { joinEmployers } from './titles.js';
import { findTopic } from './topic.js';
import type { Vocabulary } from './vocabulary.js';

const MOST_OPTIONAL = 3;

/** Names that are common words too may be meant as words; an employer may belong to its person; a part of the question may be free text. */
export function readingsOf(text: string, names: readonly NameSpan[], vocabulary: Vocabulary, now: Date): Reading[] {
  const readings: Reading[] = [];
  const topic = findTopic(text, names);
  // '테슬라를 언급한 말' is not about what 테슬라 said.
  const only = topic !== null && names.some(({ start, end }) => start === topic.start && end === topic.end);
  if (!(only && names.length === 1)) {
    const optional = names.filter((name) => name.optional).slice(0, MOST_OPTIONAL);
    for (let bits = 0; bits < 2 ** optional.length; bits++) {
      const kept = names.filter((name) => !optional.includes(name) || ((bits >> optional.indexOf(name)) & 1) === 0);
      readings.push(readQuestion(text, kept, null, vocabulary, now));
    }
  }
  if (topic) readings.push(readQuestion(text, names, topic, vocabulary, now));
  const joined = joinEmployers(text, names, vocabulary);
  if (joined) {
    readings.push(readQuestion(text, joined, null, vocabulary, now));
    const about = findTopic(text, joined);
    if (about) readings.push(readQuestion(text, joined, about, vocabulary, now));
  }
  return readings;
}

/** The best match of every query over all readings, best first. */
export function rankAll(catalogue: Catalogue, readings: readonly Reading[], vocabulary: Vocabulary): Match[] {
  const matches = catalogue.queries.flatMap((query) => {
    let best: Match | null = null;
    for (const reading of readings) {
      if (reading.topic !== null && !query.parameters.some((parameter) => parameter.type === 'text')) continue;
      const match = matchQuery(query, reading, vocabulary.light);
      if (match && (!best || match.rank > best.rank)) best = match;
    }
    return best ? [best] : [];
  });
  return matches.sort((a, b) => b.rank - a.rank || (a.query.name < b.query.name ? -1 : 1));
}
