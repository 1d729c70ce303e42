import type { ClaimPart, Contribution } from '../graph/contribution.js';
import type { GraphDelta } from './graph-delta.js';
import type { Move } from './people.js';

/** Moves of each article: the entity before, and now. */
export function movesByArticle(moves: readonly Move[]): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { article, before, now } of moves) {
    const one = found.get(article) ?? new Map<string, string>();
    found.set(article, one.set(before, now));
  }
  return found;
}

/** The article with its group of copies and its people as they are now. */
export function moved(one: Contribution, group: string, moves: ReadonlyMap<string, string> | undefined): Contribution {
  if (!moves) return { ...one, group };
  const now = <T extends string | undefined>(id: T) => (id === undefined ? id : (moves.get(id) ?? id)) as T;
  return {
    ...one,
    group,
    mentions: one.mentions.map((part) => ({ ...part, entity: now(part.entity) })),
    claims: one.claims.map((part): ClaimPart => ({ ...part, from: now(part.from), to: now(part.to) })),
    quotes: one.quotes.map((part) => ({ ...part, speaker: now(part.speaker) })),
  };
}

/** Adds what belongs to somebody else than before to a step's delta. */
export function describeMoves(delta: GraphDelta, before: Contribution, after: Contribution): void {
  const { article } = before;
  for (const [index, part] of after.mentions.entries()) {
    const { entity } = before.mentions[index]!;
    if (entity === part.entity) continue;
    delta.mentions.removed.push({ article, entity });
    delta.mentions.new.push({ article, ...part });
  }
  for (const [index, { id, from, to }] of after.claims.entries()) {
    const old = before.claims[index]!;
    if (old.from !== from) delta.moved.subjects.push({ id, entity: from });
    if (to !== undefined && old.to !== to) delta.moved.objects.push({ id, entity: to });
  }
  for (const [index, { id, speaker }] of after.quotes.entries()) {
    if (before.quotes[index]!.speaker !== speaker) delta.moved.speakers.push({ id, entity: speaker });
  }
}
