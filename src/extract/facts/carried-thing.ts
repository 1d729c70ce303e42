import type { RelationType } from '../../ontology/types.js';
import type { Sentence } from '../../text/document.js';
import { emptyList } from '../../text/empty-list.js';
import { allMatches } from '../../text/matches.js';
import type { Carry } from './carry.js';
import { CUED, cuesIn } from './cue-words.js';
import type { Draft } from './draft.js';
import type { MakerOf } from './known-maker.js';
import { charOf, type Masked, unitsIn } from './mask.js';
import type { LastThing } from './meant.js';
import { KIND_OF, type Occurrence } from './occurrence.js';
import { isUndone } from './undone.js';

const THING = `[${charOf('Model')}${charOf('Product')}]`;
const WORDS =
  '(?:[가-힣A-Za-z0-9·]{0,11}[^\\s은는이가을를에로,.]\\s){0,4}(?:(?:모델|제품|신제품|서비스|게임|라인업|브랜드)[은는]\\s)?';
/** "자체 개발한 '미르'를", "이번에 공개된 모델은 '미르'와 '별빛'". */
const OWN = new RegExp(
  `(?:(?:자체|자사|당사)(?:의)?|(?:이번에|새롭게|새로|추가로)\\s(?:공개|출시|선보|내놓|개발)[가-힣]{1,3}|(?:주력|간판)\\s(?:제품|상품|게임|서비스|브랜드|차종)(?:인)?)\\s${WORDS}(${THING})`,
  'g',
);
/** More of them in its list ("와 영상 비서 '별빛'"). Bounded. */
const MORE = new RegExp(`^(?:(?:[와과]|,|\\s및|·)\\s?(?:[가-힣A-Za-z0-9]{1,10}\\s){0,4}${THING}){1,8}`);
const TECHNOLOGY = `['‘]?(${charOf('Technology')})['’]?(?:\\s?[가-힣]{1,6}){0,2}?(?:\\([^()]{1,16}\\))?['’]?`;
/** "전문가 혼합 구조를 적용해", "독자적인 '물결 제어'와 '바람 제어' 기술을 적용해": what it says of the thing spoken of, when it opens the sentence. */
const ADOPTS = new RegExp(
  `^(?:(?:또|또한|특히|여기에|아울러|이와\\s함께|이\\s밖에)[,]?\\s)?(?:(?:독자적인|독자|자체|자체\\s개발한|최신|새로운|차세대)\\s)?${TECHNOLOGY}(?:(?:[와과],?|,|·|\\s및)\\s?${TECHNOLOGY})?(?:\\s(?:등\\s)?[가-힣]{1,6}){0,2}[을를]\\s(?:[가-힣]{1,6}\\s)?(?:적용|탑재|채택|장착)(?:해|했|하여)`,
  'd',
);
/** "누리로봇 인수를 계기로". */
const TAKEOVER = new RegExp(
  `(${charOf('Company')})\\s(?:흡수합병|인수|합병)(?:를|을)?\\s?(?:를\\s)?(?:계기로|통해|마무리|완료|마친|끝낸|이후|로\\s)`,
  'g',
);
/** "최대 고객사인 하늘자동차". */
const CUSTOMER = new RegExp(
  `(?<![${charOf('Company')}의]\\s?)(?:주요|최대|핵심|최종|대형)\\s고객사(?:인)?\\s(${charOf('Company')})`,
  'g',
);
const REACH = 2;
const NOTHING = emptyList<Draft>();

/** What is said of the near end that a sentence leaves out: `put` notes one fact. */
type Put = (type: RelationType, from: Occurrence, to: Occurrence, confidence: number, rule: string) => void;

function into(drafts: Draft[], sentence: Sentence): Put {
  return (type, from, to, confidence, rule) => {
    if (from.entity !== to.entity && !isUndone(sentence, type))
      drafts.push({ type, from, to, status: 'stated', confidence, rule, sentence });
  };
}

/** The one body last spoken of, when the sentence names none before a place. */
function spoken(masked: Masked, at: number, carry: Carry, sentence: Sentence): Occurrence | null {
  for (const [i, unit] of masked.units) if (i < at && KIND_OF[unit.type] === 'agent') return null;
  const agents = carry.agentsBefore(sentence, REACH);
  return agents.length === 1 ? agents[0]! : null;
}

/** Whose own thing it is: that of whom the text speaks. */
export function thingsCarried(masked: Masked, sentence: Sentence, carry: Carry, makerOf: MakerOf): readonly Draft[] {
  const speaking = carry.agentsBefore(sentence, REACH + 1);
  if (speaking.length === 0) return NOTHING;
  const drafts: Draft[] = [];
  const put = into(drafts, sentence);
  for (const unit of masked.units.values())
    for (const o of unit.members) {
      if (o.entity.type !== 'Model' && o.entity.type !== 'Product') continue;
      const maker = speaking.find((a) => a.entity.lexiconKey !== null && a.entity.lexiconKey === makerOf(o.entity));
      if (maker) put('DEVELOPS', maker, o, 0.76, 'develops.known-maker-carried');
    }
  if ((cuesIn(sentence) & CUED.own) === 0) return drafts;
  for (const m of allMatches(OWN, masked.text)) {
    const end = m.index + m[0].length;
    const maker = spoken(masked, end - 1, carry, sentence);
    if (!maker) continue;
    const more = MORE.exec(masked.text.slice(end))?.[0].length ?? 0;
    for (const at of [end - 1, ...unitsIn(masked.text, end, end + more)])
      for (const to of masked.units.get(at)!.members) put('DEVELOPS', maker, to, 0.78, 'develops.own-carried');
  }
  return drafts;
}

/** Who took a company over: whom the text speaks of. */
export function takeoverCarried(masked: Masked, sentence: Sentence, carry: Carry): Draft[] {
  const drafts: Draft[] = [];
  const put = into(drafts, sentence);
  for (const m of allMatches(TAKEOVER, masked.text)) {
    const buyer = spoken(masked, m.index, carry, sentence);
    if (buyer?.entity.type !== 'Company') continue;
    const { members } = masked.units.get(m.index)!;
    if (members.length === 1) put('ACQUIRES', buyer, members[0]!, 0.8, 'acquires.carried');
  }
  return drafts;
}

/** Whose customer a company is: that of whom the text speaks. */
export function customerCarried(masked: Masked, sentence: Sentence, carry: Carry): Draft[] {
  const drafts: Draft[] = [];
  const put = into(drafts, sentence);
  for (const m of allMatches(CUSTOMER, masked.text)) {
    const supplier = spoken(masked, m.index, carry, sentence);
    if (supplier?.entity.type !== 'Company') continue;
    for (const to of masked.units.get(m.index + m[0].length - 1)!.members)
      put('SUPPLIES', supplier, to, 0.78, 'supplies.carried');
  }
  return drafts;
}

/** What the thing uses of which the text speaks. */
export function technologyCarried(masked: Masked, sentence: Sentence, thing: LastThing | null): Draft[] {
  const drafts: Draft[] = [];
  if (!thing || sentence.index - thing.sentence > REACH) return drafts;
  const put = into(drafts, sentence);
  for (const at of ADOPTS.exec(masked.text)?.indices?.slice(1) ?? [])
    for (const to of (at && masked.units.get(at[0])?.members) ?? [])
      put('USES', thing.occurrence, to, 0.75, 'uses.thing-carried');
  return drafts;
}
