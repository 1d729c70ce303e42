import type { Sentence } from '../../text/document.js';
import type { Carry } from './carry.js';
import { genericForm } from './ending.js';
import type { Masked } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';
import { plainPart, withoutMarks, withoutOpening } from './word.js';

/** What is known where a sentence is read. */
export interface Scene {
  readonly sentence: Sentence;
  /** Null in spoken words, into which nothing is carried. */
  readonly carry: Carry | null;
  /** Of spoken words: the body that the speaker works for, or the body that speaks. */
  readonly speaker: Occurrence | null;
  readonly employers: ReadonlyMap<string, Occurrence>;
  /** The company that the article is about. */
  readonly main: Occurrence | null;
  readonly headline: boolean;
}

/** Bodies spoken of at some place, and how sure that is as a factor of the confidence. */
export interface Told {
  readonly bodies: readonly Occurrence[];
  readonly factor: number;
}

const TOPIC =
  /^['"’”)]{0,2}(?:은|는|에서는|에선)\s|^(?:\s(?:측|관계자|그룹|컨소시엄|팀)(?:은|는|이|가|도)|\s(?:역시|또한)|도|께서는)\s/;
const SUBJECT = /^['"’”)]{0,2}(?:이|가)\s/;
/** Topics beside which the text goes on about whom it spoke of. */
const BESIDE =
  /(?:협약|계약|협력|협업|투자|인수|라운드|행사|서비스|제품|분야|부문|영역|과제|프로젝트|사업|플랫폼|기술|시스템|연구|전략|올해|내년|지난해|작년|이번|최근|당시|이후|현재|향후|이외|외|경우|날|때|단계|과정|계획|시장|성과|목표|국내|해외|특히|앞서|앞|해|월)$/;
/** True for a topic that is nobody: a time, a field, a pact ("올해는", "국방 분야는", "이번 협약은"). */
export function isBeside(topic: string): boolean {
  return BESIDE.test(topic);
}

const TIME =
  /^(?:.{0,12}[\s\d])?(?:올해|내년|지난해|작년|최근|이날|당시|향후|현재|앞서|이후|이전|년|월|일|분기|상반기|하반기|연말|연초)(?:에|까지|부터)?$/;
/** True for a topic that only tells when ("올해는"). */
export function isTime(topic: string): boolean {
  return TIME.test(topic);
}

/** How far behind the place its subject may stand where nobody stands before. */
const BEHIND = 70;
const MOST = 4;

/**
 * Who is spoken of at `[from, to)` of a sentence that names one end of a relation there: the topic or subject before, the speaker, the
 * subject behind ("누리맵과의 협업으로 가온은 …"), whom the text spoke of last, the company that the article is about. Null when nobody is sure.
 * `noun`: a noun that belongs to somebody stands there ("자회사").
 */
export function whomAt(masked: Masked, from: number, to: number, scene: Scene, noun: boolean): Told | null {
  const told = bodiesAt(masked, from, to, scene, noun);
  const analyst = (noun || !scene.carry) && told?.bodies.some((o) => ANALYST.test(o.text));
  return analyst ? null : told;
}

function bodiesAt(masked: Masked, from: number, to: number, scene: Scene, noun: boolean): Told | null {
  let topic: readonly Occurrence[] | null = null;
  let subject: readonly Occurrence[] | null = null;
  let at = 0;
  let named = false;
  for (const [i, unit] of masked.units) {
    if (i >= from) break;
    const kind = KIND_OF[unit.type];
    const after = masked.text.slice(i + 1, i + 14);
    const isTopic = TOPIC.test(after) || (scene.headline && !named && /^,\s/.test(after));
    if (kind !== 'agent' && kind !== 'person') {
      // "이 지도는 누리맵과의 협업으로": a thing as topic did nothing.
      if (isTopic) topic = subject = null;
      continue;
    }
    named ||= kind === 'agent';
    if (isTopic) topic = bodiesOf(unit.members, scene);
    else if (SUBJECT.test(after)) subject = bodiesOf(unit.members, scene);
    else continue;
    at = i + 1;
  }
  if (noun && OF_GROUP.test(masked.text.slice(Math.max(0, from - OWNER_REACH), from))) return null;
  const owner = noun ? ownerBefore(masked, from, scene) : null;
  if (owner) return owner.length > 0 ? { bodies: owner, factor: 1 } : null;
  const told = topic ?? subject;
  const plain = plainTopic(masked.text.slice(at, from), scene, told === null);
  if (plain === 'other') return null;
  if (plain === null && told) return told.length > 0 && told.length <= MOST ? { bodies: told, factor: 1 } : null;
  if (Array.isArray(plain)) return { bodies: plain, factor: 0.92 };
  if (told) return told.length > 0 && told.length <= MOST ? { bodies: told, factor: 0.95 } : null;
  if (!scene.carry) return scene.speaker ? { bodies: [scene.speaker], factor: 0.92 } : null;
  const behind = subjectBehind(masked, to, scene, named);
  if (behind) return behind.length > 0 ? { bodies: behind, factor: 0.95 } : null;
  const agents = scene.carry.agentsBefore(scene.sentence, 2);
  if (agents.length === 1) return { bodies: agents, factor: 0.9 };
  return agents.length === 0 && scene.main ? { bodies: [scene.main], factor: 0.85 } : null;
}

/** "하늘그룹의 물류 ", "하늘그룹과 ", "하늘그룹 로봇 ": a name right before. Bounded: a few words. */
const OWNER =
  /[\ue000-\ue004\ue006\ue007\ue009]['"’”)]{0,2}(?:의|\s?그룹(?:의)?|[와과]|\s및)?\s(?:[가-힣A-Z()·\ue005\ue008]{1,12}\s){0,3}$/;
const OWNER_REACH = 36;
/** "그룹의 지주사": a group that is not named there. */
const OF_GROUP = /(?:^|\s)그룹(?:의|\s내)?\s(?:[가-힣A-Z]{1,8}\s){0,3}$/;
const SIBLING = /(?:자회사|계열사)(?:인)?\s['‘]?$/;
/** Those who speak of other firms. */
const ANALYST = /(?:증권|리서치|신용평가|신평|투자자문|경제연구소|경제연구원)$/;

/** The body whose the noun at `from` is, by standing right before it; empty where it is that of another thing. */
function ownerBefore(masked: Masked, from: number, scene: Scene): Occurrence[] | null {
  const start = Math.max(0, from - OWNER_REACH);
  const m = OWNER.exec(masked.text.slice(start, from));
  if (
    !m ||
    m[0]
      .split(' ')
      .slice(1)
      .some((word) => word !== '' && closes(word))
  )
    return null;
  // "물류 자회사 누리로봇과 자회사 하늘로봇": the one before is a sibling.
  if (SIBLING.test(masked.text.slice(0, start + m.index)) && /^.['"’”)]{0,2}[와과]/.test(m[0])) return null;
  return bodiesOf(masked.units.get(start + m.index)!.members.slice(-1), scene);
}

/** A word that ends a phrase or clause: what stands before it owns nothing behind. */
function closes(word: string): boolean {
  if (genericForm(word, false)) return true;
  const part = plainPart(word)?.part;
  return part !== undefined && part !== 'none' && part !== 'bare' && part !== 'of';
}

function bodiesOf(members: readonly Occurrence[], scene: Scene): Occurrence[] {
  const bodies: Occurrence[] = [];
  for (const o of members) {
    const body = KIND_OF[o.entity.type] === 'agent' ? o : scene.employers.get(o.entity.id);
    if (body) bodies.push(body);
  }
  return bodies;
}

/**
 * The last plain noun that is a topic (`alone`: or a subject): whom it stands for, 'beside' for one that is nobody, 'other' for somebody
 * else; null without any.
 */
function plainTopic(text: string, scene: Scene, alone: boolean): readonly Occurrence[] | 'beside' | 'other' | null {
  let found: readonly Occurrence[] | 'beside' | 'other' | null = null;
  for (const raw of text.split(' ')) {
    const word = withoutOpening(withoutMarks(raw));
    const form = genericForm(word, false);
    if (form === 'link' && found === 'other' && alone) found = null;
    if (!/[은는이가]$/.test(word) || word.length < 2 || form) continue;
    const cut = plainPart(word);
    if (cut?.part === 'subject' && alone && !BESIDE.test(cut.stem)) found = 'other';
    if (cut?.part !== 'topic') continue;
    const meant = scene.carry?.resolve(cut.stem, scene.sentence);
    if (meant?.length) found = meant;
    else
      found =
        /^(?:우리|저희|당사|자사)$/.test(cut.stem) && !scene.carry
          ? 'beside'
          : BESIDE.test(cut.stem)
            ? 'beside'
            : 'other';
  }
  return found;
}

/** The bodies of the first topic or subject behind a place; nobody where the sentence's topic is too far off. `topics`: of topics alone. */
function subjectBehind(masked: Masked, to: number, scene: Scene, topics: boolean): Occurrence[] | null {
  for (const [i, unit] of masked.units) {
    if (i < to) continue;
    const kind = KIND_OF[unit.type];
    const after = masked.text.slice(i + 1, i + 14);
    const far = i - to > BEHIND;
    if (far && kind === 'agent' && /^['"’”)]{0,2}[은는]\s/.test(after)) return [];
    if (!far && (TOPIC.test(after) || (!topics && SUBJECT.test(after))))
      return kind === 'agent' || kind === 'person' ? bodiesOf(unit.members, scene) : null;
  }
  return null;
}
