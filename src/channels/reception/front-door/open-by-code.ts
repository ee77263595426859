// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayNotResumed } from '#applications/index.ts';
import { needsCodiceFiscale, openedByCode } from '#dialogue/index.ts';
import { type CallAtDoor, type CarriedOut, contextOf } from './call.ts';
import { notFound } from './not-found.ts';

/**
 * Opens what a code is of: with its codice fiscale what was handed in, without a draft. Counted as on the page, code and codice fiscale
 * together.
 */
export async function openByCode(
  call: CallAtDoor,
  code: string,
  codiceFiscale?: string,
): Promise<CarriedOut> {
  const { rooms, who, affairs, language, mode, source, turn } = call;
  const found = await rooms.limits.attempts.tried('resume', { person: code, source }, () =>
    who.applications.resume(code, mode, codiceFiscale),
  );
  if (!found.ok && found.problems[0]?.code === 'codice-fiscale' && codiceFiscale === undefined) {
    call.inHand = code;
    const why = sayNotResumed('codice-fiscale', language);
    return { turn: needsCodiceFiscale(contextOf(call), turn.state, why) };
  }
  if (!found.ok) return { turn: notFound(call, found.problems[0]) };
  const application = found.value;
  if (application.status === 'draft') return { turn, leaves: { to: 'application', application, code } };
  call.opened = { id: application.id, code };
  const [one] = await affairs.told([application]);
  return { turn: one ? openedByCode(contextOf(call), turn.state, one) : notFound(call) };
}
