import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import { readWords } from '../../lexicon/words.js';
import { loadOntology } from '../../ontology/load.js';
import { ENTITY_TYPES, type EntityType, RELATION_TYPES } from '../../ontology/types.js';
import { batchim, isHangul } from '../../text/hangul.js';
import type { NounPattern, Slot, VerbEntry, VerbFrame } from './frame.js';
import type { FrameBook } from './frame-book.js';
import { filesIn } from './frame-folder.js';
import { Needs } from './frame-needs.js';
import { charOf } from './mask.js';
import type { Kind } from './occurrence.js';
import { wantsOf } from './pattern-wants.js';
import type { Part } from './word.js';

const types = z.array(z.enum(ENTITY_TYPES)).min(1);
const PARTS = [
  'topic',
  'subject',
  'object',
  'with',
  'to',
  'at',
  'place',
  'from',
  'by',
  'of',
  'than',
  'bare',
  'described',
  'pair',
] as const;
const slot = z.strictObject({
  part: z.union([z.enum(PARTS), z.array(z.enum(PARTS)).min(1)]),
  types: types.optional(),
  named: z.string().optional(),
});
const example = z.strictObject({
  text: z.string().min(1),
  names: z.record(z.string(), z.enum(ENTITY_TYPES)),
  facts: z.array(z.string()),
});
const common = {
  id: z.string().regex(/^[a-z]+(?:[.-][a-z0-9]+)*$/),
  reason: z.string().min(1),
  relation: z.enum(RELATION_TYPES),
  confidence: z.number().gt(0).max(1),
  examples: z.array(example).min(1),
};
const verbFrame = z.strictObject({
  ...common,
  /** True: any verb will do. */
  any: z.boolean().default(false),
  /** 하다 nouns. */
  nouns: z.array(z.string()).default([]),
  /** Stems of native verbs as they are written before their endings; `passive` likewise. */
  native: z.array(z.string()).default([]),
  passive: z.array(z.string()).default([]),
  voice: z.enum(['active', 'passive', 'any']).default('active'),
  from: slot,
  to: slot,
  near: z.array(z.string()).optional(),
  unless: z.array(z.string()).optional(),
  /** Whether the verb takes no object; default: when neither end is one. */
  intransitive: z.boolean().optional(),
  agreed: z.boolean().default(false),
  occasion: z.boolean().default(false),
  implied: z.boolean().default(false),
  employer: z.boolean().default(false),
  carry: z.boolean().default(true),
  ends: z.boolean().default(false),
  status: z.enum(['stated', 'planned', 'former']).default('stated'),
});
const nounPattern = z.strictObject({
  ...common,
  cues: z.array(z.string()).default([]),
  /** With one of these in the sentence it states nothing. */
  unless: z.array(z.string()).default([]),
  pattern: z.string().min(1),
  /** What the names at the ends must look like. */
  fromNamed: z.string().optional(),
  toNamed: z.string().optional(),
  /** Names that the far end must not be. */
  toNotNamed: z.string().optional(),
  fromNotNamed: z.string().optional(),
  /** `names`: each name by itself; `lists`: names that stand in a list as one; `both`. */
  over: z.enum(['names', 'lists', 'both']).default('both'),
  /** Whether it is done, planned or denied is read from what follows the match. */
  tensed: z.boolean().default(false),
  status: z.enum(['stated', 'planned', 'former']).default('stated'),
});
/** With one name only; `whom`: the types of the other end. */
const halfPattern = nounPattern.extend({ whom: types.optional(), cues: z.array(z.string()).min(1) });
const frameFile = z.strictObject({
  verbs: z.array(verbFrame).default([]),
  nouns: z.array(nounPattern).default([]),
  /** Patterns with one name: the other end is whom the text speaks of. */
  halves: z.array(halfPattern).default([]),
});
const headsFile = z.record(z.enum(['agent', 'person', 'thing', 'occasion', 'place', 'work']), z.array(z.string()));

const RIEUL = 8;
const BIEUP = 17;

