import type { ExtractorOptions } from '../extract/pipeline.js';
import type { ArticleExtractor } from './extract-file.js';

/** jisik's own extractor, loaded when it is needed. `options` are plain data, so that a worker thread makes the same one. */
export async function makeExtractor(options: ExtractorOptions | undefined): Promise<ArticleExtractor> {
  const { createExtractor } = await import('../extract/pipeline.js');
  return createExtractor(options);
}
