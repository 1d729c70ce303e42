import type { EntityType } from '../../ontology/types.js';
import type { NameSpan } from './spans.js';
import { namesPerson } from './titles.js';
import type { Vocabulary } from './vocabulary.js';

export interface Topic {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Marks stand around it: none of its words asks for anything. */
  readonly quoted?: boolean;
}

// Bounded: a question.
const KOREAN =
  /(?:에 ?대해서?|에 ?대한|에 ?대하여|에 ?관해서?|에 ?관한|와 관련해서?|과 관련해서?|와 관련된|과 관련된| ?관련해서| ?관련된| ?관련한| ?관련|[을를] 둘러싼|[을를] 두고|(?:[을를이가]? ?(?:언급|거론)(?:한|된|하는|되는|하고|했)| ?운운(?:한|하는)|[을를] (?:들먹인|들먹이는|입에 올린|화두로 꺼낸|소재로 한|다룬|다루는|논한|짚은|말한|말하는|얘기한|이야기한|꺼낸)| (?:말한|말하는|얘기한|이야기한|꺼낸)| (?:얘기|이야기|말)[가이]? (?:나온|나오는|한|하는)| (?:들어간|들어가는|담긴|포함된|나오는|나온))(?=.* ?(?:발언|말|코멘트|멘트|인용|얘기|이야기|문장|의견|견해|뭐라))|[을를]? ?(?:얘기|이야기|언급|거론)(?:[을를] ?)?(?:한|했던|하는|꺼낸) (?=사람|인물|분|인사|이들|자)|이라는 말|라는 말|[이가] (?:들어간|들어가는|나온|나오는|포함된|담긴|등장하는|등장한)|이라는 단어|라는 단어|이란 말|란 말|이란 단어|란 단어)/;
/** What is quoted is what words are about: "누가 '칩' 얘기를 했는지". */
// Bounded: a question.
const QUOTED = /(?<![가-힣a-z])['"“‘「『]([^'"“”‘’」』]{1,40})['"”’」』]/i;
/** 'AI 수출 발언': what words are about, where nobody is named who may have said them. */
const NOTED =
  /^(\S+(?: \S+){0,3}?) (?:발언|코멘트|멘트|인용문|어록|말말말)들?(?: (?:목록|모음|정리|전부|모두|좀|보여줘|알려줘|찾아줘|모아줘|정리해줘))*\s?[?.!]*$/;
/** '이재용 회장이 한 발언': of somebody whom the graph does not have. */
const OF_ANOTHER = /[이가은는] (?:\S+ )?(?:한|했던|하신|남긴|던진|내놓은|쏟아낸|내뱉은|전한)$/;
const SPEAKERS: readonly EntityType[] = ['Person', 'Company', 'Organization', 'Event', 'Program'];
/** '누가 수출을 언급했나' */
const OBJECT =
  /(?:[을를]| (?=얘기|이야기|언급|소리)) ?(?:언급|거론|말|얘기|이야기|소리)(?:[을를] ?)?(?:했|하|한|꺼냈|꺼내)/;
// Bounded: a question.
const ENGLISH =
  /\b(?:about|on|regarding|concerning|mention(?:s|ing|ed)?|contain(?:s|ing|ed)?|touch(?:es|ing|ed)? (?:on|upon)|related to|relating to|to do with|deal(?:s|ing)? with|address(?:es|ing)|featuring|surrounding|(?:with|using|including) the (?:words?|terms?|phrase|expression)|on the (?:topic|subject|theme|matter|question|issue) of)\s+(?:the (?:word|term|phrase|topic|subject) )?(.+?)(?: in (?:them|it|public|(?:a |an |any |the |their )?(?:quotes?|quotations?|statements?|interviews?|speech(?:es)?|press|news)))?\s*[?.!]*$/i;
/** 'remarks in which the word chip comes up' */
// Bounded: a question.
const APPEARING =
  /\b(?:in which|where) (?:the (?:words?|term|phrase) )?(.{1,40}?) (?:comes? up|came up|appears?|appeared|occurs?|is mentioned|was mentioned|gets mentioned|crops? up|is used|features?|pops? up|is brought up|was brought up)\s*[?.!]*$/i;
/** 'has anyone used the phrase chip war in a quote' */
const USED =
  /\b(?:us(?:e|es|ed|ing)|utter(?:s|ed|ing)?|dropp?(?:s|ed|ing)?|mention(?:s|ed|ing)?) the (?:words?|terms?|phrase|expression) (.{1,40}?)(?= (?:in|since|after|before|during|on|this|last|so far|lately|recently)\b|\s*[?.!]*$)/i;
