import { parseNumber } from '../../text/numbers.js';

/** A value, and the part of the question that says it. */
export interface Taken {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const LIMITS = [
  /(?:상위|톱|탑|top)\s?(\d{1,4})\s?(?:개사|개|명|곳|건|위|가지)?(?:만|까지)?/i,
  /(\d{1,4})\s?(?:개|명|곳|건|가지)만/,
  /(?<![\d.,])(\d{1,3})\s?(?:명|곳|건|가지)(?=[은는이가을를의\s?.!]|$)(?!\s?(?:이상|이하|넘|미만))/,
  /(?<![\d.,])(\d{1,3})\s?개(?=\s?(?:알려|보여|뽑|골라|정도|[?.!]|$))/,
  /(\d{1,3})\s?(?:위|등)(?:까지|만)?(?=[는은가이의\s?.!]|$)/,
  /\b(?:first|latest|last) (\d{1,4})\b(?! (?:day|week|month|year))/i,
  /\b(?:(?:top|the|first|latest|only|just|give me|show me|list|name) )?(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|a dozen) (?=(?:(?:most|best|least|top|main|[a-z]{3,10}est)(?: [a-z]{3,12})? )?(?:facts|names|companies|firms|people|persons|models|articles|stories|technologies|products|quotes|claims|headlines|organisations|organizations|businesses|startups|organi[sz]ations|bodies|events|programmes|programs|projects|takeovers|acquisitions|deals|quotations|statements|places|countries|llms|entities)\b)/i,
  /\btop (three|five|ten|twenty|dozen)\b/i,
];
const COUNTING = '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ');
const COUNTED = '하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열'.split(' ');
const TOLD = '(?=\\s?(?:[?.!]|$|좀|딱|뽑|골라|꼽|추려|알려|보여|대봐|불러|말해|적어|찾|줘))';
/** '회사 다섯 개', '세 명만 꼽아줘', '셋만': at the end or before what is to be done with them; not 'A와 B 두 곳 모두', '한 곳에만'. */
const SPELT_LIMITS = [
  `(?<![가-힣])(${COUNTING.slice(1).join('|')})\\s?(?:개사|개|명|곳|건|가지|사람|군데|분|종)(?:만|씩|까지|정도)?[을를은는이]?${TOLD}`,
  `(?<![가-힣])(${COUNTING[0]})\\s?(?:명|사람|분)만`,
  // '가장 많이 나온 다섯 개 회사'
  `(?<=(?:가장|제일|젤|최다|많이|상위)[^?]{0,20} )(${COUNTING.slice(1).join('|')}|\\d{1,2})\\s?개?(?=\\s?(?:사|기업|회사|업체|기관|모델|인물)(?![가-힣]{2}))`,
  `(?<![가-힣])(${COUNTED.slice(1).join('|')})만${TOLD}`,
].map((source) => new RegExp(source));

const SPELT: Readonly<Record<string, number>> = {
  ...{
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    fifteen: 15,
  },
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  ...{ hundred: 100, half: 0.5 },
};
/** How many rows are asked for in words. */
const COUNTS: Readonly<Record<string, number>> = { ...SPELT, twelve: 12, dozen: 12, 'a dozen': 12 };

/** How many rows are asked for: '상위 5개', 'top 5'. */
export function takeLimit(text: string): Taken | null {
  for (const pattern of /[\da-z]/i.test(text) ? LIMITS : []) {
    const m = pattern.exec(text);
    const value = m && (COUNTS[m[1]!.toLowerCase()] ?? Number(m[1]));
    if (m && value) return { start: m.index, end: m.index + m[0].length, value };
  }
  for (const pattern of SPELT_LIMITS) {
    const m = pattern.exec(text);
    if (!m) continue;
    const value = Number(m[1]) || 1 + Math.max(COUNTING.indexOf(m[1]!), COUNTED.indexOf(m[1]!));
    return { start: m.index, end: m.index + m[0].length, value };
  }
  return null;
}

/** 'a hundred billion', 'two hundred million', 'half a trillion' */
const SPELT_NUMBER = `\\b(?:half )?(?:(?:${Object.keys(SPELT).join('|')})[ -]){1,3}(?:billion|trillion|million)`;
const NUMBER =
  '((?:\\d[\\d,]{0,20}(?:\\.\\d{1,9})?[\\s-]?(?:[kmbt](?![a-z])|[천백십]?[만억조]|billion|trillion|million|bn|비(?![가-힣])|빌리언)?)|(?<![가-힣])[일이삼사오육칠팔구]?[천백]?[만억조]|' +
  `${SPELT_NUMBER})`;
const UNIT =
  '\\s?(?:개|파라미터|매개변수|parameters?|params?)?\\s?(?:의|를|을|가|이|은|는|보다|급)?\\s?(?:파라미터|매개변수)?(?:를|을|가|이)?\\s?';
