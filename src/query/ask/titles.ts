import { isJosaAfter } from '../../text/josa.js';
import { cutKorean } from './korean-words.js';
import type { NameSpan } from './spans.js';
import type { Vocabulary } from './vocabulary.js';

const LONGEST_BEFORE_TITLE = 4;

/**
 * Where the title ends that follows `from` ('배경훈| 장관은' -> after 장관, '하정우| AI수석이' -> after 수석); null where none does.
 * A title that ends the question is what it asks for, and belongs to no name.
 */
export function titleEnd(text: string, from: number, vocabulary: Vocabulary): number | null {
  const after = /^\s(?:[전현前現]\s)?([A-Za-z]*[가-힣]*)/.exec(text.slice(from));
  const word = after?.[1] ?? '';
  for (let length = word.length; length > 1; length--) {
    const title = word.slice(0, length);
    if (!isTitle(title, vocabulary)) continue;
    const rest = word.slice(length);
    if (rest !== '' && !isJosaAfter(title, rest)) continue;
    const end = from + after![0].length - rest.length;
    return rest !== '' || /^\s\S/.test(text.slice(end)) ? end : null;
  }
  return null;
}

function isTitle(word: string, vocabulary: Vocabulary): boolean {
  const folded = word.toLowerCase();
  return vocabulary.titles.some(
    (title) => folded.endsWith(title) && folded.length - title.length <= LONGEST_BEFORE_TITLE,
  );
}

const SURNAMED =
  /^(?:[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국][가-힣]{2}|(?:남궁|선우|황보|제갈|독고|사공)[가-힣]{1,2})$/;
/** What nouns end in: 주도권, 전문성. */
const ABSTRACT = /[성화력권률율업학법론체제]$/;

/** True for words that name nobody of the graph and yet somebody, by a title or the shape of a Korean name: '아무개 회장', '홍길동'. */
export function namesPerson(words: string, vocabulary: Vocabulary): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  if (last !== words && isTitle(last, vocabulary)) return true;
  return (
    SURNAMED.test(words) &&
    !ABSTRACT.test(words) &&
    cutKorean(words, false, vocabulary).some(({ meaning }) => meaning === null)
  );
}

/** True when the name is most of all a person's. */
export function isPerson(name: NameSpan): boolean {
  const most = name.candidates.reduce<NameSpan['candidates'][number] | null>(
    (best, one) => (best === null || one.weight > best.weight ? one : best),
    null,
  );
  return most?.type === 'Person';
}

/**
 * The names, with a person's employer as a part of the person's name: '업스테이지 김성훈 대표', '배경훈 과기정통부 장관'.
 * null where nothing is said so. It is one way to read the question: '업스테이지 김성훈 관계' means both.
 */
export function joinEmployers(text: string, names: readonly NameSpan[], vocabulary: Vocabulary): NameSpan[] | null {
  const joined: NameSpan[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const next = names[i + 1];
    if (next && text.slice(name.end, next.start) === ' ') {
      if (!isPerson(name) && isPerson(next)) {
        joined.push({ ...next, start: name.start });
        i++;
        continue;
      }
      const end = isPerson(name) && !isPerson(next) ? titleEnd(text, next.end, vocabulary) : null;
      if (end !== null) {
        joined.push({ ...name, end });
        i++;
        continue;
      }
    }
    joined.push(name);
  }
  return joined.length < names.length ? joined : null;
}
