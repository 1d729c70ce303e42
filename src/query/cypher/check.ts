import { JisikError } from '../../errors.js';
import { type Allowed, loadAllowed } from './allowed.js';
import { parseAccepted, type Tree } from './grammar.js';
import { type PlainText, plainText } from './plain-text.js';

const ERROR = 1;

export interface CheckedStatement {
  readonly statement: string;
  readonly tree: Tree;
}

/**
 * Lets a statement pass that only reads the graph: parsed by Neo4j's own grammar, its clauses, procedures and functions on the list
 * of `cypher/allowed.yaml`. Returns it without comments, and as it was parsed.
 * JisikError 'forbidden-statement' (exit 6; details: what, place) or 'query-syntax' (exit 2; details: message, place 'line:column').
 */
export async function checkStatement(source: string): Promise<CheckedStatement> {
  const allowed = loadAllowed();
  const plain = plainText(source.replace(/^\uFEFF/, ''));
  const statement = plain.statement.replace(/;\s*$/, '');
  if (statement.trim() === '') throw new JisikError('query-syntax', 2, { message: 'empty statement', place: '1:1' });
  // An escape outside strings, or inside where a clause could hide, is read differently by different engines.
  if (/\\u/i.test(statement)) throw forbidden('\\u', plain.statement, statement.search(/\\u/i));
  if (plain.escapes) refuseWord(statement.toUpperCase(), plain, allowed);
  const semicolon = plain.outsideQuotes.replace(/;\s*$/, '').indexOf(';');
  if (semicolon >= 0) throw forbidden(';', plain.statement, semicolon);

  const checkTree = (tree: Tree): void => {
    const what = firstForbidden(tree, allowed);
    if (what === null) return;
    const at = plain.outsideQuotes.toUpperCase().indexOf(what.split(' ')[0]!.toUpperCase());
    throw forbidden(what, plain.statement, Math.max(at, 0));
  };
  const accepted = await parseAccepted(statement);
  if (accepted) {
    checkTree(accepted);
    return { statement, tree: accepted };
  }
  const { getDebugTree, lintCypherQuery } = await import('@neo4j-cypher/language-support');
  const tree = getDebugTree(statement) as Tree;
  checkTree(tree);
  const error = lintCypherQuery(statement, {}).diagnostics.find(({ severity }) => severity === ERROR);
  if (error) {
    refuseWord(plain.outsideQuotes.toUpperCase(), plain, allowed);
    const { line, character } = error.range.start;
    throw new JisikError('query-syntax', 2, { message: String(error.message), place: `${line + 1}:${character + 1}` });
  }
  return { statement, tree };
}

function refuseWord(text: string, plain: PlainText, allowed: Allowed): void {
  for (const word of text.matchAll(/(?<![\w.:`$])[A-Z]+(?![\w(`])/g))
    if (allowed.refusedWords.has(word[0])) throw forbidden(word[0], plain.statement, word.index);
}

function forbidden(what: string, source: string, at: number): JisikError {
  const before = source.slice(0, at).split('\n');
  return new JisikError('forbidden-statement', 6, { what, place: `${before.length}:${before.at(-1)!.length + 1}` });
}

/** The first thing in the tree that is not on the list, in the words of the statement; null when all is. */
function firstForbidden(tree: Tree, allowed: Allowed): string | null {
  switch (tree.name) {
    case 'consoleCommand':
    case 'command':
    case 'preparserOption':
    case 'subqueryInTransactionsParameters':
      return words(tree);
    case 'clause': {
      const clause = tree.children[0];
      if (clause && !allowed.clauses.has(clause.name)) return words(clause);
      break;
    }
    case 'procedureName':
      if (!allowed.procedures.has(joined(tree))) return `CALL ${joined(tree)}`;
      break;
    case 'functionName':
      if (!allowed.functions.has(joined(tree))) return `${joined(tree)}()`;
      break;
  }
  for (const child of tree.children) {
    const found = firstForbidden(child, allowed);
    if (found !== null) return found;
  }
  return null;
}

function* leaves(tree: Tree): Generator<string> {
  // An empty namespace is a leaf too, though no word.
  if (tree.children.length === 0 && tree.name !== 'namespace') yield tree.name;
  for (const child of tree.children) yield* leaves(child);
}

const joined = (tree: Tree): string => [...leaves(tree)].join('').replace(/`/g, '').toLowerCase();
const words = (tree: Tree): string => [...leaves(tree)].slice(0, 2).join(' ');
