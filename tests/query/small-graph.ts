import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NameIndex, readNames } from '../../src/query/names/name-index.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore, Parameters, Value } from '../../src/store/store.js';
import { foldName } from '../../src/text/fold.js';

/** A small graph in the shape of `src/graph/model.ts`, written by hand: who is in it, and what its articles state. */
interface Source {
  id: string;
  title: string;
  day: string;
  publisher: string;
  wire?: string;
}
type Fact = [type: string, from: string, to: string, article: string, sentence: string, more?: Record<string, Value>];

/** id: name, then aliases. */
const ENTITIES: Record<string, string[]> = {
  'Company:포스코': ['포스코', 'POSCO'],
  'Company:업스테이지': ['업스테이지', 'Upstage'],
  'Company:lgai연구원': ['LG AI연구원', 'LG AI Research', 'LG AI 연구원'],
  'Company:lg': ['LG', '엘지'],
  'Company:런던증권거래소': ['런던 증권거래소', 'LSEG', '런던증권거래소그룹'],
  'Company:네이버클라우드': ['네이버클라우드', '네이버 클라우드', 'Naver Cloud'],
  'Company:네이버': ['네이버', 'Naver'],
  'Company:한빛전자': ['한빛전자', 'Hanbit Electronics'],
  'Company:새론소프트': ['새론소프트', 'Saeron Soft'],
  'Company:누리벤처스': ['누리벤처스', 'Nuri Ventures'],
  'Organization:과학기술정보통신부': ['과학기술정보통신부', '과기정통부', 'MSIT'],
  'Organization:한국인공지능협회': ['한국인공지능협회'],
  'Person:김성훈': ['김성훈', 'Kim Sung-hoon'],
  'Person:이홍락': ['이홍락'],
  'Person:박지우@한빛전자': ['박지우'],
  'Person:박지우@새론소프트': ['박지우'],
  'Person:최가람': ['최가람'],
  'Model:솔라오픈100b': ['솔라 오픈 100B', 'Solar Open 100B', '솔라 오픈'],
  'Model:k-엑사원236b': ['K-엑사원 236B', 'K-EXAONE', 'K-엑사원'],
  'Model:엑사원4.0': ['엑사원 4.0', 'EXAONE 4.0'],
  'Model:gpt-5': ['GPT-5'],
  'Product:한빛톡': ['한빛톡', 'Hanbit Talk'],
  'Technology:전문가혼합': ['전문가 혼합', 'MoE'],
  'Technology:제조ai': ['제조 AI'],
  'Technology:hbm': ['HBM', '고대역폭메모리'],
  'Program:독자ai파운데이션모델프로젝트': ['독자 AI 파운데이션 모델 프로젝트', '독파모'],
  'Event:1차성과발표회': ['1차 성과 발표회'],
  'Place:일본': ['일본', '日', 'Japan'],
  'Place:서울': ['서울', 'Seoul'],
  'Work:ai확산리포트': ['AI 확산 리포트'],
};

const ARTICLES: Source[] = [
  { id: 'a1', title: '업스테이지, 포스코와 손잡는다', day: '2025-12-30', publisher: '한길일보' },
  { id: 'a2', title: '업스테이지 포스코 협력', day: '2025-12-30', publisher: '누리통신', wire: 'a1' },
  { id: 'a3', title: '독파모 다섯 팀 성과 공개', day: '2025-12-29', publisher: '한길일보' },
  { id: 'a4', title: '솔라 오픈 102B로 확인', day: '2025-12-20', publisher: '두레경제' },
  { id: 'a5', title: '한빛전자, 새론소프트 인수 추진', day: '2025-11-02', publisher: '두레경제' },
];

