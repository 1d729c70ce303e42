import type { Article } from '../../article/article.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { LexiconRow } from '../../lexicon/row.js';

/** Names that few others bear: foreign ones, pen names, names with letters. */
const RARE = /[^가-힣]|^[가-힣]{5,}$/;

/**
 * Whether the person of a lexicon row is meant by that name in an article: a Korean name is many people's. The row's
 * affiliation, or a form of it, stands in the article, or the row is flagged `prominent`.
 */
export function isMeant(row: LexiconRow, article: Article, lexicon: Lexicon): boolean {
  return row.type !== 'Person' || row.flags.has('prominent') || RARE.test(row.name) || isBeside(row, article, lexicon);
}

const PUBLIC = /씨|대통령|감독|선수|배우|가수|의원|총리|주석|위원장|여사/;

/** The row of a person whom the article names with a title only, or null. `titles`: those that stand at the name. */
export function rowOf(name: string, titles: readonly string[], article: Article, lexicon: Lexicon): LexiconRow | null {
  const rows = lexicon.lookUp(name).filter((row) => row.type === 'Person');
  const row = rows.length === 1 ? rows[0]! : null;
  if (!row || row.name !== name) return null;
  if (isBeside(row, article, lexicon)) return row;
  const known = row.flags.has('prominent') || RARE.test(row.name);
  return known && titles.some((title) => PUBLIC.test(title)) ? row : null;
}

function isBeside(row: LexiconRow, { title, body }: Article, lexicon: Lexicon): boolean {
  if (row.of === null) return false;
  const forms = lexicon.lookUp(row.of).flatMap((one) => one.forms.map((form) => form.text));
  return [row.of, ...forms, ...offices(row.of)].some(
    (form) => form.length > 1 && (title.includes(form) || body.includes(form)),
  );
}

/** Offices named without their body: 경기도 -> 경기지사, 국무총리실 -> 총리. */
function offices(body: string): string[] {
  if (body === '국무총리실') return ['총리'];
  if (body === '대통령실') return ['대통령'];
  return /[가-힣]도$/.test(body) ? [`${body.slice(0, -1)}지사`] : [];
}
