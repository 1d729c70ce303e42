import { join } from 'node:path';
import { EXIT, type ExitCode, JisikError } from '../../errors.js';
import { addDecision, nameOf, readDecisions, removeDecision } from '../../lexicon/decision-file.js';
import { DECISIONS_FILE, type DecidedEntity, type Decision } from '../../lexicon/decisions.js';
import { requireName } from '../../query/link.js';
import { looseKey, type NamedEntity, type NameIndex, readNames } from '../../query/names/name-index.js';
import type { Run } from '../commands.js';
import type { Context } from '../context.js';
import { decisionsText, decisionText } from '../decision-texts.js';
import { withReader } from '../with-reader.js';

const ACTIONS = ['list', 'alias', 'merge', 'split', 'undo'] as const;

/** Decisions about who is who, in the user's own folder of names; the next run over the articles carries them out. */
export const run: Run = async (context, [action = '', ...names]) => {
  const file = join(context.ownNames, DECISIONS_FILE);
  switch (ACTIONS.find((one) => one === action)) {
    case 'list': {
      expect(names, 0);
      const decisions = await readDecisions(file);
      await context.print(
        context.json ? JSON.stringify({ file, decisions }) : decisionsText(file, decisions, context.language),
      );
      return EXIT.ok;
    }
    case 'undo':
      return undo(context, file, names);
    case 'alias':
    case 'merge':
    case 'split':
      return decide(context, file, action as Decision['kind'], names);
    default:
      throw new JisikError('invalid-option-value', EXIT.usage, {
        name: '<action>',
        value: action,
        allowed: ACTIONS.join(', '),
      });
  }
};

async function undo(context: Context, file: string, [number = '', ...more]: readonly string[]): Promise<ExitCode> {
  expect(more, 0);
  const decisions = await readDecisions(file);
  const decision = decisions[Number(number) - 1];
  if (!decision) throw new JisikError('no-such-decision', EXIT.notFound, { number, count: decisions.length, file });
  await removeDecision(file, Number(number));
  return say(context, file, 'undone', decision);
}

async function decide(
  context: Context,
  file: string,
  kind: Decision['kind'],
  names: readonly string[],
): Promise<ExitCode> {
  expect(names, 2);
  // Read first: a file that is broken already is not added to.
  await readDecisions(file);
  const decision = await withReader(context, async (reader) => {
    const index = await readNames(reader);
    const entity = requireName('entity', names[0]!, index, []);
    return { kind, entity: decided(entity), other: otherOf(kind, entity, names[1]!.trim(), index) };
  });
  await addDecision(file, decision, context.now().toISOString().slice(0, 10));
  return say(context, file, 'written', decision);
}

/** What the decision names beside the entity, checked against the graph. */
function otherOf(kind: Decision['kind'], entity: NamedEntity, given: string, index: NameIndex): string {
  const key = looseKey(given);
  const namesake = (index.byKey.get(key) ?? []).find(({ id, type }) => type === entity.type && id !== entity.id);
  if (kind === 'merge') {
    const other = index.byId.get(given) ?? namesake ?? requireName('other', given, index, []);
    if (other.id === entity.id) throw new JisikError('same-entity', EXIT.usage, { name: given, entity: entity.id });
    return nameOf(decided(other));
  }
  if (kind === 'alias') {
    if (entity.keys.includes(key)) throw new JisikError('same-entity', EXIT.usage, { name: given, entity: entity.id });
    if (namesake)
      throw new JisikError('alias-is-entity', EXIT.usage, { name: given, other: namesake.id, entity: entity.id });
    return given;
  }
  if (given.startsWith('@') && entity.type === 'Person') return given;
  if (looseKey(entity.name) === key || !entity.keys.includes(key)) {
    const forms = entity.keys.filter((one) => one !== looseKey(entity.name));
    throw new JisikError('not-split', EXIT.usage, { name: given, entity: entity.id, forms: forms.join(', ') || '-' });
  }
  return given;
}

function decided({ type, name, id }: NamedEntity): DecidedEntity {
  const at = type === 'Person' ? id.indexOf('@') : -1;
  return { type, name, body: at < 0 ? '' : id.slice(at + 1) };
}

async function say(context: Context, file: string, done: 'written' | 'undone', decision: Decision): Promise<ExitCode> {
  const { kind, entity, other } = decision;
  const plain = { decision: kind, entity: nameOf(entity), other };
  await context.print(
    context.json ? JSON.stringify({ file, [done]: plain }) : decisionText(file, done, decision, context.language),
  );
  return EXIT.ok;
}

function expect(names: readonly string[], count: number): void {
  if (names.length < count) throw new JisikError('missing-argument', EXIT.usage, { command: 'entity', name: 'names' });
  if (names.length > count) throw new JisikError('excess-arguments', EXIT.usage, { command: 'entity' });
}
