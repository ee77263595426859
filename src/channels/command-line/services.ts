// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { closedOn, type Entry } from '#catalogue/index.ts';
import { systemClock, textIn, todayInItaly } from '#core/index.ts';
import { configuredCatalogue } from './catalogue.ts';
import { languageFrom, options } from './input.ts';

/** `sportello services [--json]`: all services of the catalogue. */
export async function services(args: readonly string[]): Promise<void> {
  const { values } = options(args, { json: { type: 'boolean' }, lang: { type: 'string' } });
  const language = languageFrom(values.lang);
  const entries = [...(await configuredCatalogue()).entries.values()];
  if (values.json) {
    process.stdout.write(`${JSON.stringify(entries.map(summaryOf))}\n`);
    return;
  }
  for (const { card, definition } of entries) {
    process.stdout.write(`${definition ? '●' : '○'} ${card.id.padEnd(48)} ${textIn(card.title, language)}\n`);
  }
}

function summaryOf({ card, lifeEvent, definition }: Entry) {
  const { id, title, category, kind } = card;
  const closed = closedOn(card, todayInItaly(systemClock));
  return {
    id,
    title,
    category,
    kind,
    lifeEvent,
    obtainable: definition !== undefined && !closed,
    ...(closed ? { closed: closed.on } : {}),
    amounts: definition !== undefined && Object.keys(definition.service.amounts).length > 0,
    channels: definition && !closed ? ['web', 'voice', 'keypad', 'text', 'api'] : [],
    mark: card.mark,
  };
}
