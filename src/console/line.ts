import type { Catalogue } from '../query/catalogue/canned-query.js';

/** What one line of input asks for. */
export type Line =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'command'; readonly name: string; readonly rest: string }
  | { readonly kind: 'cypher'; readonly statement: string }
  | { readonly kind: 'query'; readonly name: string; readonly given: Readonly<Record<string, string>> }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'question'; readonly question: string };

/** Words that begin English questions too count as Cypher only in capitals. */
const SHOUTED =
  /^(?:MATCH|OPTIONAL|RETURN|WITH|UNWIND|CALL|CREATE|MERGE|DELETE|DETACH|NODETACH|SET|REMOVE|FOREACH|LOAD|USE|EXPLAIN|PROFILE|INSERT|DROP|ALTER|SHOW|TERMINATE|GRANT|DENY|REVOKE|FILTER|LET|CYPHER|START|STOP)\b/;
const SPOKEN =
  /^(?:match\s*\(|match\s+\w+\s*=|optional\s+match\b|return\s|unwind\s|create\s*\(|create\s+(?:index|constraint)\b|merge\s*\(|load\s+(?:csv|data)\b|call\s+[\w.]+\s*\(|call\s*[({]|insert\s*\(|detach\s+delete\b|:param)/i;

/** `offers`: how many queries are on offer, each of which its number takes. */
export function readLine(text: string, catalogue: Catalogue, offers = 0): Line {
  const line = text.replace(/^\uFEFF/, '').trim();
  if (line === '' || line.startsWith('#')) return { kind: 'nothing' };
  if (offers > 0 && /^\d{1,2}$/.test(line)) return { kind: 'number', number: Number(line) };
  if (line.startsWith('.')) {
    const [name = '', ...rest] = line.slice(1).split(/\s+/);
    return { kind: 'command', name: name.toLowerCase(), rest: rest.join(' ') };
  }
  if (SHOUTED.test(line) || SPOKEN.test(line) || /^(?:\/\/|\/\*)/.test(line))
    return { kind: 'cypher', statement: line };
  const query = /^([a-z]+(?:-[a-z]+)*)(?:\s+(\w+\s*=.*))?$/.exec(line);
  if (query && isQuery(query[1]!, catalogue))
    return { kind: 'query', name: query[1]!, given: assignments(query[2] ?? '') };
  return { kind: 'question', question: line };
}

function isQuery(name: string, catalogue: Catalogue): boolean {
  return (
    catalogue.queries.some((query) => query.name === name) ||
    catalogue.problems.some(({ file }) => file === `${name}.cypher`)
  );
}

/** `company=포스코 limit=5`, `first="LG AI연구원" second=포스코`, `first=LG AI연구원 second=포스코`. */
function assignments(text: string): Record<string, string> {
  const given: Record<string, string> = {};
  // Bounded: a line that somebody types.
  for (const m of text.matchAll(/(\w+)\s*=\s*("[^"]*"|'[^']*'|.*?)(?=\s+\w+\s*=|\s*$)/g))
    given[m[1]!] = m[2]!.replace(/^(["'])(.*)\1$/, '$2').trim();
  return given;
}
