import type { Document } from '../../text/document.js';
import type { Draft } from './draft.js';
import type { Occurrence } from './occurrence.js';
import { storyOf } from './story.js';

const KIND =
  /(?:서비스|앱|플랫폼|솔루션|모델|제품|신제품|브랜드|시스템|챗봇|에이전트|게임|신작|로봇|칩|프로그램|소프트웨어|엔진|상품|카드|라인업|시리즈|기기|단말|장비|차량|SUV|세단|전기차|메뉴|음료)(?:인)?\s['"‘“<〈]?$/;
/** Behind its marks ("'길동무' 누리집을", "'길동무'라는 앱을"). */
const KIND_BEHIND =
  /^['’](?:\([^()]{1,24}\))?(?:(?:이?라는|란)\s(?:[가-힣]{1,6}\s)?|\s(?:공식\s)?)(?:서비스|앱|플랫폼|솔루션|제품|브랜드|시스템|챗봇|게임|카드|라인업|시리즈|메뉴|요금제|멤버십|누리집|홈페이지|사이트|패키지|상품)(?:$|[은는이가을를의와과에로도])/;
const BEFORE = 24;
const BEHIND = 40;
const SHARED_BEHIND = 84;
const MARK = /['‘]$/;
/** What a company calls itself, not a thing of its own. */
const ROLE = /(?:프로바이더|파트너|이노베이터|Provider|Partner|Innovator)$/;
/** Of others: things that the company is measured against or sells on. */
const OTHERS = /경쟁|타사|유통|수입|오픈AI|해외|글로벌\s(?:모델|기업)|고객사/;
/** And, close by, such as it only uses or brings out with their makers. */
const USED =
  /활용|이용(?!자|객|권|료|률)|도입|입점|협업|콜라보|파트너|제휴|컬래버|비교|^['’]?(?:보다|\s(?:제품\s)?대비)|^['’]?[을를]\s운영(?:하는|한)\s/;
/** Behind what belongs to another that something is done with ("플랫폼 '바다'와 공동 개최"), or is a mere word ("'가람'의 합성어"). */
const SHARED =
  /^['’]?(?:\([^()]{1,24}\))?['’]?(?:[와과]\s[^.]{0,50}(?:공동|손잡|협업|협력|제휴)|의\s(?:합성어|줄임말|약자|앞\s?글자))/;
/** How many sentences back the company may have been named, when nobody else was since. */
const REACH = 4;

/**
 * In a story about one company, a thing introduced by its kind and printed with no other maker beside it is that company's; a public body's
 * only in a sentence that names it, for it speaks of what others make.
 */
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
  const firm = company.entity.type === 'Company';
  for (const { sentence, row, named, near } of storyOf(doc, rows, company, REACH)) {
    for (const o of row) {
      if (o.entity.type !== 'Product' && o.entity.type !== 'Model') continue;
      if (o.entity.lexiconKey !== null || made.has(o.entity.id) || ROLE.test(o.entity.name)) continue;
      if (OTHERS.test(sentence.text)) break;
      const before = doc.article.body.slice(Math.max(sentence.start, o.start - BEFORE), o.start);
      const behind = doc.article.body.slice(o.end, Math.min(sentence.end, o.end + BEHIND));
      const quoted = MARK.test(before);
      const marked = quoted && named && firm;
      if (!marked && !KIND.test(before) && !KIND_BEHIND.test(behind)) continue;
      if (!named && !(firm && (near || quoted))) continue;
      if (USED.test(before) || USED.test(behind)) continue;
      if (SHARED.test(doc.article.body.slice(o.end, Math.min(sentence.end, o.end + SHARED_BEHIND)))) continue;
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
