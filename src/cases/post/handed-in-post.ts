// SPDX-License-Identifier: AGPL-3.0-or-later
import { type OnHandedIn, waitsUntil } from '#cases/index.ts';
import { own } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { acknowledgeGuest } from '#notices/index.ts';

/** What a guest hands in is acknowledged where they wrote that they are reached, in the transaction that hands it in. */
export const onHandedIn: OnHandedIn = async (sql, { application, answers, number, at, expiresAt }) => {
  const { id: applicationId, language } = application;
  const written = (id: string) => {
    const value = own(answers, id);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const until = showDate(waitsUntil({ expiresAt }), language);
  await acknowledgeGuest(sql, {
    applicationId,
    email: written('email'),
    mobile: written('mobile'),
    language,
    given: { number, until },
    at,
  });
};
