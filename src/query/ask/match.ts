import type { EntityType } from '../../ontology/types.js';
import type { Value } from '../../store/store.js';
import type { CannedQuery, Parameter } from '../catalogue/canned-query.js';
import { choose } from '../link.js';
import type { NamedEntity } from '../names/name-index.js';
import { cuedChoice, meantKind } from './choices.js';
import { firstOf } from './cue.js';
import { fillValues } from './fill-values.js';
import type { Reading } from './reading.js';
import type { NameSpan } from './spans.js';
import { isPerson } from './titles.js';
import { VETOES, type Vocabulary } from './vocabulary.js';
import type { Word } from './words.js';

/** How well a query answers one reading of a question. */
export interface Match {
  readonly query: CannedQuery;
  /** 0..1: the share of the question that the query accounts for; below `ACCEPT` it does not answer. */
  readonly score: number;
  /** True when a relation speaks for the query, not only words of any question ('who', 'company'). */
  readonly strong: boolean;
  /** `score` and what decides between queries that score alike. */
  readonly rank: number;
  readonly given: Readonly<Record<string, Value>>;
  /** Names that several entities of the types asked for share. */
  readonly ambiguous: readonly { readonly parameter: string; readonly candidates: readonly NamedEntity[] }[];
  /** Required parameters that the question does not fill. */
  readonly missing: readonly string[];
  /** Names of the question that the query has no place for. */
  readonly left: number;
  /** What the names and values weigh that the query has no place for. */
  readonly unused: number;
}

const VETO = 4;
const FOREIGN_CONCEPT = 1.2;
/** A concept of `light` that the query does not name. */
const LIGHT = 0.3;
/** A concept of a word within the phrase that was found, beside the phrase's own. */
const INNER = 0.5;
/** What a query gains that asks for names of certain types over one that takes any. */
const TYPED = 0.006;
const UNUSED_NAME = 2;
/** The employer beside a person ('정석근은 SKT에서 …'), the thing beside a relation between others ('A가 GPU를 공급하는 곳'). */
const UNUSED_BESIDE = 0.6;

/** Scores `query` for `reading`; null when they have nothing to do with each other. */
export function matchQuery(query: CannedQuery, reading: Reading, vocabulary: Vocabulary): Match | null {
  const intent = bestIntent(query, reading);
  return intent && matchIntent(query, reading, intent, vocabulary);
}

/** The same of a query that no word of the question speaks for. */
export function assumedMatch(query: CannedQuery, reading: Reading, vocabulary: Vocabulary): Match | null {
  return matchIntent(query, reading, { concepts: [], matched: 0, share: 1, present: new Map() }, vocabulary);
}

