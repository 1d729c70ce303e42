import { decodeLine } from './entities.js';
import { lastInked, lineAt, nextInked } from './lines.js';

/** Where the article's own text lies in a file, and the heading in front of it. */
export interface BodyRange {
  readonly start: number;
  readonly end: number;
  /** The first `# ` heading, decoded; null when the text does not begin with one. */
  readonly heading: string | null;
}

const HEADING = /^#[ \t]+(?![ \t])(.*)$/;
const PUBLISHER_LINE = /^\*\*.*\*\*[ \t]*\|.*\|/;
const RULE = /^---[ \t]*$/;
const CRAWLED = /^\*Crawled at:.*\*[ \t]*$/;
const SOURCE = /^\*Source:.*\*[ \t]*$/;

/**
 * Takes off what the crawler puts around a text: the heading (the title again), `**publisher** | date | section`, a rule;
 * and a rule, `*Crawled at: …*`, `*Source: …*` at the end. A heading that is not the title and has no publisher line under
 * it is the text's own and stays.
 */
export function findBody(text: string, from: number, title: string): BodyRange {
  let start = from;
  let heading: string | null = null;
  const first = nextInked(text, from);
  const headed = first === null ? null : HEADING.exec(first.text);
  if (first !== null && headed !== null) {
    heading = decodeLine(headed[1] ?? '');
    const publisher = nextInked(text, first.next);
    if (publisher !== null && PUBLISHER_LINE.test(publisher.text)) {
      start = publisher.next;
      const rule = nextInked(text, start);
      if (rule !== null && RULE.test(rule.text)) start = rule.next;
    } else if (heading === title) {
      start = first.next;
    }
  }
  return { start, end: findEnd(text, start), heading };
}

function findEnd(text: string, from: number): number {
  let end = text.length;
  const source = lastInked(text, from, end);
  if (source !== null && SOURCE.test(source.text)) end = source.start;
  const crawled = lastInked(text, from, end);
  if (crawled === null || !CRAWLED.test(crawled.text)) return text.length;
  end = crawled.start;
  const rule = lastInked(text, from, end);
  return rule !== null && RULE.test(rule.text) ? rule.start : end;
}

/** The first `# ` heading anywhere in a text, decoded; null when there is none. */
export function firstHeading(text: string, from: number): string | null {
  for (let line = lineAt(text, from); line !== null; line = lineAt(text, line.next)) {
    const heading = HEADING.exec(line.text)?.[1]?.trim();
    if (heading) return decodeLine(heading) || null;
  }
  return null;
}
