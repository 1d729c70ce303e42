import type { Candidate } from '../mentions/candidate.js';
import type { Cluster } from './link.js';

/**
 * Gives each surname + title ('성 총괄', '李 대통령') to the person of that surname named last before it, one whose own title
 * agrees first; else to one named later. Those without a person stay out, but for a president, whom titles alone name.
 */
export function resolveShort(groups: Cluster[], shorts: readonly Candidate[]): void {
  const people = groups.filter((g) => g.type === 'Person');
  for (const s of shorts) {
    const { surname, title } = s.short!;
    const sameSurname = people.filter((p) => p.mentions.some((m) => !m.short && hasSurname(m.text, surname)));
    const best = sameSurname
      .map((p) => ({ p, score: fitness(p, s, title) }))
      .sort((a, b) => b.score - a.score || (a.p.key < b.p.key ? -1 : 1))[0];
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

function hasSurname(name: string, surname: string): boolean {
  if (!name.includes(' ')) return name.startsWith(surname) && name.length > surname.length;
  return name.split(' ').at(-1) === surname || name.startsWith(surname);
}

function fitness(person: Cluster, s: Candidate, title: string): number {
  let best = -1;
  for (const m of person.mentions) {
    if (m.short) continue;
    const agrees = m.title !== undefined && (m.title.endsWith(title) || m.title.includes(title));
    const before = m.field === s.field && m.start < s.start ? 1 : 0;
    const near = before ? 1 / (1 + (s.start - m.start) / 200) : 0;
    best = Math.max(best, (agrees ? 10 : 0) + before + near);
  }
  return best;
}
