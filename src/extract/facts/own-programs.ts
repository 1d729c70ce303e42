import type { Document } from '../../text/document.js';
import type { Draft } from './draft.js';
import type { Occurrence } from './occurrence.js';
import { storyOf } from './story.js';

/** Programmes that a firm runs of its own, by their name or the nouns beside it. */
const OWN =
  /캠페인|프로그램|아카데미|스쿨|챌린지|장학|공모전|봉사|사회공헌|이벤트|멘토링|서포터즈|해커톤|콘테스트|페스티벌|기금|후원|나눔|행사|인턴십|크루|멤버십|데이$/;
/** Words of the state's programmes, of those of others, and of what a body is only picked for. */
const OTHERS =
  /정부|국책|국가|선정|공모에|참여|참가|지원받|수주|협력의|동참|출연|기부|입찰|협약|인증|대상을|수상|경쟁|비판|논란|의혹|위반|필요|지적|촉구|해외|미국|중국|일본/;
/** What a body does with a programme of its own. */
const DOES =
  /추진|운영|진행|시행|실시|개최|펼[치친쳐쳤]|이어[가간갈갔오온왔]|확대|마련|통해|도입|신설|발표|선보|시작|열[고었]|연다|모집|전개|투입|지원하는|지원한다|본격화|착수/;
/** Public bodies that run programmes. */
const PUBLIC = /(?:시|도|군|구|부|처|청|원|공사|공단|재단|대|대학교|은행|센터|병원|협회|본부)$/;
/** Bodies that judge and ask rather than run. */
const JUDGES = /법원|검찰|경찰|의회|국회|감사원|재판소|선거관리/;
/** Kinds of programme rather than their names. */
const KIND = /(?:정책|제도)$|달라지는/;
const AHEAD = /(?:할|될|열릴)\s(?:예정|계획|방침)|기로\s했/;
const BESIDE = 16;

/** In a story about one body, a programme printed where nobody else is named is that body's. */
export function ownPrograms(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
  body: Occurrence | null,
): Draft[] {
  if (!body) return [];
  const settled = new Set(
    drafts.filter((d) => d.type === 'ORGANIZES' || d.type === 'PARTICIPATES_IN').map((d) => d.to.entity),
  );
  const firm = body.entity.type === 'Company';
  if (!firm && (!PUBLIC.test(body.entity.name) || JUDGES.test(body.entity.name))) return [];
  const found: Draft[] = [];
  for (const { sentence, row } of storyOf(doc, rows, body)) {
    for (const o of row) {
      if (o.entity.type !== 'Program' || o.entity.lexiconKey !== null || settled.has(o.entity)) continue;
      if (OTHERS.test(sentence.text) || !DOES.test(sentence.text)) break;
      const beside = doc.article.body.slice(Math.max(sentence.start, o.start - BESIDE), o.end + BESIDE);
      if (KIND.test(o.entity.name) || (firm && !OWN.test(beside))) continue;
      settled.add(o.entity);
      found.push({
        type: 'ORGANIZES',
        from: body,
        to: o,
        status: AHEAD.test(sentence.text) ? 'planned' : 'stated',
        confidence: 0.72,
        rule: 'organizes.own-story',
        sentence,
      });
    }
  }
  return found;
}
