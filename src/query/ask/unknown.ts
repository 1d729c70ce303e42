import type { Piece } from './korean-words.js';

/** What is asked for: 'X의 주가는?', 'who sued X'. */
const ASKED = 1.5;
const SYLLABLE = 0.5;
/** What is said of something else: 'X의 굵직한 협력사', 'strategic allies'. */
const MODIFIER = 0.6;
const ARGUMENT = 1;
/** What may be a name that the graph does not have: '현대모비스 CES 참가'. */
const BARE = 1.1;
/** How something is done or told: 'X를 차분하게 정리해줘'. */
const MANNER = 0.4;
/** What is neither asked for nor anybody's name, as far as its place tells: 'what lies behind X'. */
const LOOSE = 0.5;

const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'who where when how why what which howmany list every name have to in with by'.split(' '),
);

/** What an unknown word weighs against an answer. */
export interface Weight {
  /** Where a relation speaks for the answer. */
  readonly weight: number;
  /** Where nothing does but words of any question ('who', 'company'). */
  readonly alone: number;
}

/** True for a word that may be the very thing that is asked for, or whom it is asked of. */
export const isAsked = ({ weight }: Weight): boolean => weight >= BARE;

/**
 * What the unknown word at `at` weighs, by its part in the sentence: most where it is what the question asks for, little where it
 * only colours what is asked for.
 */
export function unknownWeight(pieces: readonly Piece[], at: number, masked: string): Weight {
  const { text } = pieces[at]!;
  if (/^\d{1,3}$/.test(text)) return { weight: MANNER, alone: ASKED };
  const latin = /^[a-z]/i.test(text);
  if (latin ? /ly$/.test(text) : isManner(pieces[at]!, masked)) return { weight: MANNER, alone: MANNER };
  const whole = !latin && text.length === 1 && /[가-힣]/.test(text) ? syllable(pieces, at) : ASKED;
  const part = latin ? englishPart(pieces, at, masked) : /[가-힣]/.test(text) ? koreanPart(pieces, at, masked) : ASKED;
  return { weight: Math.min(part, whole), alone: whole };
}

/** '사용료', '투자액' ask for an amount. */
function syllable(pieces: readonly Piece[], at: number): number {
  const { text, start } = pieces[at]!;
  return /[료비액률율량세권증가값]/.test(text) && pieces[at - 1]?.end === start ? ASKED : SYLLABLE;
}

/** True for a word that says what is asked, not only that or how it is asked. */
const isContent = ({ meaning }: Piece): boolean =>
  meaning !== null && !meaning.filler && meaning.concepts.some((concept) => !QUESTION_WORDS.has(concept));

function wordEnd({ end }: Piece, masked: string): number {
  let at = end;
  while (/[가-힣]/.test(masked[at] ?? '')) at++;
  return at;
}

const isManner = (piece: Piece, masked: string): boolean =>
  /[가-힣](?:게|히|적으로|없이|껏)$/.test(masked.slice(piece.start, wordEnd(piece, masked)));

/** What somebody did, at the question's end: '투자를 어디서 끌어왔나'. Beside what it was done with it hardly asks for something else. */
const DONE =
  /^[가-힣]{1,5}?[았었였했갔왔졌됐냈났렸혔켰췄겼녔꼈텄폈꿨](?:나요?|니|냐|는지요?|을까요?|어요?|지요?|죠|습니까|던가요?|더라|대요?|다며|다던데|음)?[\s?？!.]*$/;
const PREDICATE = 0.7;

/** '~해줘', '~어 주세요': what is to be done with the answer. */
const REQUEST =
  /^[가-힣]{1,6}?[해아어여와워려겨쳐]\s?(?:줘|주세요|주십시오|주시|줄래|주라|주렴|주게|달라|다오|봐|보자|놔)/;

/** True for a longer word that ends like no verb or adverb. */
const isBareNoun = (word: string): boolean =>
  word.length > 3 &&
  !/[은는던한된온린진인힌낀킨친긴을를의로고며면서게히적이가도만껏씩쯤든지해아어와워여려져듯봐대네데나니까죠요다]$/.test(
    word,
  );

function koreanPart(pieces: readonly Piece[], at: number, masked: string): number {
  const piece = pieces[at]!;
  const end = wordEnd(piece, masked);
  const word = masked.slice(piece.start, end);
  const later = pieces.slice(at + 1);
  if (!later.some(isContent)) {
    const rest = masked.slice(piece.start);
    return REQUEST.test(rest) ? MANNER : DONE.test(rest) && pieces.slice(0, at).some(isContent) ? PREDICATE : ASKED;
  }
  if (later[0]!.start < end && isContent(later[0]!)) return MODIFIER;
  if (isBareNoun(word)) return BARE;
  return word.length > 2 && /(?:을|를|이|가|와|과|랑|에|에서|에게|한테|로|의)$/.test(word) ? ARGUMENT : MODIFIER;
}

/** What a question is begun with that asks whether something is so: what follows does it, or has it done to it. */
const AUXILIARY = /^(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could|should)$/;
const ASKING = /^(?:what|which|how|whose|many|much)$/;
/** What a verb stands before, and no name: 'Carve the graph up', 'Walk me through it'. */
const AFTER_VERB =
  /^(?:the|a|an|me|us|my|our|all|any|every|each|some|this|that|these|those|which|who|what|how|it|them|up|out|down)$/;
const BEFORE_ARGUMENT = /^(?:to|by|from|with|of|and|or|for|than|between|about)$/;
/** 'reportedly', 'spreading', 'masterminded', 'parameter-wise' */
const VERBAL = /.(?:ly|ing|ed|wise|ways)$/;

/** True for a Latin word that may be a name which the graph does not have: 'Tesla takeovers'; not for the verb that a question begins with. */
export function mayBeLatinName({ text, start, end }: Piece, masked: string): boolean {
  const written = masked.slice(start, end);
  if (written === text) return false;
  // Bounded: a question.
  if (/\p{L}/u.test(masked.slice(0, start)) || /[A-Z]/.test(written.slice(1))) return true;
  const next = /^\s(?:([A-Za-z]+)|(\uFFFC))/.exec(masked.slice(end));
  return !(VERBAL.test(text) || next?.[2] || (next?.[1] && AFTER_VERB.test(next[1].toLowerCase())));
}

/** What an unknown Latin word weighs beside a relation: most where it is what is asked for or may be a name, little where it only colours the question. */
function englishPart(pieces: readonly Piece[], at: number, masked: string): number {
  const close = (one: Piece | undefined, two: Piece | undefined): boolean =>
    one !== undefined && two !== undefined && /^[\s-]*$/.test(masked.slice(one.end, two.start));
  const [before, piece, next, second] = [pieces[at - 1], pieces[at]!, pieces[at + 1], pieces[at + 2]];
  if (mayBeLatinName(piece, masked) || /^['’]s\b/.test(masked.slice(piece.end))) return ASKED;
  // 'strategic allies', 'home grown models': what follows at once is known.
  if (close(piece, next) && isContent(next!)) return MODIFIER;
  if (close(piece, next) && next!.meaning === null && close(next, second) && isContent(second!)) return MODIFIER;
  if (VERBAL.test(piece.text)) return MANNER;
  const said = close(before, piece) ? before!.text.split(' ').at(-1)! : '';
  if (ASKING.test(said) || said === "'s" || (at === 1 && AUXILIARY.test(said)) || next?.text === 'of') return ASKED;
  if (BEFORE_ARGUMENT.test(said)) return ARGUMENT;
  return LOOSE;
}
