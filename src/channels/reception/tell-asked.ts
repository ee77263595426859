// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ConsentSeen } from '#consents/index.ts';
import type { AskedOfCaller } from '#dialogue/index.ts';

/** What somebody is asked about another's application, in words to be said. The same facts as its page on the portal. */
export function tellAsked(seen: ConsentSeen): AskedOfCaller {
  const { id, language, applicant, title, lines, asked, unanswered, asks, answers } = seen;
  return {
    id,
    language,
    applicant,
    title,
    about: lines.map(({ item, short, value }) => `${item ? `${item}, ` : ''}${short}: ${value}.`),
    asks: asked,
    unanswered,
    isAccount: asks === 'account',
    answers,
  };
}
