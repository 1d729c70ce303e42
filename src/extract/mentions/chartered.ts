import type { EntityType } from '../../ontology/types.js';
import { cuts } from '../../text/josa.js';
import { type Annotator, add, overlapping } from './annotator.js';
import { gapAfter, type Token, type View } from './tokens.js';
import { trait } from './word.js';
import { titleIn, type Words } from './words.js';

/** Legal forms that a name follows: what has them, and whether they are part of the name. */
const FORMS = new Map<string, { readonly type: EntityType; readonly part: boolean }>();
function forms(type: EntityType, part: boolean, words: string): void {
  for (const word of words.split(' ')) FORMS.set(word, { type, part });
}
forms('Company', true, '법무법인 특허법인 세무법인 노무법인 회계법인 관세법인 감정평가법인');
forms('Company', false, '농업회사법인 영농조합법인 유한회사');
forms('Organization', true, '학교법인');
forms('Organization', false, '의료법인 사회복지법인 재단법인 사단법인');

const FORM = trait(({ text }) => FORMS.has(text), '인사', {
  first: [...FORMS.keys()],
  last: [...FORMS.keys()],
});
const NAME = /^[가-힣A-Za-z][가-힣A-Za-z&.]{1,18}$/;
/** Words behind a legal form that are no name: who speaks, what it does. */
const NO_NAME =
  /^(?:측|등|설립|소속|대표|출신|관계자|관련|형태|인가|허가|지정|전환|산하|이사장|이사회|이사|명의|간|중|및|또는|가운데|내|운영|설립자|파트너|고문|임원|임직원|직원|대상|자격|등록|신고|비용|업계|규모|자금|기준|최초|첫|하나|여러|다수|전체|모두)$/;
const CUT =
  /^(?:은|는|이|가|을|를|의|와|과|와의|과의|에|에는|에서|에서는|에도|으로|으로부터|로부터|에게|도|까지|이며|이고|이란|이라는|측은)$/;

/** '법무법인 가람', '사단법인 한빛나눔': names told by the legal form before them. */
export const chartered: Annotator = {
  id: 'chartered',
  reason: 'The word behind a legal form (법무법인, 학교법인 …) is the name of the firm or body that has it.',
  example: '김하늘 법무법인 가람 변호사는 1일 계획을 밝혔다.',
  needs: { trait: FORM },
  inView(context, view) {
    for (const token of view.tokens) {
      if (!token.is(FORM)) continue;
      const last = nameBehind(view, token);
      if (!last) continue;
      const stem = stemOf(context.words, view, last);
      if (!stem) continue;
      const end = last.start + stem.length;
      const { type, part } = FORMS.get(token.text)!;
      const start = part ? token.start : last.start;
      if (overlapping(context, view, start, end).some((c) => c.row && !c.ambiguous && c.start <= start)) continue;
      add(context, view, start, end, { type, rule: 'chartered.form-before', confidence: 0.88 });
    }
  },
};

/** The word behind the form, and behind '(유한)' where that stands between. */
function nameBehind(view: View, form: Token): Token | undefined {
  const next = view.tokens[form.index + 1];
  if (next?.gap === '(' && /^유한?$/.test(next.text)) {
    const behind = view.tokens[next.index + 1];
    return behind && /^\) ?$/.test(behind.gap) ? behind : undefined;
  }
  return next && next.gap === ' ' ? next : undefined;
}

function stemOf(words: Words, view: View, token: Token): string | null {
  const { text } = token;
  if (!NAME.test(text) || titleIn(words, text) || cuts(text).some((cut) => NO_NAME.test(cut.stem))) return null;
  const next = view.tokens[token.index + 1];
  // '법무법인 바로로 변호사': before an office, and before a bracket, the word is the name as it stands.
  const whole = (next?.gap === ' ' && titleIn(words, next.text)) || /^[('’”",·]/.test(gapAfter(view, token.index));
  const stem = whole ? text : (cuts(text).find(({ josa, stem }) => stem.length >= 2 && CUT.test(josa))?.stem ?? text);
  return stem.length >= 2 && !words.notHeads.has(stem) ? stem : null;
}
