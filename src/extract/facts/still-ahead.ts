import type { RelationType } from '../../ontology/types.js';
import type { Draft } from './draft.js';

type Properties = Record<string, string | number>;

/** Relations of what is done over time. */
const UNDERTAKEN: ReadonlySet<RelationType> = new Set(['ORGANIZES', 'PARTICIPATES_IN', 'OPERATES_IN', 'PUBLISHES']);
const OF_A_YEAR = /^(?:20\d\d년|내년|내후년|다음\s?달|내달)/;
/** Days that are always still to come. */
const COMING = /^(?:오는|내년|내후년|다음\s?달|다음\s?주|내달|내일|모레)/;
/** A verb told as past, be it one that describes ("공개한"). */
const DONE = /[했됐였었았겼냈났놨]|[한된]\s/;
/** How far before an event its day may stand. */
const NEAR = 40;
/** Between an event and the day that is said of it. */
const SAID_OF_IT = /^['’”]?(?:이|가|은|는)\s$/;

/** True for what was read as done, but is dated behind the day of the article. */
export function isStillAhead(draft: Draft, properties: Properties, publishedAt: string | null): boolean {
  const { date, dateValue } = properties;
  if (draft.status !== 'stated' || publishedAt === null || typeof date !== 'string' || typeof dateValue !== 'string')
    return false;
  const { type, sentence } = draft;
  if (type === 'DEVELOPS' && sentence.kind === 'head' && dateValue.length === 10 && isLater(dateValue, publishedAt))
    return true;
  if (UNDERTAKEN.has(type) && beginsLater(sentence.text, date, dateValue, publishedAt)) return true;
  if (!COMING.test(date) || !isLater(dateValue, publishedAt)) return false;
  if (type === 'DEVELOPS') return madeLater(draft);
  return (
    (type === 'ORGANIZES' || type === 'PARTICIPATES_IN') && draft.to.entity.type === 'Event' && isBeside(draft, date)
  );
}

/** "2026년부터 … 추진한다", "내년 1월 말부터": what begins in a year or month behind that of the article is still to come. */
function beginsLater(text: string, date: string, dateValue: string, publishedAt: string): boolean {
  if (!OF_A_YEAR.test(date)) return false;
  if (/^\d{4}(?:-\d\d)?/.exec(dateValue)![0] <= publishedAt.slice(0, dateValue.length)) return false;
  const end = text.indexOf(date) + date.length;
  return /^(?:\s?(?:초|중순|말|하순))?부터/.test(text.slice(end, end + 5));
}

function isLater(dateValue: string, publishedAt: string): boolean {
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(dateValue)?.[0] ?? '';
  return day > publishedAt.slice(0, day.length);
}

/** "내년 1월 …를 선보입니다": the day is that of the verb, which is not told as past. */
function madeLater({ verbAt, sentence }: Draft): boolean {
  if (verbAt === undefined) return false;
  const at = verbAt - sentence.start;
  const space = sentence.text.indexOf(' ', at);
  return !DONE.test(`${sentence.text.slice(at, space < 0 ? undefined : space)} `);
}

/** The day stands close before the event, or is what is said of it ("포럼이 오는 2일 열린다"). */
function isBeside({ to, sentence }: Draft, date: string): boolean {
  const at = sentence.text.indexOf(date);
  const [start, end] = [to.start - sentence.start, to.end - sentence.start];
  return at < start ? start - at - date.length <= NEAR : SAID_OF_IT.test(sentence.text.slice(end, at));
}
