import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { errorOf, jisik, workplace } from './jisik.js';

const SENTENCE = '삼성전자는 30일 네이버클라우드와 업무협약을 맺었다.';
const place = await workplace();
const call = (args: readonly string[], input = '') => jisik(args, { cwd: place.dir, input });
beforeAll(async () => {
  await place.write(
    '1.md',
    `---\nid: news-1\ntitle: 업무협약 소식\npublished_at: 2025-12-30\nurl: https://news.example/1\n---\n${SENTENCE}\n`,
  );
  await place.write(
    '2.md',
    '---\nid: news-2\ntitle: 실적 소식\npublished_at: 2025-12-31\n---\n네이버클라우드는 31일 실적을 발표했다.\n',
  );
  expect((await call(['ingest', '1.md', '2.md'])).code).toBe(0);
});
afterAll(() => place.remove());

const PARTNERS = {
  query: 'partners',
  rows: [expect.objectContaining({ partner: '삼성전자', sources: 1 })],
  evidence: [
    [
      expect.objectContaining({
        article: 'news-1',
        title: '업무협약 소식',
        url: 'https://news.example/1',
        publishedAt: '2025-12-30T00:00:00+09:00',
        field: 'body',
        start: 0,
        end: SENTENCE.length,
        sentence: SENTENCE,
        status: 'stated',
      }),
    ],
  ],
};

describe('an answer', () => {
  test('run --json: rows as objects, and the sentence that proves each', async () => {
    const { code, stdout, stderr } = await call(['run', 'partners', '--param', 'company=네이버클라우드', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answer = JSON.parse(stdout);
    expect(answer).toEqual(expect.objectContaining(PARTNERS));
    expect(answer.parameters.company).toBe('네이버클라우드');
    expect(Object.keys(answer.rows[0])).toEqual(answer.columns);
  });

  test.each(['네이버클라우드의 협력사는 어디야?', 'Who are the partners of 네이버클라우드?'])(
    'ask "%s" --json',
    async (question) => {
      const { code, stdout } = await call(['ask', question, '--json']);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toEqual(expect.objectContaining({ ...PARTNERS, question, score: expect.any(Number) }));
    },
  );

  test('a question may stand without quotation marks', async () => {
    const { code, stdout } = await call(['ask', '네이버클라우드의', '협력사는', '어디야?', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).question).toBe('네이버클라우드의 협력사는 어디야?');
  });

  test('ask - --json: one answer a line of stdin, which may follow up on the line before', async () => {
    const input = '네이버클라우드의 협력사는?\n\n네이버클라우드의 주가는?\n거기 경쟁사는?\r\n';
    const { code, stdout } = await call(['ask', '-', '--json'], input);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ question, query, refused }) => [question, query ?? refused])).toEqual([
      ['네이버클라우드의 협력사는?', 'partners'],
      ['네이버클라우드의 주가는?', true],
      ['거기 경쟁사는?', 'competitors'],
    ]);
    expect(lines[2].parameters.company).toBe('네이버클라우드');
    expect(code).toBe(4);
  });

  test('that is empty: exit 4, the empty object all the same', async () => {
    const { code, stdout } = await call(['run', 'competitors', '--param', 'company=네이버클라우드', '--json']);
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toEqual(expect.objectContaining({ query: 'competitors', rows: [], evidence: [] }));
  });
});

describe('a refusal says what, and what to do', () => {
  test('of a question: exit 4, with the nearest queries', async () => {
    const { code, stdout } = await call(['ask', '네이버클라우드의 주가는 내일 오를까?', '--json']);
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toEqual({
      question: '네이버클라우드의 주가는 내일 오를까?',
      refused: true,
      reason: expect.stringMatching(/\S/),
      nearest: expect.any(Array),
    });
  });

  test.each([
    {
      args: ['run', 'partnrs', '--param', 'company=x'],
      exit: 2,
      code: 'unknown-query',
      names: ['partnrs'],
      remedy: 'jisik queries',
    },
    { args: ['run', 'partners'], exit: 2, code: 'missing-parameter', names: ['company'], remedy: '--param company=' },
    {
      args: ['run', 'partners', '--param', 'firm=x'],
      exit: 2,
      code: 'unknown-parameter',
      names: ['firm'],
      remedy: 'company',
    },
    {
      args: ['run', 'partners', '--param', '네이버'],
      exit: 2,
      code: 'invalid-option-value',
      names: ['네이버'],
      remedy: '=',
    },
    {
      args: ['run', 'partners', '--param', 'company=네이버클라우드', '--param', 'limit=many'],
      exit: 2,
      code: 'bad-parameter',
      names: ['limit', 'many'],
      remedy: '100',
    },
    {
      args: ['run', 'articles-since', '--param', 'since=어느 날'],
      exit: 2,
      code: 'bad-parameter',
      names: ['since', '어느 날'],
      remedy: '2025-12-30',
    },
    {
      args: ['run', 'partners', '--param', 'company=없는회사'],
      exit: 4,
      code: 'unknown-name',
      names: ['없는회사'],
      remedy: ':',
    },
  ])('$args: $code', async ({ args, exit, code, names, remedy }) => {
    for (const lang of ['en', 'ko']) {
      const outcome = await call([...args, '--json', '--lang', lang]);
      expect({ exit: outcome.code, stdout: outcome.stdout }).toEqual({ exit, stdout: '' });
      const error = errorOf(outcome);
      expect(error.code).toBe(code);
      for (const name of names) expect(error.message).toContain(name);
      expect(error.remedy).toContain(remedy);
      if (lang === 'ko') expect(error.message).toMatch(/[가-힣]/);
      else expect(error.message.replace(/["'][^"']*["']/g, '')).not.toMatch(/[가-힣]/);
    }
  });
});

