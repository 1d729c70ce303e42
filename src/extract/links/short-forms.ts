import type { Candidate } from '../mentions/candidate.js';
import type { Cluster } from './link.js';

/**
 * Gives each surname + title ('성 총괄', '李 대통령') to the person of that surname named last before it, one whose own title
 * agrees first; else to one named later. Those without a person stay out, but for a president, whom titles alone name.
 */
export function resolveShort(groups: Cluster[], shorts: readonly Candidate[], behind: (m: Candidate) => string): void {
  const people = groups.filter((g) => g.type === 'Person');
  for (const s of shorts) {
    const { surname, title } = s.short!;
    const sameSurname = people.filter((p) => p.mentions.some((m) => !m.short && hasSurname(m.text, surname)));
    const others = sameSurname.filter((p) => !isPresident(p, title));
    const best = others
      .map((p) => ({ p, score: fitness(p, s, title, behind) }))
      .sort((a, b) => b.score - a.score || (a.p.key < b.p.key ? -1 : 1))[0];
    // A president bore this title before: then only someone who bears it now is sure.
    if (others.length < sameSurname.length && EARLIER.test(title) && !(best && best.score >= AGREES)) continue;
    // '김 후보자' is no other Kim, who holds an office.
    if (NOMINEE.test(title) && best && best.score < AGREES && inOffice(best.p, behind)) continue;
    if (best) {
      best.p.mentions.push(s);
      continue;
    }
    if (title !== '대통령' || s.text.includes(' 전 ')) continue;
    const key = `Person\t${surname}대통령`;
    let cluster = groups.find((g) => g.key === key);
    if (!cluster) {
      cluster = { key, type: 'Person', mentions: [], lexiconKey: null };
      groups.push(cluster);
    }
    cluster.mentions.push(s);
  }
}

/** A president in office goes by no other title ('이 후보자' is somebody else), unless it stands at the name as well. */
function isPresident(person: Cluster, title: string): boolean {
  if (title === '대통령') return false;
  const titles = person.mentions.flatMap((m) => (m.title ? [m.title] : []));
  return (
    !titles.some((one) => one.endsWith(title)) &&
    (titles.some((one) => /(?<!부)대통령$/.test(one) && !/전 /.test(one)) ||
      person.mentions.some((m) => /^[가-힣] ?대통령$/.test(m.text)))
  );
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
  return behind.split(/[.!?]|\s[가-힣]\s(?=후보자)/)[0]!;
}

function hasSurname(name: string, surname: string): boolean {
  if (!name.includes(' ')) return name.startsWith(surname) && name.length > surname.length;
  return name.split(' ').at(-1) === surname || name.startsWith(surname);
}

/** '박도윤 의원실 제공박서준 …': what is written onto the credit of a picture is somebody else's title. */
const CREDIT = /\s제공/;
const AGREES = 10;
/** Titles on the way to the presidency. */
const EARLIER = /대표|의원|후보$|시장|지사|총장|변호사|위원장|총리/;

/** '김하늘 교수를 단장으로 선임했다': the office that somebody is given is his from there on. */
function named(told: string, title: string): boolean {
  const at = told.indexOf(title);
  return (
    at >= 0 &&
    /^(?:으로|로|에|직에|직을)\s(?:[가-힣]{1,6}\s)?(?:선임|임명|위촉|발탁|선출|추대|뽑|앉)/.test(
      told.slice(at + title.length),
    )
  );
}

function fitness(person: Cluster, s: Candidate, title: string, behind: (m: Candidate) => string): number {
  let best = -1;
  for (const m of person.mentions) {
    if (m.short) continue;
    const told = sentence(behind(m));
    const agrees =
      m.title === undefined ? told.includes(title) : m.title.split(CREDIT)[0]!.includes(title) || named(told, title);
    const before = m.field === s.field && m.start < s.start ? 1 : 0;
    const near = before ? 1 / (1 + (s.start - m.start) / 200) : 0;
    best = Math.max(best, (agrees ? AGREES : 0) + before + near);
  }
  return best;
}
