// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { Courtesy } from '../courtesy.ts';

/** A courtesy message on its way out. */
export interface Outgoing {
  /** The same at every attempt: whoever gets it twice can tell. */
  readonly id: string;
  readonly channel: 'email' | 'sms' | 'app-io';
  /** E-mail address or number in E.164; for App IO the codice fiscale. */
  readonly to: string;
  readonly language: Language;
  readonly words: Courtesy;
}

/** What became of it: `refused` will never be taken, `away` may be later. */
export type Outcome = 'sent' | 'refused' | 'away';

/** One way out of the house. Does not throw for what the other side says or for a connection that breaks. */
export type Gateway = (message: Outgoing) => Promise<Outcome>;

/** The ways out that are set up. */
export type Gateways = Partial<Readonly<Record<Outgoing['channel'], Gateway>>>;

/** What an HTTP answer says about a message. A key of ours that is refused, or haste, is nothing that the message can help. */
export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'sent';
  return status >= 500 || [401, 403, 408, 409, 425, 429].includes(status) ? 'away' : 'refused';
}
