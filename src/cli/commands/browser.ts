import { once } from 'node:events';
import { EXIT } from '../../errors.js';
import { type BrowserFiles, writeBrowserFiles } from '../../export/browser.js';
import { serveBrowserFiles } from '../../export/browser-server.js';
import type { Run } from '../commands.js';
import type { Language } from '../language.js';

const FOLDER = 'jisik-browser';

export const run: Run = async (context, [folder = FOLDER], { serve }) => {
  const files = await writeBrowserFiles(folder);
  const server = serve === true ? await serveBrowserFiles(folder) : undefined;
  await context.print(
    context.json
      ? JSON.stringify({ ...files, ...(server ? { url: server.url } : {}) })
      : howText(folder, files, server?.url, context.language),
  );
  if (server) {
    if (!context.signal.aborted) await once(context.signal, 'abort');
    await server.close();
  }
  return EXIT.ok;
};

function howText(folder: string, files: BrowserFiles, url: string | undefined, language: Language): string {
  const count = files.favourites.length;
  if (language === 'ko') {
    return [
      `${folder}에 썼습니다. Neo4j Browser에서:`,
      `  색        ${url ? `:style ${url}/style.grass` : `${files.style} 파일을 화면에 끌어다 놓습니다`}`,
      `  안내      ${url ? `:play ${url}/guide.html` : '--serve를 붙이면 볼 수 있습니다'}`,
      `  즐겨찾기  ${folder}/favourites의 파일 ${count}개를 왼쪽 별표 칸에 끌어다 놓습니다`,
      ...(url ? ['Ctrl-C로 끝냅니다.'] : []),
    ].join('\n');
  }
  return [
    `Written to ${folder}. In Neo4j Browser:`,
    `  colours     ${url ? `:style ${url}/style.grass` : `drop ${files.style} on the page`}`,
    `  guide       ${url ? `:play ${url}/guide.html` : 'needs --serve'}`,
    `  favourites  drop the ${count} files of ${folder}/favourites on the star drawer at the left`,
    ...(url ? ['Ctrl-C ends it.'] : []),
  ].join('\n');
}
