import { emptyList } from '../../text/empty-list.js';
import { Letters } from '../../text/letters.js';
import { contentOf } from './aims.js';
import { type Argument, inPart, isActor, isAlien, isGoal, lastIn } from './argument.js';
import type { FrameBook } from './frame-book.js';
import { type Item, ItemReader } from './items.js';
import { type Linked, linkedHosts } from './linked-hosts.js';
import { isThing } from './listed-arguments.js';
import { type Masked, QUOTE_CHAR } from './mask.js';
import { BODY, HANDLES, headOf, isBesides, isWho, SHARED_REACH, SUFFERS, saysWhat } from './said-of.js';
import { type Served, servedOf } from './served.js';
import { Situation, type SubjectFrom } from './situation.js';
import { asPlanned, type Verb, withFrames } from './verb.js';
import { isTime } from './whom.js';

const NONE = emptyList<Situation>();
const LINKS = new Letters('해여아어워');
/** How far behind a describing verb its noun may begin. */
const HEAD_REACH = 30;

/**
 * The predicates of a sentence with their arguments, found from left to right with one stack of nouns; those only whose frames may find
 * both their ends. Words behind `until` open no frame (-1: none does): the rest is read as far as they may fill those of a verb before.
 */
export function situations(
  masked: Masked,
  book: FrameBook,
  served: Served,
  headline: boolean,
  until: number,
): readonly Situation[] {
  return until < 0 ? NONE : new ClauseReader(masked, book, served, headline).read(until);
}

/** A verb whose noun is still to come. */
interface Pending {
  readonly verb: Verb;
  readonly arguments: readonly Argument[];
  readonly subject: Argument | null;
  readonly from: SubjectFrom;
}

class ClauseReader {
  private readonly text: string;
  private readonly items: ItemReader;
  private readonly found: Situation[] = [];
  private stack: Argument[] = [];
  private topic: Argument | null = null;
  private kept: Argument | null = null;
  /** "A는 X를, B는 Y를 공개했다": what waits for the verb at the end. */
  private gapped: { readonly subject: Argument; readonly arguments: readonly Argument[] }[] = [];
  private clauseStart = 0;
  private pending: Pending[] = [];
  private eaten: Argument | null = null;
  private waiting: Pending | null = null;
  private linked: Linked | null = null;
  private held: { readonly arguments: readonly Argument[]; readonly end: number } | null = null;

  constructor(
    masked: Masked,
    private readonly book: FrameBook,
    private readonly served: Served,
    headline: boolean,
  ) {
    this.text = masked.text;
    this.items = new ItemReader(masked, book, headline);
  }

  read(until: number): Situation[] {
    const { items, text } = this;
    let done = 0;
    for (let { next } = items; next < text.length && (next <= until || this.expects(next)); next = items.next) {
      items.read();
      for (; done < items.out.length; done++) this.item(items.out[done]!);
    }
    return this.found;
  }

  private item(item: Item): void {
    if (item.kind === 'break') this.break();
    else if (item.kind === 'post') this.post();
    else if (item.kind === 'noun') this.noun(item.argument);
    else if (item.position === 'modifier') this.describe(item);
    else this.predicate(item);
  }

  /** Whether what stands from `next` on may still fill a role of a verb before. */
  private expects(next: number): boolean {
    return this.pending.length > 0 || (this.waiting !== null && next - this.waiting.verb.end <= SHARED_REACH);
  }

  private break(): void {
    this.stack = this.topic ? [this.topic] : [];
    this.eaten = null;
    this.pending = [];
  }

  private post(): void {
    const { stack } = this;
    const before = stack.at(-1);
    if (before && before.part === 'object') stack[stack.length - 1] = inPart(before, 'by');
    else if (before && (before.part === 'at' || before.part === 'with')) stack.pop();
  }

  private noun(read: Argument): void {
    const { text, pending } = this;
    let argument = read;
    // "A는 물론 B와": A is one of them, not the topic.
    if (argument.part === 'topic' && isBesides(text, argument.end)) argument = inPart(argument, 'listed');
    if (pending.length > 0) {
      // What is described stands close behind, with no comma between.
      const { verb } = pending.at(-1)!;
      const between = text.slice(verb.end, argument.start);
      if (between.length > HEAD_REACH || between.includes(',')) this.pending = [];
      else if (argument.word !== QUOTE_CHAR) {
        const head = headOf(argument, verb, text);
        if (head) {
          this.pending = [];
          for (const p of pending) this.close(p, head);
        }
      }
    }
    if (argument.unit && isActor(argument)) this.gap();
    this.stack.push(argument);
    if (argument.part !== 'topic') return;
    // A plain noun does not take the topic from a name within one clause ("가온은 성능이 높은 …"), nor does a time.
    const { topic } = this;
    if (argument.unit || !topic?.unit || (this.clauseStart > topic.start && !isTime(argument.word))) {
      this.topic = argument;
      this.kept = null;
    }
  }

