import type { Draft } from './draft.js';

const FOUNDED = 'works-for.found';

/** "누리로봇을 창업한 한서윤과 오태경 가온랩 창업자": of people listed behind a foundation, whoever has a body of their own founded that. */
export function founders(drafts: readonly Draft[]): readonly Draft[] {
  const found = drafts.filter(({ rule }) => rule === FOUNDED);
  if (found.length < 2) return drafts;
  const foundedOther = (d: Draft): boolean =>
    d.rule === FOUNDED &&
    found.some((f) => f.sentence === d.sentence && f.to === d.to && f.from.start < d.from.start) &&
    drafts.some(
      (o) =>
        o.type === 'WORKS_FOR' &&
        o.sentence === d.sentence &&
        o.from.entity === d.from.entity &&
        o.to.entity !== d.to.entity &&
        o.to.start > d.from.start,
    );
  return drafts.filter((d) => !foundedOther(d));
}
