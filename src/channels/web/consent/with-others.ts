// SPDX-License-Identifier: AGPL-3.0-or-later

import { amendmentsOf, changedBy } from '#changes/index.ts';
import type { Consent } from '#consents/index.ts';
import type { Language } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import type { Application } from '#record/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { Portal } from '../portal-context.ts';
import { askedOfOthers } from './pages.ts';
import { say } from './phrases.ts';

/** On the page of an application: what others were asked about it, what it changes, and what changed in it since it was sent. */
export async function withOthers(
  { database, applications }: Portal,
  application: Application,
  others: readonly Consent[],
  language: Language,
): Promise<Html> {
  const definition = applications.definition(application);
  const { id, personId } = application;
  const [amendments, of] = await Promise.all([
    amendmentsOf(database, id),
    changedBy(database, definition, application),
  ]);
  const told = amendments.flatMap(({ by, from }) =>
    'application' in by ? [{ of: by.application, from }] : [],
  );
  const changes = await Promise.all(
    told.map(async (change) => {
      const date = showDate(change.from, language);
      const own = personId === null ? undefined : await applications.openAs(change.of, personId);
      // What the other person told of is theirs: only that it holds is said.
      return own?.ok
        ? say('changeOwn', language, { date, number: own.value.number ?? '' })
        : say('changeOther', language, { date });
    }),
  );
  const number = of?.application.number;
  return html`${number ? html`<p>${say('changeOf', language, { number })}</p>` : nothing}
${changes.length > 0 ? html`<h2>${say('changesTitle', language)}</h2><ul>${changes.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
${askedOfOthers(others, definition, language)}`;
}