  /** Another subject behind an object and a comma. */
  private gap(): void {
    const { stack } = this;
    const first = stack.find((a) => a.unit && isActor(a));
    const last = stack.at(-1);
    if (first && last !== first && last?.part === 'object' && this.text[last.end - 1] === ',') {
      this.gapped.push({ subject: first, arguments: stack.filter((a) => a.start > first.start) });
      this.stack = [];
    }
  }

  private describe(item: Verb): void {
    const { text, stack } = this;
    const cut = lastIn(stack, 'topic') + 1;
    const near = stack.slice(cut);
    const own = lastIn(near, 'subject');
    // "지도 '길동무', 나래가 만든 앱": what a comma cuts off before the subject is not the describing verb's.
    const apart = (a: Argument, k: number): boolean =>
      k < own && text[a.end - 1] === ',' && a.unit?.type !== near[own]!.unit?.type;
    const goal = (a: Argument): boolean => a.part === 'object' || (a.part === 'bare' && a === stack.at(-1));
    const object = near.findLastIndex((a, k) => goal(a) && !apart(a, k));
    const { waiting } = this;
    if (
      waiting &&
      item.start - waiting.verb.end <= SHARED_REACH &&
      !text.slice(waiting.verb.end, item.start).includes(',')
    )
      this.pending.push(waiting);
    this.waiting = null;
    const framed = item.frames.length > 0;
    const hosted = own < 0 ? null : linkedHosts(this.linked, item);
    if (hosted) this.kept = hosted.kept;
    const foreign = own >= 0 && framed && isAlien(near[own]!, item);
    if (framed) {
      const args = near.filter((a, k) => a.part !== 'subject' && !apart(a, k));
      const subject = own < 0 ? this.actor(null) : foreign ? null : near[own]!;
      const from = foreign ? 'none' : this.whence(subject, own >= 0);
      this.pending.push({ verb: item, arguments: args, subject, from });
    }
    // What the modifier governs is used up; a subject only when nothing else fills the gap.
    const suffers = framed ? foreign : SUFFERS.test(text, item.start, item.end);
    // "가온은 치즈가 사용된 빵을", "가온은 AI가 자료를 읽는 앱을": a plain noun is what was used or uses it, where another is spoken of.
    const handles = own >= 0 && HANDLES.test(near[own]!.word);
    const used = own >= 0 && !near[own]!.unit && (handles || (item.passive && this.topic)) ? near[own] : null;
    const keep = near.filter(
      (a, k) =>
        !(handles && a === used) &&
        (object >= 0 || item.passive || suffers
          ? k < Math.max(object, used ? own : -1) || (a.part === 'subject' && a !== used) || a.part === 'listed'
          : own < 0 || k < own),
    );
    if (own >= 0 && !framed && near[own]!.unit && !keep.includes(near[own]!)) this.eaten = near[own]!;
    const outer = hosted?.stack.filter((a) => !stack.includes(a)) ?? [];
    this.stack = [...stack.slice(0, cut), ...outer, ...keep];
  }

  private predicate(item: Verb): void {
    const { text, topic, stack } = this;
    if (this.pending.length > 0) this.settle(item);
    // "가온시가 시민과 함께한 잔치를 열었다": whom a describing verb seemed to have, when the clause has nobody else.
    const last = lastIn(stack, 'subject');
    const own = last >= 0 ? stack[last]! : topic?.unit || this.kept ? null : this.eaten;
    const subject = this.actor(own);
    const from = this.whence(subject, own !== null);
    // "누리맵에 칩을 만들어 공급했다": what the verb right before had, the next has, too.
    const shared = this.held && item.start - this.held.end <= 1 ? this.held.arguments : [];
    const here = subject === null ? stack : stack.filter((a) => a !== subject);
    const rest = shared.length === 0 ? here : [...shared.filter((a) => !here.includes(a)), ...here];
    this.held = !item.passive && LINKS.has(text.charCodeAt(item.end - 1)) ? { arguments: here, end: item.end } : null;
    const goal = rest.some(isGoal);
    // "X는 A가 개발했다": a thing as topic is the object that the clause lacks.
    const fronted = own && !goal && topic !== own && isThing(topic);
    this.emit(item, fronted ? [...rest, inPart(topic!, 'object')] : rest, subject, from, false);
    if (this.gapped.length > 0) {
      const { gapped } = this;
      this.gapped = [];
      for (const g of gapped) this.emit(item, g.arguments, g.subject, 'own', false);
    }
    const waits = item.position === 'link' && subject?.unit && !item.passive && !goal;
    const transitive = waits ? item.frames.filter((f) => !f.intransitive) : [];
    this.waiting =
      transitive.length > 0 ? { verb: withFrames(item, transitive, 'modifier'), arguments: rest, subject, from } : null;
    const links = own && item.position === 'link';
    this.linked = links ? { verb: item, stack: stack.slice(0, stack.indexOf(own)), kept: this.kept } : null;
    if (own) this.kept = own;
    this.stack = topic ? [topic] : [];
    this.clauseStart = item.end;
  }

