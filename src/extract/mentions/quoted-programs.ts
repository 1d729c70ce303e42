import type { EntityType } from '../../ontology/types.js';
import { cuts } from '../../text/josa.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import type { View } from './tokens.js';

/** Programmes and events listed in quotation marks with what they are at the end: "'가람', '나래' 등 생활밀착형 복지 정책을". */
export const quotedPrograms: Annotator = {
  id: 'quoted-programs',
  reason: 'What a list of names in marks is closed with says what all of them are, however many words stand between.',
  example: '시는 ‘가람 길동무’, ‘나래 밥상’ 등 생활밀착형 돌봄 사업을 이어간다.',
  run(context) {
    for (const view of context.views)
      if (view.sentence.kind !== 'byline' && / 등(?:의)? /.test(view.text) && /['‘]/.test(view.text))
        lists(context, view);
  },
};

const NAME = "['‘]([^'‘’\\n.,!?]{2,30})['’](?:\\([^()]{1,24}\\))?";
const LINK = '(?:, ?|[·ㆍ] ?|(?:와|과) | 및 |, 그리고 )';
const CLOSED = new RegExp(
  `${NAME}(?:${LINK}${NAME}){0,9}(?: [가-힣]{2,4})? 등(?:의)? (?:(?![가-힣]{0,7}(?:[을를이가은는에의]|에서|으로|로|하는|한|된|해) )[가-힣A-Za-z0-9·]{1,10} ){0,4}?([가-힣A-Za-z]{0,6}(?:사업|정책|제도|프로그램|캠페인|프로젝트|공모전|행사|축제|대회))(?=[을를이가은는에의과와도로]|으로|\\s|[,.])`,
  'g',
);
const EACH = new RegExp(NAME, 'g');
/** Words said or stressed rather than names. */
const SAID = /(?:다|요|까|죠|자|라|은|는|을|를|할|된|한|며|고|기|적|화|형|식|성)$/;

function lists(context: Context, view: View): void {
  for (const m of allMatches(CLOSED, view.text)) {
    const kind = m[m.length - 1]!;
    const type: EntityType = cuts(kind).some((c) => /(?:행사|축제|대회)$/.test(c.stem)) ? 'Event' : 'Program';
    for (const one of m[0].matchAll(EACH)) {
      const inside = one[1]!.trimEnd();
      const start = m.index + one.index + 1;
      const end = start + inside.length;
      if (SAID.test(inside) || context.words.common.has(inside) || context.words.notHeads.has(inside)) continue;
      if (overlapping(context, view, start, end).some((c) => c.confidence >= 0.6 && !c.ambiguous)) continue;
      add(context, view, start, end, { type, rule: 'quoted.programs', confidence: 0.74 });
    }
  }
}
