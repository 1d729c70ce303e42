import type { Sentence } from '../../text/document.js';
import { WordPattern } from '../../text/letters.js';
import type { Affiliation } from './affiliation-record.js';
import { actorBefore, before, bodyBeside, companyOfHead, firmBehind, opens, sideBefore } from './beside.js';
import type { Carry } from './carry.js';
import type { Draft } from './draft.js';
import { KnownEmployer } from './known-employer.js';
import type { MakerOf } from './known-maker.js';
import type { Masked } from './mask.js';
import type { NameParts } from './name-parts.js';
import type { Occurrence } from './occurrence.js';
import { PARTY, PARTY_OFFICE, partyOfOffice } from './party-office.js';
import type { SoleBody } from './sole-body.js';
import { isDoctor, isProfessor, isScholar, soleHospital, soleSchool } from './sole-school.js';
import { endsIn } from './title.js';

const SAME_PARTY = new WordPattern(/(?:같은|우리)\s?당\s(?:소속\s)?$/);
const TEAM = /^\s?(?:공동\s)?(?:연구)?(?:팀|진)(?:이|은|과|의|,|\s)/;
/** How far the name of the school may stand before its professor ("은 전기및전자공학부 "). */
const TEAM_NEAR = 24;
const HEAD_OFFICE =
  /^(?:공동|각자|수석|최고|부|신임|총괄)?(?:대표|대표이사|사장|회장|원장|총괄|본부장|연구원|CEO|CTO|최고[가-힣]+책임자|최고경영자)(?:\([^)]*\))?$/;

/** Offices in a firm, which nobody prints without the firm but behind another of it. */
const FIRM_OFFICE =
  /(?:회장|부회장|사장|부사장|대표|대표이사|전무|상무|이사|부문장|본부장|사업부장|그룹장|센터장|실장|팀장|책임자|CEO|CTO|CFO|COO)(?:\([^()]{1,24}\))?$/;

/** Who heads a body, and those of it who are listed behind him. */
const HEADS_BODY = /^(?:총재|회장|이사장|총장|원장|위원장|협회장)$/;
const NEXT_TO_HEAD = /^[가-힣]{0,6}(?:본부장|부총재|부회장|부이사장|부총장|부원장|부위원장|사무총장|사무처장)$/;

export interface Employment {
  readonly org: Occurrence;
  readonly rule: string;
  readonly confidence: number;
}

/** Where a title without a body beside it stands. */
interface Place {
  readonly masked: Masked;
  readonly sentence: Sentence;
  readonly source: string;
  /** Within quotation marks. */
  readonly inside: boolean;
  /** The party of whoever was last said to be of one. */
  readonly party: () => Occurrence | null;
  /** The job last read in the sentence. */
  readonly last: Draft | null;
}

/** Finds whose office a title is that stands at a name without its body: in the title itself, beside, before, or in the article at large. */
export class Employer {
  private schoolOf: Occurrence | null | undefined;
  private hospitalOf: Occurrence | null | undefined;
  private readonly known: KnownEmployer;

  constructor(
    private readonly carry: Carry,
    private readonly parts: NameParts,
    private readonly sole: SoleBody,
    private readonly publicTitles: readonly string[],
    private readonly rows: readonly (readonly Occurrence[])[],
    bodyOf: MakerOf,
  ) {
    this.known = new KnownEmployer(rows, bodyOf);
  }

  private get school(): Occurrence | null {
    this.schoolOf ??= soleSchool(this.rows);
    return this.schoolOf;
  }

  private get hospital(): Occurrence | null {
    this.hospitalOf ??= soleHospital(this.rows);
    return this.hospitalOf;
  }

  /** The surest reading; null where nobody can be told. */
  of(a: Affiliation, title: string, place: Place): Employment | null {
    const { masked, sentence, source, inside } = place;
    const inTitle = this.parts.bodyIn(title, sentence.field, a.titleStart);
    if (inTitle) return job(inTitle, 'body-in-title', 0.93);
    if (SAME_PARTY.test(before(masked, a.person))) {
      const party = place.party() ?? this.carry.partyBefore();
      if (party) return job(party, 'same-party', 0.85);
    }
    const known = this.known.of(a.person, title);
    if (known) return job(known, 'known', 0.9);
    const beside = bodyBeside(masked, a);
    const own = FIRM_OFFICE.test(title) ? firmBehind(masked, a) : null;
    if (own) return job(own, 'whose-firm', 0.85);
    const sole = this.sole.of(title);
    if (sole && (!beside || beside.entity === sole.body.entity)) return job(sole.body, 'sole-body', sole.confidence);
    return (
      this.ofParty(a, title, place) ??
      job(sideBefore(masked, a), 'on-side', 0.85) ??
      // "나래대는 해양공학과 한서윤 교수 연구팀이 …": the school whose team it is speaks of it.
      (TEAM.test(source.slice(a.titleEnd, a.titleEnd + 8))
        ? job(actorBefore(masked, a, TEAM_NEAR), 'team', 0.88)
        : null) ??
      (isProfessor(title, sentence.text) || isScholar(title, sentence.text)
        ? job(this.school, 'sole-school', 0.82)
        : null) ??
      (isDoctor(title) ? job(this.hospital, 'sole-hospital', 0.82) : null) ??
      (endsIn(this.publicTitles, title)
        ? null
        : (this.listed(a, title, place) ?? this.spokenOf(a, title, masked, sentence, inside)))
    );
  }

