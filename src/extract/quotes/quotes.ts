import type { Document, Sentence } from '../../text/document.js';
import { isDigit, isHangul, isLatin } from '../../text/hangul.js';
import { allMatches } from '../../text/matches.js';
import type { ExtractedEntity, ExtractedFact, ExtractedQuote } from '../extraction.js';
import { maySpeak } from '../facts/cue-words.js';
import { type FrameBook, loadFrames } from '../facts/frame-book.js';
import { joinLists, type Masked, QUOTE_CHAR, replace } from '../facts/mask.js';
import { KIND_OF, type Occurrence, occurrencesBySentence } from '../facts/occurrence.js';
import { readAffiliations } from '../facts/read-affiliations.js';
import { type SpokenParts, splitSpoken } from '../facts/spoken-parts.js';
import { type TitleReader, titleReader } from '../facts/title.js';
import { headlineQuotes } from './headline.js';
import { readSpeakers, type Speaker } from './speaker.js';
import { type SpokenSpan, spokenSpans } from './spoken.js';
import { type Heard, SpokenOf } from './spoken-of.js';

const POINTING = /(?:이같이|이렇게|이처럼|이와\s?같이|이같은|이 같은|이런)\s/;
/** What the words are about is no speaker ("조사 결과에 대해서는"). */
const ABOUT = /(?:대해|대해서|관해|관해서|관련해|관련해서)(?:는|도)?\s$/;
const SAYING = /(?:말했|밝혔|강조했|설명했|전했|주장했|덧붙였|지적했|당부했|평가했|토로했|비판했|촉구했|했다)/;
/** A line of spoken words and who said them in brackets, and such a bracket on a line of its own. */
const SIGNED = /^["“].+["”]\s?\([^()]{2,40}\)$/;
const SIGNATURE = /^\([^()]{2,40}\)$/;
/** Longer ones are no sentences but tables. */
const MAX_SENTENCE = 6000;
/** How many sentences a speaker is carried on. */
const REACH = 3;

/** The direct quotations of an article whose speaker has a name (or is a body that speaks through somebody unnamed), in text order. */
export function extractQuotes(
  doc: Document,
  entities: readonly ExtractedEntity[],
  _facts: readonly ExtractedFact[] = [],
  book: FrameBook = loadFrames(),
): ExtractedQuote[] {
  return new QuoteReader(doc, entities, book).read();
}

class QuoteReader {
  private readonly rows: readonly (readonly Occurrence[])[];
  private readonly titles: TitleReader;
  private readonly quotes: ExtractedQuote[] = [];
  private readonly spokenOf = new SpokenOf((sentence) => this.masked(sentence));
  /** Who spoke last. */
  private speaker: Heard | null = null;
  /** Words that stood alone: the next sentence may say whose they are. */
  private waiting: {
    readonly sentence: Sentence;
    readonly spans: readonly SpokenSpan[];
    readonly before: Occurrence | null;
  } | null = null;

  constructor(
    private readonly doc: Document,
    entities: readonly ExtractedEntity[],
    book: FrameBook,
  ) {
    this.rows = occurrencesBySentence(doc, entities);
    this.titles = titleReader(book.titles);
  }

  read(): ExtractedQuote[] {
    for (const sentence of this.doc.sentences) {
      if (sentence.kind === 'byline' || sentence.text.length > MAX_SENTENCE) continue;
      const row = this.rows[sentence.index]!;
      const signed = sentence.kind === 'head' && sentence.field === 'body' && sentence.text.endsWith(')');
      if (signed && this.waiting && SIGNATURE.test(sentence.text)) this.signed(sentence, row);
      else if (sentence.kind === 'head' && !(signed && SIGNED.test(sentence.text))) this.head(sentence, row);
      else this.sentence(sentence, row);
    }
    return this.quotes.sort((a, b) => rank(a.span.field) - rank(b.span.field) || a.span.start - b.span.start);
  }