const REPORTS =
  /\b(?:reports?|articles?|stor(?:y|ies)|coverage|news|pieces?|papers?) (?:on|about|regarding|concerning) (?:the )?$/i;
const SAYING =
  /발언|말|코멘트|언급|얘기|이야기|표현|뭐라|뭐랬|밝|입장|의견|견해|생각|평가|반응|어록|인용|멘트|한마디|인터뷰|주장|강조|전했|소감|목소리|say|said|quote|comment|statement|remark|opinion|think|talk|spoke|speak|view|claim|stance|remark|utter|mention|talked|speech|soundbite|sound bite|interview|saying|voice|opine|chime|declar|assert|argue|stress|emphasi|warn|promise|vow|pledge|insist|explain|told|weigh(?:ed)? in|thoughts|one-liner|pronounce/i;

/** 'statements on X with low confidence' are facts. */
const UNSURE = /\b(?:confiden(?:ce|t)|doubt|doubtful|dubious|uncertain|unsure|shaky|unreliable)\b/i;

/** 'the most talked about people' are about nothing. */
const RANKED = /\bmost (?:talked|spoken|written) about\b|\babout (?:the )?most\b/i;

/** 'A에 대해 말해줘' asks for what is known, not for what was said. */
const TELL_ME = /(?:말|이야기|얘기|언급|말씀)해\s?(?:줘|주|봐|줄)|\btell me\b|\btell us\b/gi;

/**
 * The part of a question that says what words are about ('AI 반도체에 대해 누가 뭐라고 했어?' -> 'AI 반도체'). It starts after the
 * last name that carries a subject's or owner's particle. null where the question is not about what was said, or has no such part.
 */
export function findTopic(text: string, names: readonly NameSpan[], vocabulary: Vocabulary): Topic | null {
  if (!SAYING.test(text.replace(TELL_ME, ' ')) || UNSURE.test(text)) return null;
  const quoted = QUOTED.exec(text);
  if (quoted) {
    const topic = clean(text, quoted.index + 1, quoted.index + 1 + quoted[1]!.length);
    return topic && { ...topic, quoted: true };
  }
  const marker = KOREAN.exec(text) ?? (/누가|누구|사람/.test(text) ? OBJECT.exec(text) : null);
  if (marker && marker.index > 0) {
    let start = 0;
    for (const name of names) {
      const particle = /^(?:은|는|이|가|의|께서|께서는|에서|에서는)\s/.exec(text.slice(name.end));
      if (particle && name.end + particle[0].length < marker.index) start = name.end + particle[0].length;
    }
    // '발표회 관련 기사에서 인용된 사람': of the event, not about it.
    if (
      /(?:기사|보도|뉴스)(?:에서|에|들)/.test(text.slice(marker.index)) &&
      names.some((name) => name.end === marker.index && isOccasion(name))
    )
      return null;
    return clean(text, start, marker.index);
  }
  const noted = NOTED.exec(text);
  if (
    noted &&
    !OF_ANOTHER.test(noted[1]!) &&
    !namesPerson(noted[1]!, vocabulary) &&
    !names.some(({ candidates }) => candidates.some(({ type }) => SPEAKERS.includes(type)))
  )
    return clean(text, 0, noted[1]!.length);
  const english = RANKED.test(text) ? null : (APPEARING.exec(text) ?? USED.exec(text) ?? ENGLISH.exec(text));
  if (!english) return null;
  const start = english.index + english[0].indexOf(english[1]!);
  // 'voices in reports on the fair': of the fair, not about it.
  const occasion = names.some((name) => name.start >= start && isOccasion(name));
  if (occasion && REPORTS.test(text.slice(0, start))) return null;
  return clean(text, start, start + english[1]!.length);
}

const isOccasion = ({ candidates }: NameSpan): boolean =>
  candidates.every(({ type }) => type === 'Event' || type === 'Program');

function clean(text: string, from: number, to: number): Topic | null {
  const lead = /^[\s"'“‘]*(?:the\s+|누가\s+|어떤 사람이\s+)?/i.exec(text.slice(from, to))![0].length;
  const tail = /(?<![\s"'”’])[\s"'”’]*$/.exec(text.slice(from + lead, to))![0].length;
  const start = from + lead;
  const end = to - tail;
  return end > start ? { start, end, text: text.slice(start, end) } : null;
}
