import type { Change } from '../../graph/change.js';
import type { GraphReader, Value } from '../../store/store.js';
import { compare } from '../order.js';

const RUNS = `MATCH (n:Run)
RETURN n.id AS id, coalesce(n.number, 0) AS number, coalesce(n.startedAt, '') AS startedAt
ORDER BY number, startedAt, id`;
const CHANGES = `MATCH (n:Change)
WHERE n.run IN $runs
RETURN n.id AS id, n.run AS run, n.rows AS rows
ORDER BY run, id`;

/**
 * Facts and figures that `run` and the runs after it changed (default: the last run), what came and went again left out; latest run first. `change`:
 * only what was added, or retracted; `entity`: only what names it. The first load of a graph keeps no record of its facts.
 */
export async function changes(reader: GraphReader, parameters: Readonly<Record<string, Value>>): Promise<Value[]> {
  const { run, change, entity, limit } = parameters;
  const all = (await reader.read(RUNS)).rows as unknown as { id: string; startedAt: string }[];
  const wanted = String(run ?? '');
  const first =
    run == null ? all.length - 1 : all.findIndex(({ id }) => id.startsWith(wanted) || id.startsWith(`run-${wanted}`));
  const runs = first < 0 ? [] : all.slice(first);
  const order = new Map(runs.map(({ id }, i) => [id, i]));
  const { rows } = await reader.read(CHANGES, { runs: [...order.keys()] });
  const portions = rows as unknown as { id: string; run: string; rows: string }[];
  portions.sort((a, b) => order.get(a.run)! - order.get(b.run)! || (a.id < b.id ? -1 : 1));

  const before = new Set<string>();
  const last = new Map<string, Change & { readonly run: string }>();
  for (const portion of portions)
    for (const one of JSON.parse(portion.rows) as Change[]) {
      // What was there before the runs and is back after them, or the other way round, has not changed. A claim that turns out to be
      // somebody else's goes and comes under one id.
      const key = JSON.stringify([one.id, one.from, one.to]);
      if (!last.has(key) && one.change === 'retracted') before.add(key);
      last.set(key, { ...one, run: portion.run });
    }
  const net = [...last].filter(([key, one]) => before.has(key) === (one.change === 'retracted')).map(([, one]) => one);
  const sides = { added: new Set<string>(), retracted: new Set<string>() };
  for (const one of net) sides[one.change].add(saying(one));
  return net
    .filter((one) => one.kind !== 'quote')
    .filter((one) => !sides[one.change === 'added' ? 'retracted' : 'added'].has(saying(one)))
    .filter((one) => change === undefined || change === 'any' || one.change === change)
    .filter((one) => entity == null || one.from === entity || one.to === entity)
    .sort(
      (a, b) =>
        order.get(b.run)! - order.get(a.run)! ||
        compare(a.article, b.article) ||
        a.start - b.start ||
        compare(a.id, b.id),
    )
    .slice(0, limit as number)
    .map(({ id, change: what, type, from, to, article, sentence, run: by }, i) => ({
      place: i + 1,
      run: by,
      at: runs[order.get(by)!]!.startedAt,
      ...{ id, change: what, type, from, to, article, sentence },
    }));
}

/** A fact that only moved inside its article goes out and comes in again, and says the same. */
const saying = ({ type, from, to, status, article }: Change): string =>
  JSON.stringify([type, from, to, status, article]);
