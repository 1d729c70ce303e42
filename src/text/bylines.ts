import { Letters, StartPattern } from './letters.js';
import { allMatches } from './matches.js';
import { unitAt } from './units.js';
import { type ClassesFound, classesIn, WordClasses } from './word-classes.js';

/** Patterns of text around the story: datelines, reporters, photo credits, contact and copyright lines. All anchored. */
const LEAD: readonly StartPattern[] = [
  /^\[[가-힣A-Za-z0-9 ]{2,12}\]\s*/,
  /^\[[^\]\n]{0,40}(?:기자|특파원|통신원|객원|앵커|리포터|에디터|논설위원|칼럼니스트|=)[^\]\n]{0,30}\]\s*/,
  /^\((?:[가-힣A-Za-z·,\s]{1,25})=(?:연합뉴스|뉴스1|뉴시스|[가-힣A-Za-z0-9]{2,12})\)\s*(?:[가-힣·,\s]{2,24}(?:기자|특파원|통신원|인턴기자|선임기자)\s*)?=?\s*/,
  /^\[(?:[가-힣A-Za-z·\s]{1,15})=(?:뉴시스|[가-힣A-Za-z0-9]{2,12})\]\s*(?:[가-힣·,\s]{2,24}(?:기자|특파원)\s*)?=?\s*/,
  /^【[^】\n]{1,40}】\s*(?:[가-힣·,\s]{2,24}기자\s*)?=?\s*/,
  /^[가-힣]{1,10}\/[가-힣·\s]{2,20}(?:특파원|기자)\s*=?\s*/,
  /^[가-힣·,\s]{2,30}(?:기자|특파원|통신원)\s?=\s?/,
].map((pattern) => new StartPattern(pattern));
/** What one of the patterns below needs: they are asked only of texts with one of its words, or of the seldomest letters of one. */
const CLASSES = new WordClasses();
const WHOLE: readonly { readonly pattern: StartPattern; readonly words: number }[] = [
  {
    pattern:
      /(?:여러분의 제보|당신의 제보|제보를 기다립니다|기사문의|뉴스로 만들어집니다|\[이 기사에 나온 |채널 ?추가|검색해 채널|\[카카오톡\]|\[전화\]|\[메일\])/,
    words: CLASSES.add('제보|사문의|집니다|[이 기사|채널|[카카오톡]|[전화]|[메일]'),
  },
  {
    pattern:
      /^[[(<【/■▶☞※*\s-]{0,3}(?:글|사진|정리|취재|영상|그래픽|편집|영상취재|영상편집|촬영|[가-힣]{2,6}(?==))?\s?[=·:/]?\s?[가-힣]{2,4}\s?(?:[가-힣A-Za-z]{1,10}\s?)?(?:기자|특파원|인턴기자|선임기자|통신원|논설위원|앵커|에디터|PD)(?:\s?[([]?[\w.+-]{1,40}@[\w.-]{1,40}[)\]]?)?[\])>】.\s]{0,3}$/,
    words: CLASSES.add('기자|특파원|통신원|논설위원|앵커|에디터|PD'),
  },
  {
    pattern: /^[^\n]{0,40}[\w.+-]{1,40}@[\w-]{1,30}(?:\.[\w-]{1,20}){1,3}[\])>】.\s]{0,3}$/,
    words: CLASSES.add('@'),
  },
  {
    pattern:
      /^[[(<【/▶ ]{0,3}(?:사진|자료|그래픽|이미지|영상|출처|제공|포토)\s?(?:제공|출처|자료|설명|캡처)?\s?[=|:/∥]/,
    words: CLASSES.add('사진|자료|그래픽|이미지|영상|출처|제공|포토'),
  },
  {
    pattern:
      /^[[(<【]{1}[^\])>】\n]{0,60}(?:사진|제공|자료|캡처|갈무리|DB|연합뉴스|뉴시스|뉴스1|로이터|AP|AFP|게티이미지[가-힣]{0,4}|홈페이지)[^\])>】\n]{0,30}[\])>】]{1}\.?$/,
    words: CLASSES.add('사진|제공|자료|캡처|갈무리|DB|연합뉴스|뉴시스|뉴스1|로이터|AP|AFP|게티이미지|홈페이지'),
  },
  {
    pattern:
      /^(?:[가-힣A-Za-z, ]{0,30} )?[가-힣]{2,4} ?(?:기자|특파원|리포터|앵커)(?:가|이) (?:[가-힣]{1,8} ){0,2}(?:보도|전해|전합|취재|정리|알아|살펴|짚어)[^\n]{0,30}$/,
    words: CLASSES.add('기자|특파원|리포터|앵커'),
  },
  {
    pattern:
      /^(?:[가-힣]{2,6}에서 )?(?:KBS|MBC|SBS|YTN|JTBC|OBS|MBN|TV조선|채널A|연합뉴스TV) ?(?:뉴스)? ?[가-힣]{2,4}(?:입니다|이었습니다|였습니다)\.?$/,
    words: CLASSES.add('KBS|MBC|SBS|YTN|JTBC|OBS|MBN|TV조선|채널A|연합뉴스TV'),
  },
  {
    pattern: /^[가-힣]{2,4} (?:기자|특파원|리포터)(?:입니다|였습니다|이었습니다)\.?$/,
    words: CLASSES.add('기자|특파원|리포터'),
  },
  {
    pattern: /^[/ⓒ©](?!\d)[^\n]{0,60}$/,
    words: CLASSES.add('/|ⓒ|©'),
  },
  {
    pattern:
      /^[^\n]{0,40}(?:무단\s?전재|재배포\s?금지|저작권자|Copyright|All rights reserved|구독하기|기사제보|제보는|카카오톡\s?(?:제보|:)|▷\s?(?:카톡|카카오|이메일|메일|전화|네이버(?=[,\s])|유튜브|홈페이지|페이스북|인스타|제보|구독)|네이버\s?채널)[^\n]{0,120}$/i,
    words: CLASSES.add('무단|재배포|저작권자|py|PY|Py|pY|rv|RV|Rv|rV|구독하기|기사제보|제보는|카카오톡|▷|채널'),
  },
].map(({ pattern, words }) => ({ pattern: new StartPattern(pattern), words }));
const CREDIT =
  /\[[^\]\n]{1,30}(?:기자|특파원)\s?\]|[([<【](?:사진|자료|그래픽|이미지|출처|영상)\s?(?:제공|출처|자료|설명|캡처)?\s?[=|:/][^)\]>】\n]{1,80}[)\]>】]/y;