const FACTS: Fact[] = [
  ['PARTNERS_WITH', 'Company:업스테이지', 'Company:포스코', 'a1', '업스테이지는 포스코와 함께 제조 AI를 만든다.'],
  ['PARTNERS_WITH', 'Company:업스테이지', 'Company:포스코', 'a2', '업스테이지가 포스코와 협력한다.'],
  [
    'PARTNERS_WITH',
    'Company:lgai연구원',
    'Company:런던증권거래소',
    'a3',
    'LG AI연구원은 런던 증권거래소와 협력 중이다.',
  ],
  ['PARTNERS_WITH', 'Company:lgai연구원', 'Company:포스코', 'a3', 'LG AI연구원은 포스코와도 협력한다.'],
  ['DEVELOPS', 'Company:업스테이지', 'Model:솔라오픈100b', 'a3', '업스테이지는 솔라 오픈 100B를 공개했다.'],
  ['DEVELOPS', 'Company:업스테이지', 'Model:솔라오픈100b', 'a4', '솔라 오픈은 업스테이지가 만든 모델이다.'],
  ['DEVELOPS', 'Company:lgai연구원', 'Model:k-엑사원236b', 'a3', 'LG AI연구원은 K-엑사원 236B를 공개했다.'],
  ['DEVELOPS', 'Company:lgai연구원', 'Model:엑사원4.0', 'a3', 'LG AI연구원은 앞서 엑사원 4.0을 냈다.'],
  [
    'DEVELOPS',
    'Company:한빛전자',
    'Product:한빛톡',
    'a5',
    '한빛전자는 한빛톡을 내년에 출시한다.',
    { status: 'planned' },
  ],
  ['PARAMETERS', 'Model:솔라오픈100b', '', 'a3', '솔라 오픈의 매개변수는 100B다.', { value: '100B', number: 1e11 }],
  [
    'PARAMETERS',
    'Model:솔라오픈100b',
    '',
    'a4',
    '솔라 오픈의 매개변수는 102B로 확인됐다.',
    { value: '102B', number: 1.02e11 },
  ],
  ['PARAMETERS', 'Model:k-엑사원236b', '', 'a3', 'K-엑사원은 236B 규모다.', { value: '236B', number: 2.36e11 }],
  [
    'WORKS_FOR',
    'Person:김성훈',
    'Company:업스테이지',
    'a3',
    '김성훈 업스테이지 대표는 자신감을 보였다.',
    { title: '대표' },
  ],
  [
    'WORKS_FOR',
    'Person:이홍락',
    'Company:lgai연구원',
    'a3',
    '이홍락 LG AI연구원 공동 연구원장이 설명했다.',
    { title: '공동 연구원장' },
  ],
  [
    'WORKS_FOR',
    'Person:박지우@한빛전자',
    'Company:한빛전자',
    'a5',
    '박지우 한빛전자 대표이사가 밝혔다.',
    { title: '대표이사' },
  ],
  [
    'WORKS_FOR',
    'Person:최가람',
    'Company:한빛전자',
    'a4',
    '최가람 한빛전자 대표이사가 참석했다.',
    { title: '대표이사', rule: 'works-for.takes-office' },
  ],
  [
    'WORKS_FOR',
    'Person:박지우@새론소프트',
    'Company:새론소프트',
    'a5',
    '새론소프트를 떠난 박지우 전 이사가 말했다.',
    { title: '전 이사', status: 'former' },
  ],
  [
    'PARTICIPATES_IN',
    'Company:업스테이지',
    'Program:독자ai파운데이션모델프로젝트',
    'a3',
    '업스테이지는 독파모에 참여한다.',
  ],
  [
    'PARTICIPATES_IN',
    'Company:lgai연구원',
    'Program:독자ai파운데이션모델프로젝트',
    'a3',
    'LG AI연구원은 독파모에 참여한다.',
  ],
  ['PARTICIPATES_IN', 'Person:김성훈', 'Event:1차성과발표회', 'a3', '김성훈 대표가 1차 성과 발표회에 참석했다.'],
  [
    'ORGANIZES',
    'Organization:과학기술정보통신부',
    'Event:1차성과발표회',
    'a3',
    '과기정통부는 1차 성과 발표회를 열었다.',
  ],
  ['LOCATED_IN', 'Event:1차성과발표회', 'Place:서울', 'a3', '1차 성과 발표회는 서울에서 열렸다.'],
  ['COMPARED_WITH', 'Model:gpt-5', 'Model:k-엑사원236b', 'a3', 'K-엑사원은 GPT-5와 견줄 만했다.'],
  ['COMPETES_WITH', 'Company:네이버클라우드', 'Company:업스테이지', 'a3', '네이버클라우드와 업스테이지가 경쟁한다.'],
  ['USES', 'Model:k-엑사원236b', 'Technology:전문가혼합', 'a3', 'K-엑사원은 전문가 혼합(MoE)을 썼다.'],
  ['USES', 'Company:한빛전자', 'Technology:hbm', 'a5', '한빛전자는 HBM을 도입했다.', { confidence: 0.6 }],
  ['BASED_ON', 'Model:k-엑사원236b', 'Model:엑사원4.0', 'a3', 'K-엑사원은 엑사원 4.0을 바탕으로 했다.'],
  ['OPERATES_IN', 'Company:업스테이지', 'Place:일본', 'a3', '업스테이지는 일본에 진출한다.', { status: 'planned' }],
  ['SUPPLIES', 'Company:한빛전자', 'Company:네이버', 'a5', '한빛전자는 네이버에 서버를 공급한다.', { item: '서버' }],
  [
    'INVESTS_IN',
    'Company:누리벤처스',
    'Company:업스테이지',
    'a4',
    '누리벤처스는 업스테이지에 300억원을 투자했다.',
    { amount: '300억원', amountValue: 3e10 },
  ],
  [
    'ACQUIRES',
    'Company:한빛전자',
    'Company:새론소프트',
    'a5',
    '한빛전자는 새론소프트를 인수하기로 했다.',
    { status: 'planned', amount: '1조원', amountValue: 1e12 },
  ],
  ['SUBSIDIARY_OF', 'Company:lgai연구원', 'Company:lg', 'a3', 'LG AI연구원은 LG의 연구 조직이다.'],
  ['SUBSIDIARY_OF', 'Company:네이버클라우드', 'Company:네이버', 'a3', '네이버클라우드는 네이버의 자회사다.'],
  ['MEMBER_OF', 'Company:새론소프트', 'Organization:한국인공지능협회', 'a5', '새론소프트는 한국인공지능협회 회원사다.'],
  [
    'PUBLISHES',
    'Organization:한국인공지능협회',
    'Work:ai확산리포트',
    'a5',
    '한국인공지능협회는 AI 확산 리포트를 냈다.',
  ],
];

