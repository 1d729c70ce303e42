import type { Value } from '../../store/store.js';

/** A value as Cypher writes it: like JSON, but the keys of a map stand without quotation marks. */
export function cypherLiteral(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${keyOf(key)}: ${cypherLiteral(one)}`);
  return `{${entries.join(', ')}}`;
}

const keyOf = (key: string): string => (/^[A-Za-z]\w*$/.test(key) ? key : `\`${key.replaceAll('`', '``')}\``);