function matchIntent(
  query: CannedQuery,
  reading: Reading,
  intent: Intent,
  { light, soft, weak }: Vocabulary,
): Match | null {
  const allowed = new Set([...query.intents.flat(), ...query.also]);
  let covered = 0;
  let against = 0;
  let central = 0;
  const said = new Set<string>();
  const strong = intent.concepts.some((concept) => intent.present.has(concept) && !weak.has(concept));
  const asked = askedFor(reading, light);
  const isKind = (concept: string): boolean => weak.has(concept) && !QUESTIONS.has(concept);
  for (const [place, word] of reading.words.entries()) {
    const concepts = word.meaning?.concepts ?? [];
    const at = concepts.findIndex((concept) => intent.concepts.includes(concept));
    if (at >= 0) {
      central += at < word.meaning!.own ? 1 : INNER;
      // '협력사의 협력사': a question about the answer of a question.
      if (word.weight >= 1 && word.text.length > 1 && said.has(word.text) && !weak.has(concepts[at]!)) against += VETO;
      said.add(word.text);
    }
    const fits = concepts.findIndex((concept) => allowed.has(concept));
    if (fits >= 0) {
      const inner = fits >= word.meaning!.own;
      covered += Math.max(word.weight, 0.3) * (inner ? INNER : 1);
      if (inner) against += LIGHT * word.weight;
    } else if (!word.meaning || isSilent(word)) against += strong ? word.weight : word.alone;
    else if (isVetoed(word)) against += VETO;
    else if (word.meaning.neutral && strong) against += LIGHT * word.weight;
    else if (!word.meaning.filler)
      against +=
        word.weight *
        (concepts.some((one) => light.has(one) || (strong && word !== asked && soft.has(one))) ||
        (strong && word.modifies && concepts.some(isKind) && says(reading.words[place + 1], intent))
          ? LIGHT
          : FOREIGN_CONCEPT);
  }
  for (const concept of reading.extra) {
    if (intent.concepts.includes(concept)) central++;
    if (VETOES.has(concept)) against += VETO;
  }
  // '누가 A를 쓰나' asks for those who use A: no answer is what A uses.
  if (reading.extra.includes('users') && !allowed.has('users') && reading.words.some(asksWho)) against += VETO;

  const filled = fillNames(query, reading, strong);
  if (!filled) return null;
  covered += filled.used;
  against += filled.unused;
  const given: Record<string, Value> = { ...filled.given };
  const values = fillValues(query, reading, given);
  covered += values.used;
  against += values.unused;
  // Of two names it is the first that the query is about: 'LG의 자회사' says nothing of it in 'LG전자는 LG의 자회사인가?'
  const frame = filled.pair ? firstOf(reading.frame) : reading.frame;
  for (const parameter of query.parameters)
    if (parameter.type === 'enum') {
      const value = cuedChoice(parameter, frame)?.choice.value ?? meantKind(parameter, reading);
      if (value !== undefined) given[parameter.name] = value;
    }

  const missing = query.parameters
    .filter((one) => one.required && given[one.name] === undefined)
    .map((one) => one.name);
  const ambiguous = filled.ambiguous;
  const open = missing.filter((name) => !ambiguous.some((one) => one.parameter === name));
  const whole = covered + against;
  const share = whole === 0 ? 0 : covered / whole;
  const score = share * (0.6 + 0.4 * intent.share) * (intent.share < 1 ? 0.6 : 1) * (open.length > 0 ? 0.6 : 1);
  const typed = query.parameters.some(({ type, of }) => type === 'entity' && of.length > 0) ? TYPED : 0;
  return {
    query,
    score,
    strong,
    rank: score + 0.04 * intent.matched + 0.02 * central + typed,
    given,
    ambiguous,
    missing: open,
    left: reading.names.length - filled.used,
    unused: filled.unused + values.unused,
  };
}

/** The word that says what the answer is to be: the last of a Korean question, the first of an English one. */
function askedFor({ words }: Reading, light: ReadonlySet<string>): Word | undefined {
  const said = words.filter(
    ({ meaning }) => meaning && !meaning.filler && !meaning.concepts.some((concept) => light.has(concept)),
  );
  return /[가-힣]/.test(said.at(-1)?.text ?? '') ? said.at(-1) : said[0];
}

const asksWho = ({ meaning }: Word): boolean =>
  meaning?.concepts.some((concept) => concept === 'who' || concept === 'company') ?? false;

const QUESTIONS: ReadonlySet<string> = new Set(['who', 'where', 'when', 'how', 'howmany']);
const says = (word: Word | undefined, { concepts }: Intent): boolean =>
  word?.meaning?.concepts.some((concept) => concepts.includes(concept)) ?? false;

/** It says nothing where a relation speaks for the answer. */
const isSilent = ({ meaning }: Word): boolean => Boolean(meaning?.neutral && !meaning.filler && !meaning.concepts[0]);

/** True for a word that no query allows. */
export function isVetoed({ meaning }: Word): boolean {
  return meaning !== null && meaning.concepts.length > 0 && meaning.concepts.every((concept) => VETOES.has(concept));
}

interface Intent {
  readonly concepts: readonly string[];
  readonly matched: number;
  readonly share: number;
  readonly present: ReadonlyMap<string, number>;
}

/** The alternative of which most concepts are in the question; of those the one that asks for most. */
function bestIntent(query: CannedQuery, reading: Reading): Intent | null {
  const present = new Map<string, number>(reading.extra.map((concept) => [concept, 1]));
  for (const { meaning } of reading.words)
    meaning?.concepts.forEach((concept, at) => {
      present.set(concept, Math.max(present.get(concept) ?? 0, at < meaning.own ? 1 : INNER));
    });
  let best: Intent | null = null;
  for (const concepts of query.intents) {
    const here = concepts.filter((concept) => present.has(concept));
    const matched = here.reduce((sum, concept) => sum + present.get(concept)!, 0);
    const share = here.length / concepts.length;
    if (matched > 0 && (!best || share > best.share || (share === best.share && matched > best.matched)))
      best = { concepts, matched, share, present };
  }
  return best;
}