/** Pairs of entities that some fact relates, with the articles that state it: the typed edges. */
interface Relation {
  type: string;
  from: string;
  to: string;
  articles: string[];
  titles: string[];
  status: string;
}

function relations(): Relation[] {
  const edges = new Map<string, Relation>();
  for (const [type, from, to, article, , more = {}] of FACTS) {
    if (to === '') continue;
    const status = (more.status as string | undefined) ?? 'stated';
    const edge = edges.get(`${type} ${from} ${to}`) ?? { type, from, to, articles: [], titles: [], status };
    edge.articles.push(article);
    if (more.title) edge.titles.push(more.title as string);
    if (status > edge.status) edge.status = status;
    edges.set(`${type} ${from} ${to}`, edge);
  }
  return [...edges.values()];
}

/** The second run of ingestion added one fact and retracted another, which the graph holds no more. */
const RUNS: Record<string, unknown>[] = [
  { id: 'run-20251229T090000', number: 1, startedAt: '2025-12-29T09:00:00+09:00', state: 'finished' },
  { id: 'run-20251230T100000', number: 2, startedAt: '2025-12-30T10:00:00+09:00', state: 'finished' },
];
const CHANGES: Record<string, unknown>[] = [
  {
    change: 'added',
    kind: 'fact',
    id: 'claim-0',
    type: 'PARTNERS_WITH',
    from: 'Company:업스테이지',
    to: 'Company:포스코',
    status: 'stated',
    article: 'a1',
    field: 'body',
    start: 0,
    end: 27,
    sentence: '업스테이지는 포스코와 함께 제조 AI를 만든다.',
  },
  {
    change: 'retracted',
    kind: 'fact',
    id: 'claim-gone',
    type: 'INVESTS_IN',
    from: 'Company:누리벤처스',
    to: 'Company:사라진회사',
    status: 'stated',
    article: 'a4',
    field: 'body',
    start: 0,
    end: 24,
    sentence: '누리벤처스는 사라진회사에 투자했다.',
  },
  ...(['added', 'retracted'] as const).map((change) => ({
    change,
    kind: 'fact',
    id: 'claim-brief',
    type: 'DEVELOPS',
    from: 'Company:한빛전자',
    to: 'Product:한빛톡',
    status: 'stated',
    article: 'a5',
    field: 'body',
    start: 0,
    end: 10,
    sentence: '한빛전자는 한빛톡을 냈다.',
  })),
];

