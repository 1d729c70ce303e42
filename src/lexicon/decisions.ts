import { EXIT, JisikError } from '../errors.js';
import { ENTITY_TYPES, type EntityType } from '../ontology/types.js';
import { foldName } from '../text/fold.js';
import { type LexiconRow, type NameForm, rowOf } from './row.js';

/** In a folder of the user's own rows: what the user decided about who is who, one decision a line. */
export const DECISIONS_FILE = 'decisions.tsv';
export const DECISION_COLUMNS = ['decision', 'entity', 'other', 'note'] as const;
export const DECISION_KINDS = ['alias', 'merge', 'split'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** An entity as a decision names it: `Company:한빛전자`, `Person:김하늘@한빛전자`. */
export interface DecidedEntity {
  readonly type: EntityType;
  readonly name: string;
  /** Of a person of several with that name: the body; '' for the one without. */
  readonly body: string;
}

/**
 * `alias`: `other` is one more name of the entity. `merge`: the entity `other` is this entity. `split`: the name `other` is not
 * this entity but one of its own; `@body` splits off the people of that name who work there.
 */
export interface Decision {
  readonly kind: DecisionKind;
  readonly entity: DecidedEntity;
  readonly other: string;
}

/** Throws JisikError `lexicon-row` (file, line, problem) at the first line that is no decision. */
export function parseDecisions(text: string, file: string): Decision[] {
  const decisions: Decision[] = [];
  let header: string[] | null = null;
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/, '').replace(/^\uFEFF/, '');
    if (line.trim() === '' || line.startsWith('#')) continue;
    const cells = line.split('\t').map((cell) => cell.trim());
    const fail = (problem: string): never => {
      throw new JisikError('lexicon-row', EXIT.usage, { file, line: i + 1, problem });
    };
    if (!header) {
      header = cells;
      for (const name of DECISION_COLUMNS.slice(0, 3))
        if (!header.includes(name)) fail(`no column "${name}" in the header`);
      continue;
    }
    if (cells.length > header.length) fail(`${cells.length} cells, the header has ${header.length}`);
    const cell = (name: string): string => cells[header!.indexOf(name)] ?? '';
    const kind = DECISION_KINDS.find((one) => one === cell('decision'));
    if (!kind) fail(`"${cell('decision')}" is no decision; one of ${DECISION_KINDS.join(', ')}`);
    const entity = readEntity(cell('entity'));
    if (!entity) fail(`"${cell('entity')}" is no entity; write Company:한빛전자`);
    const other = cell('other');
    if (other === '') fail('no other name');
    if (kind === 'merge' && !readEntity(other)) fail(`"${other}" is no entity; write Company:한빛전자`);
    decisions.push({ kind: kind!, entity: entity!, other });
  }
  return decisions;
}

/** `Person:김하늘@한빛전자` -> its parts; null when it is none. */
export function readEntity(text: string): DecidedEntity | null {
  const colon = text.indexOf(':');
  const type = ENTITY_TYPES.find((one) => one === text.slice(0, colon));
  if (!type) return null;
  const rest = text.slice(colon + 1).trim();
  const at = type === 'Person' ? rest.indexOf('@') : -1;
  const name = (at < 0 ? rest : rest.slice(0, at)).trim();
  return name === '' ? null : { type, name, body: at < 0 ? '' : rest.slice(at + 1).trim() };
}

/** Rows of the lexicon by type and name, in which the decisions about names are carried out, in the order of the file. */
export class DecidedRows {
  constructor(private readonly rows: Map<string, LexiconRow>) {}

  /** Returns every form that had to do with it, before or after. */
  apply({ kind, entity, other }: Decision): string[] {
    const row = this.find(entity);
    const forms = row.forms.map(({ text }) => text);
    if (kind === 'merge') {
      const { name, ...gone } = readEntity(other)!;
      // People of one name: `personDecisions`.
      if (entity.type === 'Person' && foldName(name) === foldName(entity.name)) return forms;
      const lost = this.find({ ...gone, name });
      if (lost !== row) {
        this.rows.delete(keyOf(lost));
        this.put({ ...row, forms: union(row.forms, lost.forms) });
      }
      return [...forms, ...lost.forms.map(({ text }) => text), name];
    }
    if (other.startsWith('@')) return forms;
    if (kind === 'alias') {
      this.take(other, row.type, row.name);
      this.put({ ...row, forms: union(row.forms, [{ text: other, ambiguous: false }]) });
    } else {
      const split = row.forms.find(({ text }) => foldName(text) === foldName(other));
      this.take(other, row.type, '');
      const own = this.rows.get(`${row.type}\t${other}`) ?? rowNamed(row.type, other, split?.ambiguous ?? false);
      if (own.name !== row.name) this.put(own);
    }
    return [...forms, other];
  }

  /** The row of an entity; one of its own when there is none yet. */
  private find({ type, name, body }: DecidedEntity): LexiconRow {
    const known = this.rows.get(`${type}\t${name}`);
    if (known) return known;
    const folded = foldName(name);
    for (const row of this.rows.values()) if (row.type === type && foldName(row.name) === folded) return row;
    const row = rowNamed(type, name, false);
    return body === '' ? row : { ...row, flags: new Set(), of: body };
  }

  /** No other row of the type keeps the form, unless it is its name. */
  private take(form: string, type: EntityType, keeper: string): void {
    const folded = foldName(form);
    for (const row of this.rows.values()) {
      if (row.type !== type || row.name === keeper || foldName(row.name) === folded) continue;
      const forms = row.forms.filter(({ text }) => foldName(text) !== folded);
      if (forms.length < row.forms.length) this.put({ ...row, forms });
    }
  }

  private put(row: LexiconRow): void {
    this.rows.set(keyOf(row), rowOf(row));
  }
}

function rowNamed(type: EntityType, name: string, ambiguous: boolean): LexiconRow {
  // The user says that there is such a person: no company need stand beside the name.
  const flags = new Set(type === 'Person' ? ['prominent'] : []);
  const forms = [{ text: name, ambiguous }];
  return rowOf({ name, type, forms, flags, of: null, source: 'user', table: 'decisions' });
}

function keyOf({ type, name }: LexiconRow): string {
  return `${type}\t${name}`;
}

function union(one: readonly NameForm[], more: readonly NameForm[]): NameForm[] {
  const forms = new Map(more.map((form) => [form.text, form]));
  for (const form of one) forms.delete(form.text);
  return [...one, ...forms.values()];
}

/** What was decided about people who share a name: bodies by folded name, '' for the one without. */
export interface PersonDecision {
  readonly kind: 'merge' | 'split';
  readonly bodies: readonly string[];
}

/** Of the decisions those that part or join people of one name, by the folded name. */
export function personDecisions(decisions: readonly Decision[]): Map<string, PersonDecision[]> {
  const byName = new Map<string, PersonDecision[]>();
  for (const { kind, entity, other } of decisions) {
    if (entity.type !== 'Person' || kind === 'alias') continue;
    const key = foldName(entity.name);
    const second = kind === 'merge' ? readEntity(other) : null;
    if (kind === 'merge' ? foldName(second!.name) !== key : !other.startsWith('@')) continue;
    const bodies = kind === 'merge' ? [entity.body, second!.body] : [other.slice(1)];
    byName.set(key, [...(byName.get(key) ?? []), { kind, bodies: bodies.map(foldName) }]);
  }
  return byName;
}
