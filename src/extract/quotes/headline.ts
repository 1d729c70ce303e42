import type { Sentence } from '../../text/document.js';
import { quotePairs } from '../../text/quotes.js';
import { maySpeak } from '../facts/cue-words.js';
import { KIND_OF, type Occurrence } from '../facts/occurrence.js';
import type { SpokenSpan } from './spoken.js';

/** Between a name and the words that a headline gives it: a title, a colon. */
const LEAD = /^(?:\s?[가-힣A-Z·]{1,12}){0,2}(?:은|는)?\s?[,:·…]?\s?$/;
const TAIL = /^(?:\s|\s?[…·]\s?|\.{2,3}\s?)$/;
const AFTER_NAME = /^(?:$|[,.…·]|\s[가-힣]{2,6}$)/;
const OFFICE =
  /(?:대표|사장|회장|원장|위원장|의장|총장|장관|총리|대통령|의원|시장|지사|군수|교수|청장|장)(?:은|는)?[\s,:]*$/;

/** A describing verb right before a name. */
const TOLD = /[가-힣]?(?:간|한|된|온|은|는|던|난|진|선|든|른|린|친|인)\s['"‘“]?$/;

/** "누리위원회 위원장 면담…“…”": who is met or called, of whom it does not tell what they say. */
const MET = /면담|회담|회동|접견|예방|방문|통화|만나|만난|만남/;

export interface HeadlineQuote {
  readonly span: SpokenSpan;
  readonly who: Occurrence;
}

/** In a headline or the head of a section, what stands in quotation marks right beside a name is what it says. */
export function headlineQuotes(sentence: Sentence, row: readonly Occurrence[]): readonly HeadlineQuote[] {
  const { text } = sentence;
  if (!row.some(isSomebody) || !maySpeak(sentence)) return NONE;
  const names = row.filter(isSomebody);
  const found: HeadlineQuote[] = [];
  for (const pair of quotePairs(text)) {
    const words = text.slice(pair.open + 1, pair.close);
    const from = sentence.start + pair.open + 1;
    if (pair.kind !== 'double' || words.length < 6 || !words.includes(' ')) continue;
    if (row.some((o) => o.start === from && o.end === sentence.start + pair.close)) continue;
    const who = speakerBeside(sentence, names, pair.open, pair.close);
    if (who) found.push({ span: { start: pair.open, end: pair.close + 1, from: pair.open + 1, to: pair.close }, who });
  }
  return found;
}

const NONE: readonly HeadlineQuote[] = [];

function isSomebody({ entity }: Occurrence): boolean {
  const kind = KIND_OF[entity.type];
  return kind === 'person' || kind === 'agent';
}

function speakerBeside(
  sentence: Sentence,
  names: readonly Occurrence[],
  open: number,
  close: number,
): Occurrence | null {
  const { text, start } = sentence;
  const before = names.findLast((o) => o.end <= start + open);
  const after = names.find((o) => o.start > start + close);
  const lead = before ? text.slice(before.end - start, open) : null;
  // "법정으로 간 누리로봇…“…”": the head tells of the name, and others say the words.
  const told = before && /^\s?(?:…|\.{2,3})/.test(lead ?? '') && TOLD.test(text.slice(0, before.start - start));
  if (before && lead !== null && LEAD.test(lead) && !told && !MET.test(lead)) {
    if (before.entity.type === 'Person') return before;
    // "한서윤 가온 대표 “…”": the words are the person's; "가온 대표 “…”" names nobody.
    const holder = names.findLast((o) => o.entity.type === 'Person' && o.end === before.start - 1);
    return holder ?? (OFFICE.test(lead) ? null : before);
  }
  if (after && TAIL.test(text.slice(close + 1, after.start - start)) && AFTER_NAME.test(text.slice(after.end - start)))
    return after;
  return null;
}