  /** Words stood alone, and the line below them holds nothing but who said them, in brackets. */
  private signed(sentence: Sentence, row: readonly Occurrence[]): void {
    const waiting = this.waiting!;
    const who = row.find((o) => o.entity.type === 'Person');
    if (who && sentence.index === waiting.sentence.index + 1)
      for (const span of waiting.spans) this.add(waiting.sentence, span, who, 'quote.bracket', 0.9);
    this.waiting = null;
    this.speaker = null;
  }

  private head(sentence: Sentence, row: readonly Occurrence[]): void {
    for (const { span, who } of headlineQuotes(sentence, row)) {
      // A headline that repeats what the body quotes adds nothing.
      if (sentence.field === 'title') {
        const words = firstLetters(sentence.text, span.from, span.to);
        if (saysPlainly(this.doc.article.body, words)) continue;
      }
      this.add(sentence, span, who, 'quote.head', 0.75);
    }
  }

  private sentence(sentence: Sentence, row: readonly Occurrence[]): void {
    const spans = this.spans(sentence, row);
    if (spans.length > 0) {
      const found = readSpeakers(this.masked(sentence));
      for (let k = 0; k < spans.length; k++) this.attribute(sentence, spans, spans[k]!, found[k] ?? { kind: 'unsaid' });
    } else if (this.waiting) this.answer(sentence);
    if (row.length > 0) this.spokenOf.tell(sentence);
  }

  private spans(sentence: Sentence, row: readonly Occurrence[]): readonly SpokenSpan[] {
    if (!maySpeak(sentence)) return NO_SPANS;
    return row.length === 0 ? spokenSpans(sentence.text) : this.split(sentence).spans;
  }

  private split(sentence: Sentence): SpokenParts {
    return splitSpoken(sentence, this.rows[sentence.index]!, this.doc.article[sentence.field]);
  }

  /** The sentence with spoken words and offices taken into their holders. */
  private masked(sentence: Sentence): Masked {
    const source = this.doc.article[sentence.field];
    const { masked } = this.split(sentence);
    return joinLists(readAffiliations(masked, this.titles, source).masked);
  }

  /** Words stood alone; this sentence behind them may say whose they are. */
  private answer(sentence: Sentence): void {
    const waiting = this.waiting!;
    const [found] = readSpeakers(replace(this.masked(sentence), [{ from: 0, to: 0, by: QUOTE_CHAR }]));
    if (found?.kind === 'named' && POINTING.test(sentence.text) && SAYING.test(sentence.text)) {
      for (const span of waiting.spans) this.add(waiting.sentence, span, found.occurrence, 'quote.speaker-next', 0.9);
      this.heard(found.occurrence, sentence);
    } else if (waiting.before)
      // An interview: the answer stands alone behind the sentence that spoke of the one who gives it.
      for (const span of waiting.spans) this.add(waiting.sentence, span, waiting.before, 'quote.answer', 0.75);
    this.waiting = null;
  }

  private attribute(sentence: Sentence, spans: readonly SpokenSpan[], span: SpokenSpan, found: Speaker): void {
    const near = this.speaker && sentence.index - this.speaker.sentence <= REACH ? this.speaker.who : null;
    let who: Occurrence | null = null;
    if (found.kind === 'others') return;
    let rule = 'quote.speaker-carried';
    let confidence = 0.88;
    if (found.kind === 'named') {
      who = found.occurrence;
      rule = found.rule;
      confidence = rule === 'quote.speaker-after' ? 0.75 : 0.95;
    } else if (found.kind === 'person-before') {
      who = this.spokenOf.meant()?.who ?? null;
      rule = 'quote.pronoun';
      confidence = 0.9;
    } else if (found.kind === 'body-before') {
      who = found.word === '' ? (near ?? this.spokenOf.body()) : this.bodyOf(found.word, sentence);
      rule = 'quote.body-before';
    } else if (found.kind === 'stranger') {
      // Only the speaker before under another form ("김 대표회장은") may be meant.
      const last = near ?? this.spokenOf.person()?.who ?? null;
      who = last && calledIn(last.entity.name, found.lead) ? last : null;
      if (!who) this.stranger(found.lead);
    } else if (found.kind === 'unsaid') {
      const alone = spans.at(-1)!.end >= sentence.text.length - 1 && spans[0]!.start <= 1;
      const person = alone || !near ? this.spokenOf.person(sentence.index - 1) : null;
      if (alone) {
        const before = person?.sentence === sentence.index - 1 ? person.who : null;
        this.waiting = { sentence, spans, before };
      } else who = near ?? (person && sentence.index - person.sentence <= 1 ? person.who : null);
    } else this.stranger('');
    if (!who) return;
    this.add(sentence, span, who, rule, confidence);
    this.heard(who, sentence);
    // A bracket names who said the words before it, and nothing of those behind.
    if (rule === 'quote.bracket') this.speaker = null;
  }

