import { render } from '@inquirer/testing';
import { expect, test } from '@jest/globals';
import { promptWithSuggestions } from '../../src/console/line-prompt.js';

const NAMES = ['포스코', '포스코DX', '네이버'];
const prompt = (history: readonly string[] = []) =>
  render(
    // biome-ignore lint/suspicious/noExplicitAny: the library hands its own terminal as the second argument
    (config: any, terminal: any) => promptWithSuggestions<string>(config, terminal),
    {
      message: '이름',
      pageSize: 5,
      history,
      source: (typed: string) =>
        NAMES.filter((name) => name.startsWith(typed)).map((name) => ({ value: `id:${name}`, name, short: name })),
      typed: (text: string) => (text === '' ? null : { value: text, name: text, short: text }),
    },
  );

test('what is typed narrows the list, and Enter takes it as typed', async () => {
  const { answer, events, getScreen } = await prompt();
  expect(getScreen()).toContain('네이버');
  events.type('포스');
  expect(getScreen()).toContain('포스코DX');
  expect(getScreen()).not.toContain('네이버');
  events.keypress('enter');
  await expect(answer).resolves.toBe('포스');
});

test('an arrow chooses from the list, Tab puts the choice on the line', async () => {
  const { answer, events, getScreen } = await prompt();
  events.type('포스코D');
  events.keypress('down');
  expect(getScreen()).toContain('❯ 포스코DX');
  events.keypress('tab');
  expect(getScreen()).toContain('이름 포스코DX');
  events.keypress('down');
  events.keypress('enter');
  await expect(answer).resolves.toBe('id:포스코DX');
});

test('the up arrow brings back the lines of before, the down arrow what was being typed', async () => {
  const { answer, events, getScreen } = await prompt(['먼저 물은 것', '나중에 물은 것']);
  events.type('쓰던 것');
  events.keypress('up');
  expect(getScreen()).toContain('이름 나중에 물은 것');
  events.keypress('up');
  expect(getScreen()).toContain('이름 먼저 물은 것');
  events.keypress('up');
  expect(getScreen()).toContain('이름 먼저 물은 것');
  events.keypress('down');
  events.keypress('down');
  expect(getScreen()).toContain('이름 쓰던 것');
  events.keypress('up');
  events.keypress('enter');
  await expect(answer).resolves.toBe('나중에 물은 것');
});

test('Enter on an empty line waits', async () => {
  const { answer, events } = await prompt();
  events.keypress('enter');
  events.type('가');
  events.keypress('enter');
  await expect(answer).resolves.toBe('가');
});
