// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Contest, contesting } from '#contests/index.ts';
import type { Result } from '#core/index.ts';
import type { Application } from '#record/index.ts';
import { nowFor, type Office, step, todayFor } from './office.ts';

/** Asks the same office to look again, on grounds taken from the refusal's conditions. */
export function askReview(
  office: Office,
  id: string,
  contest: Contest,
): Promise<Result<Application, 'changed' | 'not-found' | 'state' | 'tied'>> {
  return step(office, id, undefined, [], 'ask-review', (sql, application) =>
    contesting(sql, application, 'review', contest, whenAt(office)),
  );
}

/** Appeals to whoever decides then. A late one is taken in all the same: they say so. */
export function appeal(
  office: Office,
  id: string,
  contest: Contest,
): Promise<Result<Application, 'changed' | 'not-found' | 'state' | 'tied'>> {
  return step(office, id, undefined, [], 'appeal', (sql, application) =>
    contesting(sql, application, 'appeal', contest, whenAt(office)),
  );
}

const whenAt = (office: Office) => ({
  today: todayFor(office),
  at: nowFor(office),
  remedies: office.catalogue.administration,
});
