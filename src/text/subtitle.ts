import { EndingMap, longestIn } from './endings.js';
import { isDigit, isHangul, isWordCode } from './hangul.js';
import { cuts, isJosaAfter } from './josa.js';
import { Letters, StartPattern } from './letters.js';
import { isSpace } from './spaces.js';

/** Characters of a text's opening in which a subtitle is looked for. */
const REACH = 500;
/** Nouns with which Korean headlines end. */
const NOUNS =
  '공개 선정 돌파 수상 출시 추진 확대 개최 강화 지원 격화 발표 도입 체결 운영 증가 개발 모집 논란 사과 사망 공급 인수 확정 구축 전망 시작 완료 출범 획득 제시 성료 기소 주목 진행 기부 확보 선언 상승 개편 통과 지정 개시 별세 발견 달성 전달 신설 방문 가속 점검 전환 예고 실시 시행 착수 사퇴 마감 인상 확산 가동 수주 선임 지속 투입 적발 개선 종료 하락 구속 의혹 논의 영입 감소 출석 발간 부상 협력 우려 기탁 제공 단행 경고 복귀 성공 급증 선포 검토 제출 수색 조성 기대 여전 지급 강조 제안 체포 검거 지시 개막 협약 소환 송치 출격 요구 주장 맞손 도전 의결 촉구 시동 반박 돌입 도약 개방 발탁 승진 입증 급등 표명 준공 취임 연장 탄생 승인 상향 진출 오픈 반등 재개 공략 출발 합의 포함 면제 박차 배출 압박 통보 배치 폐지 회복 기승 반발 이송 완화 발의 참석 제동 총력 속출 개소 육박 부과 불발 유예 포착 유치 대피 사죄 급락 참여 해제 대응 경신 혜택 제명 등극 차단 위촉 진입 축소 임박 불참 기여 적용 출마 개장 중단 제정 출간 재편 주도 극대화 본격화 고도화 가속화 활성화 현실화 의무화 다변화 차별화';
/** Verbs cut short, as headlines end in. */
const VERBS =
  '밝혀 나서 원해 높아 늘어 줄어 숨져 넘어 다쳐 선봬 쏠려 그쳐 커져 몰려 없어 알려 올라 이어 지켜 따라 않아 못해';
const PREDICATES = [...'했됐었았겠한된는린인온난진이있없'].map((letter) => `${letter}다`).join(' ');
const AGENCIES = '연합뉴스 뉴시스 뉴스1 게티이미지뱅크 로이터 AFP EPA 갈무리 캡처';
/** What a headline's last noun makes a longer word with ('개발팀', '지원센터', '출시일'). */
const COMPOUND = new StartPattern(
  /^(?:사업|기업|업체|계획|과정|대회|행사|제도|정책|기술|기관|단체|방안|대책|체계|규모|금액|비용|조건|대상|결과|시장|산업|분야|센터|지역|인력|인원|시설|장비|업무|활동|교육|운동|훈련|회의|위원|의원|장관|총리|대표|회장|사장|본부|부문|부서|기간|기준|가격|건수|비율|요인|효과|절차|여부|이후|이전|당시|직후|가능|필요|프로그램|시스템|서비스|플랫폼|협의|추진|지원|관계|전문|연구|프로젝트|캠페인|이벤트|페스티벌|포럼|데이터|방침|예정|의사|의지|속도|도시|단지|사실|소식|현장|현황|실적|역량|성과|자금|자료|제품|물량|상황|문제|작업|전략|모델)/,
);
const OPENERS = new StartPattern(/^(?:지난(?:해|달)?|최근|올해|내년|오는|이번|정부[가는]|국내) ?[가-힣\d]/);
const DATE = new StartPattern(/^(?:\d{1,2}(?:월|일)|20\d\d년)/);
/** What follows in the same sentence: forms of 'to do', 'to become', 'to receive', particles. */
const GOES_ON = new StartPattern(
  /^(?:[했하됐되된될돼합할함해받당](?!이닉스|이브|나은행|나금융|나증권|나카드|이트|만|동훈|남|운대|외)|한[다 ]|으로|로[ 는서]|[을를은는의와과도] |에[ 서게]|이[다라며고자란 ]|라[고며는]|고 |며 |까지|부터)/,
);

/**
 * Offsets in an article's opening line at which the crawler glued a headline to what follows it ('… 새 공장 구축한빛전자는 …'):
 * behind a word that ends headlines, before a name that the article has elsewhere at the head of a word, or before a date.
 * `elsewhere` is the title with the text behind the line's first sentence.
 */