type Side = 'minimum' | 'maximum';
/** For a text in lower case: to make a pattern of Hangul that tells no case takes many times longer. */
const pattern = (source: string): RegExp => new RegExp(source);
const BOUNDS: readonly [RegExp, Side][] = [
  [
    pattern(
      `${NUMBER}${UNIT}(?:(?:안|못) 넘(?:는|은|긴|기는)?|넘지 (?:않|못)(?:는|은|한|하는)?|이하(?:의|인|짜리|급)?|미만(?:의|인|짜리)?|안 되는|안되는|못 미치는|못미치는|밑도는|밑돈|하회하는|아래(?:의|인)?|밑(?:의|인)?|작은|적은|or less|or fewer|or smaller|or under|or below|and below|and under|max(?:imum)?\\b|at most)`,
    ),
    'maximum',
  ],
  [
    pattern(
      `${NUMBER}${UNIT}(?:이상(?:의|인|짜리|급|되는|이고|이면서|이며)?|넘는|넘은|넘긴|넘기는|넘어가는|넘고|넘으면서|넘어|초과(?:의|인|하는|한)?|웃도는|상회하는|위(?:의|인)?(?![가-힣])|큰|많은|부터(?= 그 위| 위로|는| 시작|\\s?$)(?: 그)?(?: 위로?)?|or more|and above|and more|or larger|or bigger|or greater|or over|and up|or up|or above|plus\\b|\\+|min(?:imum)?\\b|at least)`,
    ),
    'minimum',
  ],
  [
    pattern(
      `\\b(?:break|cross|pass|clear|top|surpass|reach|hit)(?:s|es|ing|ping|ting)? (?:the )?${NUMBER}(?:[ -](?:parameters|parameter|params))?(?: (?:mark|line|threshold|barrier))?`,
    ),
    'minimum',
  ],
  [
    pattern(
      `(?:(?:nothing|none|not|no model) (?:below|under|smaller than|less than)|no smaller than|starting (?:at|from)|in excess of|(?<!\\b(?:nothing|none|not|no|no model) )(?:more than|over|above)|exceed(?:s|ing)?|beyond|north of|upwards? of|at least|no less than|not less than|minimum(?: of)?|min|larger than|bigger than|greater than|exceeding|surpassing|past|최소|적어도|>=?|≥)\\s?${NUMBER}(?:\\s?(?:parameters|params))?`,
    ),
    'minimum',
  ],
  [
    pattern(
      `(?:(?:nothing|none|not|no model) (?:above|over|bigger than|larger than|more than|exceeding)|no (?:bigger|larger) than|capped at|topping out at|maxing out at|shy of|south of|short of|less than|under|below|beneath|no more than|not more than|not over|within|at most|maximum(?: of)?|max|smaller than|fewer than|lower than|up to|최대|많아야|기껏해야|<=?|≤)\\s?${NUMBER}(?:\\s?(?:parameters|params))?`,
    ),
    'maximum',
  ],
];
/** '100B에서 300B 사이', 'between 100B and 300B', '100B~300B'. */
const RANGES: readonly RegExp[] = [
  pattern(`${NUMBER}(?:\\s?개)?\\s?(?:에서|부터|~|-|–)\\s?${NUMBER}(?:\\s?개)?(?:\\s?(?:까지|사이|정도))?(?:의|인)?`),
  pattern(
    `(?:over|above|more than|bigger than|larger than)\\s${NUMBER},?\\s(?:but|and|yet)\\s(?:under|below|less than|fewer than|smaller than|no more than)\\s${NUMBER}(?:\\s?(?:parameters|params))?`,
  ),
  pattern(`(?:(?:between|from)\\s)?${NUMBER}\\s(?:and|to)\\s${NUMBER}(?:\\s?(?:parameters|params))?`),
];
/** '100B급', '100B짜리', 'a 100B model'. */
const ABOUT = pattern(`${NUMBER}\\s?(?:개)?(?:(?:급|짜리)(?!\\s?(?:이상|이하|미만|초과|넘))|\\s(?=모델|model|llm))`);
/** No model has fewer parameters: '3개 이상의 기사' limits none. */
const SMALLEST = 1e6;
const UNITS: Readonly<Record<string, string>> = {
  billion: 'B',
  bn: 'B',
  비: 'B',
  빌리언: 'B',
  million: 'M',
  trillion: 'T',
};
const DIGITS = '일이삼사오육칠팔구';

function readValue(text: string): number | null {
  const spelt = /^[a-z]/i.test(text) ? text.toLowerCase().split(/[ -]/) : [];
  if (spelt.length > 1) {
    const count = spelt.slice(0, -1).reduce((whole, word) => {
      const one = SPELT[word]!;
      return one === 100 || one === 0.5 || whole === 0.5 ? (whole || 1) * one : whole + one;
    }, 0);
    return parseNumber(`${count}${UNITS[spelt.at(-1)!]}`);
  }
  return parseNumber(
    text
      .replace('-', '')
      .replace(/billion|million|trillion|bn|비|빌리언/i, (unit) => UNITS[unit.toLowerCase()]!)
      .replace(/[일이삼사오육칠팔구]/g, (digit) => String(DIGITS.indexOf(digit) + 1)),
  );
}

