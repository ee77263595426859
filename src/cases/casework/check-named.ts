// SPDX-License-Identifier: AGPL-3.0-or-later

import { askedEvent, asking, insertAsked } from '#consents/index.ts';
import { ok, type Result, refuse } from '#core/index.ts';
import { codeOf } from '#persons/index.ts';
import {
  type Application,
  askedWith,
  isOpen,
  keepNamedCheck,
  namedChecks,
  nameOfApplicant,
  unchecked,
} from '#record/index.ts';
import { act, definitionFor, nowFor, type Office, todayFor } from './office.ts';

/**
 * Writes down what a supervisor found on somebody whom the answers name against ANPR. If it is they, they are asked what the service
 * asks, and those near them stay away from now on. Refuses `state` for who is not named so, or was looked at already, and `tied` also
 * to whoever is named.
 */
export function checkNamed(
  office: Office,
  id: string,
  { said, holds, by }: { readonly said: string; readonly holds: boolean; readonly by: string },
): Promise<Result<Application, 'changed' | 'not-found' | 'state' | 'tied'>> {
  return act<Application, 'state' | 'tied'>(office, id, undefined, [by], async (sql, application) => {
    if (!isOpen(application.status)) return refuse('state');
    const checks = await namedChecks(sql, id);
    const named = unchecked(application, checks).find((one) => one.said === said);
    if (!named) return refuse('state');
    if ((await codeOf(sql, by)) === said) return refuse('tied');
    await keepNamedCheck(sql, id, { said, holds, by, at: nowFor(office) });
    const { service } = definitionFor(office, application);
    const on = application.receipt?.on ?? todayFor(office);
    const asked = holds
      ? askedWith(service, application, on, [...checks, { said, holds }])
          .filter(({ codiceFiscale }) => codiceFiscale === said)
          .map((one) => asking(id, one, { at: nowFor(office), dueOn: application.dueOn }))
      : [];
    await insertAsked(sql, asked);
    const { receipt } = application;
    const applicant = await nameOfApplicant(sql, application);
    for (const { codiceFiscale } of asked)
      if (receipt) await office.onAsked?.(sql, { codiceFiscale, applicant, receipt });
    const events = [
      { type: 'named-checked', by, path: named.path, holds } as const,
      ...asked.map(askedEvent),
    ];
    return ok({ change: {}, events, outcome: (changed: Application) => ok(changed) });
  });
}
