import type { GoldArticle } from '../../src/evaluate/gold.js';
import type { ExtractedEntity, ExtractedFact, ExtractedQuote, Extraction } from '../../src/extract/extraction.js';
import type { Span } from '../../src/text/document.js';

export const TITLE = '가람전자, ‘미리내 2’ 공개';
export const BODY =
  '가람전자는 30일 서울에서 미리내 2를 공개했다. 도하늘 가람전자 대표는 "연내에 출시한다"고 말했다. 미리내 2는 RAG를 쓴다. 회사는 누리상사와 손잡을 계획이다.';

const span = (text: string, from = 0): Span => {
  const start = BODY.indexOf(text, from);
  return { field: 'body', start, end: start + text.length };
};

function entity(
  id: string,
  type: ExtractedEntity['type'],
  names: string[],
  more: Partial<ExtractedEntity> = {},
): ExtractedEntity {
  const mentions = names.map((text) => ({
    ...span(text),
    text,
    rule: `lexicon.${type.toLowerCase()}`,
    confidence: 0.95,
  }));
  return { id, type, name: names[0] ?? '', mentions, lexiconKey: null, ...more };
}

function fact(
  type: ExtractedFact['type'],
  from: string,
  to: string,
  sentence: string,
  ends: [string, string],
  more: Partial<ExtractedFact> = {},
): ExtractedFact {
  const evidence = { ...span(sentence), text: sentence };
  return {
    type,
    from,
    to,
    status: 'stated',
    confidence: 0.85,
    rule: `frame.${type.toLowerCase()}`,
    evidence,
    fromSpan: span(ends[0], evidence.start),
    toSpan: span(ends[1], evidence.start),
    fromCarried: false,
    toCarried: false,
    properties: {},
    ...more,
  };
}

const SPOKEN = '도하늘 가람전자 대표는 "연내에 출시한다"고 말했다.';

const quote: ExtractedQuote = {
  speaker: 'p',
  quote: '연내에 출시한다',
  span: span('연내에 출시한다'),
  evidence: { ...span(SPOKEN), text: SPOKEN },
  speakerSpan: span('도하늘'),
  speakerCarried: false,
  rule: 'quote.said',
  confidence: 0.9,
};

/** What a reader finds in the article. */
export const GOLD: GoldArticle = {
  article: '991_1',
  entities: [
    { id: 'e1', type: 'Company', name: '가람전자', mentions: ['가람전자'] },
    { id: 'e2', type: 'Person', name: '도하늘', mentions: ['도하늘', '도 대표'] },
    { id: 'e3', type: 'Model', name: '미리내 2', mentions: ['미리내 2'], parameters: '100B' },
    { id: 'e4', type: 'Place', name: '서울', mentions: ['서울'] },
    { id: 'e5', type: 'Technology', name: 'RAG', mentions: ['RAG'] },
    { id: 'e6', type: 'Company', name: '누리상사', mentions: ['누리상사'] },
    { id: 'e7', type: 'Product', name: '시제품', mentions: ['시제품'], optional: true },
  ],
  facts: [
    { type: 'DEVELOPS', from: 'e1', to: 'e3', status: 'stated', evidence: '' },
    { type: 'WORKS_FOR', from: 'e2', to: 'e1', status: 'stated', title: '대표', evidence: '' },
    { type: 'USES', from: 'e3', to: 'e5', status: 'stated', evidence: '' },
    { type: 'PARTNERS_WITH', from: 'e1', to: 'e6', status: 'planned', evidence: '' },
    { type: 'OPERATES_IN', from: 'e1', to: 'e4', status: 'stated', evidence: '', optional: true },
    { type: 'LOCATED_IN', from: 'e1', to: 'e4', status: 'stated', evidence: '' },
  ],
  quotes: [
    { speaker: 'e2', quote: '연내에 출시한다', evidence: '' },
    { speaker: 'e1', quote: '품질을 먼저 본다', evidence: '' },
  ],
};

/** What an extractor made of it: some right, some wrong, as the tests count by hand. */
export const EXTRACTION: Extraction = {
  extractor: 'test',
  article: {
    id: '991_1',
    path: '991_1.md',
    title: TITLE,
    body: BODY,
    publishedAt: null,
    language: 'ko',
    publisher: null,
    authors: [],
    url: null,
    crawledAt: null,
    contentHash: '',
    crawlerHash: null,
  },
  entities: [
    entity('c', 'Company', ['가람 전자', '가람전자']),
    entity('p', 'Person', ['도하늘']),
    entity('m', 'Model', ['미리내 2'], { parameters: '10B' }),
    entity('r', 'Technology', ['RAG']),
    entity('n', 'Organization', ['누리상사']),
    entity('o', 'Product', ['시제품']),
  ],
  facts: [
    fact('DEVELOPS', 'c', 'm', '가람전자는 30일 서울에서 미리내 2를 공개했다.', ['가람전자', '미리내 2']),
    fact('WORKS_FOR', 'p', 'c', SPOKEN, ['도하늘', '가람전자'], { title: '대표', confidence: 1 }),
    fact('USES', 'm', 'r', '미리내 2는 RAG를 쓴다.', ['미리내 2', 'RAG']),
    fact('PARTNERS_WITH', 'n', 'c', '회사는 누리상사와 손잡을 계획이다.', ['누리상사', '가람전자'], {
      toSpan: span('가람전자'),
      toCarried: true,
      confidence: 0.62,
    }),
    fact('DEVELOPS', 'm', 'c', '미리내 2는 RAG를 쓴다.', ['미리내 2', 'RAG'], { confidence: 0.65 }),
  ],
  figures: [],
  quotes: [quote, { ...quote, speaker: 'm', rule: 'quote.stray' }],
};
