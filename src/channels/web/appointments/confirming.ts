// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Appointment, Confirming, GuestContact } from '#bookings/index.ts';
import { checkValue, phone } from '#interview/index.ts';
import { guestAddress } from '#notices/index.ts';
import type { Fault } from '../components/error-summary.ts';
import { addressOf } from '../contacts/address.ts';
import { one, type SentForm } from '../forms.ts';
import type { Portal } from '../portal-context.ts';
import type { At } from './offices.ts';
import { say } from './phrases.ts';

/** What was said with the yes, and what of it is wrong. Of an appointment that is moved all is known but a number to call, where it had none. */
export function confirmingIn(
  c: At,
  portal: Portal,
  {
    mode,
    form,
    moves,
  }: { readonly mode: string; readonly form: SentForm; readonly moves?: Appointment | undefined },
): { readonly faults: readonly Fault[]; readonly confirming: Confirming } {
  const language = c.get('language');
  const guest: GuestSaid = c.get('session') || moves ? { faults: [] } : guestIn(c, portal, form);
  const typed = (
    form['callNumber'] === undefined ? (moves?.callNumber ?? '') : one(form, 'callNumber')
  ).trim();
  const call = mode !== 'counter' ? checkValue(phone(), typed, settingOf(portal)) : undefined;
  const isWrong = call?.ok === false;
  return {
    faults: [
      ...guest.faults,
      ...(isWrong ? [{ field: 'callNumber', text: say('callWrong', language) }] : []),
    ],
    confirming: {
      guest: guest.is,
      callNumber: call?.ok ? String(call.value) : undefined,
      hasPriority: one(form, 'priority') === 'yes',
    },
  };
}

interface GuestSaid {
  readonly faults: readonly Fault[];
  readonly is?: GuestContact;
}

/** Who has not signed in says how they are called, and where they are written to. */
function guestIn(c: At, portal: Portal, form: SentForm): GuestSaid {
  const language = c.get('language');
  const name = one(form, 'name').trim();
  const unnamed = /\p{L}.*\p{L}/u.test(name) ? [] : [{ field: 'name', text: say('nameWrong', language) }];
  const [email, mobile] = [one(form, 'email').trim(), one(form, 'mobile').trim()];
  const held = {
    email: email === '' ? undefined : addressOf('email', email, settingOf(portal)),
    mobile: mobile === '' ? undefined : addressOf('sms', mobile, settingOf(portal)),
  };
  const to = guestAddress({
    ...(held.email?.ok ? { email: held.email.value } : {}),
    ...(held.mobile?.ok ? { mobile: held.mobile.value } : {}),
  });
  if (to && held.email?.ok !== false && held.mobile?.ok !== false)
    return { faults: unnamed, is: { name, ...to } };
  const field = held.mobile?.ok === false && held.email?.ok !== false ? 'mobile' : 'email';
  return { faults: [...unnamed, { field, text: say('contactWrong', language) }] };
}

function settingOf({ today, places }: Portal) {
  return { today: today(), places };
}
