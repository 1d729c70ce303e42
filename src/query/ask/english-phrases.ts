/** Words of a phrase that stand for each other, as one: 'lay their hands on', 'strike an alliance'. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['an', 'a'],
  ...['their', 'his', 'her', 'our', 'your', 'my'].map((one) => [one, 'its'] as const),
]);

export const plainWord = (word: string): string => ALIKE.get(word) ?? word;

/** A phrase as it may be cut into words: 'one newspaper's word' with its 's apart too. */
export function phraseForms(phrase: string): string[] {
  const plain = plainPhrase(phrase);
  const apart = plain.replace(/(?<=[a-z])'s(?= )/g, " 's");
  return plain.includes(' ') && apart !== plain ? [plain, apart] : [plain];
}

/** A phrase as it is looked up: its words with one space between them, those that stand for each other as one. */
function plainPhrase(phrase: string): string {
  const words = phrase.split(/[\s-]+/);
  return words.length === 1 ? phrase : words.map(plainWord).join(' ');
}

/** How many words the longest phrase has that begins with a word. */
export function phrasesOf(words: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of words) {
    const [first = '', ...rest] = phrase.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, 1 + rest.length));
  }
  return longest;
}
