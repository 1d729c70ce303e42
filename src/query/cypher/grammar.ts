import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The grammar's tree, as the language support gives it: rule names, and at the leaves the words. */
export interface Tree {
  readonly name: string;
  readonly children: readonly Tree[];
}

interface Parser {
  readonly numberOfSyntaxErrors: number;
  removeErrorListeners(): void;
  statementsOrCommands(): unknown;
}
interface Parts {
  readonly Lexer: new (input: unknown) => unknown;
  readonly Parser: (new (tokens: unknown) => Parser) & { readonly ruleNames: readonly string[] };
  readonly CharStream: { fromString(text: string): unknown };
  readonly CommonTokenStream: new (source: unknown) => unknown;
  readonly Trees: {
    getNodeText(node: unknown, rules: readonly string[]): string | undefined;
    getChildren(node: unknown): unknown[];
  };
}

let parts: Promise<Parts | null> | undefined;

/**
 * The tree of a statement that Neo4j's grammar accepts to its end; null for any other, and where the parts are not found.
 *
 * Takes the generated parser out of the language support by itself: the package's one entry loads its analysis of meaning too, six
 * times as much work, which only a statement with a mistake needs.
 */
export async function parseAccepted(statement: string): Promise<Tree | null> {
  parts ??= loadParts().catch(() => null);
  const found = await parts;
  if (!found) return null;
  const { Lexer, Parser, CharStream, CommonTokenStream, Trees } = found;
  const parser = new Parser(new CommonTokenStream(new Lexer(CharStream.fromString(statement))));
  parser.removeErrorListeners();
  const root = parser.statementsOrCommands();
  if (parser.numberOfSyntaxErrors > 0) return null;
  const walk = (node: unknown): Tree => ({
    name: Trees.getNodeText(node, Parser.ruleNames) ?? '',
    children: Trees.getChildren(node).map(walk),
  });
  return walk(root);
}

async function loadParts(): Promise<Parts> {
  const entry = createRequire(import.meta.url).resolve('@neo4j-cypher/language-support');
  const folder = new URL('../esm/project/language-support/src/generated-parser/', pathToFileURL(entry));
  const runtime = new URL('./index.mjs', pathToFileURL(createRequire(entry).resolve('antlr4ng')));
  const [{ CypherCmdLexer }, { CypherCmdParser }, antlr] = await Promise.all([
    import(new URL('CypherCmdLexer.js', folder).href),
    import(new URL('CypherCmdParser.js', folder).href),
    import(runtime.href),
  ]);
  const { CharStream, CommonTokenStream, Trees } = antlr;
  return { Lexer: CypherCmdLexer, Parser: CypherCmdParser, CharStream, CommonTokenStream, Trees };
}
