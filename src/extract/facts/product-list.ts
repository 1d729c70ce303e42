import type { Sentence } from '../../text/document.js';
import { allMatches } from '../../text/matches.js';
import type { Draft } from './draft.js';
import { A_BODY, charOf, type Masked, unitsIn } from './mask.js';
import { outlook } from './outlook.js';

const THING = `[${charOf('Product')}${charOf('Model')}]`;
/** Between two things of a list: a mark or particle, and the kind of the next ("를 시작으로 화장품 ", ", 건강 앱 "). */
const LINK =
  '(?:\\s\\d{1,2}(?:\\.\\d)?)?(?:,|[·ㆍ]|[와과]|[을를]\\s(?:시작으로|비롯해|비롯한|포함해|포함한)|\\s등\\s[가-힣0-9\\s]{1,12},|\\s및|에\\s이어|부터|까지)\\s?(?:[^\\s.,\\ue000-\\ue0ff]{1,12}\\s){0,3}';
/** "누리는 화장품 '물결'을 시작으로 건강 앱 '바람' 등을 운영하는": who has them, the list, and what is done with them. */
const LIST = new RegExp(
  `(?<firm>${A_BODY})(?:은|는|이|가)\\s(?<lead>[^.\\ue000-\\ue0ff]{0,40}?)(?<list>${THING}(?:${LINK}${THING}){1,30})(?<rest>[^.,\\ue000-\\ue0ff]{0,24}?|(?:,\\s?[^.,을를\\ue000-\\ue0ff]{2,16}){1,3})(?:을|를)?\\s(?:[^\\s.,\\ue000-\\ue0ff]{1,8}\\s){0,3}?(?<verb>운영|출시|선보|개발|판매|보유|전개|제조|생산|서비스|내놓|내놨|공개|제작|론칭|런칭|발매|만들|만든|거느|제공|공급|수출|체험)`,
  'dg',
);
/** What is done with what is made. */
const SOLD = /운영|판매|보유|제공|공급|수출|체험|거느/;
/** Of others: what is only used, sold on or shown beside one's own. */
const OTHERS = /타사|경쟁|유통|수입|입점|도입|활용|이용해|대행|독점|협업|제휴|퍼블리싱|국내\s(?:판매|유통)/;

/** The brands and products that a firm is said to run, make or sell, when kinds of thing stand between their names. */
export function productLists(masked: Masked, sentence: Sentence, factor: number): Draft[] {
  const { text, units } = masked;
  const drafts: Draft[] = [];
  let things = 0;
  for (const unit of units.values()) if (unit.type === 'Product' || unit.type === 'Model') things++;
  if (things < 2 || things === units.size || OTHERS.test(sentence.text)) return drafts;
  for (const m of allMatches(LIST, text)) {
    const ahead = outlook(text, m.index, m.index + m[0].length);
    if (!ahead) continue;
    // What is to be sold is there already.
    const status = SOLD.test(m.groups!.verb!) ? 'stated' : ahead;
    const [from, to] = m.indices!.groups!.list!;
    for (const firm of units.get(m.index)!.members)
      for (const at of unitsIn(text, from, to))
        for (const thing of units.get(at)!.members)
          drafts.push({
            type: 'DEVELOPS',
            from: firm,
            to: thing,
            status,
            confidence: 0.84 * factor,
            rule: 'develops.list',
            sentence,
          });
  }
  return drafts;
}
