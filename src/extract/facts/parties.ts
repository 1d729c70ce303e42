import type { Argument } from './argument.js';
import type { Slot } from './frame.js';
import { fitting } from './listed-arguments.js';
import type { Masked, Unit } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';
import type { Situation } from './situation.js';

/** Of a list of parties that is longer it is not said that each works with each. */
const MOST = 3;
/** Nouns for those who may be a party. */
const ACTS =
  /(?:대학|대학교|학교|기관|기업|업체|회사|사|협회|병원|정부|재단|센터|단체|지자체|은행|측|당국|업계|팀|진|시|군|구|도)$/;
/** What a body has that works with others. */
const TEAM = /(?:팀|연구진|연구원들|사업부|부문|조직|본부|센터)$/;
const PART = /(?:학과|연구팀|교수팀|연구진|연구원들|대학원|사업부|부문|센터|연구소|병원|팀)$/;
const TEAM_REACH = 20;

/** The two or three that a verb binds as its subject ("가온과 누리맵은 협약을 맺었다"); none where they do it with another. */
export function parties(
  situation: Situation,
  masked: Masked,
  slot: Slot,
  bodyOf: (o: Occurrence) => Occurrence,
): Occurrence[] {
  const unit =
    situation.subject?.unit ?? situation.arguments.findLast((a) => a.part === 'of' || a.part === 'bare')?.unit;
  // "A와 B는 C와 손잡고": they work with another.
  const other = situation.arguments.some((a) => a.part === 'with' && a.unit !== unit && !shares(a, masked));
  // "가온, 누리맵 등 업체는": examples of many.
  const { subject } = situation;
  const examples = subject !== null && / 등(?:의|은|이|과)?\s/.test(masked.text.slice(subject.start, subject.end));
  if (!unit || other || examples) return [];
  const found: Occurrence[] = [];
  for (const o of fitting(unit.members.map(bodyOf), slot)) if (!found.some((x) => x.entity === o.entity)) found.push(o);
  return found.length >= 2 && found.length <= MOST ? found : [];
}

/** "해운업계와 조선업계의 상생", "인공지능과 인력망을": a plain noun that shares what follows with the next is no companion. */
function shares(a: Argument, masked: Masked): boolean {
  if (a.unit || a.described) return false;
  const after = masked.text.slice(a.end, a.end + 24);
  if (/^\s?[가-힣]{2,10}의\s/.test(after)) return true;
  return !ACTS.test(a.word) && /^\s?(?:[가-힣]{1,8}\s)?[가-힣]{1,9}[을를]\s/.test(after);
}

/** "가온 미르는 누리맵과 협약을 맺었다": the body that stands right before its own thing. */
export function makerBeside(subject: Argument, situation: Situation): Unit | null {
  if (subject.unit?.type !== 'Product' && subject.unit?.type !== 'Model') return null;
  const before = situation.arguments.find((a) => a.part === 'none' && a.unit && a.end + 1 === subject.start);
  return before && KIND_OF[before.unit!.type] === 'agent' ? before.unit : null;
}

/** "누리맵의 지도 팀과 손잡고": the body whose the team at `i` is, when the team has no name. */
export function ownerOfTeam(found: readonly Argument[], i: number): Unit | null {
  const team = found[i]!;
  const owner = found[i - 1];
  // "나래대 사학과와 함께".
  if (!team.unit && team.described && KIND_OF[team.described.type] === 'agent' && PART.test(team.word))
    return team.described;
  if (team.unit || !TEAM.test(team.word) || owner?.part !== 'of') return null;
  return team.start - owner.end < TEAM_REACH ? owner.unit : null;
}