const QUOTES: [speaker: string, article: string, words: string, sentence: string][] = [
  ['Person:김성훈', 'a3', '제조 현장을 바꾸겠다', '김성훈 대표는 "제조 현장을 바꾸겠다"고 말했다.'],
  ['Person:이홍락', 'a3', 'MoE 구조가 답이다', '이홍락 원장은 "MoE 구조가 답이다"라고 했다.'],
  ['Company:포스코', 'a1', '철강에 AI를 심겠다', '포스코는 "철강에 AI를 심겠다"고 밝혔다.'],
];

export interface SmallGraph {
  readonly store: GraphStore;
  remove(): Promise<void>;
}

/** Builds the graph in a Grafeo store of its own. */
export async function smallGraph(): Promise<SmallGraph> {
  const folder = mkdtempSync(join(tmpdir(), 'jisik-query-'));
  const store = await openStore({ url: `grafeo:${join(folder, 'store')}` });
  await fillSmallGraph(store);
  return {
    store,
    remove: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Its names alone. */
export async function smallGraphNames(): Promise<NameIndex> {
  const graph = await smallGraph();
  const reader = await graph.store.reader();
  const names = await readNames(reader);
  await reader.close();
  await graph.remove();
  return names;
}

/** Writes and publishes it to any store. */
export async function fillSmallGraph(store: GraphStore): Promise<void> {
  const writer = await store.writer();
  const statements: { text: string; parameters: Parameters }[] = [];
  const put = (text: string, parameters: Record<string, unknown>): void => {
    statements.push({ text, parameters: parameters as Parameters });
  };
  const bodies = new Map<string, string>(ARTICLES.map(({ id }) => [id, '']));
  const place = (article: string, sentence: string): { start: number; end: number } => {
    const body = bodies.get(article)!;
    const start = body === '' ? 0 : body.length + 1;
    bodies.set(article, body === '' ? sentence : `${body} ${sentence}`);
    return { start, end: start + sentence.length };
  };

  const facts = FACTS.map((fact) => ({ fact, ...place(fact[3], fact[4]) }));
  const quotes = QUOTES.map((quote) => ({ quote, ...place(quote[1], quote[3]) }));
  for (const { id, title, day, publisher, wire } of ARTICLES)
    put('MERGE (a:Article {id: $id}) SET a += $more', {
      id,
      more: {
        path: `${id}.md`,
        title,
        publisher,
        publishedAt: `${day}T09:00:00+09:00`,
        url: `https://news.example/${id}`,
        contentHash: id,
        language: 'ko',
        authors: ['한기자'],
        authorEmails: [''],
        wireGroup: wire ?? id,
      },
    });
  const mentionsOf = (forms: readonly string[]): { article: string; spans: string[]; surfaces: string[] }[] =>
    ARTICLES.flatMap(({ id, title }) => {
      const spans: string[] = [];
      const surfaces = new Set<string>();
      for (const [field, text] of [
        ['title', title],
        ['body', bodies.get(id)!],
      ] as const)
        for (let i = 0; i < text.length; i++) {
          const form = forms.filter((one) => text.startsWith(one, i)).sort((a, b) => b.length - a.length)[0];
          if (!form) continue;
          spans.push(`${field}:${i}-${i + form.length}`);
          surfaces.add(form);
          i += form.length - 1;
        }
      return spans.length > 0 ? [{ article: id, spans, surfaces: [...surfaces] }] : [];
    });
  for (const [id, [name, ...aliases]] of Object.entries(ENTITIES)) {
    const type = id.slice(0, id.indexOf(':'));
    const mentions = mentionsOf([name!, ...aliases]);
    const sizes = FACTS.filter(([kind, from]) => kind === 'PARAMETERS' && from === id).map(([, , , , , more]) => more!);
    put(`MERGE (e:Entity {id: $id}) SET e:${type} SET e += $more`, {
      id,
      more: {
        name,
        type,
        aliases: aliases.sort(),
        keys: [...new Set([name!, ...aliases].map(foldName))].sort(),
        articles: mentions.length,
        independentArticles: new Set(mentions.map(({ article }) => (article === 'a2' ? 'a1' : article))).size,
        ...(sizes[0] ? { parameters: sizes[0].value, parameterCount: sizes[0].number } : {}),
      },
    });
    for (const { article, spans, surfaces } of mentions)
      put('MATCH (a:Article {id: $article}) MATCH (e:Entity {id: $id}) MERGE (a)-[m:MENTIONS]->(e) SET m += $more', {
        article,
        id,
        more: { count: spans.length, spans, surfaces },
      });
  }
  facts.forEach(({ fact: [type, from, to, article, sentence, more = {}], start, end }, i) => {
    const day = ARTICLES.find(({ id }) => id === article)!.day;
    put('MERGE (k:Claim {id: $id}) SET k += $more', {
      id: `claim-${i}`,
      more: {
        type,
        status: 'stated',
        article,
        sentence,
        field: 'body',
        start,
        end,
        fromText: '',
        fromSpan: '',
        fromCarried: false,
        rule: 'by-hand',
        confidence: 0.9,
        publishedAt: `${day}T09:00:00+09:00`,
        ...more,
      },
    });
    const ends: [string, string][] =
      to === ''
        ? [['SUBJECT', from]]
        : [
            ['SUBJECT', from],
            ['OBJECT', to],
          ];
    put('MATCH (a:Article {id: $article}) MATCH (k:Claim {id: $id}) MERGE (a)-[:STATES]->(k)', {
      article,
      id: `claim-${i}`,
    });
    for (const [end2, entity] of ends)
      put(`MATCH (k:Claim {id: $id}) MATCH (e:Entity {id: $entity}) MERGE (k)-[:${end2}]->(e)`, {
        id: `claim-${i}`,
        entity,
      });
  });
  quotes.forEach(({ quote: [speaker, article, words, sentence], start, end }, i) => {
    const at = start + sentence.indexOf(words);
    const id = `quote-${i}`;
    put('MERGE (q:Quote {id: $id}) SET q += $more', {
      id,
      more: {
        article,
        text: words,
        field: 'body',
        start: at,
        end: at + words.length,
        sentence,
        sentenceStart: start,
        sentenceEnd: end,
        speakerText: '',
        speakerSpan: '',
        rule: 'by-hand',
        confidence: 0.9,
        publishedAt: `${ARTICLES.find((one) => one.id === article)!.day}T09:00:00+09:00`,
      },
    });
    put('MATCH (e:Entity {id: $speaker}) MATCH (q:Quote {id: $id}) MERGE (e)-[:SAID]->(q)', { speaker, id });
    put('MATCH (a:Article {id: $article}) MATCH (q:Quote {id: $id}) MERGE (a)-[:REPORTS]->(q)', { article, id });
  });
  for (const { type, from, to, articles, titles, status } of relations()) {
    const days = articles.map((id) => `${ARTICLES.find((one) => one.id === id)!.day}T09:00:00+09:00`).sort();
    put(`MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) MERGE (a)-[r:\`${type}\`]->(b) SET r += $more`, {
      from,
      to,
      more: {
        articles: articles.length,
        independentArticles: new Set(articles.map((id) => ARTICLES.find((one) => one.id === id)?.wire ?? id)).size,
        firstReported: days[0],
        lastReported: days.at(-1),
        status,
        ...(titles.length > 0 && { titles }),
      },
    });
  }
  for (const run of RUNS) put('MERGE (r:Run {id: $id}) SET r += $run', { id: run.id, run });
  const run = RUNS.at(-1)!.id as string;
  put('MERGE (c:Change {id: $id}) SET c += $more', {
    id: `${run}#000000`,
    more: { run, rows: JSON.stringify(CHANGES) },
  });
  await writer.write(statements);
  await writer.publish();
  await writer.close();
}

/** The day from which tests look back. */
export const NOW = new Date('2025-12-31T12:00:00+09:00');
