import type { Messages } from './text.js';

export const ko: Messages = {
  // 명령줄
  'unknown-command': {
    message: '"{name}" 명령은 없습니다.',
    remedy: '{suggestion}`jisik --help`로 명령 목록을 볼 수 있습니다.',
  },
  'unknown-option': {
    message: '여기에는 "{name}" 옵션이 없습니다.',
    remedy: '{suggestion}`jisik {command} --help`로 옵션을 볼 수 있습니다.',
  },
  'missing-argument': {
    message: '`jisik {command}`에 <{name}> 값이 빠졌습니다.',
    remedy: '`jisik {command} --help`에 쓰는 법이 있습니다.',
  },
  'missing-option': {
    message: '`jisik {command}`에 {name} 옵션이 빠졌습니다.',
    remedy: '`jisik {command} --help`에 쓰는 법이 있습니다.',
  },
  'missing-option-value': {
    message: '{name} 옵션에 값이 빠졌습니다.',
    remedy: '`jisik {command} --help`에 어떤 값인지 나옵니다.',
  },
  'excess-arguments': {
    message: '`jisik {command}`에 인자가 너무 많습니다.',
    remedy: '띄어쓰기가 있는 질문이나 구문은 따옴표로 묶어 주세요.',
  },
  'invalid-option-value': {
    message: '{name}에 "{value}" 값은 쓸 수 없습니다.',
    remedy: '쓸 수 있는 값: {allowed}',
  },

  // 읽기
  'missing-file': {
    message: '파일이나 폴더가 없습니다: {path}',
    remedy: '경로를 확인해 주세요. 띄어쓰기가 있는 이름은 따옴표로 묶습니다.',
  },
  'no-articles': {
    message: '기사 파일(.md, .markdown, .txt)이 없습니다: {path}',
    remedy: '기사가 든 폴더나 파일을 지정해 주세요.',
  },
  'unreadable-file': {
    message: '파일을 열 수 없습니다: {path} ({reason})',
    remedy: '일반 파일인지, 읽기 권한이 있는지 확인해 주세요.',
  },
  'file-too-large': {
    message: '파일이 너무 큽니다: {path} (한도 {limit}바이트)',
    remedy: '기사 한 건이 파일 하나가 되도록 나눠 주세요.',
  },
  'binary-file': {
    message: '글이 아니라 이진 파일입니다: {path}',
    remedy: '기사를 텍스트나 마크다운으로 저장해 주세요.',
  },
  'undecodable-file': {
    message: '글자 인코딩을 알 수 없습니다: {path}',
    remedy: 'UTF-8로 저장해 주세요. UTF-8, BOM이 있는 UTF-16, CP949를 읽습니다.',
  },
  'empty-article': {
    message: '본문이 비어 있습니다: {path}',
    remedy: '크롤러가 기사를 제대로 받았는지 확인해 주세요.',
  },
  'front-matter-language': {
    message: '{path}:1: "{language}" 머리말은 프로그램으로 실행될 수 있어 읽지 않습니다.',
    remedy: '머리말은 --- 두 줄 사이에 YAML로 적어 주세요.',
  },
  'front-matter-too-large': {
    message: '{path}: 머리말이 {limit}자 안에서 끝나지 않습니다.',
    remedy: '--- 줄로 닫거나 줄여 주세요.',
  },
  'no-date': {
    message: '발행일이 없습니다: {path}',
    remedy: '기사는 읽었습니다. 기간을 묻는 질문에는 나오지 않습니다.',
  },
  'no-title': {
    message: '제목이 없습니다: {path}',
    remedy: '파일 이름을 제목으로 씁니다.',
  },
  'broken-front-matter': {
    message: '{path}:{line}: 머리말이 깨져 있습니다.',
    remedy: '읽을 수 있는 만큼 읽었습니다. 한 줄에 "이름: 값" 하나씩 적고 ---로 닫습니다.',
  },
  'no-front-matter': {
    message: '머리말이 없습니다: {path}',
    remedy: '전체를 본문으로, 첫 제목(#)을 제목으로 읽었습니다.',
  },
  'replaced-characters': {
    message: '깨진 글자가 있습니다: {path}',
    remedy: '깨진 자리는 \ufffd로 남으며, 그 글자가 든 이름은 찾지 못합니다.',
  },
  'lexicon-dir': {
    message: '사전 폴더를 읽을 수 없습니다: {path}',
    remedy: '.tsv 파일이 든 폴더를 지정해 주세요(--lexicon, JISIK_LEXICON).',
  },
  'lexicon-row': {
    message: '사전의 줄이 잘못되었습니다: {file} {line}번째 줄, {problem}',
    remedy: '그 줄을 고쳐 주세요. 쓰는 법은 lexicon/README.md에 있습니다.',
  },
  'extraction-failed': {
    message: '추출하지 못했습니다: {path} ({reason})',
    remedy: '다른 기사는 처리했습니다. 가능하면 기사와 함께 알려 주세요.',
  },

  // 저장소
  'store-url': {
    message: '저장소 주소가 아닙니다: "{url}"',
    remedy: 'grafeo:폴더, neo4j://호스트:포트, bolt://호스트:포트 가운데 하나로 써 주세요.',
  },
  'store-missing': {
    message: '저장소가 아직 비어 있습니다: {url}',
    remedy: '먼저 기사를 넣어 주세요: jisik ingest seeds --store {url}',
  },
  'store-unreachable': {
    message: '저장소에 연결할 수 없습니다: {url} ({reason})',
    remedy:
      '서버가 켜져 있는지, 주소가 맞는지 확인해 주세요(`npm run neo4j:up`으로 여기서 하나 띄울 수 있습니다). 폴더라면 쓸 수 있는 곳인지 살펴 주세요.',
  },
  'store-locked': {
    message: '다른 작업이 저장소에 쓰고 있습니다: {url} ({holder})',
    remedy: '그 작업이 끝난 뒤에 다시 실행해 주세요. 읽기는 그동안에도 됩니다.',
  },
  'store-auth': {
    message: '저장소가 사용자 이름이나 비밀번호를 거부했습니다: {url}',
    remedy: 'NEO4J_USERNAME과 NEO4J_PASSWORD를 지정해 주세요.',
  },
  'store-newer': {
    message: '더 새로운 jisik이 쓴 저장소입니다: {url} (형식 {format}, 이 버전은 {supported}까지)',
    remedy: 'jisik을 새 버전으로 올리거나 다른 저장소를 지정해 주세요.',
  },
  'store-damaged': {
    message: '저장소가 손상되었습니다: {url} ({reason})',
    remedy: '폴더를 다른 곳으로 옮긴 뒤 기사로 `jisik ingest`를 다시 실행해 주세요.',
  },
  'store-full': {
    message: '{url}에 그래프를 쓸 자리가 없습니다: {reason}',
    remedy:
      '앞서 반영된 것은 그대로입니다. 실행마다 지금 그래프만 한 자리가 더 필요합니다. 자리를 비우거나, 남겨 두는 상태를 줄이거나(--keep 1), 다른 폴더를 쓰세요.',
  },
  'write-failed': {
    message: '저장소가 쓰기를 받아들이지 않았습니다: {message}',
    remedy: '이전에 반영된 내용은 그대로입니다. 다시 실행해 보고, 계속되면 알려 주세요.',
  },
  'value-unsupported': {
    message: '저장소가 다룰 수 없는 값입니다: {place} {found}',
    remedy: '수나 글처럼 단순한 값을 돌려주세요(예: n.name).',
  },
  'time-limit': {
    message: '구문이 제한 시간({limitMs}ms)을 넘겼습니다.',
    remedy: 'LIMIT을 붙이는 등 범위를 줄여 주세요.',
  },
  'unwritable-folder': {
    message: '폴더에 쓸 수 없습니다: {path} ({reason})',
    remedy: '다른 폴더를 지정하거나 쓰기 권한을 확인해 주세요.',
  },
  cron: {
    message: "cron 표현이 아닙니다: '{cron}' ({reason})",
    remedy: '필드 다섯 개(분 시 일 월 요일)나 여섯 개(초부터)로 적어 주세요: "*/30 * * * *"는 30분마다입니다.',
  },
  'time-zone': {
    message: '그런 시간대가 없습니다: {zone}',
    remedy: 'IANA 이름으로 적어 주세요: Asia/Seoul, UTC, Europe/London …',
  },
  'retract-refused': {
    message: '{folder}의 기사 {known}건 가운데 {gone}건이 없어졌습니다. 너무 많아 그대로 믿지 않습니다.',
    remedy: '정말 없앴다면 --allow-retract를 붙이고, 아니라면 폴더가 온전한지 확인해 주세요.',
  },
  'store-not-empty': {
    message: '저장소에 이미 그래프가 있습니다: {url}',
    remedy: '빈 저장소를 지정해 주세요. 예: --store grafeo:새폴더',
  },
  'extraction-line': {
    message: '{path} {line}번째 줄은 추출 결과가 아닙니다: {reason}',
    remedy: '`jisik extract --json`으로 다시 만들어 주세요. 다른 줄은 모두 처리했습니다.',
  },
  'import-line': {
    message: '{path} {line}번째 줄을 가져올 수 없습니다: {reason}',
    remedy: '아무것도 쓰지 않았습니다. `jisik export --format jsonl`로 파일을 다시 만들어 주세요.',
  },
  'run-not-kept': {
    message: '{id} 실행이 끝났을 때의 그래프는 이제 디스크에 없습니다.',
    remedy: '남아 있는 것: {kept}. ingest와 sync의 `--keep N`으로 앞으로 더 많이 남길 수 있습니다.',
  },
  'no-generations': {
    message: '저장소 {url}에는 지금의 그래프만 있고 예전 것은 없습니다.',
    remedy:
      '되돌리기와 --keep은 grafeo:폴더에서 됩니다. Neo4j 그래프는 `jisik export` 파일을 남겨 두고 빈 데이터베이스에 import하세요.',
  },
  'unknown-run': {
    message: '"{id}"에 해당하는 실행을 하나로 정할 수 없습니다.',
    remedy: '가까운 것: {nearest}. 전체 목록은 `jisik runs`로 봅니다.',
  },

  // 질문
  'unknown-query': {
    message: '"{name}" 질의는 없습니다.',
    remedy: '가까운 질의: {nearest}. 모두 보려면 `jisik queries`.',
  },
  'broken-query': {
    message: '"{name}" 질의를 쓸 수 없습니다: {file} {line}번째 줄, {reason}',
    remedy: '그 파일의 머리말을 고쳐 주세요. 다른 질의는 그대로 쓸 수 있습니다.',
  },
  'query-syntax': {
    message: '구문을 이해할 수 없습니다({place}): {message}',
    remedy: '그 자리를 고쳐 주세요. 띄어쓰기나 예약어가 든 이름은 백틱(`)으로 감쌉니다.',
  },
  'query-failed': {
    message: '구문을 실행하지 못했습니다: {message}',
    remedy: '레이블과 속성 이름을 확인해 주세요. docs/graph-model.md에 목록이 있습니다.',
  },
  'write-refused': {
    message: '여기서는 읽기만 할 수 있습니다: {message}',
    remedy: 'MATCH … RETURN을 써 주세요. 그래프는 `jisik ingest`로만 바뀝니다.',
  },
  'forbidden-statement': {
    message: '여기서는 쓸 수 없는 문장입니다: {what} ({place})',
    remedy: '그래프를 읽기만 할 수 있습니다: MATCH … RETURN. 쓸 수 있는 것은 cypher/allowed.yaml에 있습니다.',
  },
  'unknown-parameter': {
    message: '"{query}" 질의에는 "{parameter}" 매개변수가 없습니다.',
    remedy: '쓸 수 있는 매개변수: {known}',
  },
  'missing-parameter': {
    message: '"{query}" 질의에 "{parameter}" 매개변수가 빠졌습니다.',
    remedy: '--param {parameter}=값을 붙여 주세요.',
  },
  'bad-parameter': {
    message: '"{query}" 질의의 "{parameter}"에 "{value}" 값은 맞지 않습니다.',
    remedy: '이렇게 씁니다: {allowed}',
  },
  'file-not-written': {
    message: '{path}에 저장하지 못했습니다({reason}).',
    remedy: '다른 이름을 적어 주세요. 이미 있는 파일에는 덮어쓰지 않습니다.',
  },
  'store-fixed': {
    message: '저장소는 콘솔에서만 바꿀 수 있습니다.',
    remedy: '--store로 시작하세요.',
  },
  'folder-not-empty': {
    message: '{path}가 비어 있지 않습니다.',
    remedy: '없거나 빈 폴더를 적어 주세요. 있는 파일에는 덮어쓰지 않습니다.',
  },
  'no-such-decision': {
    message: '{file}에 {number}번 결정이 없습니다(모두 {count}개).',
    remedy: '`jisik entity list`로 번호를 보세요.',
  },
  'same-entity': {
    message: '"{name}"은 이미 {entity}입니다.',
    remedy: '서로 다른 두 대상이나 다른 이름을 적어 주세요.',
  },
  'alias-is-entity': {
    message: '"{name}"은 따로 있는 대상입니다: {other}.',
    remedy: '둘이 같다면: jisik entity merge "{entity}" "{other}"',
  },
  'not-split': {
    message: '"{name}"은 {entity}의 다른 이름이 아니어서 나눌 수 없습니다.',
    remedy: '다른 이름: {forms}. 이름이 같은 사람은 소속으로 나눕니다: @소속.',
  },
  'unknown-name': {
    message: '그래프에 "{name}"(이)라는 이름이 없습니다({parameter}).',
    remedy: '가까운 이름: {nearest}',
  },
  'ambiguous-name': {
    message: '"{name}"에 해당하는 것이 여럿입니다({parameter}): {candidates}',
    remedy: '뜻하는 것의 id를 적어 주세요.',
  },
  'wrong-type-name': {
    message: '"{name}"의 종류는 {type}이라 "{parameter}"에 쓸 수 없습니다.',
    remedy: '쓸 수 있는 종류: {allowed}',
  },

  // 검사
  'verify-failed': {
    message: '그래프에 결함이 {count}건 있습니다: {url}',
    remedy: '같은 기사로 `jisik ingest`를 다시 실행해 보고, 그래도 남으면 알려 주세요.',
  },
  'eval-below': {
    message: '기준에 못 미칩니다: {what}',
    remedy: '`jisik eval --json`에 모든 수치가 나옵니다.',
  },
  'no-gold': {
    message: '주석 파일(.json)이 없습니다: {path}',
    remedy: '기사마다 파일 하나씩 든 폴더를 지정해 주세요.',
  },
  'broken-gold': {
    message: '주석 파일을 쓸 수 없습니다: {path} ({reason})',
    remedy: '그 파일을 고쳐 주세요.',
  },

  // 그 밖
  unexpected: {
    message: '예상하지 못한 문제가 생겼습니다: {reason}',
    remedy: '--debug를 붙여 다시 실행하고, 나온 내용을 알려 주세요.',
  },
  interrupted: {
    message: '중단했습니다.',
    remedy: '이전에 반영된 내용은 그대로입니다. 이어 하려면 같은 명령을 다시 실행해 주세요.',
  },
};
