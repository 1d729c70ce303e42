import { listed, oneOf } from '../../lexicon/listed.js';
import type { Document } from '../../text/document.js';
import { WordPattern } from '../../text/letters.js';
import type { Draft } from './draft.js';
import type { MakerOf } from './known-maker.js';
import type { Occurrence } from './occurrence.js';

const INQUIRIES = listed('governments', 'inquiry');
/** A government, a cabinet, an inquiry that is called after who heads it ("한서윤 정부", "한서윤 2기 행정부"). */
const CALLED = new RegExp(
  `^([가-힣]{2,5}?(?: [가-힣]{2,8}?){0,2}?) ?(?:[1-3]기 ?)?${oneOf([...listed('governments', 'government'), ...INQUIRIES])}$`,
);
const MAY_BE_CALLED = new WordPattern(CALLED);
const INQUIRY = new RegExp(`${oneOf(INQUIRIES)}$`);
/** What the lexicon says of who heads an inquiry; others are whom it is about ("나래 여사 특검"). */
const HEADS = new RegExp(oneOf(listed('governments', 'head')));

/** Who heads a body that bears his name works for it; of an inquiry only who is known or said to lead one. */
export function namedHeads(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
  named: (text: string) => Occurrence['entity'] | undefined,
  makerOf: MakerOf,
): Draft[] {
  const found: Draft[] = [];
  const done = new Set<Occurrence['entity']>();
  for (const sentence of doc.sentences)
    for (const o of rows[sentence.index]!) {
      if (o.entity.type !== 'Organization' || !MAY_BE_CALLED.test(o.text) || done.has(o.entity)) continue;
      const text = CALLED.exec(o.text)?.[1];
      const entity = text === undefined ? undefined : named(text);
      if (entity?.type !== 'Person') continue;
      done.add(o.entity);
      const inquiry = INQUIRY.test(o.text);
      // "한서윤 정부" may only date a thing: of its head something is told where he is named himself.
      const told = inquiry ? leads(entity, drafts, makerOf) : rows.some((row) => row.some((x) => x.entity === entity));
      if (!told) continue;
      const office = inquiry ? null : officeIn(text!, doc);
      found.push({
        type: 'WORKS_FOR',
        from: { ...o, entity, end: o.start + text!.length, text: text! },
        to: o,
        status: office?.former ? 'former' : 'stated',
        confidence: 0.85,
        rule: 'works-for.named-after',
        sentence,
        ...(office ? { title: office.title } : {}),
      });
    }
  return found;
}

/** What the article calls the head of a government somewhere ("한서윤 나래국 대통령", "한서윤 전 총리"). */
function officeIn(name: string, { article }: Document): { readonly title: string; readonly former: boolean } | null {
  const pattern = new RegExp(`${name} (?:[가-힣]{2,8} )?(전 )?(대통령|총리|주석)(?!실)`);
  const said = pattern.exec(article.body) ?? pattern.exec(article.title);
  return said && { title: said[2]!, former: said[1] !== undefined };
}

function leads(person: Occurrence['entity'], drafts: readonly Draft[], makerOf: MakerOf): boolean {
  if (HEADS.test(makerOf(person) ?? '')) return true;
  return drafts.some((d) => d.type === 'WORKS_FOR' && d.from.entity === person && HEADS.test(d.title ?? ''));
}
