import type { HelpTexts } from './text.js';

const NONE = { arguments: {}, options: {} };
const KEEP = '앞으로 디스크에 남겨 둘 그래프 상태의 수, 지금 것 포함 (Grafeo. 처음에는 2)';
const FORMATS = 'table, vertical, json, jsonl, csv, md 가운데 하나';

export const ko: HelpTexts = {
  description: '한국어 뉴스 기사를 지식 그래프로 만들어, 답마다 근거 문장과 함께 질문에 답합니다.',
  words: {
    usage: '사용법:',
    arguments: '인자:',
    options: '옵션:',
    global: '어디서나 쓰는 옵션:',
    commands: '명령:',
    optionsWord: '[옵션]',
    commandWord: '[명령]',
  },
  globals: {
    store: '그래프가 있는 곳: grafeo:폴더, neo4j://호스트:포트, bolt://호스트:포트',
    lexicon: '기본 사전 위에 얹을, 직접 만든 사전 폴더',
    lang: '화면과 메시지의 언어: ko 또는 en (없으면 로캘을 따릅니다)',
    json: '프로그램이 읽을 결과: 객체 하나, 또는 한 줄에 하나씩',
    quiet: '결과와 오류만 출력',
    debug: '오류의 스택까지 출력',
    now: '지금으로 여길 ISO 시각. "어제부터" 같은 말의 기준이 됩니다',
    version: '버전 출력',
    help: '이 도움말 출력',
  },
  commands: {
    ingest: {
      summary: '기사를 읽고 그 내용을 그래프에 넣기',
      more: '같은 기사를 다시 넣어도 달라지지 않습니다. 읽을 수 없는 파일은 이름과 까닭을 알리고 그 파일만 건너뜁니다.\n\n예:\n  jisik ingest seeds\n  jisik ingest ~/news --store neo4j://localhost:7687',
      arguments: { paths: '기사 파일(.md, .markdown, .txt)이나 폴더' },
      options: { keep: KEEP },
    },
    sync: {
      summary: '그래프를 폴더와 똑같이 맞추기. 폴더에서 없어진 기사는 뺌',
      more: '`ingest`처럼 읽되, 전에 이 폴더에서 읽었고 이제 파일이 없는 기사는 그래프에서 뺍니다. 한 번에 5분의 1이 넘게 없어졌으면 디스크가 빠졌을 수 있어 거절합니다(종료 코드 2). 열 수 없는 폴더나 파일 때문에 빠지는 것은 없습니다.\n\n예:\n  jisik sync ~/news --dry-run\n  jisik sync ~/news',
      arguments: { folder: '기사 폴더' },
      options: {
        'dry-run': '무엇이 바뀔지만 보여 주고 쓰지 않음',
        'allow-retract': '한 번에 기사의 5분의 1이 넘게 빠지는 것도 허용',
        keep: KEEP,
      },
    },
    load: {
      summary: '`jisik extract --json`의 출력을 그래프에 넣기. 다른 컴퓨터에서 만든 것도 됨',
      more: '그 기사들을 여기서 넣었을 때와 같은 그래프가 됩니다. 추출 결과가 아닌 줄은 따로 알리고 그 줄만 빠집니다.\n\n예:\n  jisik load part-1.jsonl part-2.jsonl\n  jisik extract ~/news --json | jisik load -',
      arguments: { extractions: '추출 결과 파일. 한 줄에 JSON 하나. -는 표준 입력' },
      options: { keep: KEEP },
    },
    import: {
      summary: '`jisik export`가 쓴 파일로 빈 저장소에 그래프를 다시 만들기',
      more: '먼저 파일 전체를 검사합니다. 다시 내보내면 같은 바이트가 나옵니다.\n\n예:\n  jisik import graph.jsonl --store neo4j://localhost:7687',
      arguments: { export: '`jisik export --format jsonl`이 쓴 파일' },
      options: { keep: KEEP },
    },
    runs: {
      summary: '그래프를 바꾼 실행 목록, 실행 하나 보기, 또는 그 실행이 끝난 때로 되돌리기',
      more: '`jisik runs restore <실행>`은 그 실행이 끝났을 때의 그래프를 다시 펴냅니다. 디스크에 남아 있는 동안만 되고, 무엇이 남아 있는지는 표에 나옵니다. 그 뒤의 실행은 되돌림으로 남아 다시 앞으로 갈 수도 있습니다. 다음 `ingest`나 `sync`는 그 뒤에 바뀐 기사를 다시 읽습니다. Neo4j는 지금의 그래프만 가집니다.\n\n예:\n  jisik runs\n  jisik runs run-2026-01-05\n  jisik runs restore run-2026-01-05',
      arguments: {
        run: '실행의 id나 그 앞부분. 주면 그 실행의 수와 거부하거나 주의를 준 파일을 보여 줌. 또는 restore',
        restored: 'restore 다음에: 되돌아갈 실행의 id나 그 앞부분',
      },
      options: { keep: KEEP },
    },
    diff: {
      summary: '실행 하나가, 또는 두 실행 사이에 바꾼 것. 사실마다 근거 문장도',
      more: '그사이에 들어왔다가 도로 빠진 것은 나오지 않습니다. 이름이 같은 다른 사람의 것으로 밝혀진 사실은 빠졌다가 들어온 것으로 나옵니다.\n\n예:\n  jisik diff run-2026-01-05\n  jisik diff run-2026-01-05 run-2026-01-09',
      arguments: {
        run: '실행의 id나 그 앞부분',
        other: '다른 실행. 주면 한 실행이 끝난 뒤부터 다른 실행이 끝날 때까지 바뀐 것',
      },
      options: {},
    },
    entity: {
      summary: '누가 누구인지 정하기: 둘을 합치거나, 하나를 나누거나, 이름을 더함',
      more: '결정은 내 사전 폴더(`--lexicon`, `JISIK_LEXICON`, 없으면 `.jisik/lexicon`)의 `decisions.tsv`에 한 줄로 적힙니다. 다음 ingest나 sync는 그 이름이 든 기사만 다시 읽습니다. `undo`를 쓰거나 그 줄을 직접 지우면 같은 방법으로 되돌아갑니다.\n\n  list                   결정을 번호와 함께 보기\n  alias 대상 이름        대상의 다른 이름\n  merge 대상 다른대상    둘은 같은 것\n  split 대상 이름        그 이름은 따로 있는 것\n  split 사람 @소속       그곳에서 일하는 같은 이름의 사람은 다른 사람\n  undo 번호              결정을 되돌림\n\n예:\n  jisik entity alias 네이버클라우드 "Naver Cloud Platform"\n  jisik entity merge Person:김하늘@한빛전자 Person:김하늘@누리로봇\n  jisik entity undo 1',
      arguments: { action: 'list, alias, merge, split, undo 중 하나', names: '대상의 이름이나 id (아래 참고)' },
      options: {},
    },
    extract: {
      summary: '기사에서 뽑은 내용을 한 줄에 JSON 하나씩 출력(저장소 없이)',
      more: '예:\n  jisik extract ~/news --json > extractions.jsonl',
      arguments: { paths: '기사 파일이나 폴더' },
      options: {},
    },
    queries: { summary: '준비된 질의와 매개변수 목록', more: '', ...NONE },
    run: {
      summary: '준비된 질의 실행',
      more: '예:\n  jisik run partners --param company=포스코',
      arguments: { query: '질의 이름. `jisik queries`로 목록을 볼 수 있습니다' },
      options: { param: '매개변수, 이름=값. 여러 번 쓸 수 있습니다', format: FORMATS },
    },
    ask: {
      summary: '한국어나 영어 질문에 답하기',
      more: '어떤 질의를 골랐는지 함께 보여 줍니다. 확실하지 않으면 답하지 않고 가까운 질의를 알려 줍니다.\n\n질문 자리에 -를 주면 표준 입력에서 한 줄에 하나씩 읽고 답도 하나씩 내며, 앞줄에 이어 물을 수 있습니다.\n\n예:\n  jisik ask "업스테이지의 파트너는?"\n  jisik ask - --json < questions.txt',
      arguments: { question: '따옴표로 묶은 질문. -는 표준 입력의 줄들' },
      options: { format: FORMATS },
    },
    cypher: {
      summary: '읽기만 하는 Cypher 구문 실행',
      more: '예:\n  jisik cypher "MATCH (c:Company)-[:DEVELOPS]->(m:Model) RETURN c.name AS company, m.name AS model"',
      arguments: { statement: '따옴표로 묶은 구문' },
      options: { format: FORMATS },
    },
    console: {
      summary: '질문을 이어서 하기',
      more: '터미널에서는 입력하는 동안 질의와 이름을 채워 줍니다. 파이프에서는 한 줄에 질문이나 질의 하나씩 읽습니다.',
      ...NONE,
    },
    eval: {
      summary: '주석을 단 기사로 추출을 채점',
      more: '기준에 못 미치는 수치가 있으면 종료 코드는 7입니다.\n\n예:\n  jisik eval --gold gold/ articles/ --min entity.f1=60 --min fact.precision=60',
      arguments: { paths: '기사 파일이나 폴더' },
      options: {
        gold: '주석 폴더. 기사마다 JSON 파일 하나',
        min: '퍼센트로 쓴 기준, 묶음.수치=N. 묶음: entity, fact, quote 등. 수치: precision, recall, f1',
        ids: '이 기사들만. 쉼표로 구분',
        mistakes: '틀린 것과 놓친 것도 모두 출력',
      },
    },
    export: {
      summary: '그래프 전체를 늘 같은 순서로 출력',
      more: 'jsonl: 같은 기사라면 어느 저장소에서든 같은 바이트가 나오며, `jisik import`가 읽습니다. neo4j-admin: Neo4j가 새 데이터베이스에 한꺼번에 적재하는 CSV 폴더로, 적재 인자와 그다음 실행할 문장이 함께 들어 있습니다.\n\n예:\n  jisik export --format jsonl > graph.jsonl\n  jisik export --format neo4j-admin --to csv',
      arguments: {},
      options: { format: 'jsonl 또는 neo4j-admin', to: 'neo4j-admin 파일을 둘 폴더. 없거나 비어 있어야 함' },
    },
    stats: { summary: '그래프에 든 것의 수', more: '', ...NONE },
    verify: {
      summary: '그래프가 온전한지, 사실마다 근거가 있는지 검사',
      more: '결함이 있으면 종료 코드는 7입니다.\n\n예:\n  jisik verify\n  jisik verify ~/news',
      arguments: { articles: '기사 파일이나 폴더. 주면 위치마다 글이 맞는지도 견줍니다' },
      options: {},
    },
    schedule: {
      summary: '정한 때마다 그래프를 폴더에 맞추기(cron)',
      more: '바로 한 번, 그 뒤로는 cron에 따라 돌며 겹치는 일은 없습니다. 새 기사와 바뀐 기사를 넣고, 파일이 없어진 기사는 뺍니다. Ctrl-C로 끝냅니다.\n\n예:\n  jisik schedule ~/news --cron "*/30 * * * *"',
      arguments: { folder: '기사 폴더' },
      options: {
        cron: '언제, cron 필드 다섯 또는 여섯 개',
        tz: 'cron의 시간대',
        'allow-retract': '한 번에 기사의 5분의 1이 넘게 빠지는 것도 허용',
        keep: KEEP,
      },
    },
    browser: {
      summary: 'Neo4j Browser에 쓸 스타일, 안내, 즐겨찾기 쓰기',
      more: '예:\n  jisik browser',
      arguments: { folder: '쓸 폴더(jisik-browser)' },
      options: { serve: '스타일과 안내를 이 컴퓨터의 Neo4j Browser에 건네줌(Ctrl-C까지)' },
    },
  },
  footer: `환경 변수:
  JISIK_STORE                          저장소. --store가 있으면 그쪽이 먼저입니다
  NEO4J_URI, NEO4J_USERNAME,
  NEO4J_PASSWORD, NEO4J_DATABASE       Neo4j 서버와 로그인 정보
  JISIK_LEXICON                        --lexicon의 폴더
  아무것도 없으면 그래프는 ./.jisik/ 아래에 있습니다

종료 코드:
  0    정상
  1    예상하지 못한 문제
  2    사용법: 잘못된 옵션, 매개변수, 질의 이름, 문법이 틀린 Cypher
  3    입력의 일부나 전부가 없거나 거부됨. 나머지는 처리함
  4    없음: 답을 거절함, 모르거나 여럿인 이름, 기사 없는 폴더, 아직 없는 그래프
  5    저장소에 연결할 수 없음, 잠겨 있음, 비밀번호가 틀림
  6    쓰기처럼 허용하지 않는 구문
  7    검사 실패(verify, eval --min)
  8    제한 시간 초과
  130  중단됨`,
};
