// SPDX-License-Identifier: AGPL-3.0-or-later
import { accountsOf } from '#bank-accounts/index.ts';
import { alreadySo, heldOf, tellAlready } from '#changes/index.ts';
import type { Language } from '#core/index.ts';
import { type Double, doublesOf, tellDoubles } from '#decisions/index.ts';
import { showDate } from '#kinds/index.ts';
import type { Application } from '#record/index.ts';
import { type Html, html } from '../html.ts';
import type { Portal } from '../portal-context.ts';

const shown = { date: showDate, code: (number: string) => number };

/** The person's other applications for the same benefit, told beside one that is not sent yet, or that was. */
export function besides(
  doubles: readonly Double[],
  language: Language,
  when: 'before' | 'sent' = 'before',
): Html {
  const told = tellDoubles(doubles, language, shown, when);
  return html`${told.map((text) => html`<p class="alert alert-warning">${text}</p>`)}`;
}

/** That a change leaves all as it was. */
export async function unchanged(
  { database, applications, catalogue, clock, today }: Portal,
  application: Application,
  language: Language,
): Promise<Html> {
  const definition = applications.definition(application);
  const at = { sql: database, catalogue, today: today(), now: new Date(clock.nowMs()), accountsOf };
  const held = await heldOf(at, application, definition);
  const already = alreadySo(definition.service, application.answers, held, today());
  const told = tellAlready(definition, already, language);
  return html`${told.map((text) => html`<p class="alert alert-warning">${text}</p>`)}`;
}

/** Those of its owner that stand beside an application today. */
export function standingBeside(
  { database, applications, today }: Portal,
  application: Application,
): Promise<readonly Double[]> {
  const { service } = applications.definition(application);
  return doublesOf(database, application, application.personId, service, today());
}
