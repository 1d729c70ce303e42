import { describe, expect, test } from '@jest/globals';
import { crawled, parse } from './crawled.js';

const codes = (file: string) => parse(file).article.warnings.map((w) => w.code);

describe('the crawler’s form', () => {
  const { article } = parse(
    crawled('가나전자는 30일 &#x27;미리내 2&#x27;를 공개했다.\n\n나다라 대표는 &quot;성능이 두 배&quot;라고 말했다.'),
  );

  test('gives decoded title and body without heading, publisher line and footer', () => {
    expect(article.title).toBe('가나전자, \'미리내 2\' 공개…"연내 출시"');
    expect(article.body).toBe('가나전자는 30일 \'미리내 2\'를 공개했다.\n\n나다라 대표는 "성능이 두 배"라고 말했다.');
  });

  test('reads every kind of blank as a space', () => {
    expect(parse(crawled('가나전자는\u00a0새\u3000차를&nbsp;냈다.')).article.body).toBe('가나전자는 새 차를 냈다.');
  });

  test('gives what the front matter says, numbers as printed', () => {
    expect(article).toMatchObject({
      id: '991_0000000042',
      publisher: '새벽신문',
      authors: [{ name: '홍보람', email: 'boram@example.com' }],
      publishedAt: '2025-12-30T00:00:00+09:00',
      crawledAt: '2025-12-30T09:49:05+09:00',
      url: 'https://example.com/991/0000000042',
      crawlerHash: 'ab12',
      language: 'ko',
      path: 'news/a.md',
      warnings: [],
    });
  });

  test('survives titles that break YAML', () => {
    for (const title of [
      '[단독] 가나: 나다',
      "'따옴표'로 시작",
      '@골뱅이',
      '- 줄표',
      'a: b: c',
      '# 우물',
      '{중괄호',
      '&amp;앤드',
    ]) {
      expect(parse(crawled('본문이다.', { title: `"${title}"` })).article.title).toBe(title.replace('&amp;', '&'));
      expect(parse(crawled('본문이다.', { title })).article.title).toBe(title.replace('&amp;', '&'));
    }
  });

  test('takes null and ~ for no title, in quotation marks for one', () => {
    for (const nothing of ['null', '~', 'NULL'])
      expect(codes(`---\ntitle: ${nothing}\npublished_at: 2025-01-02\n---\n본문이다.\n`)).toContain('no-title');
    expect(parse('---\ntitle: "null"\npublished_at: 2025-01-02\n---\n본문이다.\n').article.title).toBe('null');
  });

  test('resolves entities that were escaped twice', () => {
    const read = parse(
      crawled('그는 &amp;quot;좋다&amp;quot;고 했다. R&amp;amp;D와 R&amp;D, &amp;#x27;둘&amp;#x27;', {
        title: '"&amp;quot;둘&amp;quot;"',
      }),
    );
    expect(read.article.body).toBe('그는 "좋다"고 했다. R&D와 R&D, \'둘\'');
    expect(read.article.title).toBe('"둘"');
  });

  test('leaves an ampersand that starts no entity alone', () => {
    expect(parse(crawled('AT&T와 https://example.com/?a=1&copy=2 그리고 &없는것;')).article.body).toBe(
      'AT&T와 https://example.com/?a=1&copy=2 그리고 &없는것;',
    );
  });

  test('keeps rules and headings that belong to the text', () => {
    const body = '첫째.\n\n---\n\n## 소제목\n\n둘째.';
    expect(parse(crawled(body)).article.body).toBe(body);
  });

  test('an empty date is null, with a warning; a date that does not exist too', () => {
    expect(parse(crawled('본문', { published_at: '' })).article.publishedAt).toBeNull();
    expect(codes(crawled('본문', { published_at: '' }))).toEqual(['no-date']);
    expect(codes(crawled('본문', { published_at: '2025-02-30 00:00' }))).toEqual(['no-date']);
  });
});

describe('the id', () => {
  test('is the front matter’s, else oid_aid, else the default', () => {
    const bare = (matter: string) => parse(`---\n${matter}\n---\n본문`).article.id;
    expect(bare('id: 138_0002213974\noid: 1\naid: 2')).toBe('138_0002213974');
    expect(bare('oid: 991\naid: 0000000042')).toBe('991_0000000042');
    expect(bare('oid: 991')).toBe('a.md');
  });
});

