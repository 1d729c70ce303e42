import { loadOntology } from '../../ontology/load.js';
import { RELATION_TYPES, type RelationType } from '../../ontology/types.js';
import type { Document, Sentence } from '../../text/document.js';
import type { ExtractedEntity, ExtractedFact } from '../extraction.js';
import type { Draft } from './draft.js';
import { type FrameBook, loadFrames } from './frame-book.js';
import { isAnothers } from './gapped.js';
import { isSubsidiary, type MakerOf } from './known-maker.js';
import type { Occurrence } from './occurrence.js';
import { propertiesOf } from './properties.js';
import { SentenceReader } from './sentence-reader.js';
import { isStillAhead } from './still-ahead.js';
import { sureness } from './sureness.js';

/**
 * The facts that an article states, by the frames and patterns of `lexicon/frames`, in text order. Each (type, from, to) once:
 * the most confident reading wins. Ends lie in the evidence or are marked as carried over.
 */
export function extractFacts(
  doc: Document,
  entities: readonly ExtractedEntity[],
  book: FrameBook = loadFrames(),
  makerOf: MakerOf = () => null,
): ExtractedFact[] {
  const drafts = new SentenceReader(doc, entities, book, makerOf).read();
  const ontology = loadOntology();
  const source = (field: Occurrence['field']): string => doc.article[field];
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const a = draft.from.entity.id;
    const b = draft.to.entity.id;
    if (a === b || (draft.type === 'ACQUIRES' && oneName(draft.from.text, draft.to.text))) continue;
    const relation = ontology.relations.get(draft.type)!;
    if (!relation.from.includes(draft.from.entity.type) || !relation.to.includes(draft.to.entity.type)) continue;
    // Whose kind stands before a thing may only speak of it: the lexicon knows better who makes it.
    if (draft.type === 'DEVELOPS' && !mayMake(draft, makerOf, drafts)) continue;
    if (isAnothers(draft, doc.article[draft.from.field])) continue;
    const key = relation.symmetric && b < a ? `${draft.type} ${b} ${a}` : `${draft.type} ${a} ${b}`;
    const known = best.get(key);
    if (!known || better(draft, known)) best.set(key, draft);
  }
  // Who makes a thing is not said to use it, too.
  for (const { type, from, to } of best.values())
    if (type === 'DEVELOPS') best.delete(`USES ${from.entity.id} ${to.entity.id}`);
  return [...best.values()]
    .sort(
      (x, y) =>
        x.sentence.index - y.sentence.index ||
        RANK[x.type] - RANK[y.type] ||
        x.from.start - y.from.start ||
        x.to.start - y.to.start,
    )
    .map((draft) => finish(draft, sureness(draft, source), doc.article.publishedAt));
}

const RANK = Object.fromEntries(RELATION_TYPES.map((type, i) => [type, i])) as Readonly<Record<RelationType, number>>;

/** Rules that take a thing beside a company for its own. */
const LOOSE: ReadonlySet<string> = new Set([
  'develops.topic-kind',
  'develops.of-kind',
  'develops.topic',
  'develops.run',
  'develops.beside',
  'develops.described',
  'develops.goods-kind',
  'develops.newly-made',
  'develops.said-own',
]);
/** Two may make one thing. */
const TOGETHER = /공동|[와과]\s함께|손잡|협력|협업|합작|컨소시엄|참여사/;

/** False where the lexicon knows another maker who is no kin of this one, unless the sentence has them make it together. */
function mayMake({ from, to, rule, sentence }: Draft, makerOf: MakerOf, drafts: readonly Draft[]): boolean {
  const maker = makerOf(to.entity);
  if (maker === null || maker === from.entity.lexiconKey) return true;
  if (akin(from.entity, maker, makerOf) || isSubsidiary(from.entity, maker, drafts)) return true;
  return !LOOSE.has(rule) && TOGETHER.test(sentence.text);
}

/** True of a group and its firms, by the lexicon or by the name that they share ("누리", "누리은행"). */
function akin(body: ExtractedEntity, maker: string, makerOf: MakerOf): boolean {
  if (body.name.slice(0, 2) === maker.slice(0, 2) || body.lexiconKey?.slice(0, 2) === maker.slice(0, 2)) return true;
  const parent = makerOf({ ...body, type: 'Company', name: maker, lexiconKey: maker });
  return makerOf(body) === maker || (parent !== null && (parent === body.lexiconKey || parent === makerOf(body)));
}

/** "나래AI", "나래": a firm and what it is called after, which it does not take over. */
function oneName(a: string, b: string): boolean {
  const plain = (name: string): string => name.replace(/\s?(?:AI|그룹|테크놀로지스?)$/, '');
  return plain(a) === plain(b);
}

function better(a: Draft, b: Draft): boolean {
  const titled = Number(a.title !== undefined) - Number(b.title !== undefined);
  if (titled !== 0) return titled > 0;
  // The fuller form of the same office: 'CTO' gives way to '최고기술책임자(CTO)'.
  if (a.title && b.title && a.status === b.status && a.title.includes(b.title)) return a.title !== b.title;
  return a.confidence > b.confidence + 1e-9;
}

function finish(draft: Draft, confidence: number, publishedAt: string | null): ExtractedFact {
  const { sentence } = draft;
  const properties = propertiesOf(draft, publishedAt);
  const ahead = isStillAhead(draft, properties, publishedAt);
  return {
    type: draft.type,
    from: draft.from.entity.id,
    to: draft.to.entity.id,
    status: ahead ? 'planned' : draft.status,
    confidence: Math.round(confidence * 100) / 100,
    rule: draft.rule,
    evidence: { field: sentence.field, start: sentence.start, end: sentence.end, text: sentence.text },
    fromSpan: spanOf(draft.from),
    toSpan: spanOf(draft.to),
    fromCarried: outside(draft.from, sentence),
    toCarried: outside(draft.to, sentence),
    ...(draft.title === undefined ? {} : { title: draft.title }),
    properties,
  };
}

function spanOf(o: Occurrence): { field: Occurrence['field']; start: number; end: number } {
  return { field: o.field, start: o.start, end: o.end };
}

function outside(o: Occurrence, s: Sentence): boolean {
  return o.field !== s.field || o.start < s.start || o.end > s.end;
}