const BRACKETS = '[(<【';
/** The letters with which credits begin behind other brackets than '['. */
const CREDITED = new Letters('사자그이출영');

/** How far a line is looked at for a dateline. */
const LEAD_REACH = 200;

/** Length of the dateline or reporter's bracket that a line has at `from`, 0 when there is none. */
export function leadLength(line: string, from = 0): number {
  if (!opensLead(line, from)) return 0;
  const head = line.slice(from, from + LEAD_REACH);
  let length = 0;
  // '[서울=한빛뉴스] 김하늘 기자 = ': one pattern after the other.
  for (let round = 0; round < 3; round++) {
    const rest = head.slice(length);
    const found = leadIn(rest);
    if (found === 0) break;
    length += found;
  }
  return length;
}

/** Datelines open with a bracket; the others have '=' or '/' near their head. */
function opensLead(line: string, from: number): boolean {
  const first = line.charCodeAt(from);
  if (first === 0x5b || first === 0x28 || first === 0x3010) return true;
  const to = Math.min(line.length, from + 61);
  for (let i = from; i < to; i++) {
    const code = line.charCodeAt(i);
    if (code === 0x3d || code === 0x2f) return true;
    if (code === 10) return false;
  }
  return false;
}

function leadIn(rest: string): number {
  for (const pattern of LEAD) {
    const found = pattern.exec(rest)?.[0].length ?? 0;
    if (found > 0) return found;
  }
  return 0;
}

/** Characters of a line in which a dateline may stand behind a subtitle. */
const MID_REACH = 400;
// Bounded: the beginning of a line, MID_REACH long.
const DATELINE = /[[(【](?=[^\])】\n]{1,30}=)/g;

