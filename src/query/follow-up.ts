import type { GraphReader, Value } from '../store/store.js';
import { josaRole } from '../text/josa.js';
import { cuedChoice } from './ask/choices.js';
import { isOtherEnd, type Match } from './ask/match.js';
import { nearNames } from './ask/near-names.js';
import { findPronoun, withName } from './ask/pronouns.js';
import { type Reading, readQuestion } from './ask/reading.js';
import { findNames, type NameSpan } from './ask/spans.js';
import type { Vocabulary } from './ask/vocabulary.js';
import { type AskOptions, resultOf, textOf, type Understanding, understand, vocabularyOf } from './ask.js';
import type { CannedQuery, Catalogue, Parameter } from './catalogue/canned-query.js';
import { choose } from './link.js';
import { type NamedEntity, type NameIndex, readNames } from './names/name-index.js';
import type { AskResult } from './result.js';

/** What was answered last: what a follow-up ('그럼 LG는?', 'and its CEO?') builds on. */
export interface Previous {
  readonly query: string;
  /** As bound or shown: ids or names for entities. */
  readonly parameters: Readonly<Record<string, Value>>;
  /** Ids of the entities in the answer's rows, first rows first. */
  readonly entities: readonly string[];
}

/** Rows whose names a follow-up may mean. */
const ROWS = 20;
const LEAD =
  /^(?:그럼|그러면|그렇다면|그리고|그래서|그런데|근데|아니|아 그럼|음|또|혹시|and then|and what about|what about|how about|and|then|ok|okay|so|also)(?:[\s,]+|$)/i;
/** '그럼 LG는?', 'LG?': a name that is put to the question before; a bare name is a question of its own. */
const PUT = /(?:은|는|도|은요|는요|도요)\s*(?:\?\s*)?$|\?\s*$/;
/** What stands around names of which nothing is said: 'LG는요?'; '성낙호는 누구인가?' and 'Who is Kim?' ask something. */
const SAID_NO_MORE = /^[가-힣]{0,3}[?？!.\s]*$/;

/** What a word weighs that nobody knows and that may be a name: '미래에셋증 투자' does not ask about the name before. */
const NAME_LIKE = 2;
const SAYS_NOTHING: ReadonlySet<string> = new Set(['only', 'what', 'which', 'every', 'list']);

/** What a follow-up can build on in an answer; null for a refusal. */
export function previousOf(result: AskResult, names: NameIndex): Previous | null {
  if ('refused' in result) return null;
  const entities = new Set<string>();
  for (const row of result.rows.slice(0, ROWS))
    for (const value of Object.values(row)) if (typeof value === 'string' && names.byId.has(value)) entities.add(value);
  return { query: result.query, parameters: result.parameters, entities: [...entities] };
}

/**
 * Understands a question that may follow up on the one before: another name, day, limit or kind for the same query ('그럼 LG는?',
 * '지난주에는?', '100B 이상만'), or another question about the same name ('그럼 누가 만들었어?', '그 회사의 대표는?').
 * A question that is whole by itself is understood by itself. Runs nothing.
 */
export function understandNext(
  catalogue: Catalogue,
  names: NameIndex,
  question: string,
  now: Date,
  previous: Previous | null,
): Understanding {
  const own = understand(catalogue, names, question, now);
  const query = previous && catalogue.queries.find(({ name }) => name === previous.query);
  if (!previous || !query) return own;
  const vocabulary = vocabularyOf(catalogue);
  const text = textOf(question, names, vocabulary);
  let bare = text;
  while (LEAD.test(bare)) bare = bare.replace(LEAD, '');
  if (bare === '') return own;
  const led = bare !== text;
  const reading = read(bare, names, vocabulary, now);

  const pronoun = findPronoun(bare);
  if (!pronoun) {
    const [first, last] = [reading.names[0], reading.names.at(-1)];
    const put = PUT.test(bare) && (!first || !last || (first.start === 0 && SAID_NO_MORE.test(bare.slice(last.end))));
    const same = sameQuery(query, previous, reading, led || put, own);
    if (same) return same;
  }
  if (reading.names.length > (pronoun ? 1 : 0) || (own.kind === 'query' && !led && !pronoun)) return own;
  if (!pronoun && reading.words.some(({ meaning, weight }) => meaning === null && weight > NAME_LIKE)) return own;
  const about = aboutThatName(catalogue, names, bare, now, previous, query);
  if (own.kind === 'query' && !pronoun && about?.kind !== 'query') return own;
  return about ?? own;
}

