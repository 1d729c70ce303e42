import type { EntityType, RelationType } from '../../ontology/types.js';
import type { Sentence } from '../../text/document.js';
import { EndingMap } from '../../text/endings.js';
import { Letters, WordPattern } from '../../text/letters.js';
import { unitAt } from '../../text/units.js';
import type { ExtractedEntity } from '../extraction.js';
import type { Draft } from './draft.js';
import type { Occurrence } from './occurrence.js';
import { stillToBuild } from './outlook.js';

interface Kinship {
  readonly relation: RelationType;
  /** True when the whole name is the `from` end. */
  readonly wholeFirst: boolean;
  readonly confidence: number;
}

/** Bodies that stand where their name says; ministries and agencies of a country do not. */
const SITE =
  /(?:연구소|연구원|대학|대학교|학교|소방서|경찰서|(?<!대)법원|병원|박물관|미술관|지점|공장|센터|교회|성당|도서관)$/;
/** Companies named after their parent and where or what they are for it. */
const BRANCH =
  /\s(?:USA|US|America|Japan|Korea|China|Europe|코리아|재팬|차이나|아메리카|유럽|미국법인|중국법인|[가-힣]{1,6}법인)$/;
/** What may follow a body's name in the office of its head or members. */
const HEAD_OF = new EndingMap(
  '장 원장 의원 의장 부의장 부위원장 위원 수 청장 시장 지사 교육감 총재 행장 은행장 총장 사령관 장관 차관'
    .split(' ')
    .map((office) => [office, true] as const),
);
/** Offices whose body has another ending than they: 위원장 of a 위원회, 교육감 of a 교육청, 구청장 of a 구. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['위원장', '위원회'],
  ['위원장', '위'],
  ['교육감', '교육청'],
  ['교육감', '도교육청'],
  ['구청장', '구'],
  ['시장', '시'],
  ['군수', '군'],
  ['지사', ''],
  ['지사', '도'],
  ['협회장', '협회'],
  ['본부장', '본부'],
];
const ENDS_SO = new Letters(ENDINGS.map(([title]) => title.at(-1)!));
/** Parts of a body, whose people are the body's. */
const UNIT = new WordPattern(
  /(?:[부국실과팀처단]|본부|센터|부문|사업부|연구소|대학원|학부|학과|의대|지청|지원|지부|지점|지사|위원회|캠퍼스|랩|TF|태스크포스)$/,
);
/** A particle inside a name: two names that were read as one. */
const CLAUSE = /[가-힣0-9](?:[가-힣]로|에서|에게|까지|부터)\s/;
/** Bodies that deal with the one they are named after without belonging to it. */
const ABOUT =
  /(?:조사단|대책위|대책위원회|피해자모임|비대위|시민모임|연대|유가족협의회|특검)$|\s(?:사태|사건|참사|의혹|논란)\s|범정부/;

/** Houses that bear a donor's name without being the donor's. */
const GIVEN = /공공|[시도국]립|어린이\s?(?:재활)?(?:의료센터|병원)|재활병원|작은\s?도서관/;
/** The sentence denies what it tells of the body. */
const DENIED = /사실무근|사실이 아니|사실과 다르|허위 사실/;

