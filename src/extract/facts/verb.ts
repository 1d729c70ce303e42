import { emptyList } from '../../text/empty-list.js';
import { josaRole } from '../../text/josa.js';
import { StartPattern } from '../../text/letters.js';
import { lastWord } from '../../text/spaces.js';
import { type Form, lightVerb, plansAhead, readForm } from './ending.js';
import type { VerbFrame } from './frame.js';
import type { FrameBook } from './frame-book.js';
import { openersOf } from './verb-openers.js';
import { withoutMarks } from './word.js';

/** A predicate as it stands in the text, before its arguments are known. */
export interface Verb {
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

/** Of a verb that no frame knows. */
export const NO_FRAMES = emptyList<VerbFrame>();

const MIDDLE_DOT = 0xb7;
const NONE = '없'.charCodeAt(0);
/** How many units may stand before a verb within its word. */
const PREFIX_REACH = 4;

/** Whether a word in `[start, end)` may be a verb that `readVerb` knows: most words are none by their first two letters. */
export function mayBeVerb(text: string, start: number, end: number, book: FrameBook): boolean {
  const opening = openersOf(book);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === MIDDLE_DOT) return true;
    if (at - start > PREFIX_REACH) continue;
    if (!opening.begins(code, at + 1 < end ? text.charCodeAt(at + 1) : 0)) continue;
    if (at === start || opening.isPrefix(text, at, at - start)) return true;
  }
  return false;
}

/** "계약을 체결, 공장을 짓는다", "칩을 적용, 전력을 아꼈다": what a comma sets down as done, behind its object. */
const DEAL =
  /^(?:체결|교환|유치|인수|취득|매입|확보|수주|적용|탑재|도입|채택|활용|출시|공개|개발|구축|개최|소집|발간|발표|제정|공급)$/;
/** Behind what carries a noun: that it is under way ("개발을 추진 중인"). */
const GOING_ON = new StartPattern(/^\s?중(?:인|이던)/);
/** Behind a bare noun: whom it describes ("주관 기관", "개발 업체"). */
const DESCRIBES = new StartPattern(/^\s(?:R&D\s|연구개발\s|연구\s)?(?:기관|기업|업체|사업자|부처|단체|주체)/);
const OBJECT = /[을를]\s(?:[가-힣]{1,4}\s)?$/;

/**
 * Reads the verb at the start of `raw`, a word (or the end of one) that ends at `end` in the text: a 하다 noun with its ending, a native
 * stem, or a bare noun that the next word carries ("개발을 마쳤다"). `last`: no word follows. Null when it is none that a frame knows.
 */
