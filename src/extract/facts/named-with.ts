import type { Sentence } from '../../text/document.js';
import type { Occurrence } from './occurrence.js';

/** How many first letters two firms of one house share ("나래물산과 나래제약"). */
const SHARED = 2;

/** What two own together. */
const JOINT = /합작|공동|함께/;

/** Whose a body is that is called by them: of two joined with 와, that of the one beside, unless they own it together ("위원회와 하늘당 서울시당"). */
export function ownersIn(members: readonly Occurrence[], match: string): readonly Occurrence[] {
  return members.length < 2 || JOINT.test(match) ? members : members.slice(-1);
}

/** Before a firm's name: what it is ("AI 전문기업 누리맵"). */
const DESCRIBED = /(?:업체|기업|개발사|스타트업|제조사|회사)(?:인)?\s['‘“"]?$/;

/** Of firms listed behind what the first of them is, those up to the next that is described itself ("지도 업체 누리맵, 가온과 AI 기업 나래"). */
export function describedWith(members: readonly Occurrence[], { text, start }: Sentence): readonly Occurrence[] {
  if (members.length < 2) return members;
  const next = members.findIndex(
    (o, i) => i > 0 && DESCRIBED.test(text.slice(members[i - 1]!.end - start, o.start - start)),
  );
  return next < 0 ? members : members.slice(0, next);
}

/**
 * Of firms listed behind a noun for a subsidiary, those that it speaks of: "자회사 누리로봇과 가온이" is sure of the first alone, unless
 * both bear one name. `owner`: the group, whose name the second may bear.
 */
export function namedWith(
  members: readonly Occurrence[],
  { text, start }: Sentence,
  owner?: Occurrence,
): readonly Occurrence[] {
  const [first, second] = members;
  if (!first || !second) return members;
  const with_ = /^(?:\([^)]*\))?['’]?(?:[와과]\s|(?<=\)),\s)/;
  // "산하 바다연구소와 누리로봇·가온 등은": bodies of another kind begin anew.
  const apart = members.length > 2 && second.entity.type !== first.entity.type;
  if ((!apart && members.length !== 2) || !with_.test(text.slice(first.end - start))) return members;
  if (apart) return [first];
  const head = second.text.slice(0, SHARED);
  const house = [first, ...(owner ? [owner] : [])].some((o) => o.text.startsWith(head));
  return house || (second.text.length > 4 && first.text.endsWith(second.text.slice(-4))) ? members : [first];
}