describe('a file without front matter', () => {
  test('is an article: its first heading is the title and stays in the body', () => {
    const { article } = parse('서두\n\n# 새 &quot;공장&quot;\n\n본문이다.\n');
    expect(article.title).toBe('새 "공장"');
    expect(article.body).toBe('서두\n\n# 새 "공장"\n\n본문이다.');
    expect(article.id).toBe('a.md');
  });

  test('without a heading takes the file name', () => {
    const { article } = parse('본문이다.', 'news/가나_공장.txt');
    expect(article.title).toBe('가나_공장');
    expect(article.warnings.map((w) => w.code)).toEqual(['no-front-matter', 'no-title', 'no-date']);
  });

  test('a text between rules is no front matter', () => {
    expect(parse('---\n그냥 글이다.\n---\n더 있다.').article.body).toBe('---\n그냥 글이다.\n---\n더 있다.');
    expect(parse('--- 속보 ---\n글').article.body).toBe('--- 속보 ---\n글');
  });
});

describe('broken front matter', () => {
  test('gives what can be read, with a warning that names the line', () => {
    const { article } = parse('---\nid: k1\n이것은 필드가 아니다\ntitle: 제목\n---\n본문');
    expect(article).toMatchObject({ id: 'k1', title: '제목', body: '본문' });
    expect(article.warnings[0]).toEqual({ code: 'broken-front-matter', line: 3 });
  });

  test.each([
    'title: [제목',
    'title: "제목',
    'title: {a: 1',
    'title: *alias',
    'keys: &all [a, b]',
    'title: !!js/function "x"',
  ])('%s: read as it is printed, with a warning', (line) => {
    const { article } = parse(`---\nid: k1\npublished_at: 2025-12-30\n${line}\n---\n# 제목\n\n본문`);
    expect(article).toMatchObject({ id: 'k1', publishedAt: '2025-12-30T00:00:00+09:00' });
    expect(article.warnings).toContainEqual({ code: 'broken-front-matter', line: 4 });
  });

  test('brackets, stars and quotation marks of a headline are no fault', () => {
    for (const title of [
      '[단독] 새 모델',
      '"6개월 격차"… 성적은?',
      "'독파모' 5개 팀",
      '**속보** 새 모델',
      '!느낌표',
      '&quot;격차&quot;',
    ]) {
      expect(codes(`---\ntitle: ${title}\npublished_at: 2025-12-30\n---\n본문`)).toEqual([]);
    }
  });

  test('that nobody closed ends where the text begins', () => {
    const { article } = parse('---\nid: k1\ntitle: 제목\n\n본문이다.\n\n---\n\n둘째 문단.');
    expect(article).toMatchObject({ id: 'k1', body: '본문이다.\n\n---\n\n둘째 문단.' });
    const whole = crawled('본문이다.').replace('ab12\n---\n', 'ab12\n');
    expect(parse(whole).article).toMatchObject({ id: '991_0000000042', body: '본문이다.' });
    expect(codes(whole)).toEqual(['broken-front-matter']);
  });

  test('a line of four dashes does not cut it short', () => {
    expect(parse('---\nid: k1\n----\ntitle: 제목\n---\n본문').article).toMatchObject({
      id: 'k1',
      title: '제목',
      body: '본문',
    });
  });

  test('YAML as other crawlers write it', () => {
    const file =
      '---\ntitle: >-\n  두 줄\n  제목\nauthor:\n- 김가람 (k@example.com)\n- 이나래\ndate: 2025-12-30T01:00:00Z\n---\n본문';
    expect(parse(file).article).toMatchObject({
      title: '두 줄 제목',
      authors: [
        { name: '김가람', email: 'k@example.com' },
        { name: '이나래', email: null },
      ],
      publishedAt: '2025-12-30T10:00:00+09:00',
    });
  });
});

describe('the content hash', () => {
  const hash = (file: string, path?: string) => parse(file, path).article.contentHash;
  test('covers everything that reaches the graph but the time of the crawl', () => {
    const base = hash(crawled('본문'));
    expect(hash(crawled('본문'), 'elsewhere/b.md')).toBe(base);
    expect(hash(crawled('본문').replaceAll('\n', '\r\n'))).toBe(base);
    const changes = {
      title: '"다른"',
      publisher: '다른',
      author: '다른',
      published_at: '2025-12-31 00:00',
      url: 'u',
    };
    for (const [key, value] of Object.entries(changes)) expect(hash(crawled('본문', { [key]: value }))).not.toBe(base);
    expect(hash(crawled('본문.'))).not.toBe(base);
    expect(hash(crawled('본문', { crawled_at: '2025-12-31 00:00:00' }))).toBe(base);
  });
});

describe('the language', () => {
  test('is told by the share of Hangul', () => {
    expect(parse('Chips Inc. said on Monday that it would buy Widgets (위젯).').article.language).toBe('en');
    expect(parse('SKT와 LG CNS, NC AI가 LLM·RAG·GPU 공급 계약을 맺었다').article.language).toBe('ko');
    expect(parse('韓国のニュース、きょうの一覧です').article.language).toBe('other');
  });
});
