import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { findArticles, readArticleFile } from '../../src/article/read.js';
import type { Extraction } from '../../src/extract/extraction.js';
import { createExtractor } from '../../src/extract/pipeline.js';
import { RELATION_TYPES } from '../../src/ontology/types.js';

const folder = fileURLToPath(new URL('../../seeds', import.meta.url));
const extractor = await createExtractor();
const extractions: Extraction[] = [];
for (const found of await findArticles([folder]))
  extractions.push(extractor.extract((await readArticleFile(found)).article));

/** Every fact of the seeds as `TYPE from -> to`, with its status where it is not `stated`. */
const facts = new Set(
  extractions.flatMap(({ entities, facts: found }) => {
    const name = new Map(entities.map((entity) => [entity.id, entity.name]));
    return found.map(
      (f) => `${f.type} ${name.get(f.from)} -> ${name.get(f.to)}${f.status === 'stated' ? '' : ` (${f.status})`}`,
    );
  }),
);

/** What a reader of the seeds would ask for first; one or more of every relation type. */
const ANSWERS = [
  'WORKS_FOR 이연수 -> NC AI',
  'WORKS_FOR 김성훈 -> 업스테이지',
  'WORKS_FOR 유영상 -> SK텔레콤 (former)',
  'DEVELOPS 업스테이지 -> 솔라 오픈 100B',
  'DEVELOPS LG AI연구원 -> K-엑사원',
  'PARTNERS_WITH NC AI -> 포스코',
  'PARTNERS_WITH NC AI -> 현대차',
  'PARTNERS_WITH 업스테이지 -> 레블업',
  'PARTNERS_WITH LG AI연구원 -> 런던 증권거래소',
  'SUPPLIES 퓨리오사AI -> LG AI연구원',
  'SUPPLIES 엔비디아 -> 네이버클라우드 (planned)',
  'PARTICIPATES_IN LG전자 -> CES 2026 (planned)',
  'ORGANIZES 정보통신산업진흥원 -> 독자 AI 파운데이션 모델 프로젝트 1차 발표회',
  'MEMBER_OF 코난테크놀로지 -> K-AI 얼라이언스',
  'SUBSIDIARY_OF NC AI -> 엔씨소프트',
  'INVESTS_IN 아마존 -> 업스테이지',
  'ACQUIRES 메타 -> 마누스 (planned)',
  'COMPETES_WITH SK텔레콤 -> KT',
  'COMPARED_WITH 솔라 오픈 100B -> 딥시크 R1',
  'USES LG AI연구원 -> 레니게이드',
  'BASED_ON 엑사원 딥 -> 엑사원 3.5',
  'LOCATED_IN 독자 AI 파운데이션 모델 프로젝트 1차 발표회 -> 코엑스',
  'OPERATES_IN 업스테이지 -> 일본',
  'OPERATES_IN 업스테이지 -> 태국',
  'PUBLISHES 마이크로소프트 -> AI 확산 리포트',
];

describe('what is read out of the seed articles', () => {
  test.each(ANSWERS)('%s', (answer) => {
    expect(facts).toContain(answer);
  });

  test('answers hold every relation type', () => {
    expect(new Set(ANSWERS.map((answer) => answer.split(' ')[0]))).toEqual(new Set(RELATION_TYPES));
  });

  test('sizes of models, one of them disputed', () => {
    const sizes = new Set(
      extractions.flatMap(({ entities, figures }) =>
        figures.map(({ entity, value }) => {
          const of = entities.find(({ id }) => id === entity);
          return `${of?.lexiconKey ?? of?.name} ${value}`;
        }),
      ),
    );
    for (const size of ['배키 100B', '에이닷엑스 K1 500B', '에이닷엑스 K1 519B']) expect(sizes).toContain(size);
  });

  test('people say what they said', () => {
    const said = extractions.flatMap(({ entities, quotes }) =>
      quotes.map(({ speaker, quote }) => `${entities.find(({ id }) => id === speaker)?.name}: ${quote}`),
    );
    expect(said).toContain('배경훈: 승자도 패자도 없다');
    expect(said).toContain('김성훈: 1분도 허투루 쓰지 않으려 했다');
    expect(said).toContain('최태원: 주도권을 잡을 수 없다');
  });

  test('each of the two wire copies gives the same facts', () => {
    const of = (id: string) => {
      const found = extractions.find(({ article }) => article.id === id);
      return found?.facts.map(({ type, status, evidence }) => [type, status, evidence.text]);
    };
    expect(of('9001_0000000101')?.length).toBeGreaterThan(10);
    expect(of('9004_0000000877')).toEqual(of('9001_0000000101'));
  });
});
