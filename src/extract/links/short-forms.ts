import { lastWord } from '../../text/spaces.js';
import type { Candidate } from '../mentions/candidate.js';
import type { Cluster } from './cluster.js';

/**
 * Gives each surname + title ('성 총괄', '李 대통령') to the person of that surname named last before it, one whose own title
 * agrees first; else to one named later. Those without a person stay out, but for a president, whom titles alone name.
 */
export function resolveShort(groups: Cluster[], shorts: readonly Candidate[], behind: (m: Candidate) => string): void {
  if (shorts.length === 0) return;
  const people = groups.filter((g) => g.type === 'Person');
  const bySurname = new Map<string, readonly Cluster[]>();
  for (const s of shorts) {
    const { surname, title } = s.short!;
    let sameSurname = bySurname.get(surname);
    if (sameSurname === undefined) {
      sameSurname = people.filter((p) => p.mentions.some((m) => !m.short && hasSurname(m.text, surname)));
      bySurname.set(surname, sameSurname);
    }
    let best: Cluster | null = null;
    let points = 0;
    let others = 0;
    for (const p of sameSurname) {
      if (isPresident(p, title)) continue;
      others++;
      const own = fitness(p, s, title, behind);
      if (best && (own < points || (own === points && best.key < p.key))) continue;
      best = p;
      points = own;
    }
    // A president bore this title before: then only someone who bears it now is sure.
    if (others < sameSurname.length && EARLIER.test(title) && !(best && points >= AGREES)) continue;
    // '김 후보자' is no other Kim, who holds an office.
    if (best && points < AGREES && NOMINEE.test(title) && inOffice(best, behind)) continue;
    if (best) {
      best.mentions.push(s);
      continue;
    }
    if (title !== '대통령' || s.text.includes(' 전 ')) continue;
    const key = `Person\t${surname}대통령`;
    let cluster = groups.find((g) => g.key === key);
    if (!cluster) {
      cluster = { key, type: 'Person', mentions: [], lexiconKey: null, row: null };
      groups.push(cluster);
    }
    cluster.mentions.push(s);
  }
}

/** A president in office goes by no other title ('이 후보자' is somebody else), unless it stands at the name as well. */
function isPresident(person: Cluster, title: string): boolean {
  if (title === '대통령') return false;
  let presides = false;
  for (const m of person.mentions) {
    if (m.title) {
      if (m.title.endsWith(title)) return false;
      presides ||= m.title.endsWith('대통령') && !m.title.endsWith('부대통령') && !m.title.includes('전 ');
    }
    presides ||= m.text.length <= 5 && m.text.endsWith('대통령') && /^[가-힣] ?대통령$/.test(m.text);
  }
  return presides;
}

const NOMINEE = /(?:후보자|내정자|지명자)$/;
const SITTING =
  /(?<!전 )(?:의원|대통령|총리|장관|시장|지사|대표|대변인|최고위원|위원장|수석|비서관|실장|총재|회장|교수|기자|판사|검사|변호사|연구원|부회장|사장|부의장|차관|후보(?!자))/;

/** True for whoever holds an office in the article and is nowhere said to be put up for another. */
function inOffice(person: Cluster, behind: (m: Candidate) => string): boolean {
  const told = person.mentions.filter((m) => !m.short).map((m) => `${m.title ?? ''} ${sentence(behind(m))}`);
  return (
    told.some((text) => SITTING.test(text)) &&
    !told.some((text) => /(?<!(?:^|\s)[가-힣]\s|대선\s?)후보자|내정|지명/.test(text))
  );
}

/** What stands behind a name, up to the end of the sentence or to another with a surname and a title. */
function sentence(behind: string): string {
  const at = behind.search(behind.includes('후보자') ? END_OR_NOMINEE : END);
  return at < 0 ? behind : behind.slice(0, at);
}

const END = /[.!?]/;
const END_OR_NOMINEE = /[.!?]|\s[가-힣]\s(?=후보자)/;

function hasSurname(name: string, surname: string): boolean {
  if (!name.includes(' ')) return name.startsWith(surname) && name.length > surname.length;
  return lastWord(name) === surname || name.startsWith(surname);
}

/** '박도윤 의원실 제공박서준 …': what is written onto the credit of a picture is somebody else's title. */
const CREDIT = /\s제공/;
const AGREES = 10;
/** Titles on the way to the presidency. */
const EARLIER = /대표|의원|후보$|시장|지사|총장|변호사|위원장|총리/;

/** '김하늘 교수를 단장으로 선임했다': the office that somebody is given is his from there on. */
const GIVEN = /^(?:으로|로|에|직에|직을)\s(?:[가-힣]{1,6}\s)?(?:선임|임명|위촉|발탁|선출|추대|뽑|앉)/;

function fitness(person: Cluster, s: Candidate, title: string, behind: (m: Candidate) => string): number {
  let best = -1;
  for (const m of person.mentions) {
    if (m.short) continue;
    const before = m.field === s.field && m.start < s.start ? 1 : 0;
    const near = before ? 1 / (1 + (s.start - m.start) / 200) : 0;
    const points = (agrees(m, title, behind) ? AGREES : 0) + before + near;
    if (points > best) best = points;
  }
  return best;
}

/** The title stands at the name, or behind it where none does. */
function agrees(m: Candidate, title: string, behind: (m: Candidate) => string): boolean {
  if (m.title?.includes(title) && withoutCredit(m.title).includes(title)) return true;
  const text = behind(m);
  if (!text.includes(title)) return false;
  const told = sentence(text);
  const at = told.indexOf(title);
  return at >= 0 && (m.title === undefined || GIVEN.test(told.slice(at + title.length)));
}

function withoutCredit(title: string): string {
  const at = title.search(CREDIT);
  return at < 0 ? title : title.slice(0, at);
}
