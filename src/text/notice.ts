import type { Document, Sentence } from './document.js';
import { Letters } from './letters.js';
import { wordClass, wordsIn } from './marks.js';

/** A stretch of a personnel notice between two marks: an entry ('인사부장 김하늘') or a head ('4급 승진'). Offsets in the text given. */
export interface NoticePart {
  /** The mark before it, '' at the beginning of the text. */
  readonly mark: string;
  readonly start: number;
  readonly end: number;
}

const TITLED =
  /^\s*[[<(【〈]\s?인사(?:발령)?\s?[\]>)】〉]|\s(?:정기\s?)?인사(?:\s?(?:발령|이동|명단))?\s*$|[가-힣]{2,4} 발령$/;
const BULLET = wordClass('▲|△|▷|▶|◇|◆');
/** Open and close what stands between the marks of a list. Round brackets belong to their entry. */
const MARK = new Letters('▲△▷▶◇◆■□●○◎◈▼▽▪•※<>[]〈〉【】\n');
const MOVE = '(?:승진|전보|임용|임명|선임|신임|보임|전입|전출|발령|내정|위촉|파견|채용|영입|이동)';
/** A head of a notice in a line of other text: '◇ 4급 승진', '<전보>', '[승진]'. */
const HEAD = new RegExp(`[◇◆□■○●▲△▷▶<[〈][가-힣A-Za-z0-9·()~ ]{0,30}${MOVE}`);
const TOLD = /[가-힣](?:다|요)[."”]/;
const LISTED = new Letters('▲△▷▶◇◆■□●○◎◈<[');
/** What papers write behind a notice, without a space. */
const BEHIND = /발로 뛰는|여러분의 제보|당신의 제보|인사 게재 문의|자세한 /;
/** A grade of staff by letter and figure, as large firms print it: '△E2 김하늘', '▲ L4 이바다'. */
export const GRADE = /^[A-Z]{1,2}\d{1,2}$/;
/** The kind of appointment in brackets behind a head: '◇누리로봇<승진>'. */
export const MOVES = /^\s?[<〈[]\s?[가-힣 ]{0,6}(?:승진|전보|임용|선임|신임|보임|발령|내정|위촉|영입|이동)\s?[>〉\]]/;
/** Entries without which no list in other text is a notice. */
const FEWEST = 3;

function hasBullet(sentence: Sentence): boolean {
  return (wordsIn(sentence) & BULLET) !== 0;
}

/** True where the headline says that the article is a personnel notice: '[인사] 한빛전자', '가람군 인사발령'. */
export function isNoticeTitle(title: string): boolean {
  return title.includes('인사') || title.includes('발령') ? TITLED.test(title) : false;
}

/** The sentences of an article that list appointments: all of a notice, elsewhere those behind a head of such a list. */
export function noticeSentences(doc: Document): ReadonlySet<number> {
  if (last?.doc !== doc) last = { doc, found: read(doc) };
  return last.found;
}

/** Names and facts ask of the same article, one after the other. */
let last: { readonly doc: Document; readonly found: ReadonlySet<number> } | null = null;

const NONE: ReadonlySet<number> = new Set();

function read({ article, sentences }: Document): ReadonlySet<number> {
  const { title, body } = article;
  const listed = sentences.some((s) => s.field === 'body' && hasBullet(s));
  const titled = isNoticeTitle(title) && (listed || body.length < 1500);
  if (!titled && !(listed && HEAD.test(body))) return NONE;
  const found = new Set<number>();
  let open = titled;
  for (const sentence of sentences) {
    const { index, field, text, kind } = sentence;
    if (field !== 'body' || kind === 'byline') continue;
    // A list has no verbs, but what is written behind it may have.
    const headed = (!titled || LISTED.has(text.charCodeAt(0))) && HEAD.test(text);
    const told = TOLD.test(text) && !(headed && LISTED.has(text.charCodeAt(0)));
    if (!titled) open = !told && (headed || (open && hasBullet(sentence)));
    if (open && !told) found.add(index);
  }
  if (titled) return found;
  const marks = sentences.filter((s) => found.has(s.index)).map((s) => s.text.match(/[▲△▷▶◇◆]/g)?.length ?? 0);
  return marks.reduce((sum, n) => sum + n, 0) > FEWEST ? found : NONE;
}

/** The parts of a notice's sentence, in order; blank ones, and what is told rather than listed, left out. */
export function noticeParts(text: string): NoticePart[] {
  const parts: NoticePart[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !MARK.has(text.charCodeAt(i))) continue;
    let start = from;
    let end = i;
    while (start < end && text[start] === ' ') start++;
    while (end > start && text[end - 1] === ' ') end--;
    const part = text.slice(start, end);
    const stop = part.search(BEHIND);
    if (stop > 0) end = start + stop;
    if (end > start && (stop > 0 || !TOLD.test(part))) parts.push({ mark: text[from - 1] ?? '', start, end });
    from = i + 1;
  }
  return parts;
}
