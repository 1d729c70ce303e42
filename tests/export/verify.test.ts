import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { verifyGraph } from '../../src/export/verify.js';
import { wireText } from '../ingest/properties.js';
import { World } from '../ingest/world.js';
import { type TempStore, tempStore } from '../store/temp-store.js';

let temp: TempStore;
let world: World;

beforeEach(async () => {
  temp = await tempStore();
  world = await World.create();
  await world.put('a', {
    body: `김민수 한빛전자 대표가 말했다.\n한빛전자가 미르를 개발했다.\n미르의 크기는 70B이다.\n${wireText(0)}`,
  });
  await world.put('b', {
    body: `김민수가 "오늘 날씨가 좋다" 이라고 했다.\n한빛전자와 가온이 협력한다.\n${wireText(0)}`,
  });
  await world.put('c', { body: '박서연 가온 교수가 말했다.' });
  await world.ingest(temp.store, { storeSumsFrom: 2 });
});
afterEach(async () => {
  await temp.remove();
  await world.destroy();
});

async function verify(articles?: readonly string[]) {
  const reader = await temp.store.reader();
  try {
    return await verifyGraph({ reader, ...(articles && { articles }) });
  } finally {
    await reader.close();
  }
}

async function plant(damage: string): Promise<void> {
  const writer = await temp.store.writer();
  await writer.write([{ text: damage, parameters: {} }]);
  await writer.publish();
  await writer.close();
}

test('a graph as ingested is sound, against its files too', async () => {
  const report = await verify([world.folder]);
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ sound: true, faults: 0 });
  expect(report.checks.filter(({ checked }) => checked === 0)).toEqual([]);
  expect(report.checks.map(({ check }) => check)).toEqual([
    'evidence',
    'spans',
    'mentions',
    'entities',
    'relations',
    'sums',
    'copies',
    'ledger',
    'texts',
  ]);
});

test.each([
  ['evidence', 'a fact without an article', 'MATCH (:Article)-[r:STATES]->(c:Claim {type: "DEVELOPS"}) DELETE r'],
  ['evidence', 'a fact without a subject', 'MATCH (c:Claim {type: "DEVELOPS"})-[r:SUBJECT]->() DELETE r'],
  ['evidence', 'a fact with one end', 'MATCH (c:Claim {type: "DEVELOPS"})-[r:OBJECT]->() DELETE r'],
  ['evidence', 'a fact without a sentence', 'MATCH (c:Claim {type: "DEVELOPS"}) SET c.sentence = ""'],
  ['evidence', 'a quote without a speaker', 'MATCH ()-[r:SAID]->(:Quote) DELETE r'],
  ['evidence', 'a quote that nobody reports', 'MATCH (:Article)-[r:REPORTS]->(:Quote) DELETE r'],
  ['spans', 'a sentence that is not at its place', 'MATCH (c:Claim {type: "DEVELOPS"}) SET c.end = c.end + 1'],
  ['spans', 'an end that is not at its place', 'MATCH (c:Claim {type: "DEVELOPS"}) SET c.toSpan = "body:0-2"'],
  ['spans', 'words of a quote that its sentence has not', 'MATCH (q:Quote) SET q.text = "오늘 날씨가 나쁘다"'],
  [
    'mentions',
    'an end that its article does not mention',
    'MATCH (:Article {id: "c"})-[r:MENTIONS]->(:Person) DELETE r',
  ],
  ['mentions', 'a mention without a place', 'MATCH (:Article {id: "c"})-[r:MENTIONS]->(:Person) SET r.spans = []'],
  ['entities', 'an orphan entity', 'CREATE (:Entity:Company {id: "Company:외톨이", name: "외톨이", type: "Company"})'],
  ['entities', 'an entity of two types', 'MATCH (e:Model) SET e:Product'],
  ['relations', 'an edge that no claim states', 'MATCH (a:Company), (m:Model) CREATE (a)-[:USES]->(m)'],
  ['relations', 'a claim whose edge is missing', 'MATCH (:Company)-[r:DEVELOPS]->(:Model) DELETE r'],
  ['sums', 'a count that is wrong', 'MATCH (e:Company {id: "Company:한빛전자"}) SET e.independentArticles = 2'],
  ['sums', 'a figure that nobody states', 'MATCH (m:Model) SET m.parameters = "700B"'],
  ['sums', 'an edge with a wrong date', 'MATCH (:Company)-[r:DEVELOPS]->(:Model) SET r.lastReported = "2026-01-01"'],
  ['sums', 'stored sums that are others', 'MATCH (t:Tally {id: "Company:한빛전자"}) SET t.sums = "[]"'],
  ['copies', 'a group without its first article', 'MATCH (a:Article {id: "c"}) SET a.wireGroup = "b"'],
  ['ledger', 'an article that the ledger has not', 'MATCH (s:Source {article: "c"}) DELETE s'],
] as const)('finds, in %s, %s', async (check, _, damage) => {
  await plant(damage);
  const report = await verify();
  expect(report.sound).toBe(false);
  expect(report.findings.map((finding) => finding.check)).toContain(check);
});

test('finds words that the file has no more', async () => {
  await world.put('c', { body: '최서연 가온 교수가 말했다.' });
  const report = await verify([world.folder]);
  expect(report.findings.map(({ check }) => check)).toContain('texts');
});