interface Filled {
  readonly given: Record<string, Value>;
  readonly used: number;
  readonly unused: number;
  /** Both ends of a fact are named. */
  readonly pair: boolean;
  readonly ambiguous: { parameter: string; candidates: readonly NamedEntity[] }[];
}

/** True for an optional name beside one that is required: the other end of a fact, which only a question gives that asks whether it is so. */
export function isOtherEnd({ type, required }: Parameter, { parameters }: CannedQuery): boolean {
  return type === 'entity' && !required && parameters.some((one) => one.type === 'entity' && one.required);
}

/** Gives each name, in order, to the first free parameter whose types it fits. null when the query takes no such names at all. */
function fillNames(query: CannedQuery, reading: Reading, strong: boolean): Filled | null {
  const { names, whether } = reading;
  const slots = query.parameters.filter((parameter) => parameter.type === 'entity');
  const free = slots.filter((parameter) => whether || !isOtherEnd(parameter, query));
  const filled: Filled = { given: {}, used: 0, unused: 0, pair: false, ambiguous: [] };
  let pair = false;
  let used = 0;
  let unused = 0;
  for (const name of names) {
    const at = free.findIndex((parameter) => fitting(name, parameter.of).length > 0);
    const parameter = free[at];
    if (!parameter) {
      const beside = names.some((other) => other !== name && isPerson(other) && used > 0)
        ? isOfType(name, BODIES)
        : (strong && used > 0 && isOfType(name, THINGS)) || isMaker(name, reading);
      // Of two places the answer is of both: '태국에 진출한 미국 기업'.
      const placed =
        used > 0 && isOfType(name, PLACES) && names.some((other) => other !== name && isOfType(other, PLACES));
      const origin = strong && !placed && isOrigin(name, reading);
      unused += placed ? VETO : beside || origin ? UNUSED_BESIDE : UNUSED_NAME;
      continue;
    }
    free.splice(at, 1);
    used++;
    pair ||= isOtherEnd(parameter, query);
    const linked = choose(fitting(name, parameter.of), name.key, name.exact);
    if (linked.kind === 'one') filled.given[parameter.name] = linked.entity.id;
    else if (linked.kind === 'several')
      filled.ambiguous.push({ parameter: parameter.name, candidates: linked.candidates });
  }
  if (used === 0 && names.length > 0 && !query.parameters.some((parameter) => parameter.type === 'entity')) return null;
  return { ...filled, used, unused, pair };
}

/** True for a body right before a thing, as its maker is told: '카카오 카나나', '업스테이지의 솔라'. */
function isMaker(name: NameSpan, { names, frame }: Reading): boolean {
  const at = names.indexOf(name);
  const next = names[at + 1];
  const gaps = frame.split('{}');
  return (
    next !== undefined &&
    gaps.length === names.length + 1 &&
    /^(?:의)?\s?$/.test(gaps[at + 1]!) &&
    isOfType(name, BODIES) &&
    next.candidates.some(({ type }) => THINGS.includes(type))
  );
}

/** What a place before it is the origin of: '미국 기업'. */
const ORIGINAL = /^ ?(?:계 )?(?:회사|기업|업체|스타트업|빅테크|자본|투자사|기관|회사들|기업들)/;

/** True for a place that only says where a body is from: '업스테이지에 투자한 미국 기업'. */
function isOrigin(name: NameSpan, { names, frame }: Reading): boolean {
  const gaps = frame.split('{}');
  return gaps.length === names.length + 1 && isOfType(name, PLACES) && ORIGINAL.test(gaps[names.indexOf(name) + 1]!);
}

const BODIES: readonly EntityType[] = ['Company', 'Organization'];
const PLACES: readonly EntityType[] = ['Place'];
const THINGS: readonly EntityType[] = ['Technology', 'Product', 'Model'];
const isOfType = (name: NameSpan, types: readonly EntityType[]): boolean =>
  name.candidates.every(({ type }) => types.includes(type));

function fitting(name: NameSpan, of: readonly EntityType[]): NamedEntity[] {
  return name.candidates.filter((entity) => of.length === 0 || of.includes(entity.type));
}
