import { asksFor } from './whether.js';

/** What takes something away from what is asked, or adds a limit to it, and is never left out. */
const LIMITS = /\d|말고|빼고|빼 |제외|외에|없이|뿐|만(?=\s|$|[.,])/;
/** '어디서 들었는데', '누가 그러던데' ask for nothing. */
const HEARSAY = /(?:어디(?:선가|서|에서)?|누가|누군가) ?(?:들|봤|본|읽|그러|물어|묻)/;
const CLAUSE =
  /^.{0,48}?(?:(?:[는은인한던닌]|[가-힣]{2}운)데요?|[아어해여라셔혀려와워져]서요?|니까요?|느라|하다가|[이가]라|때문에|길래|그러니|[려하]고|이지만|지만|김에),?\s/;
/** '보고서에 적어야 해서요.', '감사합니다!' */
const AFTERTHOUGHT =
  /(?:서요?|려고요?|거든요?|니까요?|때문(?:에|이에요|입니다)?|급해요?|중이[가-힣]{1,2}|(?:감사|고맙|고마워|부탁|수고|미안|죄송)[가-힣]{0,5}|좋겠[가-힣]{1,3}|[ㅠㅜㅎㅋ]+)[.!~\s]*$/;

const isEmpty = (part: string): boolean => !LIMITS.test(part) && !asksFor(part.replace(HEARSAY, ''));

/**
 * The Korean question within what is said around it: '기사를 쓰다가 막혀서 그러는데, A의 협력사는?' -> 'A의 협력사는?'. `names`: whether a part
 * of the text names something. null where nothing stands around it that may be left out.
 */
export function questionWithin(text: string, names: (part: string) => boolean): string | null {
  if (!/[가-힣]/.test(text)) return null;
  let parts = text.split(/(?<=[가-힣][.!]|[?？])\s+/);
  const isAside = (part: string): boolean => !/[?？]$/.test(part) && isEmpty(part) && !names(part);
  while (parts.length > 1 && isAside(parts[0]!)) parts = parts.slice(1);
  while (parts.length > 1 && AFTERTHOUGHT.test(parts.at(-1)!) && isAside(parts.at(-1)!)) parts = parts.slice(0, -1);
  let question = parts.join(' ');
  for (;;) {
    const lead = CLAUSE.exec(question)?.[0];
    if (!lead || !isEmpty(lead) || names(lead)) break;
    question = question.slice(lead.length);
  }
  return question === text ? null : question;
}
