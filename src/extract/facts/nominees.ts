import type { Document, Sentence } from '../../text/document.js';
import type { Draft } from './draft.js';
import type { Occurrence } from './occurrence.js';

const NOMINEE = /(?:후보자|내정자|지명자|당선인)$/;

/** Who is called a nominee for an office in the article does not hold it yet where a headline leaves the word out ("한서윤 바다원장 청문회"). */
export function nominees(drafts: readonly Draft[]): readonly Draft[] {
  const offices = new Map<string, string[]>();
  for (const d of drafts) {
    if (d.type !== 'WORKS_FOR' || d.status !== 'planned' || !d.title || !NOMINEE.test(d.title)) continue;
    const key = `${d.from.entity.id} ${d.to.entity.id}`;
    offices.set(key, [...(offices.get(key) ?? []), d.title.replace(NOMINEE, '').trim()]);
  }
  if (offices.size === 0) return drafts;
  return drafts.map((d) => {
    if (d.type !== 'WORKS_FOR' || d.status !== 'stated' || !d.title) return d;
    const named = offices.get(`${d.from.entity.id} ${d.to.entity.id}`);
    return named?.includes(d.title) ? { ...d, status: 'planned' } : d;
  });
}

/** What is told of an election that is over. */
const VOTED =
  /(?:에|으로)\s당선(?:됐|된|되며|돼)|낙선[했한하]|[%표](?:를|의\s득표율로|로)\s(?:득표|얻|기록|당선|패|승|앞|이[겼긴])|득표해/;

/** "2002년 누리당 한서윤 대선 후보": who stood in an election of a year before the article's. */
export function stoodBefore(person: Occurrence, title: string, sentence: Sentence, { article }: Document): boolean {
  if (!title.endsWith('후보')) return false;
  if (VOTED.test(sentence.text)) return true;
  const before = sentence.text.slice(0, person.start - sentence.start);
  if (/(?:^|\s)당시\s[^.,"“]{0,14}$/.test(before)) return true;
  const year = /(?<!\d)((?:19|20)\d\d)년?\s[^.,"“]{0,24}$/.exec(before)?.[1];
  return year !== undefined && year < (article.publishedAt ?? '').slice(0, 4);
}
