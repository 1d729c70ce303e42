import type { Document, Sentence } from '../../text/document.js';
import type { ExtractedEntity, ExtractedFact, ExtractedQuote } from '../extraction.js';
import { type FrameBook, loadFrames } from '../facts/frame-book.js';
import { charOf, joinLists, type Masked, QUOTE_CHAR, replace } from '../facts/mask.js';
import { KIND_OF, type Occurrence, occurrencesBySentence } from '../facts/occurrence.js';
import { readAffiliations } from '../facts/read-affiliations.js';
import { splitSpoken } from '../facts/spoken-parts.js';
import { type TitleReader, titleReader } from '../facts/title.js';
import { headlineQuotes } from './headline.js';
import { readSpeakers, type Speaker } from './speaker.js';
import { type SpokenSpan, spokenSpans } from './spoken.js';

const POINTING = /(?:이같이|이렇게|이처럼|이와\s?같이|이같은|이 같은|이런)\s/;
/** A person as the subject without a particle, before the verb. */
const BARE = new RegExp(`${charOf('Person')}\\s(?:즉각|곧바로|이날|또한|역시)\\s[^.\\ue000-\\ue0ff]{0,24}다\\.`);
/** How near the front of its sentence a body with 이/가 must stand to be what the text speaks of. */
const FRONT = 12;
/** What the words are about is no speaker ("조사 결과에 대해서는"). */
const ABOUT = /(?:대해|대해서|관해|관해서|관련해|관련해서)(?:는|도)?\s$/;
/** "한서윤 감독이 연출한 영화": who only made what is spoken of. */
const MAKER_OF = /^이?[이가]\s(?:연출|감독|집필|작곡|출연|주연)한/;
const SAYING = /(?:말했|밝혔|강조했|설명했|전했|주장했|덧붙였|지적했|당부했|평가했|토로했|비판했|촉구했|했다)/;
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

interface Heard {
  readonly who: Occurrence;
  readonly sentence: number;
}

