import type { Article } from '../../article/article.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { LexiconRow } from '../../lexicon/row.js';
import { foldName } from '../../text/fold.js';
import type { Candidate } from '../mentions/candidate.js';

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

/** The row of a person whom the article names with a title only (one that stands at one of the mentions), or null. */
export function rowOf(
  name: string,
  mentions: readonly Candidate[],
  article: Article,
  lexicon: Lexicon,
): LexiconRow | null {
  const form = lexicon.find(foldName(name));
  if (!form) return null;
  let row: LexiconRow | null = null;
  for (const one of form.rows) {
    if (one.row.type !== 'Person') continue;
    if (row) return null;
    row = one.row;
  }
  if (!row || row.name !== name) return null;
  if (isBeside(row, article, lexicon)) return row;
  const known = row.flags.has('prominent') || RARE.test(row.name);
  return known && mentions.some(({ title }) => title !== undefined && PUBLIC.test(title)) ? row : null;
}

function isBeside(row: LexiconRow, article: Article, lexicon: Lexicon): boolean {
  if (row.of === null) return false;
  if (stands(row.of, article)) return true;
  for (const one of lexicon.lookUp(row.of))
    for (const form of one.forms) if (form.text !== row.of && stands(form.text, article)) return true;
  return offices(row.of).some((office) => stands(office, article));
}

function stands(form: string, { title, body }: Article): boolean {
  return form.length > 1 && (title.includes(form) || body.includes(form));
}

/** Offices named without their body: 경기도 -> 경기지사, 국무총리실 -> 총리. */
function offices(body: string): string[] {
  if (body === '국무총리실') return ['총리'];
  if (body === '대통령실') return ['대통령'];
  return /[가-힣]도$/.test(body) ? [`${body.slice(0, -1)}지사`] : [];
}