  /** "X는 A가 개발한 칩이다": what the noun at the end is, the topic is. */
  private settle(item: Verb): void {
    const { pending, topic } = this;
    this.pending = [];
    if (item.position !== 'final' || item.frames.length > 0) return;
    for (const p of pending) {
      if (p.from === 'own' && isThing(topic))
        this.emit(p.verb, [...p.arguments, inPart(topic!, 'object')], p.subject, p.from, true);
      // "가온은 칩을 만드는 회사다": whom it describes is the topic.
      else if (p.from === 'topic' && saysWhat(this.text.slice(item.start, item.end), topic))
        this.emit(p.verb, p.arguments, p.subject, p.from, true);
    }
  }

  /** Who acts where a clause has a subject of its own, or none. */
  private actor(own: Argument | null): Argument | null {
    return own ?? this.topic ?? this.kept;
  }

  private whence(subject: Argument | null, own: boolean): SubjectFrom {
    if (!subject) return 'none';
    if (!subject.unit) return 'unknown';
    return own ? 'own' : this.topic === subject ? 'topic' : 'kept';
  }

  private emit(
    verb: Verb,
    args: readonly Argument[],
    subject: Argument | null,
    from: SubjectFrom,
    modifier: boolean,
  ): void {
    // Frames for any verb ask for the place where something happens.
    const anywhere = (!modifier || from === 'own') && args.some((a) => a.part === 'place');
    if (!anywhere && verb.frames.length === 0) return;
    const frames = servedOf(anywhere ? [...verb.frames, ...this.book.anyVerb] : verb.frames, this.served);
    if (frames.length === 0) return;
    const { text, items, clauseStart } = this;
    this.found.push(new Situation(text, verb, frames, items, clauseStart, args, subject, from, modifier));
  }

  /** The noun that a modifying verb describes fills the role that the verb lacks. */
  private close(p: Pending, head: Argument): void {
    const { topic } = this;
    const is = !head.unit && (head.part === 'is' || head.part === 'by');
    if (p.verb.passive || p.arguments.some(isGoal)) {
      if (p.verb.passive && p.subject && p.from === 'own') {
        // "A가 탑재된 B": the subject stays, the head is where it happens.
        this.emit(p.verb, [...p.arguments, inPart(head, 'at')], p.subject, p.from, true);
        return;
      }
      // "가온은 칩을 공급하는 계약을 맺었다": what the clause tells the noun of, the topic does.
      const told = head.unit || p.verb.passive ? null : contentOf(head.word, this.text.slice(head.end, head.end + 16));
      if (told) {
        const subject = p.from === 'own' ? p.subject : this.actor(null);
        const from = p.from === 'own' ? p.from : this.whence(subject, false);
        this.emit(told === 'ahead' ? asPlanned(p.verb) : p.verb, p.arguments, subject, from, false);
        return;
      }
      // "가온은 칩을 만드는 회사다": what the plain noun is, the topic is.
      const meant = is && topic?.unit && (BODY.test(head.word) || isWho(head.word, topic)) ? topic : head;
      this.emit(p.verb, p.arguments, meant, meant.unit ? 'own' : 'unknown', true);
      return;
    }
    const split = (intransitive: boolean): Verb =>
      withFrames(
        p.verb,
        p.verb.frames.filter((f) => f.intransitive === intransitive),
      );
    // "X는 A가 만든 칩으로": what the plain noun is, the topic is.
    const object = is && p.from === 'own' && topic?.unit && isThing(topic) ? topic : head;
    this.emit(split(false), [...p.arguments, inPart(object, 'object')], p.subject, p.from, true);
    if (p.from === 'own') this.emit(split(true), [...p.arguments, inPart(head, 'at')], p.subject, p.from, true);
    else this.emit(split(true), p.arguments, head, head.unit ? 'own' : 'unknown', true);
  }
}