/** Native stems with those of the formal style, in which broadcasts speak ("선보이": "선보입니다", "열": "엽니다"). */
function withFormal(stems: readonly string[]): Set<string> {
  const all = new Set(stems);
  for (const stem of stems) {
    const last = stem.charCodeAt(stem.length - 1);
    const final = isHangul(last) ? batchim(last) : -1;
    if (final !== 0 && final !== RIEUL) continue;
    const formal = stem.slice(0, -1) + String.fromCharCode(last - final + BIEUP);
    all.add(stem.length === 1 ? `${formal}니` : formal);
  }
  return all;
}

/** Reads a folder of frame files, and the titles of `lexicon/words/`. Throws an Error naming file and fault: unknown types, an id used twice, a broken pattern. */
export function readFrames(folder: string): FrameBook {
  const frames: VerbFrame[] = [];
  const nouns: NounPattern[] = [];
  const halves: NounPattern[] = [];
  const entries = new Map<string, { native: boolean; passive: boolean; frames: VerbFrame[] }>();
  const anyVerb: VerbFrame[] = [];
  const needs = new Needs();
  const seen = new Set<string>();
  const names = filesIn(folder);
  const hash = createHash('sha256');
  for (const name of names) {
    hash.update(`${name}\n${readFileSync(`${folder}/${name}`, 'utf8')}\n`);
    if (name === 'heads.yaml') continue;
    const data = checked(frameFile, folder, name);
    for (const row of [...data.verbs, ...data.nouns, ...data.halves]) {
      if (seen.has(row.id)) throw new Error(`${name}: the id ${row.id} is used twice`);
      seen.add(row.id);
    }
    for (const row of data.verbs) {
      const frame = verbFrameOf(row, needs);
      frames.push(frame);
      const enter = (word: string, native: boolean, passive: boolean): void => {
        const key = `${native ? 'n' : 'h'}${passive ? 'p' : 'a'}${word}`;
        const entry = entries.get(key) ?? { native, passive, frames: [] };
        entry.frames.push(frame);
        entries.set(key, entry);
      };
      if (row.any) anyVerb.push(frame);
      for (const word of row.nouns) enter(word, false, false);
      for (const word of withFormal(row.native)) enter(word, true, false);
      for (const word of withFormal(row.passive)) enter(word, true, true);
    }
    for (const row of data.nouns) nouns.push(nounPatternOf(row, name));
    for (const row of data.halves) halves.push(nounPatternOf(row, name, row.whom));
  }
  const verbs = new Map<string, VerbEntry[]>();
  for (const [key, entry] of entries) {
    const word = key.slice(2);
    // "만들었" opens what "만들" does: the longer stem is looked up first.
    if (entry.native)
      for (let n = word.length - 1; n > 1; n--)
        for (const frame of entries.get(`${key.slice(0, 2)}${word.slice(0, n)}`)?.frames ?? [])
          if (!entry.frames.includes(frame)) entry.frames.push(frame);
    const first = word.slice(0, 2);
    const row = verbs.get(first) ?? [];
    row.push({ word, ...entry });
    verbs.set(first, row);
  }
  for (const row of verbs.values()) row.sort((a, b) => b.word.length - a.word.length);
  const titles = readWords('titles');
  const heads = checked(headsFile, folder, 'heads.yaml');
  return {
    version: hash.digest('hex').slice(0, 16),
    verbs,
    anyVerb,
    frames,
    nouns,
    halves,
    heads: Object.fromEntries(Object.entries(heads).map(([k, v]) => [k, new Set(v)])) as Record<Kind, Set<string>>,
    titles: titles.filter((row) => row.ends === 'yes').map((row) => row.title!),
    publicTitles: titles.filter((row) => row.public === 'yes').map((row) => row.title!),
  };
}

function checked<T>(schema: z.ZodType<T>, folder: string, name: string): T {
  const result = schema.safeParse(load(readFileSync(`${folder}/${name}`, 'utf8')));
  if (!result.success) throw new Error(`lexicon/frames/${name}: ${z.prettifyError(result.error)}`);
  return result.data;
}

