// SPDX-License-Identifier: AGPL-3.0-or-later
import { openOn } from '#catalogue/index.ts';
import { readJson } from '#core/index.ts';
import { isRight, nextPage, rightsOf, type Told } from '#entitlement/index.ts';
import { checkAnswers, type RawAnswers } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import { BadCall } from './bad-call.ts';
import { configuredCatalogue } from './catalogue.ts';
import { dateFrom, options, printLine, standardInput } from './input.ts';

/**
 * `sportello entitled --on <date> < answers.json`: what somebody has a right to over all services, a JSON line each. In: answers by
 * service, `{"assegno-sociale": {"resident": true}}`; what is told for one counts for all that ask for the same fact.
 */
export async function entitled(args: readonly string[]): Promise<void> {
  const { values } = options(args, { on: { type: 'string' } });
  const setting = { today: dateFrom(values.on), places: loadPlaces() };
  const catalogue = openOn(await configuredCatalogue(), setting.today);
  const definitions = [...catalogue.entries.values()].flatMap((entry) =>
    entry.definition && isRight(entry) ? [entry.definition] : [],
  );
  const given = parsed(await standardInput());
  const told: Told = Object.fromEntries(
    Object.entries(given).map(([id, answers]) => {
      const of = definitions.find(({ service }) => service.id === id);
      if (!of || !isRecord(answers)) throw new BadCall(`${id} is no service that one can have a right to`);
      const { answers: held, problems } = checkAnswers(of.service, answers, setting);
      const [fault] = problems.filter(({ keeps }) => !keeps);
      if (fault) throw new BadCall(`${fault.code} at ${id}/${fault.path}`);
      return [id, held];
    }),
  );
  const rights = rightsOf(definitions, told, setting);
  for (const { definition, verdict, evaluation, missing, missingForSum } of rights)
    printLine({
      service: definition.service.id,
      entitled: verdict,
      amounts: verdict === 'yes' ? evaluation.amounts : [],
      missing: missing.map(({ path }) => path),
      missingForSum: missingForSum.map(({ path }) => path),
    });
  const asks = nextPage(rights, setting.today);
  printLine({
    next: asks.map(({ definition, ask }) => ({ service: definition.service.id, question: ask.path })),
  });
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = readJson(text.trim() === '' ? '{}' : text);
    if (isRecord(value)) return value;
  } catch {}
  throw new BadCall('the answers must be a JSON object, by service');
}

function isRecord(value: unknown): value is RawAnswers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
