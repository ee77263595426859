// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { guestParts, invite } from '#guests/index.ts';
import type { Contact } from '#queue/index.ts';
import { addressOf } from '../contacts/address.ts';
import { one, oneOf } from '../forms.ts';
import type { Env, Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { say } from './phrases.ts';
import type { ThirdShown } from './third.ts';

/** Asks a third into the call, as the form of the page says. What is wrong with it comes back with what was typed. */
export async function askThird(
  c: Context<Env>,
  portal: Portal,
  contact: Contact,
  by: Parameters<typeof invite>[3],
): Promise<ThirdShown['sent'] | undefined> {
  const form = c.get('form');
  const language = languageOf(c);
  const name = one(form, 'name').trim();
  const typed = one(form, 'address').trim();
  const wrong = (error: string) => ({ name, address: typed, error });
  if (name === '' || name.length > 80) return wrong(say('wrongName', language));
  const channel = typed.includes('@') ? 'email' : 'sms';
  const address = addressOf(channel, typed, { places: portal.places, today: portal.today() });
  if (!address.ok) return wrong(say('wrongAddress', language));
  if (!(await portal.mayWriteToGuest({ source: c.get('source') }))) return wrong(say('full', language));
  await invite(
    portal.contacts,
    contact,
    {
      part: oneOf(form, 'part', by.who === 'operator' ? guestParts : guestParts.slice(0, 2)),
      name,
      to: { channel, address: address.value },
      language: contact.language,
    },
    by,
  );
  return undefined;
}