test('queries lists all of them, for people and for programs', async () => {
  const korean = await call(['queries', '--lang', 'ko']);
  expect(korean.stdout).toMatch(
    /^partners +협력사 +company=<Company\|Organization> \[other=<Company\|Organization>\]$/m,
  );
  const { queries } = JSON.parse((await call(['queries', '--json'])).stdout) as { queries: { name: string }[] };
  expect(queries.length).toBeGreaterThanOrEqual(12);
  expect(korean.stdout.trim().split('\n')).toHaveLength(queries.length);
  expect(queries.find(({ name }) => name === 'partners')).toEqual(
    expect.objectContaining({
      title: { ko: '협력사', en: 'Partners' },
      parameters: expect.arrayContaining([
        expect.objectContaining({ name: 'company', type: 'entity', required: true }),
      ]),
    }),
  );
});

describe('for people', () => {
  test('an answer says which query it is, aligns in Korean, and proves its rows', async () => {
    const { default: width } = await import('string-width');
    const { code, stdout } = await call(['ask', '네이버클라우드의 협력사는 어디야?', '--lang', 'ko']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^협력사 .*네이버클라우드 +\[partners\]$/m);
    const table = stdout.split('\n').filter((line) => /^[┌│├└]/.test(line));
    expect(new Set(table.map((line) => width(line))).size).toBe(1);
    expect(stdout).toContain(
      `1. “${SENTENCE}”\n   업무협약 소식 · 2025-12-30 · https://news.example/1 · body 0-${SENTENCE.length}`,
    );
  });

  test.each([
    { format: 'csv', text: 'partner,partnerId,type,status,sources,last\n삼성전자,' },
    { format: 'md', text: '| Partner | Type | Status | Sources | Last reported |\n| --- |' },
    { format: 'jsonl', text: '{"partner":"삼성전자",' },
    { format: 'vertical', text: 'Partner        삼성전자' },
    { format: 'json', text: '{"query":"partners",' },
  ])('--format $format', async ({ format, text }) => {
    const { code, stdout } = await call(['run', 'partners', '--param', 'company=네이버클라우드', '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toContain(text);
  });

  test('an unknown format: exit 2, names those there are', async () => {
    const outcome = await call(['run', 'partners', '--param', 'company=네이버클라우드', '--format', 'xml', '--json']);
    expect(outcome.code).toBe(2);
    expect(errorOf(outcome)).toEqual(expect.objectContaining({ remedy: expect.stringContaining('vertical') }));
  });

  test('a refusal names the nearest queries, on stderr', async () => {
    const { code, stdout, stderr } = await call(['ask', 'What is the phone number of the partners of 네이버클라우드?']);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toMatch(/\[[a-z-]+\]/);
  });
});

describe('cypher', () => {
  test('reads', async () => {
    const { code, stdout } = await call(['cypher', 'MATCH (c:Company) RETURN c.name AS name ORDER BY name', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      expect.objectContaining({ columns: ['name'], rows: [{ name: '네이버클라우드' }, { name: '삼성전자' }] }),
    );
  });

  test.each([
    ['CREATE (n:Company {id: "x"})', 6],
    ['MATCH (n) DETACH DELETE n', 6],
    ['MATCH (n) SET n.name = "x" RETURN n.name AS name', 6],
    ['DROP CONSTRAINT x', 6],
    ["LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line", 6],
    ['CALL dbms.components() YIELD name RETURN name', 6],
    ['MATCH (n RETURN n', 2],
  ])('%s: exit %i in both languages, and the graph stays', async (statement, exit) => {
    const before = (await call(['export'])).stdout;
    for (const lang of ['en', 'ko']) {
      const outcome = await call(['cypher', statement, '--json', '--lang', lang]);
      expect({ exit: outcome.code, stdout: outcome.stdout }).toEqual({ exit, stdout: '' });
      const { message, remedy } = errorOf(outcome);
      expect(message).toMatch(lang === 'ko' ? /[가-힣]/ : /[a-z]/);
      expect(remedy).toContain(exit === 6 ? 'MATCH' : '');
    }
    expect((await call(['export'])).stdout).toBe(before);
  });
});

describe('the console without a terminal', () => {
  test('answers a line at a time and ends with the code of the worst', async () => {
    const lines = [
      '네이버클라우드의 협력사는 어디야?',
      '.format jsonl',
      'partners company=네이버클라우드',
      '네이버클라우드의 주가는 내일 오를까?',
    ];
    const { code, stdout, stderr } = await call(['console', '--lang', 'ko'], `${lines.join('\n')}\n`);
    expect(code).toBe(4);
    expect(stdout).toContain('│ 삼성전자');
    expect(stdout).toContain('{"partner":"삼성전자"');
    expect(stdout + stderr).not.toContain('\u001b[');
    expect(stderr).toMatch(/[가-힣]/);
  });

  test('with nothing to read ends quietly', async () => {
    expect(await call(['console'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
