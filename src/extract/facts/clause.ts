import { josaRole } from '../../text/josa.js';
import { genericForm, isOpenQuestion, lightVerb, plansAhead, readForm, tenseAt } from './ending.js';
import type { VerbEntry, VerbFrame } from './frame.js';
import type { FrameBook } from './frame-book.js';
import { isUnitCode, type Masked, QUOTE_CHAR, type Unit } from './mask.js';
import { KIND_OF } from './occurrence.js';
import { ATTACHED, type Part, partOfName, plainPart } from './word.js';

/** A noun phrase in its part. `unit` null: a noun that is no name. */
export interface Argument {
  readonly part: Part;
  readonly unit: Unit | null;
  /** The name that only describes the noun ("서울 로봇 포럼 개막식에"). */
  readonly described?: Unit;
  /** Masked positions. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** A predicate with what it governs: what a frame looks at. */
export interface Situation {
  readonly frames: readonly VerbFrame[];
  readonly passive: boolean;
  readonly planned: boolean;
  readonly negated: boolean;
  readonly hedged: boolean;
  /** Of the verb, or of the one that it links to. */
  readonly tense: 'past' | 'present' | null;
  /** "맡았던", "이끌던": no longer so. */
  readonly ended: boolean;
  /** "…하기로 했다". */
  readonly agreed: boolean;
  readonly start: number;
  readonly end: number;
  readonly clauseStart: number;
  readonly arguments: readonly Argument[];
  /** `own`: in the clause; `topic`: the sentence's topic; `kept`: of the clause before; `none`: left out; `unknown`: a noun that is no name. */
  readonly subjectFrom: 'own' | 'topic' | 'kept' | 'none' | 'unknown';
  readonly subject: Argument | null;
  readonly modifier: boolean;
}

interface Verb {
  readonly kind: 'verb';
  readonly frames: readonly VerbFrame[];
  readonly passive: boolean;
  readonly position: 'final' | 'link' | 'modifier';
  readonly planned: boolean;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly agreed: boolean;
  readonly start: number;
  readonly end: number;
}
/** A noun, a verb, a postposition that takes the noun before it ("에 대해"), or the end of a part of a headline ("…"). */
type Item =
  | { kind: 'break' }
  | { kind: 'noun'; argument: Argument }
  | Verb
  | { kind: 'post'; start: number; end: number };

const PREFIX =
  /^(?:공동|신규|자체|직접|재|첫|본격|최초|추가|전격|독점|대량|상호|적극|긴밀히|전면|순차|선|조기|기술|전략)$/;
/** How far behind a describing verb its noun may begin. */
const HEAD_REACH = 30;
const PUNCTUATION = /[.,;:!?…"'”’)\]》>]+$/;

/** Cuts the masked text into nouns and verbs, in order. `headline`: bare nouns at the end are verbs ("…공개"), a comma after the first name makes it the topic. */
function items(masked: Masked, book: FrameBook, headline: boolean): Item[] {
  const { text, units } = masked;
  const words: { start: number; end: number }[] = [];
  for (const m of text.matchAll(/\S+/g)) words.push({ start: m.index, end: m.index + m[0].length });
  const out: Item[] = [];
  for (let i = 0; i < words.length; i++) {
    const { start, end } = words[i]!;
    const word = text.slice(start, end);
    if (headline && i > 0 && /…$|\.{2,}$/.test(text.slice(words[i - 1]!.start, words[i - 1]!.end)))
      out.push({ kind: 'break' });
    const last = i === words.length - 1;
    let unitAt = -1;
    for (let p = end - 1; p >= start; p--)
      if (isUnitCode(text.charCodeAt(p))) {
        unitAt = p;
        break;
      }
    if (unitAt >= 0) {
      const unit = units.get(unitAt)!;
      i = nounPhrase(i, unitAt, unit);
      continue;
    }
    if (word.includes(QUOTE_CHAR)) {
      out.push({ kind: 'noun', argument: { part: 'none', unit: null, start, end, word: QUOTE_CHAR } });
      continue;
    }
    const verb = verbAt(i);
    if (verb) {
      out.push(verb);
      while (i + 1 < words.length && words[i + 1]!.start < verb.end) i++;
      continue;
    }
    const bare = word.replace(PUNCTUATION, '').replace(/^["'“‘(]+/, '');
    if (bare === '') continue;
    if (isOpenQuestion(bare)) {
      out.push({ ...blank([], start, end), hedged: true });
      continue;
    }
    const form = genericForm(bare, last || /[.!?]$/.test(word));
    if (form === 'adverb') continue;
    if (form === 'postposition') out.push({ kind: 'post', start, end });
    else if (form)
      out.push({
        kind: 'verb',
        frames: [],
        passive: false,
        position: form,
        planned: false,
        negated: false,
        hedged: false,
        agreed: false,
        start,
        end,
      });
    else {
      const cut = plainPart(bare);
      // "…인" only says what the name behind it is.
      if (cut && !(cut.part === 'is' && bare.endsWith('인')))
        out.push({ kind: 'noun', argument: { part: cut.part, unit: null, start, end, word: cut.stem } });
    }
  }
  return out;

  /** Reads the noun phrase whose name stands in word `i`; returns the index of its last word. */
  function nounPhrase(i: number, unitAt: number, unit: Unit): number {
    const { start, end } = words[i]!;
    const name = unit.members.at(-1)!.text;
    let suffix = text.slice(unitAt + 1, end);
    const punct = PUNCTUATION.exec(suffix)?.[0] ?? '';
    const comma = punct.includes(',');
    suffix = suffix.slice(0, suffix.length - punct.length).replace(/^['"’”)〉》]+/, '');
    const put = (part: Part, u: Unit | null, to: number): void => {
      const word = u
        ? name
        : (plainPart(text.slice(start, to).replace(PUNCTUATION, '').split(' ').at(-1)!)?.stem ?? '');
      out.push({ kind: 'noun', argument: { part, unit: u, ...(u ? {} : { described: unit }), start, end: to, word } });
    };
    const attached = ATTACHED.exec(suffix);
    const stem = attached ? attached[0] : '';
    const part = suffix === stem ? null : partOfName(suffix.slice(stem.length));
    if (part) {
      put(part, unit, end);
      return i;
    }
    if (suffix !== stem) {
      // A verb noun written onto the name, or a word that the name only begins.
      const verb = verbFrom(suffix, unitAt + 1, end, i);
      if (verb) {
        put('bare', unit, unitAt + 1);
        out.push(verb);
        return i;
      }
      const cut = plainPart(suffix);
      put(cut ? cut.part : 'none', null, end);
      return i;
    }
    if (comma) {
      put(headline && out.length === 0 ? 'topic' : 'listed', unit, end);
      return i;
    }
    // No particle: it stands behind the nouns that follow, if those speak of the same thing.
    const heads = book.heads[KIND_OF[unit.type]];
    let listed = false;
    for (let j = i + 1; j < words.length && j <= i + 7; j++) {
      const w = text.slice(words[j]!.start, words[j]!.end);
      const clean = w.replace(PUNCTUATION, '').replace(/^["'“‘(]+/, '');
      if ([...w].some((ch) => isUnitCode(ch.charCodeAt(0))) || w.includes(QUOTE_CHAR)) {
        put(listed ? 'none' : 'none', unit, end);
        return j - 1;
      }
      if (clean === '등') {
        listed = true;
        if (PUNCTUATION.test(w)) break;
        continue;
      }
      if (clean === '역시' || clean === '또한') {
        put('topic', unit, words[j]!.end);
        return j;
      }
      if (verbAt(j)) {
        put('bare', unit, words[j - 1]!.end);
        return j - 1;
      }
      const cut = plainPart(clean);
      const generic = genericForm(clean, j === words.length - 1);
      if (cut && !(generic === 'modifier' || generic === 'link' || generic === 'final')) {
        const same = listed || cut.stem === '등' || heads.has(cut.stem) || unit.type === 'Person';
        if (cut.part === 'none' && !same) break;
        put(cut.part, same ? unit : null, words[j]!.end);
        return j;
      }
      if (cut && (listed || heads.has(cut.stem)) && generic !== 'postposition') {
        put(cut.part, unit, words[j]!.end);
        return j;
      }
      if (generic) {
        put('bare', unit, words[j - 1]!.end);
        return j - 1;
      }
      if (w.endsWith(',') && (unit.type === 'Person' || heads.has(clean))) {
        put('listed', unit, words[j]!.end);
        return j;
      }
      if (PUNCTUATION.test(w)) break;
    }
    put('bare', unit, end);
    return i;
  }

  function verbAt(i: number): Verb | null {
    const { start, end } = words[i]!;
    return verbFrom(text.slice(start, end).replace(/^["'“‘(]+/, ''), -1, end, i);
  }

  function verbFrom(raw: string, _from: number, end: number, i: number): Verb | null {
    const word = raw.replace(PUNCTUATION, '');
    const start = end - raw.length;
    const after = text.slice(end);
    const dot = word.lastIndexOf('·') + 1;
    for (let p = dot; p < Math.min(word.length, dot + 5); p++) {
      if (p > dot && !PREFIX.test(word.slice(dot, p))) continue;
      const entry = lookup(word, p, book);
      if (!entry) continue;
      const rest = word.slice(p + entry.word.length);
      if (!entry.native && (rest === '' || josaRole(entry.word, rest) !== null)) {
        const ended = raw.length > word.length && /[.…!?]/.test(raw.slice(word.length));
        if (headline && rest === '' && (i === words.length - 1 || raw.length > word.length || ended))
          return { ...blank(entry.frames, start, end), position: 'final' };
        if (raw.length > word.length) return null;
        const ahead = `${rest}${after.slice(0, 60)}`;
        const light = lightVerb(ahead);
        if (light && rest !== '의' && rest !== '과' && rest !== '와') {
          const stop = Math.min(text.length, end - rest.length + light.end);
          const carrier = ahead.slice(0, light.end).trim().split(' ').at(-1)!.replace(PUNCTUATION, '');
          const form = carrierForm(carrier, text.slice(stop));
          const going = /^\s?중(인|이던)/.test(text.slice(stop, stop + 5));
          return {
            ...blank(entry.frames, start, stop),
            position: going ? 'modifier' : form.position,
            planned: light.planned || form.planned,
            negated: form.negated,
            hedged: form.hedged,
          };
        }
        if (headline && rest === '') return { ...blank(entry.frames, start, end), position: 'final' };
        return null;
      }
      const form = readForm(entry.native ? rest || word : rest, after, entry.native, entry.passive);
      if (!form || form.position === 'none' || form.position === 'noun') return null;
      return {
        kind: 'verb',
        frames: entry.frames,
        passive: form.passive,
        position: form.position,
        planned: form.planned,
        negated: form.negated,
        hedged: form.hedged,
        agreed: /기로$/.test(rest),
        start,
        end,
      };
    }
    return null;
  }
}

function carrierForm(
  word: string,
  after: string,
): { position: 'final' | 'link' | 'modifier'; planned: boolean; negated: boolean; hedged: boolean } {
  const form = readForm(word, after, true);
  const position = form && form.position !== 'none' && form.position !== 'noun' ? form.position : 'link';
  return {
    position,
    planned: (form?.planned ?? false) || plansAhead(after),
    negated: form?.negated ?? false,
    hedged: form?.hedged ?? false,
  };
}

function blank(frames: readonly VerbFrame[], start: number, end: number): Verb {
  return {
    kind: 'verb',
    frames,
    passive: false,
    position: 'final',
    planned: false,
    negated: false,
    hedged: false,
    agreed: false,
    start,
    end,
  };
}

function lookup(word: string, at: number, book: FrameBook): VerbEntry | null {
  for (const key of [word.slice(at, at + 2), word.slice(at, at + 1)])
    for (const entry of book.verbs.get(key) ?? []) {
      // A stem of one syllable is a word of its own (연, 열): longer words only look like it (연구).
      if (entry.native && entry.word.length === 1 ? word.slice(at) === entry.word : word.startsWith(entry.word, at))
        return entry;
    }
  return null;
}

/** True for a topic that can be made, held or published; a plain noun may stand for one. */
function isThing(topic: Argument | null): boolean {
  if (!topic) return false;
  return topic.unit ? ['thing', 'occasion', 'work'].includes(KIND_OF[topic.unit.type]) : topic.word !== '';
}

/** The predicates of a sentence with their arguments, found from left to right with one stack of nouns. */
export function situations(masked: Masked, book: FrameBook, headline = false): Situation[] {
  const list = items(masked, book, headline);
  const found: Situation[] = [];
  let stack: Argument[] = [];
  let topic: Argument | null = null;
  let kept: Argument | null = null;
  let clauseStart = 0;
  const pending: { verb: Verb; arguments: Argument[]; subject: Argument | null; from: Situation['subjectFrom'] }[] = [];
  const lastFinal = [...list].reverse().find((x): x is Verb => x.kind === 'verb' && x.position === 'final');

  /** Whether the clause that a linking verb leads to is left open ("협력해 … 나설지"). */
  const openAfter = (verb: Verb): boolean =>
    list.find((x): x is Verb => x.kind === 'verb' && x.start > verb.start && x.position === 'final')?.hedged ?? false;
  const tense = (verb: Verb): 'past' | 'present' | null => {
    const word = masked.text.slice(verb.start, verb.end);
    if (/[했됐었았였]/.test(word)) return 'past';
    // "주관하는" is as the sentence is; "주관한" is past.
    if (verb.position === 'modifier')
      return word.endsWith('는') ? (tenseAt(masked.text, verb.end) ?? 'present') : 'past';
    return tenseAt(masked.text, verb.start);
  };
  const subjectOf = (own: Argument | null): { subject: Argument | null; from: Situation['subjectFrom'] } => {
    const pick = own ?? topic ?? kept;
    if (!pick) return { subject: null, from: 'none' };
    if (!pick.unit) return { subject: pick, from: 'unknown' };
    return { subject: pick, from: own ? 'own' : topic === pick ? 'topic' : 'kept' };
  };
  const emit = (
    verb: Verb,
    args: Argument[],
    subject: Argument | null,
    from: Situation['subjectFrom'],
    modifier: boolean,
  ): void => {
    const frames = modifier && from !== 'own' ? verb.frames : [...verb.frames, ...book.anyVerb];
    if (frames.length === 0) return;
    // A clause that only links takes its time from the end of the sentence.
    const planned = verb.planned || (verb.position === 'link' && (lastFinal?.planned ?? false) && lastFinal !== verb);
    const hedged = verb.hedged || (verb.position === 'link' && openAfter(verb));
    found.push({
      ...verb,
      frames,
      hedged,
      tense: tense(verb),
      ended: /[았었했]던$/.test(masked.text.slice(verb.start, verb.end)),
      planned,
      clauseStart,
      arguments: args,
      subject,
      subjectFrom: from,
      modifier,
    });
  };

  for (const item of list) {
    if (item.kind === 'break') {
      stack = topic ? [topic] : [];
      pending.splice(0);
      continue;
    }
    if (item.kind === 'post') {
      const before = stack.at(-1);
      if (before && before.part === 'object') stack[stack.length - 1] = { ...before, part: 'by' };
      else if (before && (before.part === 'at' || before.part === 'with')) stack.pop();
      continue;
    }
    if (item.kind === 'noun') {
      let argument = item.argument;
      // "A는 물론 B와": A is one of them, not the topic.
      if (argument.part === 'topic' && /^\s?물론/.test(masked.text.slice(argument.end, argument.end + 4)))
        argument = { ...argument, part: 'listed' };
      // What is described stands close behind, with no comma between.
      if (pending.length > 0) {
        const between = masked.text.slice(pending.at(-1)!.verb.end, argument.start);
        if (between.length > HEAD_REACH || between.includes(',')) pending.splice(0);
      }
      if (pending.length > 0 && argument.word !== QUOTE_CHAR) {
        const head = headOf(argument, pending.at(-1)!.verb);
        if (head) for (const p of pending.splice(0)) close(p, head);
      }
      stack.push(argument);
      // A plain noun does not take the topic from a name within one clause ("가온은 성능이 높은 …").
      if (argument.part === 'topic' && (argument.unit || !topic?.unit || clauseStart > topic.start)) {
        topic = argument;
        kept = null;
      }
      continue;
    }
    if (item.position === 'modifier') {
      const cut =
        Math.max(
          stack.findLastIndex((a) => a.part === 'topic'),
          -1,
        ) + 1;
      const near = stack.slice(cut);
      const object = near.findLastIndex((a) => a.part === 'object' || (a.part === 'bare' && a === stack.at(-1)));
      const own = near.findLastIndex((a) => a.part === 'subject');
      if (item.frames.length > 0) {
        const args = near.filter((a) => a.part !== 'subject');
        const { subject, from } = subjectOf(own >= 0 ? near[own]! : null);
        pending.push({ verb: item, arguments: args, subject, from });
      }
      // What the modifier governs is used up; a subject only when nothing else fills the gap.
      const keep = near.filter((a, k) =>
        object >= 0 || item.passive ? k < object || a.part === 'subject' || a.part === 'listed' : own < 0 || k < own,
      );
      stack = [...stack.slice(0, cut), ...keep];
      continue;
    }
    // "X는 A가 개발한 칩이다": what the noun at the end is, the topic is.
    for (const p of pending.splice(0))
      if (item.position === 'final' && item.frames.length === 0 && p.from === 'own' && isThing(topic))
        emit(p.verb, [...p.arguments, { ...topic!, part: 'object' }], p.subject, p.from, true);
    const own = stack.findLast((a) => a.part === 'subject') ?? null;
    const { subject, from } = subjectOf(own);
    const rest = stack.filter((a) => a !== subject);
    // "X는 A가 개발했다": a thing as topic is the object that the clause lacks.
    const fronted =
      own && !rest.some((a) => a.part === 'object' || a.part === 'bare') && topic !== own && isThing(topic);
    emit(item, fronted ? [...rest, { ...topic!, part: 'object' }] : rest, subject, from, false);
    if (own) kept = own;
    stack = topic ? [topic] : [];
    clauseStart = item.end;
  }
  return found;

  /** What a describing verb describes: the noun phrase after it, or the name that stands right behind it and describes that noun. */
  function headOf(argument: Argument, verb: Verb): Argument | null {
    if (argument.described && argument.start <= verb.end + 1) return { ...argument, unit: argument.described };
    return argument.part === 'none' && !argument.unit ? null : argument;
  }

  /** The noun that a modifying verb describes fills the role that the verb lacks. */
  function close(p: (typeof pending)[number], head: Argument): void {
    const hasObject = p.arguments.some((a) => a.part === 'object' || a.part === 'bare');
    if (p.verb.passive || hasObject) {
      if (p.verb.passive && p.from !== 'topic' && p.subject && p.from === 'own') {
        // "A가 탑재된 B": the subject stays, the head is where it happens.
        emit(p.verb, [...p.arguments, { ...head, part: 'at' }], p.subject, p.from, true);
        return;
      }
      emit(p.verb, p.arguments, head, head.unit ? 'own' : 'unknown', true);
      return;
    }
    const split = (intransitive: boolean): Verb => ({
      ...p.verb,
      frames: p.verb.frames.filter((f) => f.intransitive === intransitive),
    });
    // "X는 A가 만든 칩으로": what the plain noun is, the topic is.
    const object =
      !head.unit && (head.part === 'is' || head.part === 'by') && p.from === 'own' && topic?.unit && isThing(topic)
        ? topic
        : head;
    emit(split(false), [...p.arguments, { ...object, part: 'object' }], p.subject, p.from, true);
    if (p.from === 'own') emit(split(true), [...p.arguments, { ...head, part: 'at' }], p.subject, p.from, true);
    else emit(split(true), p.arguments, head, head.unit ? 'own' : 'unknown', true);
  }
}
