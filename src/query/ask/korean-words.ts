import { isJosaAfter } from '../../text/josa.js';
import type { Meaning, Vocabulary } from './vocabulary.js';

/** A stretch of a question and what it can mean; `meaning` null: nobody knows. */
export interface Piece {
  readonly text: string;
  readonly meaning: Meaning | null;
  /** Where it stands in what was cut. */
  readonly start: number;
  readonly end: number;
}

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly state: State;
  readonly fromState: State;
  readonly piece: { readonly text: string; readonly meaning: Meaning | null } | null;
}
/**
 * `fresh`: at the start of a word; `known`: after a stem or ending, where endings may follow; `brief`: the same after a stem of one
 * syllable, which is hardly followed by anything else; `lost`: inside an unknown run.
 */
type State = 'fresh' | 'known' | 'brief' | 'lost';
const STATES: readonly State[] = ['known', 'brief', 'fresh', 'lost'];

/** What turns a noun into the question itself: 몇 개야, 뭔 말인가요. */
const COPULA =
  /^이?(?:[였었](?:는|던|더)?)?(?:가요?|데요?|지요?|임|야|에요|예요|인가요?|니|냐|죠|나요?|나|입니까|입니다|인지|까지|더라|더라고요?|라고|래|래요|다며|냐고|을까요?|어|어요|고|은요|는요|요|에선|에서요|에요?)$/;
const STEM = 0.1;
const ONE_SYLLABLE = 0.35;
const ENDING = 0.08;
const UNKNOWN = 1;
/** A stem that begins within a word, where an ending might as well: 사람+이었지, not 사람+이어. */
const INSIDE = 0.15;
const AFTER_BRIEF = 1;

/**
 * Cuts a run of Hangul into stems of the vocabulary, their endings and unknown runs, leaving as little unknown as can be
 * (shortest path over the syllables). `attached`: the run follows a name or a Latin word, so it may begin with an ending.
 */
export function cutKorean(run: string, attached: boolean, vocabulary: Vocabulary): Piece[] {
  const words = [...run.matchAll(/\S+/g)];
  const text = words.map(([word]) => word).join('');
  const starts = new Set<number>();
  /** For each syllable of `text` its place in `run`. */
  const places: number[] = [];
  for (const word of words) {
    starts.add(places.length);
    for (let k = 0; k < word[0].length; k++) places.push(word.index + k);
  }
  if (attached && !/^\s/.test(run)) starts.delete(0);

  const best: Map<State, Step>[] = Array.from({ length: text.length + 1 }, () => new Map());
  const offer = (to: number, step: Step): void => {
    const known = best[to]!.get(step.state);
    if (!known || step.cost < known.cost) best[to]!.set(step.state, step);
  };
  best[0]!.set('known', { cost: 0, from: -1, state: 'known', fromState: 'known', piece: null });

  for (let i = 0; i < text.length; i++) {
    for (const before of STATES) {
      const step = best[i]!.get(before);
      if (!step) continue;
      const state: State = starts.has(i) ? 'fresh' : before;
      const go = (length: number, cost: number, next: State, piece: Step['piece']): void =>
        offer(i + length, { cost: step.cost + cost, from: i, state: next, fromState: before, piece });
      for (let length = 1; length <= Math.min(vocabulary.longestKorean, text.length - i); length++) {
        const word = text.slice(i, i + length);
        const meaning = vocabulary.korean.get(word);
        if (!meaning) continue;
        if (length === 1 && state === 'lost') continue;
        if (crosses(starts, i, length) && !(vocabulary.spaced.has(word) && state === 'fresh')) continue;
        if (length > 1 || vocabulary.verbs.has(word)) {
          const inside = state === 'fresh' || i === 0 ? 0 : INSIDE;
          if (length === 1)
            go(1, ONE_SYLLABLE + inside + (state === 'brief' ? AFTER_BRIEF : 0), 'brief', { text: word, meaning });
          else go(length, STEM + inside, 'known', { text: word, meaning });
          continue;
        }
        // A noun of one syllable takes a particle and nothing else, or it would be found in any word.
        const rest = text.slice(i + 1, wordEnd(starts, i, text.length));
        if (isJosaAfter(word, rest) || COPULA.test(rest) || (rest.startsWith('들') && isJosaAfter('들', rest.slice(1))))
          go(1 + rest.length, ONE_SYLLABLE, 'known', { text: word, meaning });
      }
      if ((state === 'known' || state === 'brief') && vocabulary.endings.has(text[i]!)) go(1, ENDING, state, null);
      go(1, UNKNOWN + (state === 'brief' ? AFTER_BRIEF : 0), 'lost', { text: text[i]!, meaning: null });
    }
  }

  const pieces: Piece[] = [];
  let index = text.length;
  let state = STATES.filter((one) => best[index]!.has(one)).sort(
    (a, b) => best[index]!.get(a)!.cost - best[index]!.get(b)!.cost,
  )[0];
  while (index > 0 && state) {
    const step: Step = best[index]!.get(state)!;
    if (step.piece) pieces.unshift({ ...step.piece, start: places[step.from]!, end: places[index - 1]! + 1 });
    index = step.from;
    state = step.fromState;
  }
  return joinUnknown(pieces);
}

function wordEnd(starts: ReadonlySet<number>, from: number, length: number): number {
  for (let i = from + 1; i < length; i++) if (starts.has(i)) return i;
  return length;
}

function crosses(starts: ReadonlySet<number>, from: number, length: number): boolean {
  for (let i = from + 1; i < from + length; i++) if (starts.has(i)) return true;
  return false;
}

function joinUnknown(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.meaning === null && piece.meaning === null && last.end === piece.start)
      joined[joined.length - 1] = { text: last.text + piece.text, meaning: null, start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}
