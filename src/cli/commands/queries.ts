import { EXIT, JisikError } from '../../errors.js';
import type { CannedQuery, Parameter } from '../../query/catalogue/canned-query.js';
import { loadCatalogue } from '../../query/catalogue/load.js';
import { widthOf } from '../../query/render/width.js';
import type { Run } from '../commands.js';
import type { Language } from '../language.js';

export const run: Run = async (context) => {
  const { queries, problems } = loadCatalogue();
  for (const { file, line, reason } of problems) {
    context.complain(
      new JisikError('broken-query', EXIT.usage, { name: file.replace(/\.cypher$/, ''), file, line, reason }),
      'warning',
    );
  }
  await context.print(
    context.json ? JSON.stringify({ queries: queries.map(queryJson) }) : listText(queries, context.language),
  );
  return EXIT.ok;
};

/** The documented form of a query: what it answers and takes, not how. */
function queryJson({ name, title, description, parameters, columns, questions, aggregate }: CannedQuery): object {
  return {
    name,
    title,
    description,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      type: parameter.type,
      title: parameter.title,
      required: parameter.required,
      ...(parameter.required ? {} : { default: parameter.default }),
      ...(parameter.of.length > 0 ? { of: parameter.of } : {}),
      ...(parameter.choices.length > 0
        ? { choices: parameter.choices.map(({ value, title: text }) => ({ value, title: text })) }
        : {}),
    })),
    columns,
    questions,
    aggregate,
  };
}

/** Name and title in columns, parameters after them; optional ones in brackets. */
function listText(queries: readonly CannedQuery[], language: Language): string {
  const cells = queries.map(({ name, title, parameters }) => [
    name,
    title[language],
    parameters.filter(isOwn).map(parameterText).join(' '),
  ]);
  const widths = [0, 1].map((i) => Math.max(...cells.map((row) => widthOf(row[i]!))) + 2);
  return cells
    .map((row) =>
      row
        .map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell))))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** Every query takes a limit: no need to say so each time. */
const isOwn = ({ name }: Parameter): boolean => name !== 'limit';

function parameterText({ name, type, required, of, choices }: Parameter): string {
  const takes = choices.length > 0 ? choices.map(({ value }) => value).join('|') : of.length > 0 ? of.join('|') : type;
  return required ? `${name}=<${takes}>` : `[${name}=<${takes}>]`;
}
