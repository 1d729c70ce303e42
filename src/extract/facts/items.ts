import { Letters, WordPattern } from '../../text/letters.js';
import { type Argument, argumentOf } from './argument.js';
import { genericForm, isOpenQuestion } from './ending.js';
import type { FrameBook } from './frame-book.js';
import { besidePlain, madeToo } from './made-too.js';
import { isUnitCode, type Masked, QUOTE_CHAR, type Unit } from './mask.js';
import { holdsName, QUOTE_CODE, wordsIn } from './masked-words.js';
import { isOverWhat, nearby } from './near.js';
import { KIND_OF } from './occurrence.js';
import { mayBeVerb, NO_FRAMES, plainVerb, readVerb, type Verb } from './verb.js';
import {
  AMONG,
  attachedLength,
  bareWord,
  lastBareWord,
  type Part,
  partOfName,
  plainPart,
  withoutMarksEnd,
  withoutOpeningStart,
} from './word.js';

/** A noun, a verb, a postposition that takes the noun before it ("에 대해"), or the end of a part of a headline ("…"). */
export type Item =
  | { kind: 'break' }
  | { kind: 'noun'; argument: Argument }
  | Verb
  | { kind: 'post'; start: number; end: number };

/** A body of its own behind the name. */
const INNER_BODY = new WordPattern(/[가-힣A-Z](?:연구원|연구소|본부|센터|대학원|재단|사업부|학과)$/);

/** What goes on at an event or belongs to a programme: who is there is at the event ("서울 로봇 포럼 결승에서"). */
const PART_OF_OCCASION =
  /(?:결승|결승전|준결승|예선|본선|경기|개막전|축사|워크숍|세션|부스|전시관|전시장|폐막식|개회식|시상식|토론|강연|연설|포럼|공연|콘서트|조별리그|라운드|개막식|행사장|기자간담회|프레스\s?콘퍼런스|발표|데이|미디어데이|키노트|행사)$/;

/** How many of a kind a list has. */
const COUNT = /^(?:총|모두|전체|\d{1,3}(?:여\s?)?(?:종|개|곳|가지|편|권|개사|팀)의?)$/;

/** What of an occasion may stand between its name and the noun for it. */
const PART_BEFORE = /^(?:\d부|본|미디어|프레스|개막|사전|특별|기념)$/;

