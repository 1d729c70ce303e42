/** What stands in the innermost brackets of a name. */
const BRACKETS = /(?<!\s)\s*[(（]([^()（）]*)[)）]/gu;
const FIGURE = /^\p{N}/u;

/**
 * A name without the other form that it carries in brackets: '가온(GAON) 2' is '가온 2', '혼합(MIX)' is '혼합'. With
 * `figuresStay` a figure stays, for of models it tells versions and sizes apart: '가온(32B)' is '가온 32B'.
 */
export function withoutBrackets(name: string, figuresStay: boolean): string {
  return name.replace(BRACKETS, (_, inside: string) => (figuresStay && FIGURE.test(inside) ? ` ${inside}` : ''));
}

/** The names that a name with brackets gives: '가온(GAON) 2' is called '가온 2' and 'GAON 2'. Empty for one without. */
export function formsInBrackets(name: string): string[] {
  if (!name.includes('(') && !name.includes('（')) return [];
  const [match, ...more] = name.matchAll(BRACKETS);
  if (!match || more.length > 0) return [];
  const inside = match[1]!.trim();
  if (!/^[\p{L}][\p{L}\p{N} .&+-]+$/u.test(inside)) return [];
  const before = name.slice(0, match.index).trim();
  const after = name.slice(match.index + match[0].length);
  return before === '' ? [] : [`${before}${after}`, `${inside}${after}`];
}

/**
 * Of a model or product the hyphen, and a point between letters, are a matter of taste: 'GPT-5', 'GPT 5' and 'GPT5' are one, and
 * so are 'A.X 4' and 'AX 4'. Between two figures they say which version it is ('4.0', '3-5').
 */
export function withoutJoints(folded: string): string {
  return folded.replace(/(?<!\p{N})[-.]|[-.](?!\p{N})/gu, '');
}
