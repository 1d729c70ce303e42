import { listed, oneOf } from '../../lexicon/listed.js';
import { cuts } from '../../text/josa.js';
import { HANGUL, letterClass, letterMarks, marksIn } from '../../text/marks.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { endingTitle, titleAfter } from './title-phrase.js';
import { gapAfter, type Token, type View } from './tokens.js';
import { trait } from './word.js';

const FOREIGN = letterClass(
  '츠즈트크프드스르슨튼턴먼맨버커퍼터더러머너셔웨쉬휘윌콜겔켈벨펠델텔젤엘쿠퀴푸루뤼플블클글슬톤론콘폰쾨외뮐켄킨렌렐릴릭빅샤쉐셸캐케콥야냐뇨옌옹훙홍창쩌쑨히키차카노토비베',
);
const OFFICE_NAMES = listed('offices-abroad', 'before');
const OFFICES = new RegExp(`^[가-힣]{0,5}(?:${oneOf(OFFICE_NAMES)}|최고[가-힣]{2,4}책임자)(?:인|이자)?$`);
const CHINESE_SURNAMES = listed('chinese-surnames');
const CHINESE_NAME = new RegExp(`^${oneOf(CHINESE_SURNAMES)}[가-힣]{1,3}$`);
/** Syllables of Chinese given names that Korean words hardly have. */
const SOUND = letterClass('닝펑룽쉬쑤쥔쥐샤셴셩성칭푸원웨위안후이하이밍링리지쩌쯔즈제보둥빈타오창젠융궈차오러레이');
/** A Japanese surname; a word with a Chinese surname and a syllable of Chinese given names; an office. */
const JAPANESE = trait(({ text }, { words }) => words.japaneseSurnames.has(text), HANGUL, {
  hangul: true,
  first: ({ words }) => words.japaneseSurnames,
  last: ({ words }) => words.japaneseSurnames,
});
const CHINESE = trait(
  ({ text }, { words }) =>
    soundsBehind(text) &&
    CHINESE_NAME.test(text) &&
    !words.japaneseSurnames.has(text) &&
    !words.common.has(text) &&
    !words.notNames.has(text) &&
    !words.notHeads.has(text),
  SOUND,
  { hangul: true, least: 2, most: 4, first: CHINESE_SURNAMES },
);

/** Whether such a syllable stands behind the first. */
function soundsBehind(text: string): boolean {
  for (let i = 1; i < text.length; i++) if ((letterMarks(text.charCodeAt(i)) & SOUND) !== 0) return true;
  return false;
}

const OFFICE = trait(({ text }) => OFFICES.test(text), HANGUL, { last: [...OFFICE_NAMES, '책임자', '인', '이자'] });
const CONCERNED = JAPANESE.or(CHINESE).or(OFFICE);

/** People of Japan and China, whose surname stands first: '다나카 다케시', '자오하이펑 베이징시 당서기'. */
export const neighbours: Annotator = {
  id: 'person.neighbour',
  reason: 'A Japanese surname and a word of Japanese syllables; a Chinese surname, a known body and an office.',
  example: '다나카 다케시 의원은 1일 계획을 밝혔다.',
  needs: { trait: CONCERNED },
  inView(context, view) {
    for (const token of view.tokens) {
      if (token.is(JAPANESE)) japanese(context, view, token);
      else if (token.is(CHINESE)) chinese(context, view, token);
      if (token.gap === ' ' && (token.marks & FOREIGN) !== 0 && token.hangul) behindTitle(context, view, token);
    }
  },
};

/** Two to four syllables that Japanese has. */
const GIVEN =
  /^[가고구게기다도데디나노누네니마모무메미사소스세시쇼슈샤자조지제주즈타토치쓰테하호후히헤바보부베비카코쿠케키쿄큐야요유라로루레리와아오우에이준신겐켄렌란진린간산슌쥰쇼헤이다이안린]{2,4}$/;

/** '다나카 다케시'. */
function japanese(context: Context, view: View, token: Token): void {
  const next = view.tokens[token.index + 1];
  if (next?.gap !== ' ' || !next.hangul) return;
  const before = view.before(token);
  if (before && token.gap === ' ' && context.words.japaneseSurnames.has(before.text)) return;
  for (const { stem } of cuts(next.text)) {
    if (!GIVEN.test(stem) || context.words.common.has(stem) || context.words.notHeads.has(stem)) continue;
    if (endingTitle(context.words, stem)) continue;
    const title = stem === next.text ? titleAfter(context.words, view, next.index + 1) : null;
    const near = title && title.last <= next.index + 4;
    add(context, view, token.start, next.start + stem.length, {
      type: 'Person',
      rule: 'person.japanese',
      confidence: near ? 0.93 : 0.82,
      ...(near ? { title: title.text } : {}),
    });
    return;
  }
}

const PARTICLE = /^(?:은|는|이|가|을|를|의|과|와|도|에게|역시)$/;

/** '외무차관 세르히 키슬리차는': two words of foreign sound between an office and a particle. */
function behindTitle(context: Context, view: View, token: Token): void {
  const { words } = context;
  const before = view.before(token);
  const next = view.tokens[token.index + 1];
  if (!before?.is(OFFICE) || !next?.hangul || next.gap !== ' ') return;
  const cut = cuts(next.text).find((c) => PARTICLE.test(c.josa) && c.stem.length >= 2);
  if (!cut || (marksIn(cut.stem) & FOREIGN) === 0 || token.text.length > 6 || token.text.length < 2) return;
  if (
    [token.text, cut.stem].some(
      (w) =>
        words.common.has(w) || words.notHeads.has(w) || words.notNames.has(w) || endingTitle(words, w) || KIND.test(w),
    )
  )
    return;
  if (
    /[은는을를의에]$/.test(token.text) ||
    overlapping(context, view, token.start, next.end).some((c) => c.confidence >= 0.6)
  )
    return;
  add(context, view, token.start, next.start + cut.stem.length, {
    type: 'Person',
    rule: 'person.behind-title',
    confidence: 0.8,
    title: before.text,
  });
}

const KIND =
  /(?:클라우드|센터|오피스|아티스트|오케스트라|플랫폼|서비스|스튜디오|컴퍼니|그룹|재단|페스티벌|프로젝트|포럼|콘서트|앨범|인터뷰|콘퍼런스|리그|컵)$/;

/** '자오하이펑 베이징시 당서기': a body or place that is known and an office must follow. */
function chinese(context: Context, view: View, token: Token): void {
  const { words } = context;
  if (gapAfter(view, token.index) !== ' ') return;
  const next = view.tokens[token.index + 1]!;
  const title = titleAfter(words, view, next.index);
  if (!title || title.last > next.index + 4 || title.last === next.index) return;
  const from = view.sentence.start + next.start;
  const body = context.found[view.sentence.index]!.find(
    (c) =>
      c.start === from &&
      !c.ambiguous &&
      c.confidence >= 0.8 &&
      (c.type === 'Organization' || c.type === 'Company' || c.type === 'Place') &&
      CHINA.test(c.text),
  );
  if (!body || overlapping(context, view, token.start, token.end).some((c) => c.confidence >= 0.8)) return;
  add(context, view, token.start, token.end, {
    type: 'Person',
    rule: 'person.chinese',
    confidence: 0.85,
    title: title.text,
  });
}

const CHINA =
  /중국|대만|홍콩|국무원|전인대|전국인민대표|공산당|베이징|상하이|광둥|저장|선전|화웨이|샤오미|비야디|BYD|알리바바|텐센트|바이두|CATL|창안|지리|니오|샤오펑|딥시크|TSMC|폭스콘/;
