import type { FactStatus } from '../../ontology/types.js';
import type { Sentence } from '../../text/document.js';
import { allMatches } from '../../text/matches.js';
import { lastWord } from '../../text/spaces.js';
import type { Draft } from './draft.js';
import { A_BODY, charOf, type Masked } from './mask.js';
import type { TitleReader } from './title.js';

const PERSON = charOf('Person');
const WORD = '[^\\s.,\\ue000-\\ue0ff]';
/** "누리로봇 신임 대표에 한서윤 …": the body, its office, whom. */
const BESIDE = new RegExp(
  `(?<org>${A_BODY})(?<title>(?:\\s${WORD}{1,12}?){1,4}?)(?:에|에는|으로|로|으로는|로는)\\s(?<person>${PERSON})`,
  'dg',
);
/** "누리로봇은 신임 대표로 한서윤을 …": who appoints is the body, where none is named beside the office. */
const APPOINTER = new RegExp(
  `(?<org>${A_BODY})(?:은|는|이|가)\\s(?:(?:(?!의\\s)[^.\\ue000-\\ue0ff]){0,24}\\s)?(?<title>${WORD}{1,12}?(?:\\s${WORD}{1,12}?){0,2}?)(?:에|에는|으로|로)\\s(?<person>${PERSON})`,
  'dg',
);
const VERB = /임명|발탁|내정|지명|선임|위촉|선출|임용|낙점|승진|기용|추대|뽑혔|뽑았|올랐|앉혔|보임|취임|영입/;
/** Behind who is appointed: a particle, a comma, or an office at a place. */
const APPOINTED = new RegExp(
  `^${PERSON}(?:\\s?\\([^)]*\\))?(?:\\s(?:${charOf('Place')}|${WORD}{1,8}?)){0,3}(?:이|가|을|를|과|와|,)(?:\\s|$)`,
);
/** The one who does so is appointed, rather than appoints. */
const TAKES = /^(?:[가-힣]{1,2})(?:됐|되|된|돼|받|됩)|^(?:올랐|뽑혔|취임)|^승진(?:했|한)/;
const AHEAD = /내정|지명|제청|추천|후보/;
const NOT = /않|못|거론|하마평|유력|철회|거부|반대|검토|물망/;

/** Who is appointed to which office where, told by the office first ("누리로봇 대표에 한서윤, 하늘전자 대표에 오태경이 임명됐다"). */
export function appointments(masked: Masked, sentence: Sentence, titles: TitleReader, source: string): Draft[] {
  const drafts: Draft[] = [];
  const { text, units } = masked;
  if (!text.includes(PERSON) || !VERB.test(text) || NOT.test(text)) return drafts;
  const done = new Set<number>();
  for (const pattern of [BESIDE, APPOINTER])
    for (const m of allMatches(pattern, text)) {
      const at = m.indices!.groups!;
      const person = at.person![0];
      if (done.has(person)) continue;
      const rest = text.slice(person);
      const verb = VERB.exec(rest);
      if (!verb) continue;
      if (!APPOINTED.test(rest) || (/^.(?:\s?\([^)]*\))?(?:이|가)\s/.test(rest) && !TAKES.test(rest.slice(verb.index))))
        continue;
      const [from, to] = at.title!;
      const words = text.slice(from, to).trim();
      if (!titles.isTitle(lastWord(words)) || /[은는을를의]\s/.test(words)) continue;
      done.add(person);
      const title = source.slice(masked.at[from]!, masked.at[to]!).trim();
      // "차기 회장으로 한서윤 회장을 내정했다": who is to go on in an office holds it.
      const called = source.slice(masked.at[person]!, masked.at[person + 1]!);
      const again = called.trimEnd().endsWith(` ${lastWord(words)}`);
      const status: FactStatus = !again && (AHEAD.test(verb[0]) || /후보자?$/.test(title)) ? 'planned' : 'stated';
      for (const who of units.get(person)!.members)
        for (const body of units.get(at.org![0])!.members.slice(-1))
          drafts.push({
            type: 'WORKS_FOR',
            from: who,
            to: body,
            status,
            confidence: 0.975,
            rule: 'works-for.appointed-to',
            sentence,
            title,
          });
    }
  return drafts;
}