export function readVerb(
  text: string,
  raw: string,
  end: number,
  book: FrameBook,
  headline: boolean,
  last: boolean,
): Verb | null {
  const word = withoutMarks(raw);
  const start = end - raw.length;
  let dot = word.length;
  while (dot > 0 && word.charCodeAt(dot - 1) !== MIDDLE_DOT) dot--;
  const opening = openersOf(book);
  for (let p = dot; p < Math.min(word.length, dot + 1 + PREFIX_REACH); p++) {
    if (!opening.begins(word.charCodeAt(p), p + 1 < word.length ? word.charCodeAt(p + 1) : 0)) continue;
    if (p > dot && !opening.isPrefix(word, p, p - dot)) continue;
    const entry = opening.longest(word, p);
    if (!entry) continue;
    const after = text.slice(end);
    const rest = word.slice(p + entry.word.length);
    // '하고' behind what is done is no particle: "개최하고, …".
    if (!entry.native && (rest === '' || (rest !== '하고' && josaRole(entry.word, rest) !== null))) {
      const ended = raw.length > word.length && /[.…!?]/.test(raw.slice(word.length));
      if (headline && rest === '' && (last || raw.length > word.length || ended))
        return plainVerb(entry.frames, start, end);
      if (
        raw.endsWith(',') &&
        rest === '' &&
        DEAL.test(entry.word) &&
        OBJECT.test(text.slice(Math.max(0, start - 8), start))
      )
        return plainVerb(entry.frames, start, end);
      if (raw.length > word.length) return null;
      const ahead = text.slice(end - rest.length, end + 60);
      const light = lightVerb(ahead);
      if (light && rest !== '의' && rest !== '과' && rest !== '와') {
        const stop = Math.min(text.length, end - rest.length + light.end);
        const carrier = withoutMarks(lastWord(ahead.slice(0, light.end).trim()));
        const form = carrierForm(carrier, text.slice(stop));
        const going = GOING_ON.test(text, stop, stop + 5);
        return verbAs(
          entry.frames,
          start,
          stop,
          going ? 'modifier' : form.position,
          false,
          light.planned || form.planned,
          form.negated,
          form.hedged || light.open,
          carrier.endsWith('기로'),
        );
      }
      if (headline && rest === '' && !DESCRIBES.test(text, end)) return plainVerb(entry.frames, start, end);
      return null;
    }
    const form = readForm(entry.native ? rest || word : rest, after, entry.native, entry.passive);
    if (!form || form.position === 'none' || form.position === 'noun') return null;
    const frames = dot > 0 && !entry.native ? [...framesBefore(word, dot, book), ...entry.frames] : entry.frames;
    return verbOf(frames, form, form.position, rest, start, end);
  }
  const before = dot > 0 ? framesBefore(word, dot, book) : [];
  const rest = before.length > 0 ? BESIDE.exec(word.slice(dot))?.[1] : undefined;
  const form = rest === undefined ? null : readForm(rest, text.slice(end), false);
  if (!form || form.position === 'none' || form.position === 'noun') return null;
  return verbOf(before, form, form.position, rest!, start, end);
}

/** Behind the noun of a 하다 verb: its ending. */
const BESIDE = /^[가-힣]{2,4}?((?:하|한|할|해|했|합|되|된|될|돼|됐)[가-힣]*)$/;

/** The frames of the noun before the middle dot at `dot - 1` ("기획·운영한": both are done); none where no frame knows it. */
function framesBefore(word: string, dot: number, book: FrameBook): readonly VerbFrame[] {
  const noun = word.slice(word.lastIndexOf('·', dot - 2) + 1, dot - 1);
  return book.verbs.get(noun.slice(0, 2))?.find((e) => !e.native && e.word === noun)?.frames ?? [];
}

function verbOf(
  frames: readonly VerbFrame[],
  { passive, planned, negated, hedged }: Form,
  position: Verb['position'],
  rest: string,
  start: number,
  end: number,
): Verb {
  const agreed = rest.endsWith('기로');
  return verbAs(frames, start, end, position, passive, planned, negated, hedged, agreed);
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
    negated: (form?.negated ?? false) || (after.charCodeAt(1) === NONE && /^\s없[다는었고을]/.test(after)),
    hedged: form?.hedged ?? false,
  };
}

/** All of one shape, which engines read several times as fast. */
function verbAs(
  frames: readonly VerbFrame[],
  start: number,
  end: number,
  position: Verb['position'],
  passive: boolean,
  planned: boolean,
  negated: boolean,
  hedged: boolean,
  agreed: boolean,
): Verb {
  return { kind: 'verb', frames, passive, position, planned, negated, hedged, agreed, start, end };
}

/** A verb of which nothing is known but its place and what it does there. */
export function plainVerb(
  frames: readonly VerbFrame[],
  start: number,
  end: number,
  position: Verb['position'] = 'final',
  hedged = false,
): Verb {
  return verbAs(frames, start, end, position, false, false, false, hedged, false);
}

/** The verb with some of its frames. */
export function withFrames(verb: Verb, frames: readonly VerbFrame[], position = verb.position): Verb {
  const { start, end, passive, planned, negated, hedged, agreed } = verb;
  return verbAs(frames, start, end, position, passive, planned, negated, hedged, agreed);
}

/** The verb as one of what is still to come. */
export function asPlanned({ frames, start, end, position, passive, negated, hedged, agreed }: Verb): Verb {
  return verbAs(frames, start, end, position, passive, true, negated, hedged, agreed);
}
