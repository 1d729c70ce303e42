import { describe, expect, test } from '@jest/globals';
import { EntityTally } from '../../src/graph/entity-tally.js';
import { formsInBrackets } from '../../src/text/name-forms.js';

describe('a name with another in brackets', () => {
  test.each([
    ['나래(NARAE) 2', ['나래 2', 'NARAE 2']],
    ['나래(NARAE)', ['나래', 'NARAE']],
    ['한빛전자(005930)', []],
    ['나래(70B)', []],
    ['(NARAE)', []],
    ['나래(a)(b)', []],
    ['나래', []],
  ])('%s gives %j', (name, forms) => {
    expect(formsInBrackets(name)).toEqual(forms);
  });
});

describe('what an entity is found by', () => {
  const tallyOf = (id: string, ...parts: Parameters<EntityTally['mention']>[0][]) => {
    const tally = new EntityTally(id);
    for (const part of parts) tally.mention(part, undefined, 1);
    return tally;
  };
  const linked = { name: '한빛전자', linked: true, surfaces: ['한빛전자'], forms: '한빛|Hanbit Electronics' };

  test('are the forms that the lexicon knows, though no article prints them', () => {
    const node = tallyOf('Company:한빛전자', linked).row();
    expect(node.aliases).toEqual(['Hanbit Electronics', '한빛']);
    expect(node.keys).toEqual(['hanbitelectronics', '한빛', '한빛전자']);
  });

  test('are both names of one with brackets', () => {
    const part = { name: '나래(NARAE) 2', linked: false, surfaces: ['나래(NARAE) 2'] };
    const node = tallyOf('Model:나래2', part).row();
    expect(node.keys).toEqual(expect.arrayContaining(['나래2', 'narae2']));
    expect(node.aliases).toEqual(['NARAE 2', '나래 2']);
  });

  test('go with the last article that was read with them', () => {
    const tally = tallyOf('Company:한빛전자', linked, { name: '한빛전자', linked: true, surfaces: ['한빛전자'] });
    tally.mention(linked, undefined, -1);
    expect(tally.row().aliases).toEqual([]);
  });

  test('survive being stored', () => {
    const tally = tallyOf('Company:한빛전자', linked);
    expect(EntityTally.fromText(tally.id, tally.toText()).row()).toEqual(tally.row());
  });
});