  private ofParty(a: Affiliation, title: string, { masked, sentence, source, inside, last }: Place): Employment | null {
    const listed = last && PARTY.test(last.to.entity.name) && isListed(last, a, masked) ? last : null;
    // Of the party spoken of are those with whom the sentence opens; "… 대변인도" may be of another.
    const opened = opens(masked, a.person) || listed?.rule === 'works-for.party-office';
    const party = !inside && opened && source[a.titleEnd] !== '도' ? partyOfOffice(title, this.carry, sentence) : null;
    if (party) return job(party, 'party-office', 0.82);
    return listed && PARTY_OFFICE.test(title) ? job(listed.to, 'party-listed', 0.85) : null;
  }

  /** "한서윤 누리로봇 부회장과 오태경 사장": the second is of the same body, where both hold an office of a firm. */
  private listed(a: Affiliation, title: string, { masked, last }: Place): Employment | null {
    if (last?.status !== 'stated' || !last.title) return null;
    if (last.to.entity.type !== 'Company')
      return HEADS_BODY.test(last.title) && NEXT_TO_HEAD.test(title) && isListed(last, a, masked)
        ? job(last.to, 'listed', 0.82)
        : null;
    if (!FIRM_OFFICE.test(title) || !FIRM_OFFICE.test(last.title) || !isListed(last, a, masked)) return null;
    return job(last.to, 'listed', 0.82);
  }

  private spokenOf(
    a: Affiliation,
    title: string,
    masked: Masked,
    sentence: Sentence,
    inside: boolean,
  ): Employment | null {
    const actor = job(actorBefore(masked, a), 'subject-title', 0.7);
    if (actor || !HEAD_OFFICE.test(title)) return actor;
    const topic = job(companyOfHead(masked, a), 'head-of-topic', 0.75);
    if (topic) return topic;
    // Carried only when the title is that of a body's head, and one body has just been spoken of.
    const last = this.carry.agentsBefore(sentence, 1);
    return !inside && opens(masked, a.person) && last.length === 1 && !title.includes(' ') && heads(title, last[0]!)
      ? job(last[0]!, 'carried-title', 0.6)
      : null;
  }
}

/** How often a story names the firm whose head it need not say is its own. */
const SPOKEN_OF = 3;
/** Houses whose analysts are called by their title alone. */
const ANALYSTS = /(?:증권|투자)$/;
/** Whose head bears the title by itself: of other bodies, "대표" and "회장" are guests. */
const BODY_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/원장$/, /원$/],
  [/회장$/, /(?:회|재단|연합|연맹|협회)$/],
  [/본부장$/, /본부$/],
  [/연구원$/, /(?:연구소|원|센터)$/],
];

/** Whether a title may be that of the body of which the sentence before spoke. */
function heads(title: string, { entity }: Occurrence): boolean {
  if (entity.type !== 'Company') return BODY_OF.some(([office, body]) => office.test(title) && body.test(entity.name));
  return entity.mentions.length >= SPOKEN_OF || (title === '연구원' && ANALYSTS.test(entity.name));
}

/** "…당 한서윤 사무총장, 오태경 대변인": nothing but a title and a mark between the two. */
function isListed(last: Draft, a: Affiliation, masked: Masked): boolean {
  const from = masked.at.indexOf(last.from.start);
  const to = masked.at.indexOf(a.person.start);
  return (
    from >= 0 && from < to && to - from < 40 && !/[.…]|[은는이가을를]\s|다[고며]/.test(masked.text.slice(from, to))
  );
}

function job(org: Occurrence | null, rule: string, confidence: number): Employment | null {
  return org && { org, rule: `works-for.${rule}`, confidence };
}
