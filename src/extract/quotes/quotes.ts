import type { Document, Sentence } from '../../text/document.js';
import type { ExtractedEntity, ExtractedFact, ExtractedQuote } from '../extraction.js';
import { readAffiliations } from '../facts/affiliation.js';
import { type FrameBook, loadFrames } from '../facts/frame-book.js';
import { joinLists, type Masked, mask, QUOTE_CHAR, replace } from '../facts/mask.js';
import { KIND_OF, type Occurrence, occurrencesBySentence } from '../facts/occurrence.js';
import { TitleReader } from '../facts/title.js';
import { readSpeaker } from './speaker.js';
import { type SpokenSpan, spokenSpans } from './spoken.js';

const POINTING = /(?:이같이|이렇게|이처럼|이와\s?같이|이같은|이 같은|이런)\s/;
const SAYING = /(?:말했|밝혔|강조했|설명했|전했|주장했|덧붙였|지적했|당부했|평가했|토로했|비판했|촉구했|했다)/;

/** The direct quotations of an article whose speaker has a name (or is a body that speaks through somebody unnamed). */
export function extractQuotes(
  doc: Document,
  entities: readonly ExtractedEntity[],
  _facts: readonly ExtractedFact[] = [],
  book: FrameBook = loadFrames(),
): ExtractedQuote[] {
  const rows = occurrencesBySentence(doc, entities);
  const titles = new TitleReader(book.titles);
  const quotes: ExtractedQuote[] = [];
  let speaker: { readonly occurrence: Occurrence; readonly sentence: number } | null = null;
  let person: Occurrence | null = null;
  let body: Occurrence | null = null;
  let waiting: { sentence: Sentence; spans: SpokenSpan[] } | null = null;

  const add = (
    sentence: Sentence,
    spans: readonly SpokenSpan[],
    who: Occurrence,
    rule: string,
    confidence: number,
  ): void => {
    for (const span of spans) {
      const start = sentence.start + span.from;
      const end = sentence.start + span.to;
      if (who.field === sentence.field && who.start >= start && who.end <= end) continue;
      quotes.push({
        speaker: who.entity.id,
        quote: doc.article[sentence.field].slice(start, end),
        span: { field: sentence.field, start, end },
        evidence: { field: sentence.field, start: sentence.start, end: sentence.end, text: sentence.text },
        speakerSpan: { field: who.field, start: who.start, end: who.end },
        speakerCarried: who.field !== sentence.field || who.start < sentence.start || who.end > sentence.end,
        rule,
        confidence,
      });
    }
  };

  for (const sentence of doc.sentences) {
    if (sentence.kind === 'byline') continue;
    const row = rows[sentence.index]!;
    const spans = spokenSpans(sentence.text);
    if (sentence.kind === 'head') {
      if (sentence.field === 'body') headline(sentence, row, spans);
      continue;
    }
    const masked = readAffiliations(outer(sentence, row, spans), titles, doc.article[sentence.field]).masked;
    const joined = joinLists(masked);
    const found =
      spans.length > 0 || waiting ? readSpeaker(spans.length > 0 ? joined : withQuoteInFront(joined)) : null;
    if (waiting && spans.length === 0) {
      // The words stood alone; this sentence says whose they were.
      if (found?.kind === 'named' && POINTING.test(sentence.text) && SAYING.test(sentence.text)) {
        add(waiting.sentence, waiting.spans, found.occurrence, 'quote.speaker-next', 0.9);
        speaker = { occurrence: found.occurrence, sentence: sentence.index };
      }
      waiting = null;
    }
    if (spans.length > 0 && found) {
      const alone = spans.at(-1)!.end >= sentence.text.length - 1 && spans[0]!.start <= 1;
      const near: Occurrence | null = speaker && sentence.index - speaker.sentence <= 3 ? speaker.occurrence : null;
      if (found.kind === 'named') {
        add(sentence, spans, found.occurrence, found.rule, 0.95);
        speaker = { occurrence: found.occurrence, sentence: sentence.index };
      } else if (found.kind === 'person-before' && person) {
        add(sentence, spans, person, 'quote.pronoun', 0.9);
        speaker = { occurrence: person, sentence: sentence.index };
      } else if (found.kind === 'body-before') {
        const who: Occurrence | null = near ?? body;
        if (who) add(sentence, spans, who, 'quote.body-before', 0.85);
        if (who) speaker = { occurrence: who, sentence: sentence.index };
      } else if (found.kind === 'unsaid') {
        if (alone) waiting = { sentence, spans };
        else if (near) {
          add(sentence, spans, near, 'quote.speaker-carried', 0.85);
          speaker = { occurrence: near, sentence: sentence.index };
        }
      } else if (found.kind === 'nobody') speaker = null;
    }
    note(joined);
  }
  return quotes.sort((a, b) => rank(a.span.field) - rank(b.span.field) || a.span.start - b.span.start);

  function outer(sentence: Sentence, row: readonly Occurrence[], spans: readonly SpokenSpan[]): Masked {
    const masked = mask(doc.article[sentence.field], sentence.start, sentence.end, row);
    const cuts = [];
    for (const span of spans) {
      const from = masked.at.findIndex((o) => o >= span.start + sentence.start);
      const to = masked.at.findIndex((o) => o >= span.end + sentence.start);
      if (from >= 0 && to > from) cuts.push({ from, to, by: QUOTE_CHAR });
    }
    return replace(masked, cuts);
  }

  /** A head of a section: "가온: “…”" is what the section's subject says. */
  function headline(sentence: Sentence, row: readonly Occurrence[], spans: readonly SpokenSpan[]): void {
    const first = spans[0];
    if (!first) return;
    const who = row.find(
      (o) => o.start - sentence.start < first.start && ['person', 'agent'].includes(KIND_OF[o.entity.type]),
    );
    if (!who) return;
    const between = doc.article[sentence.field].slice(who.end, sentence.start + first.start);
    if (/^[\s:,·]{0,3}$/.test(between)) add(sentence, [first], who, 'quote.head', 0.75);
  }

  function note(masked: Masked): void {
    for (const [i, unit] of masked.units) {
      const kind = KIND_OF[unit.type];
      const after = masked.text.slice(i + 1, i + 8);
      if (!/^['"’”)]{0,2}(?:은|는|이|가|도|의|에|\s)/.test(after)) continue;
      if (kind === 'person' && /^(?:은|는|이|가|도|\s)/.test(after)) person = unit.members[0]!;
      if (kind === 'agent' && /^(?:은|는|\s관계자|\s측)/.test(after)) body = unit.members[0]!;
    }
  }
}

function rank(field: string): number {
  return field === 'title' ? 0 : 1;
}

function withQuoteInFront(masked: Masked): Masked {
  return replace(masked, [{ from: 0, to: 0, by: QUOTE_CHAR }]);
}
