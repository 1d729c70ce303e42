import type { Document } from '../../text/document.js';
import type { Draft } from './draft.js';
import type { Occurrence } from './occurrence.js';
import { storyOf } from './story.js';

const KIND =
  /(?:서비스|앱|플랫폼|솔루션|모델|제품|신제품|브랜드|시스템|챗봇|에이전트|게임|신작|로봇|칩|프로그램|소프트웨어|엔진|상품|카드|라인업|시리즈|기기|단말|장비|차량|SUV|세단|전기차|메뉴|음료)(?:인)?\s['"‘“<〈]?$/;
const BEFORE = 24;
const MARK = /['‘]$/;
/** Of others: things that the company only uses, sells on or is measured against. */
const OTHERS =
  /경쟁|타사|비교|대비|보다|유통|수입|활용|이용|도입|입점|협업|콜라보|오픈AI|해외|글로벌\s(?:모델|기업)|파트너|제휴|고객사/;

/** In a story about one company, a thing introduced by its kind and printed with no other maker beside it is that company's. */
export function ownThings(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
  company: Occurrence | null,
): Draft[] {
  if (!company) return [];
  // What somebody is said to make or the company to use is settled.
  const made = new Set(
    drafts
      .filter((d) => d.type === 'DEVELOPS' || (d.type === 'USES' && d.from.entity === company.entity))
      .map((d) => d.to.entity.id),
  );
  const found: Draft[] = [];
  for (const { sentence, row, named } of storyOf(doc, rows, company)) {
    if (OTHERS.test(sentence.text)) continue;
    for (const o of row) {
      if (o.entity.type !== 'Product' && o.entity.type !== 'Model') continue;
      if (o.entity.lexiconKey !== null || made.has(o.entity.id)) continue;
      const before = doc.article.body.slice(Math.max(sentence.start, o.start - BEFORE), o.start);
      const marked = MARK.test(before) && named;
      if (!KIND.test(before) && !marked) continue;
      made.add(o.entity.id);
      found.push({
        type: 'DEVELOPS',
        from: company,
        to: o,
        status: 'stated',
        confidence: 0.75,
        rule: 'develops.own-story',
        sentence,
      });
    }
  }
  return found;
}
