// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

export const say = deskSayer({
  title: { it: 'Qualità delle decisioni {year}', en: 'Quality of decisions {year}' },
  lead: {
    it: 'Una parte delle decisioni spedite si rilegge. La sceglie un sorteggio, che nessuno può cambiare. Qui non c’è mai una decisione sua.',
    en: 'A share of the decisions sent is read again. A draw chooses them, and nobody can change it. None of yours is ever here.',
  },
  contacts: { it: 'Contatti da rileggere', en: 'Contacts to read again' },
  todo: { it: 'Da rileggere', en: 'To read again' },
  none: { it: 'Non c’è niente da rileggere.', en: 'There is nothing to read again.' },
  results: { it: 'Che cosa si è trovato', en: 'What was found' },
  resultsLead: {
    it: '{count, plural, =0 {Nessuna decisione riletta finora.} =1 {Una decisione riletta.} other {# decisioni rilette.}} Si conta per criterio, mai per funzionario: serve a capire che cosa migliorare, non a fare classifiche.',
    en: '{count, plural, =0 {No decision read again so far.} =1 {One decision read again.} other {# decisions read again.}} Counted by criterion, never by officer: it is to learn what to improve, not to rank people.',
  },
  criterion: { it: 'Criterio', en: 'Criterion' },
  yes: { it: 'Sì', en: 'Yes' },
  no: { it: 'No', en: 'No' },
  'not-applicable': { it: 'Non serve', en: 'Not needed' },
  times: { it: '{n, plural, =0 {nessuna} other {#}}', en: '{n, plural, =0 {none} other {#}}' },
  notes: { it: 'Note di chi ha riletto', en: 'Notes of whoever read it again' },
  sent: { it: 'spedita {when}', en: 'sent {when}' },
  granted: { it: 'accolta', en: 'granted' },
  refused: { it: 'rifiutata', en: 'refused' },
  openButton: { it: 'Rileggere', en: 'Read again' },
  openHint: {
    it: 'Aprire una pratica per la qualità si scrive nel registro degli accessi con questo motivo.',
    en: 'Opening a case for quality is written in the access record with this reason.',
  },
  reviewTitle: { it: 'Rilettura della pratica {number}', en: 'Second reading of case {number}' },
  reviewCase: { it: 'La pratica intera', en: 'The whole case' },
  letter: { it: 'La lettera che è partita', en: 'The letter that was sent' },
  reasons: {
    it: 'I motivi sono quelli della legge e dei fatti?',
    en: 'Are the reasons those of the law and the facts?',
  },
  amounts: { it: 'Le somme e le date sono giuste?', en: 'Are the sums and dates right?' },
  evidence: { it: 'Si è chiesto solo quello che serviva?', en: 'Was only what was needed asked for?' },
  term: { it: 'Si è deciso entro il termine?', en: 'Was it decided within the term?' },
  letterClear: { it: 'La lettera è chiara e rispettosa?', en: 'Is the letter clear and respectful?' },
  words: { it: 'Che cosa si può fare meglio', en: 'What can be done better' },
  wordsHint: {
    it: 'Serve quando una risposta è «No». Non scriva nomi.',
    en: 'Needed when an answer is “No”. Do not write names.',
  },
  save: { it: 'Salvare', en: 'Save' },
  saved: { it: 'Salvato. Grazie.', en: 'Saved. Thank you.' },
  incomplete: { it: 'Risponda a ogni domanda.', en: 'Answer each question.' },
  wordsMissing: { it: 'Scriva che cosa si può fare meglio.', en: 'Write what can be done better.' },
  'not-drawn': {
    it: 'Questa decisione non si può rileggere: è già stata riletta, o è sua.',
    en: 'This decision cannot be read again: it has been already, or it is yours.',
  },
});

/** The question of each criterion. */
export const criterionPhrase = {
  reasons: 'reasons',
  amounts: 'amounts',
  evidence: 'evidence',
  term: 'term',
  letter: 'letterClear',
} as const;
