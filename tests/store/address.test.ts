import { describe, expect, test } from '@jest/globals';
import { parseAddress, withoutCredentials } from '../../src/store/address.js';
import { openStore } from '../../src/store/open.js';

describe('the URL of a store', () => {
  test.each([
    '',
    'grafeo:',
    'grafeo: ',
    'postgres://localhost',
    'neo4j:',
    'bolt://',
    '/tmp/graph',
    'neo4j+x://host',
    'bolt://ho st',
  ])('%j is none', async (url) => {
    await expect(openStore({ url })).rejects.toMatchObject({ code: 'store-url', exit: 2, details: { url } });
  });

  test.each(['neo4j://h', 'neo4j+s://h', 'neo4j+ssc://h', 'bolt://h:7687', 'bolt+s://h', 'bolt+ssc://h'])(
    '%s is a server',
    (url) => {
      expect(parseAddress({ url })).toMatchObject({ kind: 'neo4j', url, username: 'neo4j', password: '' });
    },
  );

  test('a folder may be relative, hold blanks and Hangul', () => {
    expect(parseAddress({ url: 'grafeo:내 그래프' })).toEqual({
      kind: 'grafeo',
      url: 'grafeo:내 그래프',
      folder: `${process.cwd()}/내 그래프`,
    });
  });

  test('credentials in the URL are used and never shown; settings win over them', () => {
    const url = 'neo4j://anna:p%40ss@host:7687';
    expect(parseAddress({ url })).toMatchObject({ url: 'neo4j://host:7687', username: 'anna', password: 'p@ss' });
    expect(parseAddress({ url, username: 'eva', password: 'x' })).toMatchObject({ username: 'eva', password: 'x' });
  });

  test('a password with any sign in it stays out of messages', async () => {
    for (const password of ['a@b', 'a/b', 'a:b', 'a?b#c']) {
      expect(withoutCredentials(`bolt://neo4j:${password}@host`)).toBe('bolt://host');
    }
    const failing = openStore({ url: 'http://neo4j:secret@host' });
    await expect(failing).rejects.toMatchObject({ details: { url: 'http://host' } });
    await expect(failing).rejects.not.toThrow(/secret/);
  });
});