function verbFrameOf(row: z.infer<typeof verbFrame>, needs: Needs): VerbFrame {
  const relation = loadOntology().relations.get(row.relation)!;
  const slotOf = (s: z.infer<typeof slot>, allowed: readonly EntityType[]): Slot => ({
    parts: (Array.isArray(s.part) ? s.part : [s.part]) as (Part | 'pair')[],
    types: new Set(s.types ?? allowed),
    named: s.named === undefined ? null : new RegExp(s.named),
  });
  const from = slotOf(row.from, relation.from);
  const to = slotOf(row.to, relation.to);
  const words = (list: readonly string[] | undefined): RegExp | null =>
    list?.length ? new RegExp(list.join('|')) : null;
  return {
    id: row.id,
    reason: row.reason,
    relation: row.relation,
    voice: row.voice,
    from,
    to,
    near: words(row.near),
    unless: words(row.unless),
    intransitive:
      row.intransitive ??
      (!to.parts.includes('object') && !to.parts.includes('pair') && !from.parts.includes('object')),
    agreed: row.agreed,
    occasion: row.occasion,
    implied: row.implied,
    employer: row.employer,
    carry: row.carry,
    ends: row.ends,
    status: row.status,
    confidence: row.confidence,
    need: needs.of({ from, to, employer: row.employer, implied: row.implied }),
    examples: row.examples,
  };
}

/** A word without a particle, and the space behind it: what may stand between a name and the kind of thing that it is. */
const WORD = '[가-힣A-Za-z0-9·()-]{0,15}[^\\s.,을를은는에로]\\s';
const WORD_OR_TECHNOLOGY = `[가-힣A-Za-z0-9·()-]{0,15}(?:[^\\s.,을를은는에로]|${charOf('Technology')}용?)\\s`;
/** Up to ninety letters of a sentence in which no other name is a subject or topic; a point in a number does not end it. */
const FAR = '(?:(?![\ue000-\ue009](?:은|는|이|가)\\s)(?:[^.]|\\.(?=\\d))){0,90}?';
const NAME = /\{(a|b)(?::([A-Za-z|]+))?\}/g;

/** Turns "{a:Company} 자회사 {b:Company}" into a regular expression over the masked text. */
function nounPatternOf(row: z.infer<typeof nounPattern>, file: string, whom?: readonly EntityType[]): NounPattern {
  const relation = loadOntology().relations.get(row.relation)!;
  const allowed: Record<string, readonly EntityType[]> = { a: whom ?? relation.from, b: whom ?? relation.to };
  const source = row.pattern
    .replaceAll('{w}', WORD)
    .replaceAll('{t}', WORD_OR_TECHNOLOGY)
    .replaceAll('{far}', FAR)
    .replace(NAME, (_, group: string, list: string | undefined) => {
      const wanted = list ? (list.split('|') as EntityType[]) : allowed[group]!;
      for (const type of wanted)
        if (!ENTITY_TYPES.includes(type)) throw new Error(`${file}: ${row.id}: no type ${type}`);
      allowed[group] = wanted;
      return `(?<${group}>[${wanted.map(charOf).join('')}])`;
    });
  return {
    id: row.id,
    reason: row.reason,
    relation: row.relation,
    cues: row.cues,
    unless: row.unless.length > 0 ? new RegExp(row.unless.join('|')) : null,
    pattern: new RegExp(source, 'gd'),
    wants: wantsOf(source),
    from: new Set(allowed.a),
    to: new Set(allowed.b),
    over: row.over,
    fromNamed: row.fromNamed === undefined ? null : new RegExp(row.fromNamed),
    toNamed: row.toNamed === undefined ? null : new RegExp(row.toNamed),
    fromNotNamed: row.fromNotNamed === undefined ? null : new RegExp(row.fromNotNamed),
    toNotNamed: row.toNotNamed === undefined ? null : new RegExp(row.toNotNamed),
    confidence: row.confidence,
    status: row.status,
    tensed: row.tensed,
    examples: row.examples,
  };
}
