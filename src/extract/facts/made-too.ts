import { StartPattern } from '../../text/letters.js';
import type { Unit } from './mask.js';
import { KIND_OF } from './occurrence.js';

const ALSO: ReadonlySet<string> = new Set(['도', '까지', '까지도', '만']);
/** What is done with a thing or an occasion, told in the active voice. */
const MAKES =
  /^\s(?:[가-힣A-Za-z0-9]{1,8}\s){0,3}?(?:(?:공개|출시|개발|론칭|런칭|소개|전시|시연|도입|적용|탑재|운영|제공|제시|구축|발표|발간|출간|제작|양산|판매|개최|진행|추진|마련|시행|실시|기획|신설|주최|주관|수상)(?:했|하|한|할|해)|선보(?:였|이|인|일)|내놨|내놓|만들|만든|펴냈|열었|연다|열고|연\s|펼[치친쳐쳤]|받았)/;
const TAKES = /^\s(?:[가-힣]{1,5}\s){0,2}?(?:인수|매입|합병|편입)(?:했|하며|하고|한\s|할\s|하기로)/;
const LISTS_ON = new StartPattern(/^(?:[와과,]|\s및)/);
/** Behind a thing: what has no name, listed with it as the object ("와 사업 계획을"). */
const PLAIN =
  /^(?:[와과]|,|\s및)\s(?!같은|다른|달리|비슷|유사|관련|연계|연동|결합|경쟁|함께|더불어|호환|동일|차별|비교|합친|맞먹|이를|이들)(?:(?![가-힣]*(?:[은는을를에의한된할될인며고해]|에서|으로|하는|되는)\s)[가-힣A-Za-z0-9]{1,10}\s){0,4}?[가-힣]{2,10}[을를](?=\s)/;

/** "가온은 '미르'도 공개했다": true for a thing, work or occasion whose particle is 도 before what is done with it. */
export function madeToo(unit: Unit, particle: string, text: string, end: number): boolean {
  if (!ALSO.has(particle)) return false;
  // "누리맵도 인수했다": the company is what somebody took over, too.
  if (unit.type === 'Company') return TAKES.test(text.slice(end, end + 24));
  const kind = KIND_OF[unit.type];
  return (kind === 'thing' || kind === 'work' || kind === 'occasion') && MAKES.test(text.slice(end, end + 40));
}

/** "가온은 '미르'와 사업 계획을 공개했다": where a list ends that begins with a thing and goes on with what has no name; else 0. */
export function besidePlain(unit: Unit, text: string, at: number): number {
  const kind = KIND_OF[unit.type];
  if ((kind !== 'thing' && kind !== 'work') || !LISTS_ON.test(text, at, at + 2)) return 0;
  const rest = PLAIN.exec(text.slice(at, at + 60));
  if (!rest) return 0;
  const end = at + rest[0].length;
  return MAKES.test(text.slice(end, end + 40)) ? end : 0;
}
