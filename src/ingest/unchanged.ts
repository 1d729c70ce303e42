import { isDeepStrictEqual } from 'node:util';
import type { MentionPart } from '../graph/contribution.js';
import type { Stated } from './changes.js';
import type { GraphDelta } from './graph-delta.js';

/**
 * The delta without the claims and quotes that a changed article states as it did before: most of what an article states survives
 * a correction of it, and need not be taken out and put back.
 */
export function withoutUnchanged(delta: GraphDelta, before: Stated): GraphDelta {
  const { claims, quotes } = delta;
  const keptClaims = same(before.claims, claims.new, ({ node, from, to }) => ({ node, from, to }));
  const keptQuotes = same(before.quotes, quotes.new, ({ node, speaker }) => ({ node, from: speaker }));
  if (keptClaims.size === 0 && keptQuotes.size === 0) return delta;
  const less = <T extends { node: { id: string } }>(rows: { new: T[]; removed: string[] }, kept: Set<string>) => ({
    new: rows.new.filter(({ node }) => !kept.has(node.id)),
    removed: rows.removed.filter((id) => !kept.has(id)),
  });
  return { ...delta, claims: less(claims, keptClaims), quotes: less(quotes, keptQuotes) };
}

function same<Old extends { node: { id: string } }, New extends { node: { id: string } }>(
  before: readonly Old[],
  now: readonly New[],
  asBefore: (row: New) => object,
): Set<string> {
  const old = new Map(before.map((row) => [row.node.id, row]));
  const kept = now.filter((row) => isDeepStrictEqual(old.get(row.node.id), asBefore(row)));
  return new Set(kept.map(({ node }) => node.id));
}

/** Of what an article mentioned and mentions: what goes, and what comes or is put differently. */
export function mentionChanges(
  before: readonly MentionPart[],
  now: readonly MentionPart[],
): { removed: MentionPart[]; put: MentionPart[] } {
  const [old, is] = [new Map(before.map((part) => [part.entity, part])), new Set(now.map(({ entity }) => entity))];
  return {
    removed: before.filter(({ entity }) => !is.has(entity)),
    put: now.filter((part) => !isDeepStrictEqual(old.get(part.entity), part)),
  };
}
