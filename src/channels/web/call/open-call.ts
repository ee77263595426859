// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { answer, browserLine, isSpeaksTo, type LegRole, type SpeaksTo } from '#legs/index.ts';
import type { Contact } from '#queue/index.ts';
import { openCaptioner } from '#speaking/index.ts';
import type { Env, Portal } from '../portal-context.ts';
import { refusal } from '../voice/may-open.ts';
import { openSocket } from '../voice/socket.ts';

const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What browsers tell each other for a call of three with pictures is some 10 KB. */
const longestSignal = 15_000;

/**
 * Opens the line of one end of a contact's call: a socket, under the id that the page made for its end, so that it is the same end when the
 * connection comes back. `isOpen`: whether whoever is there may be, asked again while it lasts. `speak`: what is done when who listens speaks.
 */
export async function openCall(
  c: Context<Env>,
  portal: Portal,
  {
    contact,
    role,
    isOpen,
    speak,
  }: {
    readonly contact: Contact;
    readonly role: LegRole;
    isOpen(): Promise<boolean>;
    speak?(legId: string, to: SpeaksTo): Promise<void>;
  },
): Promise<Response> {
  const id = c.req.query('leg') ?? '';
  if (!anId.test(id)) return c.text('', 400);
  return (
    refusal(c, portal) ??
    openSocket(c, async (wire) => {
      const { language } = contact;
      const { voice } = portal;
      const unheard = voice ? voice.unheard(language) : 'no-weights';
      wire.send({ type: 'captions', unheard });
      const held = await answer(portal.contacts, contact, { id, role }, { line: browserLine(wire), isOpen });
      const captioner = openCaptioner<SpeaksTo>({
        voice,
        language,
        mayWrite: () => held?.isRead ?? false,
        said: (text, spokenTo) => held?.said({ text }, spokenTo),
        missing: (missing, spokenTo) => held?.said({ missing }, spokenTo),
      });
      return {
        // What people hear goes between the browsers; what comes here is written down for who reads it.
        sound(frame) {
          if (!captioner.hears(frame)) wire.close();
        },
        message({ type, to, data, isOn, key }) {
          if (type === 'signal' && typeof to === 'string' && anId.test(to) && isSignal(data))
            held?.signal(to, data);
          else if (type === 'video' && typeof isOn === 'boolean') held?.video(isOn);
          else if (type === 'captions' && typeof isOn === 'boolean' && !unheard) held?.captions(isOn);
          // Whom the microphone is open to from now on.
          else if (type === 'sound' && isSpeaksTo(to)) captioner.speaksTo(to === 'nobody' ? undefined : to);
          else if (type === 'key' && (key === '1' || key === '2')) held?.pressed(key);
          else if (type === 'speak' && held && isSpeaksTo(to)) return speak?.(id, to);
          else if (type === 'leave') held?.leave();
          return undefined;
        },
        close() {
          captioner.close();
          held?.close();
        },
      };
    })
  );
}

function isSignal(data: unknown): data is object {
  return typeof data === 'object' && data !== null && JSON.stringify(data).length <= longestSignal;
}
