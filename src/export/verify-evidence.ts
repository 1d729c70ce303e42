import type { ClaimNode, QuoteNode } from '../graph/model.js';
import type { Findings } from './findings.js';

const SPAN = /^(title|body):(\d+)-(\d+)$/;

interface Place {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Reads 'body:12-16'; null when it is no span. */
export function parseSpan(text: string | undefined): Place | null {
  const match = SPAN.exec(text ?? '');
  return match && { field: match[1]!, start: Number(match[2]), end: Number(match[3]) };
}

/** A claim with the ids at its edges. */
export function checkClaim(
  claim: ClaimNode,
  articles: string[],
  subjects: string[],
  objects: string[],
  to: Findings,
): void {
  const { id } = claim;
  to.checked('evidence');
  to.expect(articles.length === 1 && articles[0] === claim.article, 'evidence', id, `stated by ${list(articles)}`);
  to.expect(subjects.length === 1, 'evidence', id, `has the subjects ${list(subjects)}`);
  const wanted = claim.type === 'PARAMETERS' ? 0 : 1;
  to.expect(objects.length === wanted, 'evidence', id, `has the objects ${list(objects)}`);
  to.expect(typeof claim.sentence === 'string' && claim.sentence !== '', 'evidence', id, 'has no sentence');
  to.checked('spans');
  to.expect(claim.end - claim.start === claim.sentence?.length, 'spans', id, 'the sentence is not as long as its span');
  checkWords(id, claim.fromText, claim.fromSpan, claim.fromCarried, claim, to);
  if (claim.toSpan !== undefined) checkWords(id, claim.toText, claim.toSpan, claim.toCarried === true, claim, to);
}

export function checkQuote(quote: QuoteNode, articles: string[], speakers: string[], to: Findings): void {
  const { id } = quote;
  to.checked('evidence');
  to.expect(articles.length === 1 && articles[0] === quote.article, 'evidence', id, `reported by ${list(articles)}`);
  to.expect(speakers.length === 1, 'evidence', id, `has the speakers ${list(speakers)}`);
  to.checked('spans');
  const sentence = { sentence: quote.sentence, field: quote.field, start: quote.sentenceStart, end: quote.sentenceEnd };
  to.expect(
    sentence.end - sentence.start === quote.sentence?.length,
    'spans',
    id,
    'the sentence is not as long as its span',
  );
  checkWords(id, quote.text, `${quote.field}:${quote.start}-${quote.end}`, false, sentence, to);
  const speaker = parseSpan(quote.speakerSpan);
  to.expect(
    speaker !== null && speaker.end - speaker.start === quote.speakerText?.length,
    'spans',
    id,
    'the speaker is not as long as its span',
  );
}

/** Words and their span; unless carried over from elsewhere they stand in the sentence. */
function checkWords(
  id: string,
  text: string | undefined,
  printed: string | undefined,
  carried: boolean,
  sentence: Pick<ClaimNode, 'sentence' | 'field' | 'start' | 'end'>,
  to: Findings,
): void {
  const problem = wordsProblem(text, printed, carried, sentence);
  if (problem) to.add('spans', id, problem);
}

function wordsProblem(
  text: string | undefined,
  printed: string | undefined,
  carried: boolean,
  { sentence, field, start, end }: Pick<ClaimNode, 'sentence' | 'field' | 'start' | 'end'>,
): string | null {
  const span = parseSpan(printed);
  if (!span || !text) return `no words at ${printed}`;
  if (span.end - span.start !== text.length) return `"${text}" is not as long as ${printed}`;
  const inside = span.field === field && span.start >= start && span.end <= end;
  if (inside === carried) return `${printed} is ${inside ? 'inside' : 'outside'} the sentence`;
  const words = sentence.slice(span.start - start, span.end - start);
  return inside && words !== text ? `"${text}" is not what the sentence has at ${printed}: "${words}"` : null;
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'nothing' : ids.join(', ');
}
