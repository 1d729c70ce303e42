import { aimsAhead, contentOf } from './aims.js';
import type { VerbFrame } from './frame.js';
import type { FrameBook } from './frame-book.js';
import { type Argument, readItems } from './items.js';
import { isThing } from './listed-arguments.js';
import { type Masked, QUOTE_CHAR } from './mask.js';
import { nearby } from './near.js';
import { BODY, BODY_IS, GOING_ON, HANDLES, isWho, KIN, SUFFERS } from './said-of.js';
import { tenseOf } from './tense-of.js';
import { type Verb, withFrames } from './verb.js';
import { isTime } from './whom.js';

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

const LINKS = /[해여아어워]$/;
/** How far a describing verb may stand behind the linking verb that shares its noun ("인수해 자회사로 키운 누리로봇"), kin behind a name. */
const SHARED_REACH = 16;
/** How far behind a describing verb its noun may begin. */
const HEAD_REACH = 30;

/**
 * The predicates of a sentence with their arguments, found from left to right with one stack of nouns; those only whose frames may find
 * both their ends (`fills`).
 */
export function situations(
  masked: Masked,
  book: FrameBook,
  fills: (frame: VerbFrame) => boolean,
  headline = false,
): Situation[] {
  const list = readItems(masked, book, headline).map((x) => (x.kind === 'verb' ? nearby(x, masked.text) : x));
  const finals = list.filter((x): x is Verb => x.kind === 'verb' && x.position === 'final');
  const found: Situation[] = [];
  let stack: Argument[] = [];
  let topic: Argument | null = null;
  let kept: Argument | null = null;
  /** "A는 X를, B는 Y를 공개했다": what waits for the verb at the end. */
  const gapped: { subject: Argument; arguments: Argument[] }[] = [];
  let clauseStart = 0;
  const pending: { verb: Verb; arguments: Argument[]; subject: Argument | null; from: Situation['subjectFrom'] }[] = [];
  let eaten: Argument | null = null;
  let waiting: (typeof pending)[number] | null = null;
  let held: { readonly arguments: readonly Argument[]; readonly end: number } | null = null;
  const lastFinal = finals.at(-1);
  const endsPlanned = (lastFinal?.planned ?? false) || aimsAhead(masked.text);

  /** Whether the clause that a linking verb leads to is left open ("협력해 … 나설지"). */
  const openAfter = (verb: Verb): boolean => finals.find((x) => x.start > verb.start)?.hedged ?? false;
  const resolveAfter = (verb: Verb): boolean =>
    /[해여]$/.test(masked.text.slice(verb.start, verb.end)) &&
    /^[^.,]{0,24}기로\s(?:했|하고|결정|합의|약속|한)/.test(masked.text.slice(verb.end, verb.end + 34));
  const tense = (verb: Verb): 'past' | 'present' | null => tenseOf(verb, masked.text);
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
    // Frames for any verb ask for the place where something happens.
    const anywhere = (!modifier || from === 'own') && args.some((a) => a.part === 'place');
    const frames = (anywhere ? [...verb.frames, ...book.anyVerb] : verb.frames).filter(fills);
    if (frames.length === 0) return;
    // A clause that only links takes its time from the end of the sentence.
    const planned =
      verb.planned ||
      (verb.position === 'link' &&
        lastFinal !== verb &&
        endsPlanned &&
        !GOING_ON.test(masked.text.slice(verb.start, verb.end + 3)));
    // "투자해 공장을 짓기로 했다": what is linked to a resolve is resolved too.
    const resolved = verb.position === 'link' && !verb.planned && resolveAfter(verb);
    const hedged = verb.hedged || (verb.position === 'link' && openAfter(verb));
    found.push({
      ...verb,
      frames,
      hedged,
      tense: tense(verb),
      ended: /[았었했]던$/.test(masked.text.slice(verb.start, verb.end)),
      planned: planned || resolved,
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
      eaten = null;
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
      if (argument.unit && (argument.part === 'topic' || argument.part === 'subject')) {
        const first = stack.find((a) => a.unit && (a.part === 'topic' || a.part === 'subject'));
        const last = stack.at(-1);
        if (first && last !== first && last?.part === 'object' && masked.text[last.end - 1] === ',') {
          gapped.push({ subject: first, arguments: stack.filter((a) => a.start > first.start) });
          stack = [];
        }
      }
      stack.push(argument);
      // A plain noun does not take the topic from a name within one clause ("가온은 성능이 높은 …"), nor does a time.
      const over = !topic?.unit || (clauseStart > topic.start && !isTime(argument.word));
      if (argument.part === 'topic' && (argument.unit || over)) {
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
      const own = near.findLastIndex((a) => a.part === 'subject');
      // "지도 '길동무', 나래가 만든 앱": what a comma cuts off before the subject is not the describing verb's.
      const apart = (a: Argument, k: number): boolean =>
        k < own && masked.text[a.end - 1] === ',' && a.unit?.type !== near[own]!.unit?.type;
      const goal = (a: Argument): boolean => a.part === 'object' || (a.part === 'bare' && a === stack.at(-1));
      const object = near.findLastIndex((a, k) => goal(a) && !apart(a, k));
      if (
        waiting &&
        item.start - waiting.verb.end <= SHARED_REACH &&
        !masked.text.slice(waiting.verb.end, item.start).includes(',')
      )
        pending.push(waiting);
      waiting = null;
      if (item.frames.length > 0) {
        const args = near.filter((a, k) => a.part !== 'subject' && !apart(a, k));
        const foreign = own >= 0 && item.frames.length > 0 && alien(near[own]!, item);
        const mine = own >= 0 && !foreign ? near[own]! : null;
        const { subject, from } = own >= 0 && !mine ? { subject: null, from: 'none' as const } : subjectOf(mine);
        pending.push({ verb: item, arguments: args, subject, from });
      }
      // What the modifier governs is used up; a subject only when nothing else fills the gap.
      const suffers =
        item.frames.length === 0
          ? SUFFERS.test(masked.text.slice(item.start, item.end))
          : own >= 0 && alien(near[own]!, item);
      // "가온은 치즈가 사용된 빵을", "가온은 AI가 자료를 읽는 앱을": a plain noun is what was used or uses it, where another is spoken of.
      const handles = own >= 0 && HANDLES.test(near[own]!.word);
      const used = own >= 0 && !near[own]!.unit && (handles || (item.passive && topic)) ? near[own] : null;
      const keep = near.filter(
        (a, k) =>
          !(handles && a === used) &&
          (object >= 0 || item.passive || suffers
            ? k < Math.max(object, used ? own : -1) || (a.part === 'subject' && a !== used) || a.part === 'listed'
            : own < 0 || k < own),
      );
      if (own >= 0 && item.frames.length === 0 && near[own]!.unit && !keep.includes(near[own]!)) eaten = near[own]!;
      stack = [...stack.slice(0, cut), ...keep];
      continue;
    }
    // "X는 A가 개발한 칩이다": what the noun at the end is, the topic is.
    for (const p of pending.splice(0))
      if (item.position === 'final' && item.frames.length === 0) {
        if (p.from === 'own' && isThing(topic))
          emit(p.verb, [...p.arguments, { ...topic!, part: 'object' }], p.subject, p.from, true);
        // "가온은 칩을 만드는 회사다": whom it describes is the topic.
        else if (p.from === 'topic' && BODY_IS.test(masked.text.slice(item.start, item.end)))
          emit(p.verb, p.arguments, p.subject, p.from, true);
      }
    // "가온시가 시민과 함께한 잔치를 열었다": whom a describing verb seemed to have, when the clause has nobody else.
    const own: Argument | null = stack.findLast((a) => a.part === 'subject') ?? (topic?.unit || kept ? null : eaten);
    const { subject, from } = subjectOf(own);
    // "누리맵에 칩을 만들어 공급했다": what the verb right before had, the next has, too.
    const shared: readonly Argument[] = held && item.start - held.end <= 1 ? held.arguments : [];
    const here = stack.filter((a) => a !== subject);
    const rest: Argument[] = [...shared.filter((a) => !here.includes(a)), ...here];
    held =
      LINKS.test(masked.text.slice(item.start, item.end)) && !item.passive ? { arguments: here, end: item.end } : null;
    // "X는 A가 개발했다": a thing as topic is the object that the clause lacks.
    const fronted =
      own && !rest.some((a) => a.part === 'object' || a.part === 'bare') && topic !== own && isThing(topic);
    emit(item, fronted ? [...rest, { ...topic!, part: 'object' }] : rest, subject, from, false);
    for (const g of gapped.splice(0)) emit(item, g.arguments, g.subject, 'own', false);
    const transitive = item.frames.filter((f) => !f.intransitive);
    waiting =
      item.position === 'link' &&
      subject?.unit &&
      transitive.length > 0 &&
      !item.passive &&
      !rest.some((a) => a.part === 'object' || a.part === 'bare')
        ? { verb: withFrames(item, transitive, 'modifier'), arguments: rest, subject, from }
        : null;
    if (own) kept = own;
    stack = topic ? [topic] : [];
    clauseStart = item.end;
  }
  return found;

  /** True for a name that no frame of a passive verb takes as its subject ("가온소프트가 서울에서 열린 포럼에서"). */
  function alien(subject: Argument, verb: Verb): boolean {
    const type = subject.unit?.type;
    const takes = (s: VerbFrame['from']): boolean => s.parts.includes('subject') && s.types.has(type!);
    return type !== undefined && !verb.frames.some((f) => takes(f.from) || takes(f.to));
  }

  /** What a describing verb describes: the noun phrase after it, or the name that stands right behind it and describes that noun. */
  function headOf(argument: Argument, verb: Verb): Argument | null {
    // "칩을 개발한 하늘그룹 자회사 누리로봇이": the one named behind.
    if (argument.part === 'none' && KIN.test(masked.text.slice(argument.end, argument.end + SHARED_REACH))) return null;
    if (argument.described && argument.start <= verb.end + 1) return { ...argument, unit: argument.described };
    // "출자한 미국 반도체 업체 누리로봇": a place or a technology on the way only describes.
    const passing = argument.unit?.type === 'Place' || argument.unit?.type === 'Technology';
    return argument.part === 'none' && (!argument.unit || passing) ? null : argument;
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
      // "가온은 칩을 공급하는 계약을 맺었다": what the clause tells the noun of, the topic does.
      const told = head.unit || p.verb.passive ? null : contentOf(head.word);
      if (told) {
        const { subject, from } = p.from === 'own' ? { subject: p.subject, from: p.from } : subjectOf(null);
        emit(told === 'ahead' ? { ...p.verb, planned: true } : p.verb, p.arguments, subject, from, false);
        return;
      }
      // "가온은 칩을 만드는 회사다": what the plain noun is, the topic is.
      const said = !head.unit && (head.part === 'is' || head.part === 'by') && topic?.unit;
      const meant = said && (BODY.test(head.word) || isWho(head.word, topic!)) ? topic! : head;
      emit(p.verb, p.arguments, meant, meant.unit ? 'own' : 'unknown', true);
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
