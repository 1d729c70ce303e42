import { RELATION_TYPES } from '../ontology/types.js';
import type { CannedQuery, Parameter } from '../query/catalogue/canned-query.js';
import type { Value } from '../store/store.js';

/** Ids of entities to ask about, by type; see cypher/browser/examples.yaml. */
export type Examples = Readonly<Record<string, readonly string[]>>;

/** The graph behind the rows of a canned query, by the column in which the row names its evidence. */
const BEHIND: readonly { readonly column: string; readonly graph: string }[] = [
  {
    column: '_claims',
    graph: `WITH DISTINCT item AS id
MATCH (k:Claim {id: id})-[:SUBJECT|OBJECT]->(e:Entity)
RETURN DISTINCT e`,
  },
  {
    column: '_quotes',
    graph: `WITH DISTINCT item AS id
MATCH (e:Entity)-[said:SAID]->(q:Quote {id: id})<-[reports:REPORTS]-(a:Article)
RETURN e, said, q, reports, a`,
  },
  {
    column: '_mentions',
    graph: `WITH DISTINCT item AS pair
MATCH (a:Article {id: pair[0]})-[m:MENTIONS]->(e:Entity {id: pair[1]})
RETURN a, m, e`,
  },
];

/**
 * A canned query as a favourite of Neo4j Browser: its first line is the name that Browser shows, then what it asks about,
 * then one statement that returns nodes instead of a table, so that Browser draws them. A query of counts keeps its
 * table. Examples stand in the statement as literals, because Browser draws nothing for a favourite that also sets
 * parameters. `override` replaces the statement where Neo4j must be asked differently.
 */
export function browserFavourite(query: CannedQuery, examples: Examples, override?: string): string {
  const left = Object.entries(examples).map(([type, ids]) => ({ type, ids: [...ids] }));
  const values = new Map(query.parameters.map((parameter) => [parameter.name, literal(example(parameter, left))]));
  const statement = override === undefined ? graphOf(query) : withRelations(override);
  return [
    `// ${query.title.ko} · ${query.title.en}`,
    `// ${query.description.ko}`,
    `// ${query.description.en}`,
    ...query.parameters.map(({ name, title }) => `// ${title.ko} · ${title.en}: ${values.get(name)}`),
    statement.replace(/\$([A-Za-z]\w*)/g, (parameter, name) => values.get(name) ?? parameter),
    '',
  ].join('\n');
}

function graphOf({ statement }: CannedQuery): string {
  const text = statement.trim().replace(/;$/, '');
  const found = BEHIND.find(({ column }) => new RegExp(`\\bAS ${column}\\b`).test(text));
  if (!found) return text;
  return `CALL () {\n${text}\n}\nUNWIND ${found.column} AS item\n${found.graph}`;
}

/** `__RELATIONS__` stands for every relation type of the ontology. */
function withRelations(statement: string): string {
  const lines = statement.split('\n').filter((line) => !line.startsWith('//'));
  return lines.join('\n').trim().replaceAll('__RELATIONS__', RELATION_TYPES.join('|'));
}

/** What a parameter is until a person changes it; an example of an entity is taken out of those left, and used once. */
function example(parameter: Parameter, left: readonly { readonly type: string; readonly ids: string[] }[]): Value {
  if (parameter.default !== null || !parameter.required) return parameter.default;
  if (parameter.type !== 'entity') return parameter.choices[0]?.value ?? '';
  const types: readonly string[] = parameter.of.length > 0 ? parameter.of : left.map(({ type }) => type);
  const ids = types.map((type) => left.find((entry) => entry.type === type)?.ids ?? []);
  return ids.find((some) => some.length > 0)?.shift() ?? `${types[0]}:…`;
}

/** A value as Cypher writes it, whatever a text holds. */
function literal(value: Value): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return JSON.stringify(value);
}