/** A bracket with an office open before a person, behind a word or body. */
const HEADED_BY = /[가-힣A-Za-z\ue001\ue002]\((?:[가-힣]{1,8}\s){1,2}(?:(?:\ue000|[가-힣]{2,4})\s?[·,]\s?)?$/;

/** How many words behind a name without particle are looked through for the one it stands under. */
const TAIL_WORDS = 7;

/**
 * Cuts masked text into nouns and verbs, in order, as far as it is asked to. `headline`: bare nouns at the end are verbs ("…공개"), a comma
 * after the first name makes it the topic.
 */
export class ItemReader {
  /** What has been read. */
  readonly out: Item[] = [];
  private readonly text: string;
  /** Where each word begins and ends. */
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  /** The word to be read next. */
  private at = 0;

  constructor(
    private readonly masked: Masked,
    private readonly book: FrameBook,
    private readonly headline: boolean,
  ) {
    this.text = masked.text;
    ({ starts: this.starts, ends: this.ends } = wordsIn(this.text));
  }

  /** Where the next word begins; behind the text when there is none. */
  get next(): number {
    return this.at < this.starts.length ? this.starts[this.at]! : this.text.length + 1;
  }

  /** Reads the next word, or phrase. */
  read(): void {
    this.at = this.word(this.at) + 1;
  }

  /** The verbs that end clauses, for which the rest is read. */
  get finals(): readonly Verb[] {
    while (this.at < this.starts.length) this.read();
    return this.out.filter((item) => item.kind === 'verb' && item.position === 'final') as Verb[];
  }

  /** Reads what starts at word `i`; returns the index of its last word. */
  private word(i: number): number {
    const { text, out } = this;
    const start = this.starts[i]!;
    const end = this.ends[i]!;
    if (this.headline && i > 0 && breaksOff(text, this.ends[i - 1]!)) out.push({ kind: 'break' });
    let quoted = false;
    for (let p = end - 1; p >= start; p--) {
      const code = text.charCodeAt(p);
      if (isUnitCode(code)) return this.nounPhrase(i, p);
      quoted ||= code === QUOTE_CODE;
    }
    if (quoted) {
      out.push({ kind: 'noun', argument: argumentOf('none', null, start, end, QUOTE_CHAR) });
      return i;
    }
    const verb = this.verbAt(i);
    if (verb) {
      this.putVerb(verb);
      while (i + 1 < this.starts.length && this.starts[i + 1]! < verb.end) i++;
      return i;
    }
    const bare = bareWord(text, start, end);
    if (bare !== '')
      this.plainWord(bare, start, end, i === this.starts.length - 1 || ENDS.has(text.charCodeAt(end - 1)));
    return i;
  }

  private plainWord(bare: string, start: number, end: number, last: boolean): void {
    if (isOpenQuestion(bare)) {
      this.putVerb(plainVerb(NO_FRAMES, start, end, 'final', true));
      return;
    }
    const form = genericForm(bare, last);
    if (form === 'adverb') return;
    if (form === 'postposition') this.out.push({ kind: 'post', start, end });
    else if (form) this.putVerb(plainVerb(NO_FRAMES, start, end, form));
    else {
      const cut = plainPart(bare);
      // "…인" only says what the name behind it is.
      if (cut && !(cut.part === 'is' && bare.endsWith('인')))
        this.out.push({ kind: 'noun', argument: argumentOf(cut.part, null, start, end, cut.stem) });
    }
  }

  /** Reads the noun phrase whose name stands at `unitAt` in word `i`; returns the index of its last word. */
  private nounPhrase(i: number, unitAt: number): number {
    const { text } = this;
    const start = this.starts[i]!;
    const end = this.ends[i]!;
    const unit = this.masked.units.get(unitAt)!;
    const stop = withoutMarksEnd(text, unitAt + 1, end);
    let from = unitAt + 1;
    while (from < stop && CLOSING.has(text.charCodeAt(from))) from++;
    const suffix = text.slice(from, stop);
    // "바다센터(원장 한서윤)가": whoever leads it, the body in front of the bracket is the one that acts.
    const head =
      (unit.type === 'Person' || KIND_OF[unit.type] === 'agent') &&
      text[unitAt + 1] === ')' &&
      HEADED_BY.test(text.slice(Math.max(0, unitAt - 24), unitAt));
    if (head && suffix !== '') {
      this.out.push({ kind: 'noun', argument: argumentOf(partOfName(suffix) ?? 'none', null, start, end, suffix) });
      return i;
    }
    const beyond = besidePlain(unit, text, unitAt + 1);
    if (beyond > 0 && this.somebodyActs()) {
      const last = this.ends.findIndex((place) => place >= beyond);
      this.put('object', unit, true, start, this.ends[last]!);
      return last;
    }
    const attached = attachedLength(suffix);
    const particle = attached === 0 ? suffix : suffix.slice(attached);
    const part = particle === '' ? null : partOfName(particle);
    // "누리맵을 비롯한 기업들과": who is named stands for those behind.
    if (part === 'object' && i + 2 < this.starts.length && AMONG.test(this.wordAt(i + 1)))
      return this.tail(i, unit, i + 2);
    if (part === 'topic' && this.alsoMade(unit, particle, end)) this.put('object', unit, true, start, end);
    else if (part) this.put(part, unit, true, start, end);
    else if (particle !== '') {
      // A verb noun written onto the name, or a word that the name only begins.
      const verb = readVerb(text, suffix, end, this.book, this.headline, i === this.starts.length - 1);
      if (verb) {
        this.put('bare', unit, true, start, unitAt + 1);
        this.putVerb(verb);
      } else this.put(plainPart(suffix)?.part ?? 'none', unit, false, start, end);
    } else if (text.slice(stop, end).includes(','))
      this.put(this.headline && this.out.length === 0 ? 'topic' : 'listed', unit, true, start, end);
    else return this.tail(i, unit);
    return i;
  }

  /** "가온은 '미르'도 공개했다": the thing is what the one named before makes, too. */
  private alsoMade(unit: Unit, particle: string, end: number): boolean {
    return madeToo(unit, particle, this.text, end) && (unit.type === 'Company' || this.somebodyActs());
  }

  private somebodyActs(): boolean {
    return this.out.some(
      (item) =>
        item.kind === 'noun' &&
        (item.argument.part === 'topic' || item.argument.part === 'subject') &&
        item.argument.unit !== null &&
        (KIND_OF[item.argument.unit.type] === 'agent' || KIND_OF[item.argument.unit.type] === 'person'),
    );
  }

  /** A name without particle stands behind the nouns that follow, if those speak of the same thing. */
  private tail(i: number, unit: Unit, from = 0): number {
    const { text, starts, ends } = this;
    const start = starts[i]!;
    const end = ends[i]!;
    const kind = KIND_OF[unit.type];
    const heads = this.book.heads[kind];
    let listed = from > 0;
    let inner = false;
    for (let j = from || i + 1; j < starts.length && j <= i + TAIL_WORDS; j++) {
      const begin = starts[j]!;
      const stop = ends[j]!;
      // "누리로봇 등 한국 업체들도": the place only says where they are.
      if (listed && stop - begin === 1 && this.masked.units.get(begin)?.type === 'Place') continue;
      if (holdsName(text, begin, stop)) {
        this.put('none', unit, true, start, end);
        return j - 1;
      }
      const bare = bareWord(text, begin, stop);
      const marked = withoutMarksEnd(text, begin, stop) < stop;
      if (bare === '등') {
        listed = true;
        if (marked) break;
        continue;
      }
      // "서울 로봇 대상 1부 행사에서", "서울 로봇 포럼 미디어 데이에서".
      if (kind === 'occasion' && j === i + 1 && PART_BEFORE.test(bare)) continue;
      // "'별빛'과 '누리' 등 총 9종의 신작을".
      if (listed && COUNT.test(bare)) continue;
      if (bare === '역시' || bare === '또한') {
        this.put('topic', unit, true, start, stop);
        return j;
      }
      if (this.verbAt(j)) {
        this.put('bare', unit, true, start, ends[j - 1]!);
        return j - 1;
      }
      const generic = genericForm(bare, j === starts.length - 1);
      const cut = plainPart(bare);
      const verbal = generic === 'modifier' || generic === 'link' || generic === 'final';
      if (cut && (!verbal || listed || heads.has(cut.stem))) {
        const within =
          kind === 'occasion' && (cut.part === 'place' || cut.part === 'at') && PART_OF_OCCASION.test(cut.stem);
        const same = within || listed || cut.stem === '등' || (heads.has(cut.stem) && !inner) || unit.type === 'Person';
        if (cut.part === 'none' && !same) break;
        const also = cut.part === 'topic' && same && this.alsoMade(unit, bare.slice(cut.stem.length), stop);
        this.put(also ? 'object' : cut.part, unit, same, start, stop);
        return j;
      }
      if (generic) {
        this.put('bare', unit, true, start, ends[j - 1]!);
        return j - 1;
      }
      if (text[stop - 1] === ',' && (unit.type === 'Person' || heads.has(bare))) {
        this.put('listed', unit, true, start, stop);
        return j;
      }
      if (marked) break;
      // "나래재단 바다연구원 연구팀": the team is not the foundation's own any more.
      inner ||= INNER_BODY.test(bare);
    }
    this.put('bare', unit, true, start, end);
    return i;
  }

  /** Adds a noun phrase with a name in it; `meant`: it speaks of the name, else the name only describes its noun. */
  private put(part: Part, unit: Unit, meant: boolean, start: number, end: number): void {
    const word = meant ? unit.members.at(-1)!.text : (plainPart(lastBareWord(this.text, start, end))?.stem ?? '');
    const argument = meant ? argumentOf(part, unit, start, end, word) : argumentOf(part, null, start, end, word, unit);
    this.out.push({ kind: 'noun', argument });
  }

  private putVerb(verb: Verb): void {
    const { start, end } = verb;
    this.out.push(isOverWhat(verb, this.text) ? { kind: 'post', start, end } : nearby(verb, this.text));
  }

  private wordAt(i: number): string {
    return this.text.slice(this.starts[i]!, this.ends[i]!);
  }

  private verbAt(i: number): Verb | null {
    const { text, book } = this;
    const end = this.ends[i]!;
    const start = withoutOpeningStart(text, this.starts[i]!, end);
    if (!mayBeVerb(text, start, end, book)) return null;
    return readVerb(text, text.slice(start, end), end, book, this.headline, i === this.starts.length - 1);
  }
}

const ENDS = new Letters('.!?');
const CLOSING = new Letters(`'"’”)〉》`);

/** Whether a part of a headline ends before `end`. */
function breaksOff(text: string, end: number): boolean {
  return text[end - 1] === '…' || (text[end - 1] === '.' && text[end - 2] === '.');
}
