import type { MakerOf } from './known-maker.js';
import { bodyNamed, type Occurrence } from './occurrence.js';
import { PARTY } from './party-office.js';

/** Offices held in a party, or in parliament for one. */
const OF_PARTY =
  /^(?:(?:[1-9]선|초선|재선|다선|중진)\s)?(?:국회)?의원$|^(?:[가-힣]{2,4}\s?)?(?:당\s?)?대표$|^(?:당\s)?(?:[가-힣]{2,6}\s?)?(?:대변인|부대표|최고위원|원내대표|사무총장|사무부총장|정책위의장)$/;
/** Offices at the head of a firm, a church or a union. */
const OF_FIRM =
  /^(?:[가-힣]{2,8}\s)?(?:회장|부회장|사장|부사장|대표|대표이사|의장|총재|전무|상무|창업자|창업주|CEO|CTO|CFO|COO|최고경영자|최고[가-힣]{2,6}책임자)(?:\([^()]{1,24}\))?$/;
/** Offices at the side of the president, or at the head of an inquiry or a board of schools. */
const OF_STATE =
  /^(?:[가-힣]{2,8}\s?)?(?:정책실장|비서실장|수석|수석비서관|비서관|보좌관)$|^(?:특별검사|특검|특검보|교육감|서울시교육감)$/;

/** Bodies for which the lexicon knows people, where the article names both and prints an office that such a body has. */
export class KnownEmployer {
  constructor(
    private readonly rows: readonly (readonly Occurrence[])[],
    private readonly bodyOf: MakerOf,
  ) {}

  /** "한서윤 의원은" in a story that names her party elsewhere. */
  of({ entity }: Occurrence, title: string): Occurrence | null {
    if (entity.lexiconKey === null || title === '') return null;
    const name = this.bodyOf(entity);
    const body = name === null ? null : bodyNamed(this.rows, name);
    if (!body) return null;
    const office = PARTY.test(body.entity.name) ? OF_PARTY : body.entity.type === 'Company' ? OF_FIRM : null;
    return (office ?? OF_STATE).test(title) || (!office && OF_FIRM.test(title)) ? body : null;
  }
}
