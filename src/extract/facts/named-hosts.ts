import type { Document } from '../../text/document.js';
import { PARTY_VOTE } from '../party-vote.js';
import type { Draft } from './draft.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** Occasions that bear the name of whom they befall, judge or are about, and visits. */
const ABOUT =
  /(?:사태|사건|사고|참사|논란|의혹|게이트|난동|파동|화재|폭발|유출|해킹|탄핵|파업|청문회|국정감사|국감|국정조사|업무보고|토론회|규탄|촉구|반대|집회|대전|더비|매치|결승전|시위|특검|수사|재판|공판|착공식|준공식|기공식|개소식|개관식|개원식|개장식|취임식|이임식|퇴임식|투어|방문|합의|협약|관세|노조|챌린지컵|내한|선거|총선|대선|경선|수사|조사)(?:\s?(?:19|20)\d\d)?$|\s(?:사태|사건|참사|논란|의혹|피해|규탄|정상화|정상|해킹|관련|대상|직원|노동자|불매|인수|매각)\s/;
/** What a party holds for itself. */
const OWN_VOTE = new RegExp(`(?:당|의힘)(?:\\([A-Z]{2,5}\\))? ${PARTY_VOTE}$`);
/** Houses of other people's occasions, and bodies too large to hold one. */
const NO_HOST = /^(?:국회|검찰|경찰|법원|아세안|동남아시아국가연합|나토|북대서양조약기구|유엔|유럽연합)$/;
/** What others do for the body: it is built, helped or brought ("어린이병원 지원사업", "나래대 유치 사업"). */
const FOR =
  /^ (?:지원|건립|설립|유치|조성|신축|증축|이전|확충|확대|설치|운영 지원|구축)\s?(?:지원\s?)?(?:사업|프로젝트|캠페인|제도|계획)?$/;
const HOUSE = /(?:병원|학교|대학|대|센터|복지관|어린이집|유치원|박물관|미술관|도서관|기념관|경찰서|소방서)$/;
const MARK = /^['‘<《]/;

/** An occasion whose name begins with a body's ("나래학회 연차총회", "누리은행 청년 캠페인") is that body's, where nobody else is said to hold it. */
export function namedHosts(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
  named: (text: string) => Occurrence['entity'] | undefined,
): Draft[] {
  const found: Draft[] = [];
  const done = new Set<Occurrence['entity']>();
  for (const sentence of doc.sentences)
    for (const o of rows[sentence.index]!) {
      if (KIND_OF[o.entity.type] !== 'occasion' || done.has(o.entity) || !o.text.includes(' ')) continue;
      const lead = MARK.test(o.text) ? 1 : 0;
      for (let space = o.text.lastIndexOf(' '); space > lead; space = o.text.lastIndexOf(' ', space - 1)) {
        const text = o.text.slice(lead, space);
        const entity = named(text);
        if (!entity || KIND_OF[entity.type] !== 'agent' || NO_HOST.test(entity.name)) continue;
        if ((ABOUT.test(o.text) || ABOUT.test(o.entity.name)) && !OWN_VOTE.test(o.text)) break;
        if (HOUSE.test(entity.name) && FOR.test(o.text.slice(space))) break;
        done.add(o.entity);
        const settled = drafts.some(
          (d) => d.to.entity === o.entity && (d.type === 'ORGANIZES' || d.from.entity === entity),
        );
        if (settled) break;
        const start = o.start + lead;
        found.push({
          type: 'ORGANIZES',
          from: { ...o, entity, start, end: start + text.length, text },
          to: o,
          status: 'stated',
          confidence: 0.8,
          rule: 'organizes.named-after',
          sentence,
        });
        break;
      }
    }
  return found;
}