export function subtitleEnds(line: string, elsewhere: string): number[] {
  const ends: number[] = [];
  const first = firstStop(line);
  const stop = Math.min(REACH, first < 0 ? line.length : first);
  let word = 0;
  for (let i = 1; i < stop; i++) {
    const before = line.charCodeAt(i - 1);
    if (!isWordCode(before) && !JOINED.has(before)) word = i;
    const closing = before === 0x22 || before === 0x201d;
    if (i - word < 2 && !closing) continue;
    if (closing) {
      if (!GOES_ON.test(line, i, i + 6) && closesSaying(line, i) && named(line.slice(i, i + 24), elsewhere, 2))
        ends.push(i);
      continue;
    }
    const kind = endOfHeadline(line, i);
    if (!kind) continue;
    const left = line.slice(word, i);
    if (
      line[i] === '“'
        ? kind !== 'agency' && /[가-힣] /.test(line.slice(Math.max(0, word - 12), word))
        : opens(line, i, left, kind, elsewhere)
    )
      ends.push(i);
  }
  return ends;
}

/** What stands inside of words. */
const JOINED = new Letters('-.&+%');

type End = 'noun' | 'verb' | 'predicate' | 'agency';

/** What a word is with which headlines end; where one ends in another, the longer counts. */
const ENDS = new EndingMap<End>([
  ...kinds(AGENCIES, 'agency'),
  ...kinds(VERBS, 'verb'),
  ...kinds(PREDICATES, 'predicate'),
  ...kinds(NOUNS, 'noun'),
]);

function kinds(words: string, kind: End): [string, End][] {
  return words.split(' ').map((word) => [word, kind]);
}

function endOfHeadline(line: string, end: number): End | null {
  const lengths = ENDS.at(line, end);
  return lengths === 0 ? null : ENDS.valueFound(longestIn(lengths));
}

const ABBREVIATION = new StartPattern(/^(?:AI|IT)(?![A-Za-z])/);
/** What goes on with a predicate. */
const GOES_ON_TELLING = new StartPattern(/^(?:고|는|며|면|가 |니|던|지|네|라|만|거|기)/);

function opens(line: string, i: number, left: string, kind: End, elsewhere: string): boolean {
  const right = line.slice(i, i + 24);
  if (DATE.test(right)) return true;
  if (isDigit(right.charCodeAt(0)) || ABBREVIATION.test(right)) return false;
  if (kind !== 'predicate' && GOES_ON.test(right)) return false;
  if (kind === 'predicate' && GOES_ON_TELLING.test(right)) return named(right, elsewhere, 4);
  if (kind !== 'verb' && OPENERS.test(right)) return true;
  if (COMPOUND.test(right)) return false;
  return (
    named(right, elsewhere, kind === 'noun' || kind === 'verb' ? 3 : 2) && !elsewhere.includes(left + right.slice(0, 2))
  );
}

/** True when `right` opens with a word of at least `least` letters that stands at the head of a word elsewhere. */
function named(right: string, elsewhere: string, least: number): boolean {
  const token = /^[가-힣A-Za-z][가-힣A-Za-z0-9&+-]{1,19}/.exec(right)?.[0];
  if (!token) return false;
  const latin = /^[A-Z][A-Za-z0-9&-]+/.exec(token)?.[0];
  const stems = new Set([...cuts(token).map((cut) => cut.stem), token]);
  if (latin) stems.add(latin);
  for (const stem of stems) {
    if (stem.length < 2) continue;
    const particle = /^(?:은|는|이|가)$/.test(token.slice(stem.length)) || /^[,(]/.test(right.slice(token.length));
    if (stem.length < least && !particle) continue;
    if (!latin && !particle && !/[ ]/.test(right[token.length] ?? '')) continue;
    if (standsIn(elsewhere, stem)) return true;
  }
  return false;
}

function standsIn(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (at > 0 && isWordCode(text.charCodeAt(at - 1))) continue;
    const rest = /^[가-힣]*/.exec(text.slice(at + stem.length, at + stem.length + 8))![0];
    if (rest === '' || isJosaAfter(stem, rest)) return true;
  }
  return false;
}

/** A quotation of several words closes right before `i`. */
function closesSaying(line: string, i: number): boolean {
  if (line[i - 2] === ' ') return false;
  const open = Math.max(line.lastIndexOf('“', i - 2), line.lastIndexOf('"', i - 2));
  return open >= 0 && (line.slice(open, i).match(/ /g)?.length ?? 0) >= 2;
}

/** Where the line's first full stop behind a Hangul word stands, -1 without one. */
export function firstStop(line: string): number {
  const text = line.slice(0, REACH + 200);
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1))
    if (at > 0 && isHangul(text.charCodeAt(at - 1)) && (at + 1 === text.length || isAfterStop(text, at + 1))) return at;
  return -1;
}

function isAfterStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHangul(code) || code === 0x22 || code === 0x201c || isSpace(text, at);
}
