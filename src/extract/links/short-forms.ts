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

function hasSurname(name: string, surname: string): boolean {
  if (!name.includes(' ')) return name.startsWith(surname) && name.length > surname.length;
  return name.split(' ').at(-1) === surname || name.startsWith(surname);
}

const AGREES = 10;
/** Titles on the way to the presidency. */
const EARLIER = /대표|의원|후보$|시장|지사|총장|변호사|위원장|총리/;

function fitness(person: Cluster, s: Candidate, title: string, behind: (m: Candidate) => string): number {
  let best = -1;
  for (const m of person.mentions) {
    if (m.short) continue;
    const agrees = m.title === undefined ? behind(m).includes(title) : m.title.includes(title);
    const before = m.field === s.field && m.start < s.start ? 1 : 0;
    const near = before ? 1 / (1 + (s.start - m.start) / 200) : 0;
    best = Math.max(best, (agrees ? AGREES : 0) + before + near);
  }
  return best;
}
