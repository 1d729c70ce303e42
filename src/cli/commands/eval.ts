import { EXIT } from '../../errors.js';
import { evaluationJson, formatEvaluation } from '../../evaluate/format.js';
import { belowMinimum, parseMinimum } from '../../evaluate/minimum.js';
import { runEvaluation } from '../../evaluate/run.js';
import { createExtractor } from '../../extract/pipeline.js';
import type { Run } from '../commands.js';

export const run: Run = async (context, paths, options) => {
  const min = (options.min as string[]).flatMap(parseMinimum);
  let problems = 0;
  const { evaluation, below } = await runEvaluation({
    goldDir: options.gold as string,
    paths,
    extractor: await createExtractor(context.extractor),
    min,
    ...(options.ids ? { ids: (options.ids as string).split(',') } : {}),
    onProblem(problem) {
      problems += 1;
      context.complain(problem);
    },
  });
  await context.print(
    context.json
      ? JSON.stringify(evaluationJson(evaluation, { mistakes: options.mistakes === true }))
      : formatEvaluation(evaluation, context.language),
  );
  if (below.length > 0) throw belowMinimum(below);
  return problems > 0 ? EXIT.input : EXIT.ok;
};
