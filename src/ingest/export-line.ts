import { z } from 'zod';
import { ENTITY_TYPES, type EntityType, RELATION_TYPES } from '../ontology/types.js';
import type { Value } from '../store/store.js';

/** The labels by which nodes are looked up. */
export type NodeLabel = 'Article' | 'Entity' | 'Claim' | 'Quote';

/** Which labels an edge joins. */
export const EDGE_ENDS: ReadonlyMap<string, readonly [from: NodeLabel, to: NodeLabel]> = new Map<
  string,
  readonly [NodeLabel, NodeLabel]
>([
  ['MENTIONS', ['Article', 'Entity']],
  ['STATES', ['Article', 'Claim']],
  ['REPORTS', ['Article', 'Quote']],
  ['SUBJECT', ['Claim', 'Entity']],
  ['OBJECT', ['Claim', 'Entity']],
  ['SAID', ['Entity', 'Quote']],
  ...RELATION_TYPES.map((type) => [type, ['Entity', 'Entity']] as const),
]);

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const properties = z.record(z.string(), z.union([scalar, z.array(scalar)]));
const shape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('node'), id: z.string().min(1), labels: z.array(z.string()).min(1), properties }),
  z.object({ kind: z.literal('edge'), from: z.string(), to: z.string(), type: z.string(), properties }),
]);

export interface ExportedNode {
  readonly kind: 'node';
  readonly id: string;
  readonly label: NodeLabel;
  /** Of an entity. */
  readonly type: EntityType | undefined;
  readonly properties: Readonly<Record<string, Value>>;
}

export interface ExportedEdge {
  readonly kind: 'edge';
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** One line of the canonical export. @throws Error that says what is wrong with it */
export function readExportLine(text: string): ExportedNode | ExportedEdge {
  const parsed = shape.safeParse(JSON.parse(text));
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new Error(`${path.join('.') || 'the line'}: ${message}`);
  }
  const line = parsed.data;
  if (line.kind === 'edge') {
    if (!EDGE_ENDS.has(line.type)) throw new Error(`no edge of the graph has the type ${line.type}`);
    return line;
  }
  const { kind, id, labels } = line;
  if (line.properties.id !== id) throw new Error('id and properties.id differ');
  const type = ENTITY_TYPES.find((one) => labels.includes(one));
  const label = type ? 'Entity' : (['Article', 'Claim', 'Quote'] as const).find((one) => labels.includes(one));
  const wanted = type ? ['Entity', type] : [label];
  if (!label || labels.length !== wanted.length || !wanted.every((one) => labels.includes(one!))) {
    throw new Error(`no node of the graph has the labels ${labels.join(', ')}`);
  }
  return { kind, id, label, type, properties: line.properties };
}
