import { beforeAll, describe, expect, test } from '@jest/globals';
import { createExtractor, type Extractor } from '../../src/extract/pipeline.js';
import { articleOf } from '../text/article-of.js';

let extractor: Extractor;

beforeAll(async () => {
  extractor = await createExtractor();
});

/** '이름 -> 기관 [직함] (상태)' of everybody whom the article says to work somewhere. */
function appointed(title: string, body: string): string[] {
  const { entities, facts } = extractor.extract(articleOf(body, title));
  const name = new Map(entities.map((e) => [e.id, e.name]));
  return facts
    .filter((f) => f.type === 'WORKS_FOR')
    .map((f) => {
      const office = f.title === undefined ? '' : ` [${f.title}]`;
      return `${name.get(f.from)} -> ${name.get(f.to)}${office}${f.status === 'stated' ? '' : ` (${f.status})`}`;
    });
}

describe('personnel notices', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'office and name, and a unit alone, of a local government',
      '[인사] 경북 안동시',
      '4급 승진 ▲ 맑은물국장 김서연 5급 전보 ▲ 총무과 이도현 ▲ 북후면장 직무대리 박시우',
      ['김서연 -> 안동시 [맑은물국장]', '이도현 -> 안동시', '박시우 -> 안동시 [북후면장 직무대리]'],
    ],
    [
      'name and office',
      '[인사]키움증권',
      '<승진>◇전무▲김서연 S&T총괄 겸 기획본부장 ▲이도현 투자부문장(상무)',
      ['김서연 -> 키움증권 [S&T총괄 겸 기획본부장]', '이도현 -> 키움증권 [투자부문장]'],
    ],
    [
      'the office in brackets, or that of the head above',
      '[인사] 신한카드',
      '<신규선임>◇ 부사장▲ 김서연(경영그룹장)◇ 상무▲ 박시우 ▲ 이도현',
      ['김서연 -> 신한카드 [경영그룹장]', '박시우 -> 신한카드 [상무]', '이도현 -> 신한카드 [상무]'],
    ],
    [
      'several names behind an office, and bodies as heads',
      '[인사] 한국산업은행 외',
      '◆한국산업은행 ▶부행장 김서연 이도현 ◆키움증권 ▶상무 박시우',
      ['김서연 -> 한국산업은행 [부행장]', '이도현 -> 한국산업은행 [부행장]', '박시우 -> 키움증권 [상무]'],
    ],
    [
      'nobody to the body before where the next is not known',
      '[인사] 한국산업은행 외',
      '◆한국산업은행 ▶부행장 김서연 ◆물결솔루션 ▶대표 이도현 ◆키움증권 ▶상무 박시우',
      ['김서연 -> 한국산업은행 [부행장]', '박시우 -> 키움증권 [상무]'],
    ],
    [
      'grades of staff, and a firm that nobody knows at the head of its entries',
      '물결그룹 2026년 정기 임원 인사',
      '◇키움증권<승진>△전무 오민석 △E2 송지아 이훈석◇물결데이타<승진>△L4 서윤완 신선건 △L3 이동길',
      [
        '오민석 -> 키움증권 [전무]',
        '송지아 -> 키움증권 [E2]',
        '이훈석 -> 키움증권 [E2]',
        '서윤완 -> 물결데이타 [L4]',
        '신선건 -> 물결데이타 [L4]',
        '이동길 -> 물결데이타 [L3]',
      ],
    ],
    [
      'nobody to the body before where a lighter mark opens the next',
      '[인사] 한국산업은행 외',
      '◇한국산업은행<승진>△부행장 김서연◇물결 데이타<승진>△상무 이도현◇키움증권<전보>△상무 박시우',
      ['김서연 -> 한국산업은행 [부행장]', '박시우 -> 키움증권 [상무]'],
    ],
    [
      'a lighter mark before a kind of post, which is no body',
      '[인사] 키움증권',
      '◇연구위원<승진>△정보실장 김서연◇팀장급<전보>△영업팀장 이도현',
      ['김서연 -> 키움증권 [정보실장]', '이도현 -> 키움증권 [영업팀장]'],
    ],
    [
      'a unit alone with the rank of the head above',
      '[인사] 키움증권',
      '<승진>◇이사대우▲총무부 김서연 ▲기획팀 이도현◇팀장▲영업팀장 박시우',
      ['김서연 -> 키움증권 [이사대우]', '이도현 -> 키움증권 [이사대우]', '박시우 -> 키움증권 [영업팀장]'],
    ],
    [
      'a body that nobody listed',
      '[인사] 나래조폐공사',
      '1급 승진 ▲ 화폐처장 김서연 2급 승진 ▲ 인쇄처장 이도현',
      ['김서연 -> 나래조폐공사 [화폐처장]', '이도현 -> 나래조폐공사 [인쇄처장]'],
    ],
    [
      'what is still to come',
      '[인사] 안양시',
      '◇ 4급 승진 예정자▲예산과장 김서연◇ 5급 승진 예정자▲도로과 이도현',
      ['김서연 -> 안양시 [예산과장] (planned)', '이도현 -> 안양시 (planned)'],
    ],
    [
      'a list behind a story',
      '키움증권, 조직개편 단행',
      '키움증권이 조직을 바꿨다. ◇ 상무 승진 ▲ 기획본부장 김서연 ▲ 영업본부장 이도현 ▲ 정보본부장 박시우',
      ['김서연 -> 키움증권 [기획본부장]', '이도현 -> 키움증권 [영업본부장]', '박시우 -> 키움증권 [정보본부장]'],
    ],
  ])('%s', (_what, title, body, facts) => {
    expect(appointed(title, body)).toEqual(facts);
  });

  test('a ministry that somebody is sent to is no unit of the body that publishes', () => {
    const body = '◇ 과장급 전보 ▲ 운영지원과장 김서연 ▲ 행정안전부 이도현 ▲ 상수도사업본부 박시우';
    const { entities, facts } = extractor.extract(articleOf(body, '[인사] 울산시'));
    const name = (id: string): string => entities.find((e) => e.id === id)!.name;
    const units = facts.filter((f) => f.type === 'SUBSIDIARY_OF').map((f) => `${name(f.from)} -> ${name(f.to)}`);
    expect(units).toEqual(['상수도사업본부 -> 울산시']);
  });

  test('heads and kinds of appointment are no people', () => {
    const body = '◇ 승진 ▲ 신임 ▲ 정년퇴직 ▲ 이동 전보 ▲ 기획실장 김서연 ▲ 안전과 이도현';
    const { entities } = extractor.extract(articleOf(body, '[인사] 키움증권'));
    expect(entities.filter((e) => e.type === 'Person').map((e) => e.name)).toEqual(['김서연', '이도현']);
  });

  test('marks in a story make no notice', () => {
    const body = '키움증권은 △김치 판매 △이사 지원 △전시 공간 △박물관 건립을 한다고 밝혔다. 승진 인사는 없었다.';
    expect(appointed('키움증권, 사업 넓힌다', body)).toEqual([]);
  });
});
