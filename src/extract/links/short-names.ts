import { foldName } from '../../text/fold.js';
import type { Candidate } from '../mentions/candidate.js';
import type { Cluster } from './link.js';

/** What an arm of a company adds to its name: the short form then stands for the arm (네이버 for 네이버클라우드). */
const ARM = /^(?:ai연구원|ai|클라우드|클라우드플랫폼|ai랩|ai랩스)$/;
/** Behind a short name: that the company itself is meant, by its group or by who heads it. */
const OF_GROUP =
  /^ ?(?:그룹|회장|부회장|총수|지주|계열|창업|오너)|^ (?:[가-힣]{2,4} )?대표(?:이사)?(?:[은는이가도의,. "“]|$)/;

/**
 * Joins short names to the longer name that they stand for in this article: a model's family name to its only version
 * ('엑사원' to '엑사원 4.0'), a company's name to its only arm unless the text speaks of the group.
 */
export function joinShortNames(groups: readonly Cluster[], text: (m: Candidate) => string): void {
  for (const type of ['Model', 'Company'] as const) {
    const mine = groups.filter((g) => g.type === type && g.mentions.length > 0);
    const names = new Map(mine.map((g) => [g, new Set(g.mentions.map((m) => foldName(m.text)))]));
    for (const short of mine) {
      if (short.mentions.length === 0) continue;
      const longer = mine.filter(
        (g) => g !== short && g.mentions.length > 0 && extendsName(names.get(short)!, names.get(g)!, type),
      );
      if (longer.length !== 1) continue;
      if (type === 'Company' && short.mentions.some((m) => OF_GROUP.test(text(m)))) continue;
      longer[0]!.mentions.push(...short.mentions);
      short.mentions.length = 0;
    }
  }
}

function extendsName(short: ReadonlySet<string>, long: ReadonlySet<string>, type: 'Model' | 'Company'): boolean {
  for (const s of short)
    for (const l of long) {
      if (s.length < 2 || l.length <= s.length || !l.startsWith(s)) continue;
      const rest = l.slice(s.length);
      if (type === 'Company' ? ARM.test(rest) : !/\d/.test(s) && /\d/.test(rest)) return true;
    }
  return false;
}
