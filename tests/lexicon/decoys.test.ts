import { beforeAll, expect, test } from '@jest/globals';
import { parseArticle } from '../../src/article/read.js';
import { createExtractor, type Extractor } from '../../src/extract/pipeline.js';

/** Sentences in which a word that is also a name means something else: `[sentence, the word]`. */
const DECOYS: readonly (readonly [string, string])[] = [
  ['금융당국은 1일 내부통제 강화도 약속했다.', '강화도'],
  ['회사는 내년 상반기 양산에 들어간다고 1일 밝혔다.', '양산'],
  ['대변인은 1일 서면 논평을 냈다.', '서면'],
  ['시는 누리집에 이 사실을 알리고 사과했다.', '알리'],
  ['봄이면 이 골짜기에 진달래가 핀다.', '핀다'],
  ['응답자의 43%가 찬성했다.', '43'],
  ['도로와 철도 같은 사회간접자본(SOC)에 예산을 쓴다.', 'SOC'],
  ['한 알에 단백질 6g이 들어 있다.', '6g'],
  ['창사 30주년을 맞아 1일 새 이름을 발표했다.', '창사'],
  ['초등학교 교원 수가 1일 발표됐다.', '교원'],
  ['지원 대상은 1일까지 신청하면 된다.', '대상'],
  ['20대 남성은 1일 병원으로 옮겨졌다.', '남성'],
  ['이 산은 높이가 1000m가 넘는다.', '산은'],
  ['그가 한 일은 아무도 몰랐다.', '일은'],
  ['안심하고 맡길 수 있는 사람인 것 같다.', '사람인'],
  ['경기가 나빠지자 매출이 줄었다.', '경기'],
  ['현대 사회의 문제를 다뤘다.', '현대'],
  ['영상 CCTV 화면을 확보했다.', 'CCTV'],
  ['법정 정년이 1일부터 늘어난다.', '정년이'],
  ['회사는 1일 최고제품책임자(CPO)를 새로 뽑았다.', 'CPO'],
  ['영주(F-5) 자격은 1일까지 신청하면 된다.', 'F-5'],
  ['그는 1일 강건함을 자랑했다.', '강건함'],
  ['안산 중앙대로변 녹지를 1일 정비했다.', '중앙대'],
];

let extractor: Extractor;
beforeAll(async () => {
  extractor = await createExtractor();
});

test.each(DECOYS)('%s', (sentence, word) => {
  const { article } = parseArticle(Buffer.from(`# 알림\n\n${sentence}\n`), { path: 'decoy.md', defaultId: 'decoy' });
  const named = extractor.extract(article).entities.filter((e) => e.mentions.some((m) => m.text === word));
  expect(named.map((e) => `${e.type} ${e.name}`)).toEqual([]);
});
