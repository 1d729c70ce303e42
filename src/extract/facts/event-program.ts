import type { Draft } from './draft.js';
import type { Occurrence } from './occurrence.js';

/** Bodies that run programmes of the state. */
const STATE = /(?:부|처|청|원|시|도|군|구|위원회|공사|공단|재단|진흥원|교육청)$/;
const FOLD = /[\s'"‘’“”()·]/g;
const MIN_NAME = 5;

/** Who holds the meeting of a programme ("해양 데이터 사업 성과 보고회") runs the programme: the body of the state that is named first. */
export function programsOfEvents(rows: readonly (readonly Occurrence[])[], drafts: readonly Draft[]): Draft[] {
  const programs = new Map<string, Occurrence>();
  for (const row of rows)
    for (const o of row) if (o.entity.type === 'Program' && !programs.has(o.entity.id)) programs.set(o.entity.id, o);
  if (programs.size === 0) return [];
  const found: Draft[] = [];
  const done = new Set<string>();
  for (const d of drafts) {
    if (d.type !== 'ORGANIZES' || d.to.entity.type !== 'Event' || done.has(d.to.entity.id)) continue;
    if (d.from.entity.type !== 'Organization' || !STATE.test(d.from.entity.name)) continue;
    const event = d.to.entity.name.replace(FOLD, '');
    for (const program of programs.values()) {
      const forms = program.entity.mentions.map((m) => m.text.replace(FOLD, ''));
      if (!forms.some((form) => form.length >= MIN_NAME && event.length > form.length && event.startsWith(form)))
        continue;
      done.add(d.to.entity.id);
      found.push({ ...d, to: program, status: 'stated', confidence: 0.75, rule: 'organizes.program-of-event' });
      break;
    }
  }
  return found;
}
