// SPDX-License-Identifier: AGPL-3.0-or-later

import { showDate } from '#kinds/index.ts';
import { acknowledgeGuest, guestAddress } from '#notices/index.ts';
import type { OnHandedIn } from '#record/index.ts';
import { reachedAt, waitsUntil } from '#record/index.ts';

/** What a guest hands in is acknowledged where they wrote that they are reached, in the transaction that hands it in. */
export const onHandedIn: OnHandedIn = async (sql, handedIn) => {
  const { application, answers, number, at, expiresAt, isAcknowledged } = handedIn;
  const to = guestAddress(reachedAt({ answers, askedAs: application.askedAs }));
  if (!isAcknowledged || !to) return;
  const { id: applicationId, language } = application;
  const until = showDate(waitsUntil({ expiresAt }), language);
  await acknowledgeGuest(sql, {
    applicationId,
    to,
    language,
    given: { number, until },
    at,
  });
};
