// SPDX-License-Identifier: AGPL-3.0-or-later
import { readJson } from '#core/index.ts';
import { decide, type RawAnswers } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import { BadCall } from './bad-call.ts';
import { namedDefinition } from './catalogue.ts';
import { dateFrom, languageFrom, options, printLine, standardInput } from './input.ts';

// Input of another form than the definition's, as against an answer of the right form that does not hold.
const badForm = new Set(['unknown-key', 'wrong-type', 'null-not-allowed']);

/** `sportello decide <service> --on <date> < answers.json`: the evaluation as JSON. */
export async function decideAnswers(args: readonly string[]): Promise<void> {
  const { values, positionals } = options(args, { on: { type: 'string' }, lang: { type: 'string' } });
  const today = dateFrom(values.on);
  const language = languageFrom(values.lang);
  const definition = await namedDefinition(positionals[0]);
  const answers = parseAnswers(await standardInput());
  const report = decide(definition, answers, { today, places: loadPlaces() }, language);
  const fault = report.problems.find(({ code }) => badForm.has(code));
  if (fault) throw new BadCall(`${fault.code} at ${fault.path}`);
  printLine(report);
}

function parseAnswers(text: string): RawAnswers {
  let value: unknown;
  try {
    value = readJson(text);
  } catch {
    throw new BadCall('the answers are not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadCall('the answers must be a JSON object');
  }
  return value as RawAnswers;
}