class QuoteReader {
  private readonly rows: readonly (readonly Occurrence[])[];
  private readonly titles: TitleReader;
  private readonly quotes: ExtractedQuote[] = [];
  private bodyWords: string | null = null;
  /** Who spoke last, which person and which body the text last spoke of. */
  private speaker: Heard | null = null;
  private person: Heard | null = null;
  private body: Occurrence | null = null;
  /** Whether somebody spoke last whose name is not known. */
  private unknown = false;
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
      if (sentence.kind === 'head') this.head(sentence, row);
      else this.sentence(sentence, row);
    }
    return this.quotes.sort((a, b) => rank(a.span.field) - rank(b.span.field) || a.span.start - b.span.start);
  }

  private head(sentence: Sentence, row: readonly Occurrence[]): void {
    for (const { span, who } of headlineQuotes(sentence, row)) {
      // A headline that repeats what the body quotes adds nothing.
      const words = plain(sentence.text.slice(span.from, span.to)).slice(0, 12);
      if (sentence.field === 'title') {
        this.bodyWords ??= plain(this.doc.article.body);
        if (this.bodyWords.includes(words)) continue;
      }
      this.add(sentence, span, who, 'quote.head', 0.75);
    }
  }

  private sentence(sentence: Sentence, row: readonly Occurrence[]): void {
    // Nothing is said here, and nobody is spoken of.
    if (!this.waiting && !row.some(isSomebody) && spokenSpans(sentence.text).length === 0) return;
    const source = this.doc.article[sentence.field];
    const { spans, masked: outside } = splitSpoken(sentence, row, source);
    const masked = joinLists(readAffiliations(outside, this.titles, source).masked);
    if (spans.length === 0 && this.waiting) {
      const [found] = readSpeakers(replace(masked, [{ from: 0, to: 0, by: QUOTE_CHAR }]));
      if (found?.kind === 'named' && POINTING.test(sentence.text) && SAYING.test(sentence.text)) {
        for (const span of this.waiting.spans)
          this.add(this.waiting.sentence, span, found.occurrence, 'quote.speaker-next', 0.9);
        this.heard(found.occurrence, sentence);
      } else if (this.waiting.before)
        // An interview: the answer stands alone behind the sentence that spoke of the one who gives it.
        for (const span of this.waiting.spans)
          this.add(this.waiting.sentence, span, this.waiting.before, 'quote.answer', 0.75);
      this.waiting = null;
    }
    if (spans.length > 0) {
      const found = readSpeakers(masked);
      for (const [k, span] of spans.entries()) this.attribute(sentence, spans, span, found[k] ?? { kind: 'unsaid' });
    }
    this.note(masked, sentence.index);
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
      who = this.unknown ? null : (this.person?.who ?? null);
      rule = 'quote.pronoun';
      confidence = 0.9;
    } else if (found.kind === 'body-before') {
      who = found.word === '' ? (near ?? this.body) : this.bodyOf(found.word, sentence);
      rule = 'quote.body-before';
    } else if (found.kind === 'stranger') {
      // Only the speaker before under another form ("김 대표회장은") may be meant.
      const last = near ?? this.person?.who ?? null;
      who = last && calledIn(last.entity.name, found.lead) ? last : null;
      if (!who) this.stranger(found.lead);
    } else if (found.kind === 'unsaid') {
      const alone = spans.at(-1)!.end >= sentence.text.length - 1 && spans[0]!.start <= 1;
      const before = this.person && this.person.sentence === sentence.index - 1 ? this.person.who : null;
      if (alone) this.waiting = { sentence, spans, before };
      else who = near ?? (this.person && sentence.index - this.person.sentence <= 1 ? this.person.who : null);
    } else this.stranger('');
    if (!who) return;
    this.add(sentence, span, who, rule, confidence);
    this.heard(who, sentence);
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
    this.unknown = !ABOUT.test(lead);
  }

  private heard(who: Occurrence, sentence: Sentence): void {
    this.unknown = false;
    this.speaker = { who, sentence: sentence.index };
    if (who.entity.type === 'Person') this.person = this.speaker;
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

  private spokeOf(person: Heard): void {
    this.person = person;
    this.unknown = false;
  }

  /** Remembers whom the sentence spoke of. */
  private note(masked: Masked, sentence: number): void {
    for (const [i, unit] of masked.units) {
      const kind = KIND_OF[unit.type];
      const after = masked.text.slice(i + 1, i + 12).replace(/^\s감독(?=[이가]\s)/, '');
      const who = unit.members[0]!;
      const topic = /^씨?(?:은|는)\s/.test(after);
      // "A는 B가 … 했다고 비판했다": the text goes on about A.
      if (
        kind === 'person' &&
        (topic ||
          (i < 30 &&
            this.person?.sentence !== sentence &&
            (/^씨?(?:이|가)\s/.test(after) || (/^씨?도\s/.test(after) && SPOKE.test(masked.text))) &&
            !MAKER_OF.test(after)))
      )
        this.spokeOf({ who, sentence });
      if (kind === 'agent' && (/^(?:은|는|\s관계자|\s측)/.test(after) || (i < FRONT && /^(?:도|이|가)\s/.test(after))))
        this.body = who;
    }
    // "이에 한서윤 누리로봇 대표 즉각 반박했다.": the only person of a sentence is who "그는" means next.
    const people = [...masked.units.values()].filter((u) => u.type === 'Person');
    if (
      people.length === 1 &&
      people[0]!.members.length === 1 &&
      this.person?.sentence !== sentence &&
      BARE.test(masked.text)
    )
      this.spokeOf({ who: people[0]!.members[0]!, sentence });
  }
}

/** Whoever else said or did something of the kind ("한서윤 위원도 긍정적으로 평가했다"): the text goes on about him. */
const SPOKE =
  /(?:했|밝혔|말했|평가|강조|지적|주장|내다봤|봤|전했|덧붙였|가세|참전|동의|공감|거들었|비판|반박|꼬집었|우려|설명)[가-힣]{0,3}다[.]?\s*$/;

function isSomebody({ entity }: Occurrence): boolean {
  const kind = KIND_OF[entity.type];
  return kind === 'person' || kind === 'agent';
}

/** Whether the words before a quotation call a person by name, or by surname and an office. */
function calledIn(name: string, lead: string): boolean {
  return lead.includes(name) || new RegExp(`(?:^|\\s)${name[0]}\\s[가-힣]{2,8}(?:은|는|이|가)\\s`).test(lead);
}

/** Letters and digits only, for telling whether two texts say the same words. */
function plain(text: string): string {
  return text.replace(/[^가-힣A-Za-z0-9]/g, '');
}

function rank(field: string): number {
  return field === 'title' ? 0 : 1;
}
