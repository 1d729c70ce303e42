import { isJosaAfter } from '../../text/josa.js';
import { editDistance, letterMask, letters, mayBeNear } from '../names/distance.js';
import { bases } from './english-inflection.js';
import { cutEnglish, type LatinWord } from './english-words.js';
import { cutKorean, type Piece } from './korean-words.js';
import { isAsked, mayBeLatinName, unknownWeight } from './unknown.js';
import { type Meaning, sound, type Vocabulary } from './vocabulary.js';

/** A word of the question that is no name: what it can mean, or how much it weighs that nobody knows. */
export interface Word {
  readonly text: string;
  /** The word of the question that it stands in, without its particle: '하이퍼클로바X' for an unknown '퍼클로바'. */
  readonly whole: string;
  readonly meaning: Meaning | null;
  readonly weight: number;
  /** What it weighs against a query that nothing but words of any question speak for. */
  readonly alone: number;
  /** It means that only if it is taken for another word with a slip in it. */
  readonly slip?: boolean;
  /** A noun that says of the word right behind it what kind it is. */
  readonly modifies?: boolean;
  /** Nobody knows it, and it stands where what is asked for does. */
  readonly asked?: boolean;
  /** An unknown Latin word that may be a name which the graph does not have. */
  readonly named?: boolean;
}

