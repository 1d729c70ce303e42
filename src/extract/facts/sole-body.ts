import type { Document, Sentence } from '../../text/document.js';
import { StartPattern, WordPattern } from '../../text/letters.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** Offices of a party, printed without it where the article speaks of one party only. */
const PARTY_OFFICE = new WordPattern(
  /^(?:원내|수석|공보|상근)(?:수석|운영)?(?:대변인|부대변인|부대표)$|^(?:수석)?최고위원$|^원내대표$|^(?:정책위의장|사무총장|비상대책위원장|비대위원장)$/,
);
const PARTY = /(?:당|의힘|민주연합)$/;
/** Heads of local governments, by the last syllable of the body's name. */
const LOCAL: readonly (readonly [WordPattern, RegExp])[] = [
  [new WordPattern(/^(?:부)?시장$/), /시$/],
  [new WordPattern(/^(?:부)?군수$/), /군$/],
  [new WordPattern(/^(?:부)?구청장$/), /구(?:청)?$/],
  [new WordPattern(/^(?:[가-힣]{2,3})?(?:부지사|도지사|지사)$/), /도$/],
];
/** Heads of houses, by what these are called: whose they are where the article names one such house. */
const HEADS: readonly (readonly [WordPattern, RegExp])[] = [
  [new WordPattern(/^[시도군구]?(?:의회\s)?부?의장$/), /[시도군구]의회$/],
  [
    new WordPattern(/^(?:초대\s)?관장$/),
    /(?:박물관|미술관|도서관|자원관|과학관|기념관|회관|복지관|문화관|체험관|전시관|생태관)$/,
  ],
  [new WordPattern(/^(?:진료부|부)?(?:병원장|의료원장)$/), /(?:병원|의료원)$/],
  [new WordPattern(/^(?:교장|교감)$/), /(?:학교|여고|고|중)$/],
  [new WordPattern(/^(?:부)?센터장$/), /센터$/],
  [new WordPattern(/^조합장$/), /(?:조합|농협|축협|수협)$/],
  [new WordPattern(/^(?:노조\s?)?(?:지부장|지회장|분회장)$/), /(?:노조|노동조합|지부|지회|분회)$/],
  [new WordPattern(/^(?:협회장|학회장|연합회장)$/), /(?:협회|학회|연합회)$/],
  [new WordPattern(/^(?:구단주|단장|감독)$/), /(?:구단|FC)$/],
];
/** Members of a council, where no parliament or party is named whose they might be. */
const COUNCILLOR = new WordPattern(/^(?:[시도군구]|초선|재선|[3-9]선)?\s?의원$/);
const COUNCIL = /[시도군구]의회$/;
const NATIONAL = /^국회|국회$|당$|의힘$|민주연합$/;
/** The people of a law firm. */
const LAWYER = new WordPattern(/^(?:[가-힣]{2,4}\s)?(?:변호사|변리사)$/);
/** Who accuses for the state, where the article names its office. */
const PROSECUTOR = new WordPattern(/^(?:[가-힣]{2,3}\s)?(?:부장|차장|부부장|평)?검사$/);
const INQUIRY = /특검|특별검사/;
const LAW_FIRM = /^법무법인|법률사무소$/;
/** Offices inside a body whose units are not named with it. */
const INNER = new WordPattern(
  /^[가-힣A-Za-z·]{2,14}(?:과장|국장|실장|본부장|센터장|팀장|부장|정책관|담당관|기획관|소방서장|소장|처장|단장|(?<!위)원장|관장|부문장|그룹장|총괄|담당)$|^(?:총괄사장|부회장|부사장|전무|상무|전무이사|상무이사|대표이사|이사장|총장|교육장|교육감|소방서장|경찰서장|조합장|사장|은행장|행장|창업주|창업자|설립자|창업회장|명예회장)$/,
);
/** Offices of the state that everybody knows without their body. */
const STATE = new WordPattern(
  /^(?:비서실장|정책실장|국가안보실장|안보실장|검찰총장|대법원장|헌재소장|국정원장|경호처장|경찰청장|국세청장|특별검사|교육감)$/,
);
const LEAD = new StartPattern(/^['"’”)]{0,2}(?:은|는|이|가|,|\s(?:측|관계자|그룹)?(?:은|는|이|가)?\s)/);
/** Offices that only the head of a firm holds. */
const HEAD =
  /^(?:공동|각자)?(?:대표|대표이사|사장|회장|총괄|의장|CEO|CTO|COO|CFO|최고[가-힣]{2,6}책임자|최고경영자)(?:\([^)]*\))?$/;
/** Behind the body that a story opens with, and at the end of its sentence: that it announces what follows. */
const ANNOUNCES = new StartPattern(/^['"’”)]{0,2}(?:\([^)]{1,24}\))?(?:은|는|이|가)\s/);
const SAID = new WordPattern(
  /(?:밝혔|발표했|전했|공개했|알렸|개최했|체결했|선정됐|출시했|선보였|열었|진행했|실시했|마련했|운영한|추진한|나선|실시한|출시한|개최한|모집한|진행한|선보인)(?:다|습니다)\.?$/,
);
/** No match of it is longer. */
const SAID_MOST = 8;
const ANNOUNCE_SENTENCES = 2;
const LEAD_SENTENCES = 3;
const SHARE = 0.35;
const ENOUGH = 3;
const TWICE = 2;

/** The one body of its kind that an article speaks of: whose office a title without a body is. */
export class SoleBody {
  private readonly bodies = new Map<string, { readonly occurrence: Occurrence; count: number }>();
  private readonly main: Occurrence | null;
  /** The body that says in the opening what the article tells. */
  private readonly announcer: Occurrence | null;

  constructor(
    private readonly doc: Document,
    private readonly rows: readonly (readonly Occurrence[])[],
  ) {
    let total = 0;
    for (const sentence of doc.sentences) {
      if (sentence.kind === 'byline') continue;
      for (const o of rows[sentence.index]!) {
        if (o.entity.type !== 'Company' && o.entity.type !== 'Organization') continue;
        total++;
        const known = this.bodies.get(o.entity.id);
        if (known) known.count++;
        else this.bodies.set(o.entity.id, { occurrence: o, count: 1 });
      }
    }
    this.main = this.mainBody(total);
    this.announcer = this.announcing();
  }

  /** The body whose `title` is, with how sure that is; null when several may be meant. */
  of(title: string): { readonly body: Occurrence; readonly confidence: number } | null {
    if (PARTY_OFFICE.test(title)) return given(this.only(PARTY), 0.85);
    for (const [office, name] of LOCAL)
      if (office.test(title)) return given(this.only(name), 0.87) ?? given(this.acting(name), 0.82);
    for (const [office, name] of HEADS) if (office.test(title)) return given(this.only(name), 0.82);
    if (COUNCILLOR.test(title)) return this.names(NATIONAL) ? null : given(this.only(COUNCIL), 0.82);
    if (PROSECUTOR.test(title)) return this.names(INQUIRY) ? null : given(this.only(/^검찰$/), 0.78);
    if (LAWYER.test(title)) return this.main && LAW_FIRM.test(this.main.entity.name) ? given(this.main, 0.78) : null;
    if (/^[시군구도]\s[가-힣]/.test(title)) {
      const name = new RegExp(`${title[0]}$`);
      return given(this.only(name) ?? this.acting(name), 0.85);
    }
    const word = title.replace(/\s/g, '');
    if (INNER.test(word) && !STATE.test(word) && !/초대|명예/.test(word))
      return given(this.announcer, 0.8) ?? given(this.main, 0.75);
    return HEAD.test(title) && this.announcer?.entity.type === 'Company' && this.mostly(this.announcer)
      ? given(this.announcer, 0.8)
      : null;
  }

  /** The company that the story is about. */
  company(): Occurrence | null {
    return this.main?.entity.type === 'Company' ? this.main : null;
  }

  /** The company or body that the story is about. */
  body(): Occurrence | null {
    if (this.main || !this.announcer || !this.mostly(this.announcer)) return this.main;
    return this.bodies.get(this.announcer.entity.id)!.count >= TWICE ? this.announcer : null;
  }

  private names(name: RegExp): boolean {
    return [...this.bodies.values()].some((b) => name.test(b.occurrence.entity.name));
  }

  private only(name: RegExp): Occurrence | null {
    const found = [...this.bodies.values()].filter(
      (b) => b.occurrence.entity.type === 'Organization' && name.test(b.occurrence.entity.name),
    );
    return found.length === 1 ? found[0]!.occurrence : null;
  }

  /** Of several bodies of a kind the one that announces, else the one named far more often than the others. */
  private acting(name: RegExp): Occurrence | null {
    if (this.announcer && name.test(this.announcer.entity.name)) return this.announcer;
    const found = [...this.bodies.values()]
      .filter((b) => b.occurrence.entity.type === 'Organization' && name.test(b.occurrence.entity.name))
      .sort((x, y) => y.count - x.count);
    const [first, second] = found;
    return first && second && first.count >= ENOUGH && first.count >= 2 * second.count ? first.occurrence : null;
  }

  /** True when no other body is named more often. */
  private mostly({ entity }: Occurrence): boolean {
    const count = this.bodies.get(entity.id)?.count ?? 0;
    return [...this.bodies.values()].every((b) => b.occurrence.entity === entity || b.count < count);
  }

  private announcing(): Occurrence | null {
    const { body } = this.doc.article;
    for (const sentence of opening(this.doc, ANNOUNCE_SENTENCES)) {
      const { text } = sentence;
      if (!SAID.test(text, Math.max(0, text.length - SAID_MOST), text.length)) continue;
      const subjects = this.rows[sentence.index]!.filter(
        (o) => KIND_OF[o.entity.type] === 'agent' && ANNOUNCES.test(body, o.end, o.end + 28),
      );
      // Of two that do it together, either may be meant.
      const [only] = subjects;
      if (subjects.length === 1 && !/(?:[와과]|[·ㆍ,]) ?$/.test(body.slice(Math.max(0, only!.start - 3), only!.start)))
        return only!;
      if (subjects.length > 1) return null;
    }
    return null;
  }

  /** The body that the story opens with and mostly speaks of. */
  private mainBody(total: number): Occurrence | null {
    let opened: Occurrence | null = null;
    for (const sentence of opening(this.doc, LEAD_SENTENCES))
      for (const o of this.rows[sentence.index]!)
        if (!opened && KIND_OF[o.entity.type] === 'agent' && LEAD.test(this.doc.article.body, o.end, o.end + 8))
          opened = o;
    const count = opened ? this.bodies.get(opened.entity.id)!.count : 0;
    if (!opened || count < ENOUGH || count < total * SHARE) return null;
    for (const b of this.bodies.values()) if (b.occurrence.entity !== opened.entity && b.count >= count) return null;
    return opened;
  }
}

/** The first sentences of the body. */
function opening({ sentences }: Document, most: number): Sentence[] {
  const found: Sentence[] = [];
  for (let i = 0; i < sentences.length && found.length < most; i++) {
    const sentence = sentences[i]!;
    if (sentence.field === 'body' && sentence.kind === 'sentence') found.push(sentence);
  }
  return found;
}

function given(body: Occurrence | null, confidence: number): { body: Occurrence; confidence: number } | null {
  return body ? { body, confidence } : null;
}
