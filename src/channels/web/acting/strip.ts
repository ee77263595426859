// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { branch } from '#languages/index.ts';
import { fullName, type Person } from '#persons/index.ts';
import type { Power } from '#powers/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** For whom a visit is, as every page shows it. */
export interface Acting {
  readonly power: Power;
  readonly actor: Person;
}

/** As what somebody acts: "con delega", "per il Patronato di prova". */
export function capacityText({ capacity, body }: Power, language: Language): string {
  return say('capacity', language, { capacity: branch(capacity), body: body ?? 'none' });
}

/** Below the header of each page while somebody acts for another: for whom, who they are, and the way out. */
export function actingStrip({ power, actor }: Acting, language: Language): Html {
  const { person, endsOn } = power;
  const who = say('stripWho', language, { actor: fullName(actor), capacity: capacityText(power, language) });
  const until = endsOn ? say('stripUntil', language, { date: showDate(endsOn, language) }) : '';
  const leave =
    power.kind === 'identification'
      ? html`<form method="post" action="/${language}/acting"><input type="hidden" name="to" value="/${language}/desk/identify"><button class="btn-link-plain" type="submit" name="for" value="self">${say('finish', language)}</button></form>`
      : html`<a href="/${language}/acting">${say('change', language)}</a>`;
  return html`<section class="acting-strip" aria-label="${say('stripLabel', language)}"><div class="container">
<p class="acting-for">${say('strip', language, { name: fullName(person) })}</p>
<p class="acting-who">${who}${until || nothing}. ${say('stripAnswers', language, { given: person.givenName })}</p>
<div class="acting-change">${leave}</div>
</div></section>`;
}