/** Stands for each character of a name. */
export const SLOT = '\uFFFC';
/** Stands for each character of a value (a day, a number, free text), whose particle goes with it. */
export const VALUE = '\uFFFB';
const SLIP = 0.3;
/** What is written on to a word, whole words before it: 'Upstage's', 'who'll'. */
const JOINED = /^(.+)('(?:s|ll|re|ve|d|m))$/;
/** How much more an unknown word weighs in a question without a name that would vouch for it; more still where it may be a name itself. */
const STRICT = 1.6;
const NAME_ALONE = 4;
/** What a word weighs that says nothing, where a relation speaks for the answer, and where none does. */
const NEUTRAL = 0.05;
const NEUTRAL_ALONE = 0.3;
/** Nothing longer is a word with a slip in it. */
const LONGEST_SLIP = 24;
/** An English word of fewer letters is one slip from too many others. */
const SHORTEST_SLIP = 6;
const LONG = 8;

/** The words of `masked`, in which names are `SLOT`s. `strict`: the question has no name that would vouch for it. */
export function wordsOf(masked: string, vocabulary: Vocabulary, strict: boolean): Word[] {
  const pieces: Piece[] = [];
  let latin: LatinWord[] = [];
  const flush = (): void => {
    pieces.push(...cutEnglish(latin, vocabulary));
    latin = [];
  };
  for (const token of masked.matchAll(
    /[가-힣](?:[가-힣\s]*[가-힣])?|[a-z]+(?:'[a-z]+)?|'s\b|[^\s가-힣a-z\uFFFB\uFFFC?!.,;:"'“”‘’()[\]{}~·/&…|+→↔=<>*‐-―-]+/gi,
  )) {
    const start = token.index;
    const end = start + token[0].length;
    if (/^[a-z']/i.test(token[0])) {
      const word = token[0].toLowerCase();
      const [, stem, joined] = vocabulary.english.has(word) ? [] : (JOINED.exec(word) ?? []);
      if (stem && joined) {
        const cut = end - joined.length;
        // 'who'll', 'they've': who, they.
        latin.push(
          { text: stem, start, end: cut },
          { text: joined === "'s" ? joined : joined.slice(1), start: cut, end },
        );
      } else latin.push({ text: word, start, end });
      continue;
    }
    flush();
    if (/^[가-힣]/.test(token[0])) {
      const attached = start > 0 && !/[\s"'”’)\]]/.test(masked[start - 1]!);
      for (const piece of cutKorean(token[0], attached, vocabulary))
        pieces.push({ ...piece, start: piece.start + start, end: piece.end + start });
    } else pieces.push({ text: token[0], meaning: null, start, end });
  }
  flush();
  const understood = pieces.map((piece, at) => ({
    ...piece,
    slip: piece.meaning ? null : (slipOf(piece.text, vocabulary) ?? slipOfWhole(pieces, at, masked, vocabulary)),
  }));
  return understood.map((piece, at) => {
    const { text, meaning, slip } = piece;
    const whole = meaning ? text : wholeWord(masked, piece);
    const known = meaning ?? slip;
    if (known?.neutral && !known.filler && known.concepts.length === 0)
      return { text, whole, meaning: known, weight: NEUTRAL, alone: NEUTRAL_ALONE };
    if (known) {
      const weight = known.filler ? (meaning ? 0 : SLIP) : 1;
      return {
        text,
        whole,
        meaning: known,
        weight,
        alone: weight,
        slip: meaning === null,
        modifies: modifies(understood, at, masked),
      };
    }
    const unknown = unknownWeight(understood, at, masked);
    const asked = isAsked(unknown);
    const named = /[A-Za-z]/.test(masked[piece.start]!) && mayBeLatinName(piece, masked);
    if (!strict) return { text, whole, meaning, asked, named, ...unknown };
    return {
      text,
      whole,
      meaning,
      asked: asked || (text.length > 1 && mayBeName(masked, piece)),
      named,
      weight: unknown.weight * (mayBeName(masked, piece) ? NAME_ALONE : STRICT),
      alone: unknown.alone * STRICT,
    };
  });
}

/** True for a Korean noun that stands right before another word: '사업' of '사업 동반자'. */
function modifies(pieces: readonly Piece[], at: number, masked: string): boolean {
  const [piece, next] = [pieces[at]!, pieces[at + 1]];
  return next !== undefined && /^[가-힣]/.test(piece.text) && /^\s?$/.test(masked.slice(piece.end, next.start));
}

function wholeWord(masked: string, { start, end }: Piece): string {
  while (start > 0 && /[\p{L}\p{N}]/u.test(masked[start - 1]!)) start--;
  while (end < masked.length && /[\p{L}\p{N}]/u.test(masked[end]!)) end++;
  const word = masked.slice(start, end);
  for (let length = word.length - 1; length > 1; length--)
    if (isJosaAfter(word.slice(0, length), word.slice(length))) return word.slice(0, length);
  return word;
}

/** True for a word that may be a name that the graph does not have: '(포시마크) 인수한 데', 'Tesla takeovers'; not for '올라온', 'recorded'. */
function mayBeName(masked: string, piece: Piece): boolean {
  const { start, end } = piece;
  if (/[A-Za-z]/.test(masked[start]!)) return mayBeLatinName(piece, masked);
  return !/(?:[는은던운한된온린]|적인)(?![가-힣])/.test(masked.slice(end - 2, end + 2));
}

/** The same of a compound of which the start is understood: '협력업채'. */
function slipOfWhole(pieces: readonly Piece[], at: number, masked: string, vocabulary: Vocabulary): Meaning | null {
  const [before, piece] = [pieces[at - 1], pieces[at]!];
  if (!before || before.end !== piece.start || !/^[가-힣]/.test(piece.text)) return null;
  const whole = slipOf(masked.slice(before.start, piece.end), vocabulary);
  return whole?.concepts.some((concept) => before.meaning?.concepts.includes(concept)) ? whole : null;
}

/** Two neighbours swapped; one letter more, less or another only in a long word: 'fights' are no 'flights'. */
function isSlip(form: string, word: string): boolean {
  if (form[0] !== word[0]) return false;
  const least = form.length === word.length ? LONG : LONG - 1;
  return (Math.min(form.length, word.length) >= least && editDistance(form, word, 1) <= 1) || isSwapped(form, word);
}

function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, i) => letter !== other[i]);
  const swapped = `${one.slice(0, at)}${one[at + 1]}${one[at]}${one.slice(at + 2)}`;
  return at >= 0 && swapped === other;
}

const SLIPS = new WeakMap<Vocabulary, Map<string, Meaning | null>>();
/** Words whose slips are kept; a question is read many times. */
const MOST_SLIPS = 2000;

/** The word of questions that `text` is one slip away from, if it is long enough to tell. */
function slipOf(text: string, vocabulary: Vocabulary): Meaning | null {
  let known = SLIPS.get(vocabulary);
  if (!known || known.size > MOST_SLIPS) {
    known = new Map();
    SLIPS.set(vocabulary, known);
  }
  let slip = known.get(text);
  if (slip === undefined) {
    slip = findSlip(text, vocabulary);
    known.set(text, slip);
  }
  return slip;
}

function findSlip(text: string, vocabulary: Vocabulary): Meaning | null {
  if (text.length > LONGEST_SLIP) return null;
  if (/^[a-z]/.test(text)) {
    if (text.length < SHORTEST_SLIP) return null;
    const forms = [...bases(text)].filter((form) => form.length >= SHORTEST_SLIP);
    const masks = forms.map(letterMask);
    for (const { word, meaning, mask } of vocabulary.englishSlips())
      if (forms.some((form, at) => mayBeNear(masks[at]!, mask, 1) && isSlip(form, word))) return meaning;
    return null;
  }
  const alike = text.length > 2 && vocabulary.sounds().get(sound(text));
  if (alike) return alike;
  const own = letters(text);
  const ownMask = letterMask(own);
  // Endings may follow the stem: compare with as many syllables as it has.
  const heads = Array.from({ length: text.length + 1 }, (_, length) => letters(text.slice(0, length)));
  const masks = heads.map(letterMask);
  const ends = [...text].map((_, at) => [...text.slice(at)].every((syllable) => vocabulary.endings.has(syllable)));
  for (const { word, meaning, spelt, mask } of vocabulary.slips()) {
    const length = Math.min(word.length, text.length);
    if (
      (length === text.length || ends[length]) &&
      mayBeNear(masks[length]!, mask, 1) &&
      editDistance(heads[length]!, spelt, 1) <= 1
    )
      return meaning;
    if (text.length > word.length + 1 || own.length <= 5 || !mayBeNear(ownMask, mask, 1)) continue;
    if (editDistance(own, spelt, 1) <= 1) return meaning;
  }
  return null;
}
