import { EndingMap } from '../../text/endings.js';
import { isHangul } from '../../text/hangul.js';
import { isJosaAfter } from '../../text/josa.js';
import { Letters, WordPattern } from '../../text/letters.js';
import { unitAt } from '../../text/units.js';
import { charOf, isUnitCode, QUOTE_CHAR } from './mask.js';

/** A title of office in a text: `end` excludes the particle after it. */
export interface Title {
  readonly start: number;
  readonly end: number;
}

/** Words ending in 장 that are no office. */
const NOT_OFFICE =
  /(?:현장|공장|입장|주장|성장|시장|확장|등장|광장|매장|극장|농장|문장|포장|보장|저장|긴장|연장|도장|상장|수장|막장|행사장|경기장|회의장|출장|복장|가장|당장|소장품|아장|진장|권장|무장|분장|고장|기자회견장|증시장|파장|합장|과장된)$/;
const INSIDE = new Set([charOf('Technology'), charOf('Product'), charOf('Program')]);
const PLACE = charOf('Place');
/** The head of a party in a constituency, of a firm or union in a country or region. */
const SEAT = new RegExp(
  `^(?:[\\s·]?${PLACE}){1,3}\\s?(?:(?:당협|지역|조직)위원장|(?:지역\\s?)?(?:담당\\s)?(?:총괄\\s?)?(?:지사장|법인장|지부장|지회장|본부장|지점장|공장장|센터장|사무소장|대표|총괄|사장)(?=[은는이가을를의와과도,.)\\s]|에게|께서|$))`,
);
/** What an office written onto a body may go on with ("가온은행장 직무대행", "가온 로봇사업부장 부사장"). */
const RANK = /^(?:직무대행|권한대행|직무대리|대행|직대|부?회장|부?사장|대표이사|전무|상무|부행장)$/;
const APPOINTED = /^(?:선임|임명|내정|발탁|취임|지명|선출|영입|승진)$/;
const [HEAD, WARDEN, ROOM] = [...'장수실'].map((letter) => letter.charCodeAt(0));
/** Marks at which a word ends. */
const STOPS = new Letters('()[]"\'“”‘’,.;:…?!<>《》「」/▲△▷▶◆◇■□●○▼ \n\t');
/** No word of an office is longer; what is was glued together. */
const LONGEST = 14;
const MODIFIERS = new Letters('및겸·&');
const ROMAN = /^\([A-Za-z][A-Za-z &-]{1,40}\)/;
/** Ends of words that are no part of an office. */
const OF_CLAUSE = new WordPattern(
  /[가-힣](?:은|는|을|를|으론|에선|에는|에서|에게|의|으로|했다|하는|하며|하고|한다|해서|에)$/,
);
const OF_VERB = new WordPattern(/(?:했|됐|였|지만|라고|다며)$/);
/** What an office goes on with to another. */
const GOES_ON: ReadonlySet<string> = new Set(['이자', '이면서', '겸', '이며']);
const MAX_WORDS = 7;

const readers = new WeakMap<readonly string[], TitleReader>();

/** The reader of a list of titles; made once. */
export function titleReader(titles: readonly string[]): TitleReader {
  const reader = readers.get(titles) ?? new TitleReader(titles);
  readers.set(titles, reader);
  return reader;
}

const endings = new WeakMap<readonly string[], EndingMap<true>>();

/** Offices by the titles that they end in; made once for a list. */
function endingsOf(titles: readonly string[]): EndingMap<true> {
  const ends = endings.get(titles) ?? new EndingMap(titles.map((title) => [title, true] as const));
  endings.set(titles, ends);
  return ends;
}

/** Whether an office ends in one of the titles, a gloss in brackets behind it or not. */
export function endsIn(titles: readonly string[], office: string): boolean {
  const ends = endingsOf(titles);
  if (!office.endsWith(')')) return ends.at(office) !== 0;
  const before = Math.max(0, office.lastIndexOf(')', office.length - 2));
  for (let open = office.lastIndexOf('('); open > before; open = office.lastIndexOf('(', open - 1))
    if (ends.at(office, open) !== 0) return true;
  return false;
}

export class TitleReader {
  private readonly ends: EndingMap<true>;

  constructor(titles: readonly string[]) {
    this.ends = endingsOf(titles);
  }

  /** True when `word` ends an office before `end` ("기술총괄", "CIC장"). */
  isTitle(word: string, end = word.length): boolean {
    if (this.ends.at(word, end) !== 0) return true;
    return end >= 2 && word.charCodeAt(end - 1) === HEAD && !NOT_OFFICE.test(word.slice(0, end));
  }