/** The dateline glued behind a subtitle ('… 새 공장 지어(서울=한빛뉴스) 김하늘 기자 = '), as [start, end), or null. */
export function midLead(line: string): [number, number] | null {
  const head = line.slice(0, MID_REACH);
  if (!head.includes('=')) return null;
  for (const m of allMatches(DATELINE, head)) {
    const rest = line.slice(m.index, m.index + 200);
    if (m.index === 0 || PICTURE.test(rest)) continue;
    const length = leadLength(rest);
    if (length > 0) return [m.index, m.index + length];
  }
  return null;
}

const PICTURE = /^.(?:사진|자료|그래픽|이미지|출처|영상|표|제공)/;

/** True when the whole sentence, of which these are the classes of words, is a by-line, credit or contact. */
export function isByline(text: string, classes: ClassesFound): boolean {
  if (text.length > 200) return false;
  const found = CLASSES.of(classes);
  if (found === 0) return false;
  for (const { pattern, words } of WHOLE) if ((found & words) !== 0 && pattern.test(text)) return true;
  return false;
}

/** Credits in brackets inside a line, as [start, end). */
export function creditSpans(line: string): [number, number][] {
  const spans: [number, number][] = [];
  for (const bracket of BRACKETS)
    for (let at = line.indexOf(bracket); at >= 0; at = line.indexOf(bracket, at + 1)) {
      if (bracket !== '[' && !CREDITED.has(unitAt(line, at + 1))) continue;
      CREDIT.lastIndex = at;
      if (CREDIT.test(line)) spans.push([at, CREDIT.lastIndex]);
    }
  if (spans.length > 1) {
    spans.sort((a, b) => a[0] - b[0]);
    let end = 0;
    for (let i = 0; i < spans.length; )
      if (spans[i]![0] < end) spans.splice(i, 1);
      else end = spans[i++]![1];
  }
  if (line.includes('http') && !/제보/.test(line.slice(-200)))
    for (const m of allMatches(LINK, line)) spans.push([m.index, m.index + m[0].length]);
  return spans;
}

/** An address that stands for itself, as of a related article; not one in brackets or with a particle. */
const LINK =
  /(?:(?:전문 ?보기|관련 ?기사|기사 ?원문|바로 ?가기)\s?[:：]?\s?)?(?<![[(<"'“‘])https?:\/\/[\w./?=&%#~:+-]+(?! ?(?:에서|에|로|으로|를|을|과|와|및|또는|참조|[),\]>"'”’])|[\w./?=&%#~:+-])/g;

const TAIL =
  /(?<=[.!?"”’\])]\s?)(?:[[(/]\s?)?(?:(?:[가-힣·]{2,12}[=｜|])?[가-힣]{2,4}\s?(?:[가-힣]{1,6}\s?)?(?:기자|특파원|인턴기자|선임기자|논설위원)|[\w.+-]{1,40}@[\w.-]{1,40})[^.!?"”\n]{0,60}(?:\.[a-z]{2,3}){0,3}[)\]]?$/;

const REPORTER = CLASSES.add('기자|특파원|인턴기자|선임기자|논설위원|@');
const NOTICE = CLASSES.add('기사문의|제보|연합뉴스)|뉴시스)|뉴스1)');
const IN_TAIL = REPORTER | NOTICE;

/** Where the reporter's line begins that is glued to the end of the line in `[start, end)` ('…했다. 홍길동 기자 hong@…'), or `end`. */
export function tailStart(text: string, start: number, end: number): number {
  const from = Math.max(start, end - 110);
  const found = CLASSES.of(classesIn(text, from, end));
  if ((found & IN_TAIL) === 0) return end;
  const last = text.slice(from, end);
  const notice =
    (found & NOTICE) === 0
      ? -1
      : last.search(
          /(?:[가-힣A-Za-z0-9]{2,8} ?)?(?:기사문의 및 제보|기사 ?제보 ?[:：]|※ ?['‘]당신의 제보)|\([가-힣·]{2,10}=(?:연합뉴스|뉴시스|뉴스1)\)\s*$/,
        );
  const m = (found & REPORTER) === 0 ? null : TAIL.exec(last);
  return from + Math.min(m ? m.index : last.length, notice >= 0 ? notice : last.length);
}
