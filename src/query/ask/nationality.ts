import { oneOf } from '../../lexicon/listed.js';
import { readWords } from '../../lexicon/words.js';

/** How what is from a country is called, in small letters, and the country. */
const COUNTRIES = new Map(
  readWords('countries').flatMap((row) => (row.nation ? [[row.nation.toLowerCase(), row.in!]] : [])),
);
const FROM = new RegExp(
  `\\b(${oneOf([...COUNTRIES.keys()])}) ((?:tech |ai |chip |it )?(?:compan(?:y|ies)|firms?|start-?ups?|business(?:es)?|corporations?|outfits|organi[sz]ations?|enterprises))\\b(?!')`,
  'gi',
);

/** `text` with the country itself: 'Chinese firms' -> 'firms in China'. */
export const withCountries = (text: string): string =>
  text.replace(FROM, (_, nation: string, bodies: string) => `${bodies} in ${COUNTRIES.get(nation.toLowerCase())}`);