const MARKS = new Letters("'‘<《");
const CLOSES = new Letters("'’>》)");
const CLOSED = /['’>》](?:\([^()]{1,20}\))?$/;

/** What a name says by beginning with another name: "나래대 해양연구센터", "부산 동부소방서", "가온 워치". */
function kinship(whole: EntityType, part: EntityType, name: string): Kinship | null {
  const body = part === 'Company' || part === 'Organization';
  if (whole === 'Organization' && body && !ABOUT.test(name) && !(part === 'Company' && GIVEN.test(name)))
    return { relation: 'SUBSIDIARY_OF', wholeFirst: true, confidence: 0.8 };
  if (whole === 'Company' && part === 'Company' && BRANCH.test(name))
    return { relation: 'SUBSIDIARY_OF', wholeFirst: true, confidence: 0.8 };
  if (part === 'Place' && (whole === 'Place' || (whole === 'Organization' && SITE.test(name))))
    return { relation: 'LOCATED_IN', wholeFirst: true, confidence: 0.82 };
  if ((whole === 'Product' || whole === 'Model') && part === 'Company')
    return { relation: 'DEVELOPS', wholeFirst: false, confidence: 0.85 };
  if (whole === 'Place' && part === 'Company') return { relation: 'OPERATES_IN', wholeFirst: false, confidence: 0.75 };
  return null;
}

/** True of a form that stands for another firm of the house here ("가람" for 가람클라우드): whose thing it is, it does not tell. */
function isCut(name: string, form: string): boolean {
  return name.length > form.length && name.startsWith(form) && !SAME_FIRM.test(name.slice(form.length));
}

const SAME_FIRM = /^\s?(?:AI|그룹|코퍼레이션|컴퍼니|Inc\.?|테크놀로지스?|모빌리티|플랫폼스?)$/;

/** The first place where each name of several words begins with another name of the article. */
export class NameParts {
  private readonly surfaces = new Map<string, ExtractedEntity>();
  private readonly done = new Set<string>();
  private readonly types = new Set<EntityType>();

  constructor(entities: readonly ExtractedEntity[]) {
    for (const entity of entities) {
      this.types.add(entity.type);
      this.add(entity.name, entity);
      let last = entity.name;
      for (const { text } of entity.mentions) {
        if (text !== last) this.add(text, entity);
        last = text;
      }
    }
  }

  private add(form: string, entity: ExtractedEntity): void {
    if (!this.surfaces.has(form)) this.surfaces.set(form, entity);
  }

  /** The entity that a form names. */
  named(text: string): ExtractedEntity | undefined {
    return this.surfaces.get(text);
  }

  /** Names of a type that names of the row begin with ("해양 사업 발표회" names the programme 해양 사업). */
  inside(row: readonly Occurrence[], type: EntityType): Occurrence[] {
    const found: Occurrence[] = [];
    if (!this.types.has(type)) return found;
    for (const o of row)
      for (let space = o.text.indexOf(' '); space > 0; space = o.text.indexOf(' ', space + 1)) {
        const lead = MARKS.has(o.text.charCodeAt(0)) ? 1 : 0;
        const form = o.text.slice(lead, space);
        const text = CLOSES.has(unitAt(form, form.length - 1)) ? form.replace(CLOSED, '') : form;
        const part = this.surfaces.get(text);
        if (part && part !== o.entity && part.type === type) {
          const start = o.start + lead;
          found.push({ ...o, entity: part, start, end: start + text.length, text });
        }
      }
    return found;
  }

  /** The body that an office of one word begins with ("해남군수", "금융위원장"), at `start` in the field. */
  bodyIn(office: string, field: Occurrence['field'], start: number): Occurrence | null {
    // The head of a province's schools works for their office, not for the province.
    let heads = office.endsWith('교육감') ? 0 : HEAD_OF.at(office);
    for (; heads !== 0; heads &= heads - 1) {
      const n = office.length - (31 - Math.clz32(heads & -heads));
      if (n < 2) break;
      const text = office.slice(0, n);
      // '가람시의원' sits in the council, not in the city's government.
      const entity = this.body(office.endsWith('의원') && /[시도군구]$/.test(text) ? `${text}의회` : text);
      if (entity) return { entity, field, start, end: start + n, text };
    }
    if (!ENDS_SO.has(unitAt(office, office.length - 1))) return null;
    for (const [title, ending] of ENDINGS) {
      if (!office.endsWith(title) || office.length < title.length + 2) continue;
      const end = office.length - title.length;
      const entity = this.body(office.slice(0, end) + ending);
      if (entity) return { entity, field, start, end: start + end, text: office.slice(0, end) };
    }
    return null;
  }

  /** The body of which a unit's name begins with the name ("나래대 해양사업단"); null when it is no such unit. */
  bodyOfUnit(o: Occurrence): Occurrence | null {
    if (o.entity.type !== 'Organization' || !UNIT.test(o.text) || ABOUT.test(o.text)) return null;
    for (let space = o.text.indexOf(' '); space > 0; space = o.text.indexOf(' ', space + 1)) {
      const text = o.text.slice(0, space);
      const entity = this.body(text);
      if (entity && entity !== o.entity) return { ...o, entity, end: o.start + space, text };
    }
    return null;
  }

  private body(name: string): ExtractedEntity | null {
    const entity = this.surfaces.get(name);
    return entity && (entity.type === 'Organization' || entity.type === 'Company') ? entity : null;
  }

  read(row: readonly Occurrence[], sentence: Sentence, drafts: Draft[]): void {
    for (let i = 0; i < row.length; i++) {
      const o = row[i]!;
      if (o.text.includes(' ')) this.partsOf(o, sentence, drafts);
      // '한빛전자 로봇본부장': the unit stands behind the body with which its name begins.
      else if (i > 0 && o.entity.type === 'Organization' && o.entity.name === `${row[i - 1]!.text} ${o.text}`)
        this.partsOf({ ...o, start: row[i - 1]!.start, text: o.entity.name }, sentence, drafts);
    }
  }

  /** Whether a firm's name may be the short form of another's in the article ("나래" of 나래전자), whose thing it then is. */
  private isShort({ name }: ExtractedEntity): boolean {
    for (const { type, name: other } of this.surfaces.values())
      if (type === 'Company' && other.length > name.length && other.startsWith(name)) return true;
    return false;
  }

  /** From the longest part on: a unit of a unit belongs to that one, and that one to the body. */
  private partsOf(o: Occurrence, sentence: Sentence, drafts: Draft[]): void {
    for (let space = o.text.lastIndexOf(' '); space > 0; space = o.text.lastIndexOf(' ', space - 1)) {
      const part = this.surfaces.get(o.text.slice(0, space));
      if (!part || part === o.entity) continue;
      if (CLAUSE.test(o.text)) return;
      const kin = kinship(o.entity.type, part.type, o.text);
      if (!kin || DENIED.test(sentence.text)) continue;
      if (kin.relation === 'DEVELOPS' && (this.isShort(part) || isCut(part.name, o.text.slice(0, space)))) continue;
      const inner: Occurrence = { ...o, entity: part, end: o.start + space, text: o.text.slice(0, space) };
      const key = `${part.id} ${o.entity.id}`;
      if (!this.done.has(key)) {
        this.done.add(key);
        const [from, to] = kin.wholeFirst ? [o, inner] : [inner, o];
        drafts.push({
          type: kin.relation,
          from,
          to,
          status: stillToBuild(sentence.text.slice(o.end - sentence.start)) ? 'planned' : 'stated',
          confidence: kin.confidence,
          rule: 'name.begins-with',
          sentence,
        });
      }
      if (kin.relation === 'SUBSIDIARY_OF' && part.type === 'Organization') {
        this.partsOf(inner, sentence, drafts);
        return;
      }
    }
  }
}