  /** The body last named whose name ends as the word does ("도" for 바다도, "법원" for 바다지법). */
  private bodyOf(word: string, sentence: Sentence): Occurrence | null {
    // A bench that is quoted in the story of an appeal is mostly one below the highest court.
    const ending =
      word === '재판부'
        ? /(?:(?<!대)법원|지법|고법)$/
        : word === '법원'
          ? /(?:법원|지법|고법)$/
          : new RegExp(`${word.slice(-3)}청?$`);
    for (let i = sentence.index; i >= 0; i--) {
      const found = this.rows[i]!.findLast(
        (o) =>
          KIND_OF[o.entity.type] === 'agent' &&
          (ending.test(o.text) || ending.test(o.entity.name)) &&
          o.start < sentence.end,
      );
      if (found) return found;
    }
    return null;
  }

  /** "그는" behind a speaker whose name nobody knows means him, not the one before. */
  private stranger(lead: string): void {
    this.speaker = null;
    this.spokenOf.stranger(!ABOUT.test(lead));
  }

  private heard(who: Occurrence, sentence: Sentence): void {
    this.speaker = { who, sentence: sentence.index };
    this.spokenOf.heard(this.speaker);
  }

  private add(sentence: Sentence, span: SpokenSpan, who: Occurrence, rule: string, confidence: number): void {
    const start = sentence.start + span.from;
    const end = sentence.start + span.to;
    if (who.field === sentence.field && who.start >= start && who.end <= end) return;
    this.quotes.push({
      speaker: who.entity.id,
      quote: this.doc.article[sentence.field].slice(start, end),
      span: { field: sentence.field, start, end },
      evidence: { field: sentence.field, start: sentence.start, end: sentence.end, text: sentence.text },
      speakerSpan: { field: who.field, start: who.start, end: who.end },
      speakerCarried: who.field !== sentence.field || who.start < sentence.start || who.end > sentence.end,
      rule,
      confidence,
    });
  }
}

const NO_SPANS: readonly SpokenSpan[] = [];

/** Whether the words before a quotation call a person by name, or by surname and an office. */
function calledIn(name: string, lead: string): boolean {
  return lead.includes(name) || allMatches(TITLED, lead).some((m) => m[1] === name[0]);
}

/** A surname with a title and a particle. */
const TITLED = /(?<=^|\s)(\S)\s[가-힣]{2,8}(?:은|는|이|가)(?=\s)/g;

/** How many letters tell whether two texts say the same words. */
const TELLING = 12;

/** The first letters and digits in `[from, to)` of a text. */
function firstLetters(text: string, from: number, to: number): string {
  let words = '';
  for (let i = from; i < to && words.length < TELLING; i++) if (isLetter(text.charCodeAt(i))) words += text[i];
  return words;
}

function isLetter(code: number): boolean {
  return isHangul(code) || isLatin(code) || isDigit(code);
}

/** Whether `words` stand in `text`, whatever but letters and digits may stand between theirs. */
function saysPlainly(text: string, words: string): boolean {
  if (words === '') return true;
  for (let at = text.indexOf(words[0]!); at >= 0; at = text.indexOf(words[0]!, at + 1)) {
    let n = 1;
    for (let i = at + 1; n < words.length && i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === words.charCodeAt(n)) n++;
      else if (isLetter(code)) break;
    }
    if (n === words.length) return true;
  }
  return false;
}

function rank(field: string): number {
  return field === 'title' ? 0 : 1;
}
