// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the page says on which a supervisor says what each operator answers. */
export const say = deskSayer({
  title: { it: 'Competenze di chi risponde', en: 'Skills of operators' },
  lead: {
    it: 'Chi chiede di una persona va a chi ne sa di più. Senza nessuna competenza scritta un operatore risponde a tutto, al primo livello.',
    en: 'Whoever asks for a person goes to whoever knows the most. With no skill written down an operator answers everything, at the first level.',
  },
  everything: { it: 'Tutto, al primo livello', en: 'Everything, at the first level' },
  change: { it: 'Cambiare', en: 'Change' },
  of: { it: 'Competenze di {name}', en: 'Skills of {name}' },
  general: { it: 'Domande generali', en: 'General questions' },
  level: {
    it: '{level, select, 0 {Non risponde} 1 {Primo livello} 2 {Secondo livello} other {Esperto}}',
    en: '{level, select, 0 {Does not answer} 1 {First level} 2 {Second level} other {Expert}}',
  },
  save: { it: 'Salvare le competenze', en: 'Save the skills' },
  saved: { it: 'Fatto: valgono dal prossimo contatto.', en: 'Done: they count from the next contact on.' },
});
