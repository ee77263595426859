// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Administration } from '#catalogue/index.ts';
import type { CalendarDate } from '#core/index.ts';
import { sayer } from '#languages/index.ts';
import { lawText } from '../components/law.ts';
import type { Frame } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';

const say = sayer({
  title: {
    it: 'Le norme di questo sportello',
    en: 'The law of this counter',
    de: 'Die Gesetze dieses Schalters',
  },
  lead: {
    it: 'Valgono per tutti i servizi.',
    en: 'They hold for all services.',
    de: 'Sie gelten für alle Dienste.',
  },
  term: {
    it: 'Entro {days} giorni decidiamo, se il servizio non ha un termine suo',
    en: 'We decide within {days} days, unless the service has a term of its own',
    de: 'Wir entscheiden innerhalb von {days} Tagen, außer der Dienst hat eine eigene Frist',
  },
  pause: {
    it: 'Se aspettiamo documenti, il tempo si ferma una volta, per {days} giorni al massimo',
    en: 'While we wait for documents the time stands still once, for {days} days at most',
    de: 'Warten wir auf Unterlagen, steht die Frist einmal still, höchstens {days} Tage',
  },
  hurry: {
    it: 'Se siamo in ritardo, può chiedere a un altro responsabile',
    en: 'If we are late, you can ask another person in charge',
    de: 'Sind wir zu spät, können Sie eine andere zuständige Person verlangen',
  },
  review: { it: 'Il riesame', en: 'The review (riesame)', de: 'Die Überprüfung' },
  appeal: { it: 'Il ricorso', en: 'The appeal (ricorso)', de: 'Der Rekurs' },
  within: {
    it: 'Il ricorso si fa entro {days} giorni',
    en: 'An appeal is made within {days} days',
    de: 'Den Rekurs legt man innerhalb von {days} Tagen ein',
  },
  answered: {
    it: 'Al ricorso si risponde entro {days} giorni',
    en: 'An appeal is answered within {days} days',
    de: 'Der Rekurs wird innerhalb von {days} Tagen beantwortet',
  },
  patronato: {
    it: 'Il ricorso con un patronato',
    en: 'An appeal with a patronato (advice centre)',
    de: 'Der Rekurs mit einem Patronat',
  },
  court: { it: 'Il giudice', en: 'The court', de: 'Das Gericht' },
  declaration: { it: 'Quello che si dichiara', en: 'What is declared', de: 'Was man erklärt' },
  mandate: {
    it: 'Il mandato a un patronato',
    en: 'The mandate to a patronato',
    de: 'Der Auftrag an ein Patronat',
  },
  delegation: { it: 'La delega', en: 'The delegation', de: 'Die Vollmacht' },
  unverified: {
    it: 'Non verificata sull’atto.',
    en: 'Not verified in the act.',
    de: 'Nicht am Text geprüft.',
  },
});

interface Rule {
  readonly what: string;
  readonly law: string;
  readonly isUnverified: boolean;
}

/** The law that an administration follows in all its services, as its own file says it. */
export function administrationLaws({ administration, ...frame }: Frame, today: CalendarDate): Html {
  const { language } = frame;
  const rules = rulesOf(administration, language);
  if (rules.length === 0) return nothing;
  return html`<section><h2 class="h3" id="administration">${say('title', language)}</h2><p>${say('lead', language)}</p><ul>${rules.map(
    ({ what, law, isUnverified }) =>
      html`<li>${what} <span class="law d-block">${lawText(law, { ...frame }, today)}${isUnverified ? html` ${say('unverified', language)}` : nothing}</span></li>`,
  )}</ul></section>`;
}

function rulesOf(of: Administration, language: Frame['language']): readonly Rule[] {
  const { appeal } = of;
  const all = [
    ['term', of.term],
    ['pause', of.pause],
    ['hurry', of.hurry],
    ['review', of.review],
    ['appeal', appeal],
    ['within', appeal?.within],
    ['answered', appeal?.answered],
    ['patronato', appeal?.patronato],
    ['court', of.court],
    ['declaration', of.declaration],
    ['mandate', of.mandate],
    ['delegation', of.delegation],
  ] as const;
  return all.flatMap(([key, rule]) => {
    if (!rule) return [];
    const what = say(key, language, 'days' in rule ? { days: rule.days } : {});
    const mark = 'mark' in rule ? rule.mark : undefined;
    return [{ what, law: rule.law, isUnverified: mark !== undefined && mark !== 'official' }];
  });
}