/** Answers a question that may follow up on `previous`. Errors: those of the store. */
export async function askNext(
  catalogue: Catalogue,
  reader: GraphReader,
  question: string,
  previous: Previous | null,
  options: AskOptions,
): Promise<AskResult> {
  const names = await readNames(reader);
  const understood = understandNext(catalogue, names, question, options.now, previous);
  return resultOf(catalogue, reader, question, understood, options);
}

function read(text: string, index: NameIndex, vocabulary: Vocabulary, now: Date): Reading {
  const exact = findNames(text, index, vocabulary);
  const first = readQuestion(text, exact, null, vocabulary, now);
  const near = nearNames(text, exact, first, index);
  return near.length > exact.length ? readQuestion(text, near, null, vocabulary, now) : first;
}

/** The query before with another value in it; null where the question says more than values. */
function sameQuery(
  query: CannedQuery,
  previous: Previous,
  reading: Reading,
  put: boolean,
  own: Understanding,
): Understanding | null {
  const { names, period, minimum, maximum, limit } = reading;
  const values = period !== null || minimum !== null || maximum !== null || limit !== null;
  const given: Record<string, Value> = { ...previous.parameters };
  const rest = reading.words.filter(
    ({ meaning, alone }) => alone > 0 && !meaning?.concepts.some((concept) => SAYS_NOTHING.has(concept)),
  );
  if (rest.length > 0) {
    const cued = names.length === 0 && (own.kind === 'refused' || put) ? cuedEnum(query, reading) : null;
    if (!cued || own.kind === 'query') return null;
    return understood(query, { ...given, ...cued });
  }
  if (!(values || (names.length > 0 && put))) return null;

  const ambiguous = names.length > 0 ? putNames(query, given, names) : [];
  if (!ambiguous) return null;
  const bounds: readonly (readonly [Parameter['bound'], Value])[] = [
    ['since', period?.since ?? null],
    ['until', period?.until ?? null],
    ['minimum', minimum],
    ['maximum', maximum],
  ];
  if (period)
    for (const { name, bound } of query.parameters) if (bound === 'since' || bound === 'until') delete given[name];
  if (minimum !== null || maximum !== null)
    for (const { name, bound } of query.parameters) if (bound === 'minimum' || bound === 'maximum') delete given[name];
  for (const [bound, value] of bounds) {
    if (value === null) continue;
    const parameter = query.parameters.find((one) => one.bound === bound);
    if (parameter) given[parameter.name] = value;
    else if (bound !== 'until' || !query.parameters.some((one) => one.bound === 'since'))
      // 'the models over 100B' is a question of its own; a day is not.
      return own.kind === 'query' && period === null
        ? own
        : { kind: 'refused', reason: { code: 'no-limit', title: query.title }, nearest: [] };
  }
  if (limit !== null) given.limit = limit;
  return understood(query, given, ambiguous);
}

function understood(
  query: CannedQuery,
  given: Readonly<Record<string, Value>>,
  ambiguous: Match['ambiguous'] = [],
): Understanding {
  const known = Object.fromEntries(
    Object.entries(given).filter(
      ([name, value]) => value !== null && query.parameters.some((one) => one.name === name),
    ),
  );
  const missing = query.parameters
    .filter(
      ({ name, required }) => required && known[name] === undefined && !ambiguous.some((one) => one.parameter === name),
    )
    .map(({ name }) => name);
  const match: Match = { query, score: 1, rank: 1, strong: true, given: known, ambiguous, missing, left: 0, unused: 0 };
  if (missing.length > 0) {
    const parameter = query.parameters.find(({ name }) => name === missing[0])!;
    return { kind: 'refused', reason: { code: 'missing', parameter: parameter.title }, nearest: [match] };
  }
  const [shared] = ambiguous;
  if (!shared) return { kind: 'query', match, rivals: [] };
  const tied = shared.candidates.map(({ id }) => ({
    ...match,
    ambiguous: [],
    given: { ...known, [shared.parameter]: id },
  }));
  const reason = { code: 'ambiguous', name: shared.candidates[0]!.name } as const;
  return { kind: 'refused', reason, nearest: [match], ambiguous: shared.candidates, tied };
}