  /**
   * The title that starts at `at`, up to the last word that ends an office: "하이퍼스케일 AI 기술총괄은" -> "하이퍼스케일 AI 기술총괄".
   * Names (masked) stop it unless `through` allows them.
   */
  read(text: string, at: number, through = false): Title | null {
    let cursor = at;
    let end = -1;
    for (let n = 0; n < MAX_WORDS; n++) {
      while (text[cursor] === ' ') cursor++;
      const word = wordAt(text, cursor, through);
      if (word === '') break;
      const stop = cursor + word.length;
      // "누리 대표 선임": that is what happens to the holder.
      if (end >= 0 && APPOINTED.test(word)) break;
      const cut = this.cutTitle(word);
      if (cut !== null) {
        end = cursor + cut;
        const roman = cut === word.length && text[end] === '(' ? ROMAN.exec(text.slice(end, end + 44)) : null;
        if (roman) {
          end += roman[0].length;
          cursor = end;
          if (text[cursor] !== ' ') break;
          continue;
        }
        if (cut < word.length && !GOES_ON.has(word.slice(cut))) break;
        if (text[stop] === ',' || text[stop] === '.') break;
      } else if (end >= 0 && !isModifier(word)) {
        // After an office, more words belong to it only when they end in an office themselves.
        if (/[은는이가을를에의로와과도]$|에서$|^(?:등|역시|또한)$/.test(word)) break;
      } else if (!plain(word)) break;
      cursor = stop;
      if (text[cursor] !== ' ') break;
    }
    return end > at ? { start: at, end } : null;
  }

  /** The office of a body that ends at `at`: written onto it, behind it, or behind the places it is for ("누리당 서울 가람갑 당협위원장"). */
  office(text: string, at: number): Title | null {
    const title = this.attached(text, at) ?? this.read(text, at);
    if (title || text[at] !== ' ' || text[at + 1] !== PLACE) return title;
    const seat = SEAT.exec(text.slice(at, at + 24));
    return seat && { start: at, end: at + seat[0].length };
  }

  /** An office whose one syllable is written onto the body ("가온은행장은", "해남군수가"): `at` is right behind the name. */
  attached(text: string, at: number): Title | null {
    const code = unitAt(text, at);
    if (code !== HEAD && code !== WARDEN) return null;
    const ch = text[at]!;
    let end = at + 1;
    while (isHangul(unitAt(text, end))) end++;
    const rest = text.slice(at + 1, end);
    if (rest === '' && text[end] === ' ') {
      const cut = this.rankIn(wordAt(text, end + 1, false));
      if (cut) return { start: at, end: end + 1 + cut };
    }
    return rest === '' || isJosaAfter(ch, rest) || rest === '들' ? { start: at, end: at + 1 } : null;
  }

  /** Length of the rank at the start of `word`, or null. */
  private rankIn(word: string): number | null {
    const cut = this.cutTitle(word);
    return cut !== null && RANK.test(word.slice(0, cut)) ? cut : null;
  }

  /** Length of the office at the start of `word` (particle cut off), or null. */
  private cutTitle(word: string): number | null {
    if (this.isTitle(word)) return word.length;
    for (let n = word.length - 1; n >= 2 && n >= word.length - 5; n--) {
      if (this.isTitle(word, n)) {
        const rest = word.slice(n);
        if (isJosaAfter(word.slice(0, n), rest) || /^(?:님|들|(?:연구)?팀|[-–—])/.test(rest)) return n;
      }
      // "한서윤 누리당 의원실이": the office of whoever sits in parliament.
      if (word.charCodeAt(n) === ROOM && /^의원실(?:이|은|을|의|에|과|에서)?$/.test(word.slice(n - 2))) return n;
    }
    return null;
  }
}

function wordAt(text: string, at: number, through: boolean): string {
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHangul(code)) continue;
    if (isUnitCode(code)) {
      // "대표·한서윤": the next name begins.
      if (i > at + 1 && text[i - 1] === '·') return text.slice(at, i - 1);
      // Things and programmes may be part of an office ("피지컬 AI 센터장"); people, bodies and places are not.
      if (!through && !INSIDE.has(text[i]!)) return '';
    } else if (STOPS.has(code) || text[i] === QUOTE_CHAR) {
      if (i === at && (text[i] === "'" || text[i] === '’')) return '';
      break;
    }
  }
  return text.slice(at, i);
}

/** A word that may stand before an office inside a title: no particle of a clause, no verb. */
function plain(word: string): boolean {
  if (isModifier(word) || word.endsWith('회의')) return true;
  if (word.length > LONGEST) return false;
  return !OF_CLAUSE.test(word) && !OF_VERB.test(word);
}

function isModifier(word: string): boolean {
  return word.length === 1 && MODIFIERS.has(word.charCodeAt(0));
}