/** No `NUMBER` is without one of these. */
const COUNTED_BY = /\d|illion|(?<![가-힣])[일이삼사오육칠팔구]?[천백]?[만억조]/;

/** '100B 이상', 'over 100 billion parameters', '100B에서 300B 사이'. */
export function takeBounds(question: string): (Taken & { side: Side })[] {
  const text = lowered(question);
  if (!COUNTED_BY.test(text)) return [];
  for (const range of RANGES) {
    const m = range.exec(text);
    if (!m) continue;
    // 'between 100 and 300 billion': the unit of both.
    const to = readValue(m[2]!);
    const unit = /\d\s*$/.test(m[1]!) ? m[2]!.replace(/^[\d,.\s]+/, '') : '';
    const from = readValue(m[1]!.trim() + unit);
    if (from === null || to === null || from >= to || to < SMALLEST) continue;
    const [start, end] = [m.index, m.index + m[0].length];
    return [
      { start, end, value: from, side: 'minimum' },
      { start, end, value: to, side: 'maximum' },
    ];
  }
  const about = ABOUT.exec(text);
  const size = about && readValue(about[1]!);
  if (about && size !== null && size >= SMALLEST) {
    const [start, end] = [about.index, about.index + about[0].length];
    return [
      { start, end, value: size, side: 'minimum' },
      { start, end, value: size, side: 'maximum' },
    ];
  }
  const found: (Taken & { side: Side })[] = [];
  for (const [bound, side] of BOUNDS) {
    const m = bound.exec(text);
    const value = m && readValue(m[1]!);
    if (
      m &&
      value !== null &&
      value >= SMALLEST &&
      !found.some((other) => other.side === side || overlap(other, m.index, m.index + m[0].length))
    )
      found.push({ start: m.index, end: m.index + m[0].length, value, side });
  }
  return found;
}

/** A share or percentage of confidence, with the side of it that is asked for: '신뢰도 0.8 이하', 'confidence under 80%'. */
const SHARE = '(0?\\.\\d{1,4}|[01](?:\\.\\d{1,4})?|\\d{1,3}\\s?(?:%|퍼센트|percent|프로))';
/** What is said of a fact's confidence before its number. */
const SCORED =
  '(?:(?:that )?(?:(?:is|are|was|were|has been|have been) )?(?:scor(?:ed|ing|es?)|rat(?:ed|ing)|graded|marked|given) (?:at )?)?';
const SHARES: readonly [RegExp, Side][] = [
  [
    pattern(
      `${SCORED}(?:less than|lower than|smaller than|under|below|beneath|at most|up to|no more than|not more than|<=?|≤)\\s?${SHARE}|${SHARE}(?:도|을|를|이|가|에|보다)?\\s?(?:이하|미만|아래|밑|못 미치|못미치|안 되|안되|낮은|작은|or less|or lower|or below|or under|and below|and under|and lower)(?:의|인|로|인데|짜리|는)?`,
    ),
    'maximum',
  ],
  [
    pattern(
      `${SCORED}(?:more than|higher than|greater than|over|above|at least|exceeding|no less than|>=?|≥)\\s?${SHARE}|${SHARE}(?:을|를|이|가|보다)?\\s?(?:이상|초과|넘|위|높은|큰|or more|or higher|or above|or over|and above|and up)(?:의|인|로|는|은)?`,
    ),
    'minimum',
  ],
];
const OF_CONFIDENCE =
  /(?:신뢰도|확신도|확신|신빙성|confidence|certainty)(?:이|가|는|은|의|을|를| is| of| level| score)?\s?/i;

/** The bound of a question about confidence, 0..1; null where it speaks of none. */
export function takeShare(question: string): (Taken & { side: Side }) | null {
  const text = lowered(question);
  const spoken = OF_CONFIDENCE.exec(text);
  if (!spoken) return null;
  for (const [bound, side] of SHARES) {
    const m = bound.exec(text);
    const said = m?.[1] ?? m?.[2];
    if (!m || said === undefined) continue;
    const value = Number.parseFloat(said) / (/^[\d.]+$/.test(said) ? 1 : 100);
    if (value > 1) continue;
    const [start, end] = [m.index, m.index + m[0].length];
    const [first, last] = [spoken.index, spoken.index + spoken[0].length];
    // The word goes with its number where they stand together.
    if (last === start) return { start: first, end, value, side };
    return { start, end: /^\s?$/.test(text.slice(end, first)) && first >= end ? last : end, value, side };
  }
  return null;
}

/** In lower case, unless its letters would move. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

const overlap = (taken: Taken, start: number, end: number): boolean => taken.start < end && start < taken.end;

/** True for a question that gives confidence a number without saying on which side of it. */
export const isBareShare = (text: string): boolean =>
  OF_CONFIDENCE.test(text) && /\d\.\d|\d\s?(?:%|퍼센트|프로)/.test(text);
