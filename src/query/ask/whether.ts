/** Words that ask for something else than yes or no. */
const ASKS =
  /누구|누가|누굴|누군|어디|어느|어떤|무엇|무슨|뭐|뭘|뭔|몇|언제|얼마|어떻게|왜|\b(?:who|whom|whose|what|which|where|when|how|why|any|list)\b/i;
/** True for a text that asks for something, or how: who, where, how many. */
export const asksFor = (text: string): boolean => ASKS.test(text);
/** '제휴했나', '자회사인가요', '협력하니', '협력한 적 있어', but not '보여줘', '협력사 있어'. */
const KOREAN =
  /(?:나|나요|니|냐|ㄴ가|인가|는가|은가|가요|까|까요|야|예요|이에요|지|죠|어|여|해|아|어요|아요|해요|했음|습니까|ㅂ니까|합니까|됩니까)$/;
const NO_QUESTION =
  /(?:줘|봐|(?<!(?:적|적이|도|에|[가-힣][어아여해돼와워려혀]|껴|[나들]가)\s?)있[가-힣]{0,4}|알아|없[가-힣]{0,4}|싶어|주세요)$/;
/** '인수한 거 맞지', '인수했다던데' */
const TAG =
  /(?:(?:맞|진짜|정말|실화|확실|팩트|확정|레알|진심|아니|아닌|아님|아냐|그렇|그치|그죠|그쵸|그런)[가-힣]{0,5}|사실(?:이|인|입|임|일)[가-힣]{0,4}|다던데|라던데|다는데|라는데|다며|라며|다면서요?|라면서요?|다던데요|여부|[는한된인]대요?|(?<![미거노원장다])래요?|라던데요|[다라]더라|[임음])$/;
/** '왔대?', '인수했대': told of by somebody. */
const HEARSAY = /[았었였했됐왔갔렸졌썼겼났샀냈섰혔켰꼈쳤폈뒀봤줬맺맡](?:대|다지|다네|다나)요?$/;
/** '협력하는지 알려줘' */
const TOLD = /[가-힣](?:는|은|인|한|했는|였는)지(?:도|를|가|요)?\s?(?:알|궁금|말해|확인|찾아)/;
const ENGLISH =
  /^(?:[^,:;–]{1,40}(?:[,:;–]|-(?= ))+ ?)?(?:(?:so|and|but|hey|hi|ok|okay|well|please|now|then)[, ]+)?(?:is|are|was|were|does|do|did|has|have|had|will|hasn't|haven't|isn't|aren't|didn't|doesn't|wasn't)\b(?! (?:you|we|i|there)\b)/i;
/** 'Are they rivals, yes or no', 'would you say they compete', 'tell me whether' */
const ENGLISH_TOLD =
  /\b(?:whether|yes or no|true or false|true that|the case that|(?:fair|correct|accurate|right|true) to (?:say|call)|would you (?:say|call)|(?:know|tell me|see|check|confirm|wonder|wondering|ask|find out|verify) if)\b|[,?] (?:right|correct|true|no|yes|is that (?:right|so|true|correct)|isn't (?:it|that so)|aren't they|don't they|doesn't it|didn't (?:it|they)|hasn't it|haven't they)$/i;

/** 'A and B working together?', 'A part of B?': a question without its verb. `{}` for each name. */
const ELLIPTIC =
  /^\{\} (?:(?:and|&|with) \{\} (?:still |already |now )?(?:[a-z]{2,12}ing|allied|partnered|teamed|linked|rivals|competitors|together)\b[^{]*|(?:still |already |now )?(?:part|members?|owned|backed|bought|acquired|funded|an?|in)\b[^{]{0,40}\{\} ?)\?\s*$/;

/** The same of a question's `frame`. */
export const asksEllipticWhether = (frame: string): boolean => ELLIPTIC.test(frame);

/** True for a question that asks whether something is so: 'A와 B는 제휴했나?', 'Did A buy B?'. */
export function asksWhether(question: string): boolean {
  if (ASKS.test(question)) return false;
  // Bounded: a question.
  const text = question.replace(/[\s?？!.~…]+$/, '');
  if (ENGLISH.test(text) || ENGLISH_TOLD.test(text)) return true;
  return (
    /[가-힣]/.test(text) &&
    (TOLD.test(text) || HEARSAY.test(text) || TAG.test(text) || (KOREAN.test(text) && !NO_QUESTION.test(text)))
  );
}
