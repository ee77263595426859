// SPDX-License-Identifier: AGPL-3.0-or-later
import { each } from '../../components/each.ts';
import { type Html, html, nothing } from '../../html.ts';
import { hour, when } from '../components/when.ts';
import type { DeskFrame } from '../desk-page.ts';
import type { ContactShown } from './contact-shown.ts';
import { identifyPanel } from './identify-panel.ts';
import { knowledgePanel, scriptPanel } from './knowledge.ts';
import { knownPanel } from './known-panel.ts';
import { papersPanel } from './papers-panel.ts';
import { named, say } from './phrases.ts';
import { recognisePanel } from './recognise-panel.ts';

/** What of the person stands beside the talk: who they are, the application as it is now, what they asked for before. */
export function besideContact(frame: DeskFrame, shown: ContactShown): Html {
  const { language } = frame;
  const { contact, person, about, identify } = shown;
  const base = `/${language}/desk/contacts/${contact.id}`;
  const title = person?.name ?? say('unknown', language);
  return html`<section class="desk-panel" aria-labelledby="person"><h2 id="person">${say('person', language)}</h2><div data-part="person"><dl class="desk-facts">
<div><dt>${say('name', language)}</dt><dd>${title}</dd></div>${person ? html`<div><dt>${say('code', language)}</dt><dd>${person.codiceFiscale}</dd></div>` : nothing}
<div><dt>${say('about', language)}</dt><dd>${about ?? say('noSubject', language)}</dd></div><div><dt>${say('asked', language)}</dt><dd>${hour(contact.askedAt)}</dd></div></dl>
${(contact.identifiedId && identify) || shown.recognise?.told ? nothing : html`<p>${say(contact.personId ? 'signedIn' : contact.identifiedId ? 'seenHere' : 'notSignedIn', language)}</p>`}</div>${identify ? identifyPanel(frame, base, { ...identify, ...shown.identifying }) : nothing}${shown.recognise ? recognisePanel(language, base, { ...shown.recognise, ...(shown.recognising ? { tried: shown.recognising } : {}) }) : nothing}<p><a href="/${language}">${say('services', language)}</a></p></section>
<section class="desk-panel" aria-labelledby="live"><h2 id="live">${say('live', language)}</h2><div data-part="lines">${
    shown.lines && shown.lines.length > 0
      ? html`<dl class="desk-facts">${shown.lines.map(({ path, item, short, value }) => html`<div><dt>${item ? html`${item}: ` : nothing}${short}</dt><dd>${value}${shown.canEdit ? html` <a href="${base}/questions/${path}">${say('change', language)}<span class="visually-hidden">: ${short}</span></a>` : nothing}</dd></div>`)}</dl>`
      : html`<p>${say(shown.lines ? 'liveEmpty' : 'liveNone', language)}</p>`
  }${shown.canEdit ? html`<p>${say('together', language)}</p>${shown.next ? html`<p><a href="${base}/questions/${shown.next.path}">${say('nextQuestion', language)}: ${shown.next.label}</a></p>` : nothing}` : nothing}</div><div data-part="script">${scriptPanel(language, shown.script)}</div></section>
${papersPanel(frame, base, shown.papers && { ...shown.papers, ...(shown.askingPaper ? { asking: shown.askingPaper } : {}) })}
<div data-part="knowledge">${shown.service ? knowledgePanel(frame, shown.service.entry, shown.service.on) : nothing}</div>
${knownPanel(frame, base, shown.known, shown.knownError)}
<section class="desk-panel" aria-labelledby="past"><h2 id="past">${say('past', language)}</h2><div data-part="past">${past(language, shown)}</div></section>`;
}

function past(language: DeskFrame['language'], { past: all }: ContactShown): Html {
  const items = each(
    all,
    language,
    ({ askedAt, code, notes }) =>
      html`<li>${when(askedAt, language)}${code ? html`: ${say('codes', language, { code: named(code) })}` : nothing}${notes ? html`<blockquote>${notes}</blockquote>` : nothing}</li>`,
  );
  return items.length === 0 ? html`<p>${say('none', language)}</p>` : html`<ul>${items}</ul>`;
}
