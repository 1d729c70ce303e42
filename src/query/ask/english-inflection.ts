/** Verbs whose past or participle is no ending on to the verb. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `bear bore borne|beat beaten|become became|begin began begun|bet|bid|bind bound|bite bit bitten|blow blew blown|break broke broken|breed bred|bring brought|build built|
buy bought|cast|catch caught|choose chose chosen|cling clung|come came|cost|creep crept|cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|flee fled|fling flung|fly flew flown|forge forged|forget forgot forgotten|get got gotten|give gave given|go went gone|
grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit|hold held|keep kept|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|
let|light lit|lose lost|make made|meet met|pay paid|put|read|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|set|
shake shook shaken|shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|
speed sped|spend spent|spin spun|split|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|strive strove striven|swear swore sworn|
sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust|undergo underwent undergone|
understand understood|undertake undertook undertaken|wear wore worn|weave wove woven|win won|wind wound|withdraw withdrew withdrawn|write wrote written|partake partook partaken|
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|outdo outdid outdone|foresee foresaw foreseen|spell spelt|burn burnt|dwell dwelt|rebuild rebuilt`
    .split('|')
    .flatMap((verb) => {
      const [base = '', ...forms] = verb.trim().split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/**
 * The word, then what it may be a form of: companies -> company, making -> make, running -> run, developers -> developer,
 * bought -> buy.
 */
export function* bases(word: string): Generator<string> {
  yield word;
  const irregular = IRREGULAR.get(word);
  if (irregular) yield irregular;
  for (const ending of ["'s", 's', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'est', 'ment', 'ments', 'ion', 'ions']) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    // 'news' is not the plural of 'new'.
    if (word === 'news') continue;
    yield stem;
    yield `${stem}e`;
    if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
  }
  if (word.endsWith('ies') || word.endsWith('ied')) yield `${word.slice(0, -3)}y`;
}

const ENDINGS = ['ings', 'ing', 'ers', 'er', 'ed', 'es', 's', 'ments', 'ment', 'ions', 'ion'];

/** What the forms of a word have in common, a word or not: buying, bought, buyer -> buy. */
export function stemOf(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  const ending = ENDINGS.find((one) => base.endsWith(one) && base.length - one.length > 2) ?? '';
  const stem = base.slice(0, base.length - ending.length).replace(/(?<=...)(?:e|ie|y|i)$/, '');
  return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
