import { EXIT } from '../../errors.js';
import { writeBrowserFiles } from '../../export/browser.js';
import type { Run } from '../commands.js';

const FOLDER = 'jisik-browser';

const HOW = {
  ko: (style: string, folder: string, favourites: number) =>
    [
      `${folder}에 썼습니다. Neo4j Browser에서:`,
      `  색        ${style} 파일을 화면에 끌어다 놓습니다`,
      `  즐겨찾기  ${folder}/favourites의 파일 ${favourites}개를 왼쪽 별표 칸에 끌어다 놓습니다`,
    ].join('\n'),
  en: (style: string, folder: string, favourites: number) =>
    [
      `Written to ${folder}. In Neo4j Browser:`,
      `  colours     drop ${style} on the page`,
      `  favourites  drop the ${favourites} files of ${folder}/favourites on the star drawer at the left`,
    ].join('\n'),
};

export const run: Run = async (context, [folder = FOLDER]) => {
  const files = await writeBrowserFiles(folder);
  await context.print(
    context.json ? JSON.stringify(files) : HOW[context.language](files.style, folder, files.favourites.length),
  );
  return EXIT.ok;
};
