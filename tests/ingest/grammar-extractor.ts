import type { Article } from '../../src/article/article.js';
import type {
  Evidence,
  ExtractedEntity,
  ExtractedFact,
  ExtractedFigure,
  ExtractedQuote,
  Extraction,
  Mention,
  Span,
} from '../../src/extract/extraction.js';
import type { ArticleExtractor } from '../../src/ingest/extract-file.js';
import type { EntityType, RelationType } from '../../src/ontology/types.js';

/**
 * An extractor for ingestion's tests that reads a handful of sentence forms exactly, so that a test decides what an article
 * states, homonyms and ill-fitting cases included. One sentence a line:
 *
 *     김민수 한빛전자 대표가 말했다.      WORKS_FOR with a title
 *     한빛전자가 미르를 개발했다.         DEVELOPS
 *     한빛전자와 가온이 협력한다.         PARTNERS_WITH
 *     미르의 크기는 70B이다.              PARAMETERS
 *     김민수가 "오늘" 이라고 했다.        quote
 *     김민수 씨도 왔다.                   a mention, nothing else
 *
 * Names on the list `known` are linked, as the lexicon would.
 */
export function grammarExtractor(known: readonly string[] = [], version = 'grammar-1'): ArticleExtractor {
  return { version, extract: (article) => new Reading(article, new Set(known), version).extraction() };
}

const FORMS: readonly { pattern: RegExp; read: (reading: Reading, match: RegExpExecArray) => void }[] = [
  {
    pattern: /^(?<p>\S+) (?<b>\S+) (?<t>대표|교수|장관)가 말했다\.$/du,
    read: (r, m) => r.fact('WORKS_FOR', ['Person', m, 'p'], ['Company', m, 'b'], m.groups!.t),
  },
  {
    pattern: /^(?<b>\S+)가 (?<m>\S+)를 개발했다\.$/du,
    read: (r, m) => r.fact('DEVELOPS', ['Company', m, 'b'], ['Model', m, 'm']),
  },
  {
    pattern: /^(?<a>\S+)와 (?<b>\S+)이 협력한다\.$/du,
    read: (r, m) => r.fact('PARTNERS_WITH', ['Company', m, 'a'], ['Company', m, 'b']),
  },
  { pattern: /^(?<m>\S+)의 크기는 (?<n>\d+)B이다\.$/du, read: (r, m) => r.figure(m) },
  { pattern: /^(?<p>\S+)가 "(?<q>[^"]+)" 이라고 했다\.$/du, read: (r, m) => r.quote(m) },
  { pattern: /^(?<p>\S+) 씨도 왔다\.$/du, read: (r, m) => void r.entity('Person', m, 'p') },
];

class Reading {
  private readonly entities = new Map<string, ExtractedEntity & { mentions: Mention[] }>();
  private readonly facts: ExtractedFact[] = [];
  private readonly figures: ExtractedFigure[] = [];
  private readonly quotes: ExtractedQuote[] = [];
  private line: Evidence = { field: 'body', start: 0, end: 0, text: '' };

  constructor(
    private readonly article: Article,
    private readonly known: ReadonlySet<string>,
    private readonly version: string,
  ) {}

  extraction(): Extraction {
    let start = 0;
    for (const text of this.article.body.split('\n')) {
      this.line = { field: 'body', start, end: start + text.length, text };
      for (const { pattern, read } of FORMS) {
        const match = pattern.exec(text);
        if (match) read(this, match);
      }
      start += text.length + 1;
    }
    const { facts, figures, quotes } = this;
    return {
      extractor: this.version,
      article: this.article,
      entities: [...this.entities.values()],
      facts,
      figures,
      quotes,
    };
  }

  entity(type: EntityType, match: RegExpExecArray, group: string): { id: string; span: Span } {
    const text = match.groups![group]!;
    const span = this.span(match, group);
    const key = `${type} ${text}`;
    let entity = this.entities.get(key);
    if (!entity) {
      const lexiconKey = this.known.has(text) ? text : null;
      const forms = lexiconKey === null ? {} : { lexiconForms: [`${text} Inc`, `${text} of the lexicon`] };
      entity = { id: `e${this.entities.size + 1}`, type, name: text, mentions: [], lexiconKey, ...forms };
      this.entities.set(key, entity);
    }
    entity.mentions.push({ ...span, text, rule: 'grammar', confidence: 1 });
    return { id: entity.id, span };
  }

  fact(type: RelationType, from: End, to: End, title?: string): void {
    const [a, b] = [this.entity(...from), this.entity(...to)];
    this.facts.push({
      type,
      from: a.id,
      to: b.id,
      status: 'stated',
      confidence: 0.9,
      rule: 'grammar',
      evidence: this.line,
      fromSpan: a.span,
      toSpan: b.span,
      fromCarried: false,
      toCarried: false,
      properties: {},
      ...(title !== undefined && { title }),
    });
  }

  figure(match: RegExpExecArray): void {
    const { id } = this.entity('Model', match, 'm');
    const printed = `${match.groups!.n}B`;
    const number = Number(match.groups!.n) * 1e9;
    const span = this.span(match, 'n');
    this.figures.push({
      entity: id,
      kind: 'parameters',
      value: printed,
      number,
      printed,
      span: { ...span, end: span.end + 1 },
      evidence: this.line,
      rule: 'grammar',
      confidence: 0.9,
    });
  }

  quote(match: RegExpExecArray): void {
    const speaker = this.entity('Person', match, 'p');
    this.quotes.push({
      speaker: speaker.id,
      quote: match.groups!.q!,
      span: this.span(match, 'q'),
      evidence: this.line,
      speakerSpan: speaker.span,
      speakerCarried: false,
      rule: 'grammar',
      confidence: 0.9,
    });
  }

  private span(match: RegExpExecArray, group: string): Span {
    const [start, end] = match.indices!.groups![group]!;
    return { field: 'body', start: this.line.start + start, end: this.line.start + end };
  }
}

type End = [EntityType, RegExpExecArray, string];