/**
 * Puts names in the place of those asked about before: one name in the last place it fits, two in order. Changes `given`; returns
 * the names that several share, null where a name fits nowhere.
 */
function putNames(
  query: CannedQuery,
  given: Record<string, Value>,
  names: readonly NameSpan[],
): Match['ambiguous'][number][] | null {
  const ambiguous: Match['ambiguous'][number][] = [];
  let free = query.parameters.filter(
    (one) => one.type === 'entity' && (!isOtherEnd(one, query) || given[one.name] != null),
  );
  if (names.length === 1) free = free.reverse();
  for (const name of names) {
    const fitting = (parameter: Parameter): NamedEntity[] =>
      name.candidates.filter(({ type }) => parameter.of.length === 0 || parameter.of.includes(type));
    const parameter = free.find((one) => fitting(one).length > 0);
    if (!parameter) return null;
    free = free.filter((one) => one !== parameter);
    const linked = choose(fitting(parameter), name.key, name.exact);
    delete given[parameter.name];
    if (linked.kind === 'one') given[parameter.name] = linked.entity.id;
    else if (linked.kind === 'several') ambiguous.push({ parameter: parameter.name, candidates: linked.candidates });
  }
  return ambiguous;
}

/** '그럼 사람은?': another choice of the query before. */
function cuedEnum(query: CannedQuery, reading: Reading): Record<string, Value> | null {
  const choices = query.parameters.flatMap((parameter) => {
    const cued = parameter.type === 'enum' ? cuedChoice(parameter, reading.frame) : null;
    return cued ? [[parameter.name, cued.choice.value] as const] : [];
  });
  return choices.length > 0 ? Object.fromEntries(choices) : null;
}

/** The question with a name of the question before, or of its answer, in the place of the pronoun or at its start. */
function aboutThatName(
  catalogue: Catalogue,
  names: NameIndex,
  text: string,
  now: Date,
  previous: Previous,
  query: CannedQuery,
): Understanding | null {
  const pronoun = findPronoun(text);
  const asked = query.parameters
    .filter(({ type }) => type === 'entity')
    .flatMap(
      ({ name }) => names.byId.get(String(previous.parameters[name])) ?? named(names, previous.parameters[name]),
    );
  const answered = previous.entities.flatMap((id) => names.byId.get(id) ?? []).filter((one) => !asked.includes(one));
  const fits = ({ type }: NamedEntity): boolean => !pronoun || pronoun.types.includes(type);
  const meant = asked.filter(fits);
  if (meant.length === 0 && pronoun) meant.push(...answered.filter(fits));
  // '그 사람' after an answer of five: which of them?
  if (pronoun && meant.length > 1 && !asked.some(fits))
    return {
      kind: 'refused',
      reason: { code: 'ambiguous', name: text.slice(pronoun.start, pronoun.end) },
      nearest: [],
      ambiguous: meant,
    };
  let best: Understanding | null = null;
  for (const entity of meant)
    for (const filled of pronoun ? [withName(text, pronoun, entity.name)] : spoken(text, entity.name)) {
      const one = understand(catalogue, names, filled, now);
      const uses = (match: Match): boolean => Object.values(match.given).includes(entity.id);
      if (one.kind === 'query' && uses(one.match) && !isBetter(best, one)) best = one;
      else if (one.kind === 'refused') best ??= one;
    }
  return best;
}

const isBetter = (best: Understanding | null, one: Understanding & { kind: 'query' }): boolean =>
  best?.kind === 'query' && best.match.rank >= one.match.rank;

const spoken = (text: string, name: string): string[] =>
  /[가-힣]/.test(text)
    ? [`${name}${josaRole(name, '은') === null ? '는' : '은'} ${text}`, `${name}의 ${text}`, `${name} ${text}`]
    : [
        `${text.replace(/(?<![?.!\s])[?.!\s]+$/, '')} of ${name}?`,
        `${name} ${text}`,
        `${text.replace(/(?<![?.!\s])[?.!\s]+$/, '')} ${name}?`,
      ];

function named(names: NameIndex, value: Value | undefined): NamedEntity[] {
  if (typeof value !== 'string') return [];
  const found = names.entities.filter(({ name }) => name === value);
  return found.length === 1 ? found : [];
}
