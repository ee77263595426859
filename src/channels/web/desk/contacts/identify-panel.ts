// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Leg } from '#legs/index.ts';
import type { Contact } from '#queue/index.ts';
import { type Faults, summary } from '../../acting/delegation-pages.ts';
import type { SentForm } from '../../forms.ts';
import { type Html, html, nothing } from '../../html.ts';
import { when } from '../components/when.ts';
import type { DeskFrame } from '../desk-page.ts';
import { identityFields, identityLabels } from '../identify/page.ts';
import { say } from './phrases.ts';

/** What the panel shows of the identification in a contact. */
export interface IdentifyShown extends Pick<Contact, 'personId' | 'identifiedAt' | 'identifiedBy'> {
  /** The two see each other now. */
  readonly canSee: boolean;
  readonly sent?: SentForm;
  readonly faults?: Faults;
}

/** Whether the two see each other: both in the call, both with their pictures. */
export function seeEachOther(legs: readonly Pick<Leg, 'role' | 'state' | 'wantsVideo'>[]): boolean {
  return ['person', 'operator'].every((one) =>
    legs.some(({ role, state, wantsVideo }) => role === one && state === 'joined' && wantsVideo),
  );
}

/** Whether whoever answers has seen who it is: a PIN that was given shows less. */
export function isSeen({
  identifiedAt,
  identifiedBy,
}: Pick<Contact, 'identifiedAt' | 'identifiedBy'>): boolean {
  return identifiedAt !== null && identifiedBy === 'document';
}

/** Who the person is, by the document that they show in the call; it leaves the page, and the call on it, as they are. */
export function identifyPanel({ language }: DeskFrame, base: string, shown: IdentifyShown): Html {
  const { canSee, personId, identifiedAt, identifiedBy, sent = {}, faults = {} } = shown;
  const isWrong = Object.keys(faults).length > 0;
  const form = html`<details class="more"${isWrong ? html` open` : nothing}><summary>${say('identify', language)}</summary><p>${say('identifyText', language)}</p>
${isWrong ? summary(language, faults, identityLabels(language)) : nothing}<form class="identify" method="post" action="${base}/identify" novalidate autocomplete="off">
${identityFields(language, sent, faults, 'video')}<button class="btn btn-outline-primary" type="submit">${say('identifyButton', language)}</button></form></details>`;
  const how = identifiedAt
    ? html`<p role="status">${say('identified', language, { way: identifiedBy, when: when(identifiedAt, language) })}</p>`
    : nothing;
  const pin = personId === null && !identifiedAt ? html`<p>${say('identifyPin', language)}</p>` : nothing;
  const see = canSee ? form : identifiedAt ? nothing : html`<p>${say('identifyBlind', language)}</p>`;
  return html`<div data-part="identify" data-quiet>${how}${isSeen(shown) ? nothing : html`${see}${pin}`}</div>`;
}
