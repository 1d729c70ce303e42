/** How what is from a country is called, and the country. */
const COUNTRIES: Readonly<Record<string, string>> = {
  american: 'America',
  australian: 'Australia',
  british: 'Britain',
  canadian: 'Canada',
  chinese: 'China',
  dutch: 'Netherlands',
  french: 'France',
  german: 'Germany',
  indian: 'India',
  indonesian: 'Indonesia',
  israeli: 'Israel',
  italian: 'Italy',
  japanese: 'Japan',
  malaysian: 'Malaysia',
  moroccan: 'Morocco',
  russian: 'Russia',
  singaporean: 'Singapore',
  spanish: 'Spain',
  swedish: 'Sweden',
  swiss: 'Switzerland',
  taiwanese: 'Taiwan',
  thai: 'Thailand',
  vietnamese: 'Vietnam',
};
const FROM = new RegExp(
  `\\b(${Object.keys(COUNTRIES).join('|')}) ((?:tech |ai |chip |it )?(?:compan(?:y|ies)|firms?|start-?ups?|business(?:es)?|corporations?|outfits|organi[sz]ations?|enterprises))\\b(?!')`,
  'gi',
);

/** `text` with the country itself: 'Chinese firms' -> 'firms in China'. */
export const withCountries = (text: string): string =>
  text.replace(FROM, (_, nation: string, bodies: string) => `${bodies} in ${COUNTRIES[nation.toLowerCase()]}`);
