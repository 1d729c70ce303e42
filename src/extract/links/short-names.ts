import { foldName } from '../../text/fold.js';
import type { Candidate } from '../mentions/candidate.js';
import { type Cluster, severalOf } from './cluster.js';

/** What an arm of a company adds to its name: the short form then stands for the arm (네이버 for 네이버클라우드). */
const ARM = /^(?:ai연구원|ai|클라우드|클라우드플랫폼|ai랩|ai랩스)$/;
const ARM_AT_END = /(?:연구원|ai|클라우드|플랫폼|랩스?)$/;
/** Behind a short name: that the company itself is meant, by its group or by who heads it. */
const OF_GROUP =
  /^ ?(?:그룹|회장|부회장|총수|지주|계열|창업|오너)|^ (?:[가-힣]{2,4} )?대표(?:이사)?(?:[은는이가도의,. "“]|$)/;

/**
 * Joins short names to the longer name that they stand for in this article: a model's family name to its only version
 * ('엑사원' to '엑사원 4.0'), a company's name to its only arm unless the text speaks of the group.
 */
export function joinShortNames(groups: readonly Cluster[], text: (m: Candidate) => string): void {
  for (const type of ['Model', 'Company'] as const) {
    const mine: readonly Named[] = severalOf(groups, type).map((group) => ({ group, names: namesOf(group) }));
    const long = mine.filter(({ names }) => names.some(type === 'Company' ? namesArm : hasFigure));
    if (long.length === 0) continue;
    for (const { group: short, names } of mine) {
      if (short.mentions.length === 0) continue;
      const longer = long.filter(
        (one) => one.group !== short && one.group.mentions.length > 0 && extendsName(names, one.names, type),
      );
      if (longer.length !== 1) continue;
      if (type === 'Company' && short.mentions.some((m) => OF_GROUP.test(text(m)))) continue;
      longer[0]!.group.mentions.push(...short.mentions);
      short.mentions.length = 0;
    }
  }
}

/** A group with the folded texts of its mentions. */
interface Named {
  readonly group: Cluster;
  readonly names: readonly string[];
}

function namesOf({ mentions }: Cluster): string[] {
  const names: string[] = [];
  let last = '';
  for (const { text } of mentions) {
    if (text === last) continue;
    last = text;
    const name = foldName(text);
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

const namesArm = (name: string): boolean => ARM_AT_END.test(name);
const hasFigure = (name: string): boolean => /\d/.test(name);

function extendsName(short: readonly string[], long: readonly string[], type: 'Model' | 'Company'): boolean {
  for (const s of short)
    for (const l of long) {
      if (s.length < 2 || l.length <= s.length || !l.startsWith(s)) continue;
      const rest = l.slice(s.length);
      if (type === 'Company' ? ARM.test(rest) : !/\d/.test(s) && /\d/.test(rest)) return true;
    }
  return false;
}
