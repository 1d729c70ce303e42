import { beforeAll, expect, test } from '@jest/globals';
import { findMentions } from '../../../src/extract/mentions/find.js';
import { loadWords, type Words } from '../../../src/extract/mentions/words.js';
import { Lexicon } from '../../../src/lexicon/lexicon.js';
import { parseRows } from '../../../src/lexicon/parse.js';
import { segment } from '../../../src/text/segment.js';
import { articleOf } from '../../text/article-of.js';

const HEADER = 'name\ttype\taliases\ten\tflags\tof\tsource\texample';
const PEOPLE = [
  HEADER,
  '버너 클레이턴\tPerson',
  '한빛 교황\tPerson',
  '나래 수치\tPerson',
  '소담\tPerson\t\t\tambiguous\t가람걸스',
  '김하늘\tPerson',
].join('\n');
const ARTISTS = `${HEADER}\n가람걸스\tOrganization`;
let words: Words;
let lexicon: Lexicon;

beforeAll(async () => {
  words = await loadWords();
  lexicon = new Lexicon([...parseRows(PEOPLE, 'people.tsv'), ...parseRows(ARTISTS, 'artists.tsv')], 'test');
});

const found = (text: string): string[] =>
  findMentions(segment(articleOf(text)), lexicon, words)
    .mentions.flat()
    .map((m) => `${m.type} ${m.text}`);

test('the surname of a person from abroad whom the lexicon has in full is theirs as well', () => {
  expect(found('배우 버너 클레이턴은 1일 왔다. 클레이턴은 웃었다.')).toContain('Person 클레이턴');
  expect(found('클레이턴은 웃었다.')).not.toContain('Person 클레이턴');
});

test('a rank or a common word at the end of a name is no surname', () => {
  const mentions = found('한빛 교황이 1일 왔다. 교황은 웃었다. 나래 수치도 왔다. 수치는 낮았다.');
  expect(mentions).toContain('Person 나래 수치');
  expect(mentions).not.toContain('Person 교황');
  expect(mentions).not.toContain('Person 수치');
});

test('a stage name counts where the group stands in the article, and nowhere else', () => {
  expect(found('가람걸스가 1일 새 노래를 냈다. 소담은 춤을 췄다.')).toContain('Person 소담');
  expect(found('두 사람은 1일 만났다. 소담은 춤을 췄다.')).not.toContain('Person 소담');
});

test('who cut or filmed the piece is not the person of that name', () => {
  expect(found('(영상편집 : 김하늘)')).not.toContain('Person 김하늘');
  expect(found('김하늘은 1일 웃었다.')).toContain('Person 김하늘');
});
