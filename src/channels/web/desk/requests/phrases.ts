// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the page about requests on personal data says. */
export const say = deskSayer({
  title: { it: 'Richieste sui dati personali', en: 'Requests about personal data' },
  lead: {
    it: 'Chi chiede una correzione ha risposta entro un mese (GDPR art. 12 par. 3). La storia di una pratica non si riscrive: la correzione si aggiunge.',
    en: 'Whoever asks for a correction is answered within a month (GDPR art. 12(3)). The history of a case is not rewritten: the correction is added.',
  },
  none: { it: 'Nessuna richiesta aspetta una risposta.', en: 'No request waits for an answer.' },
  about: { it: '{name}, domanda {number}', en: '{name}, application {number}' },
  due: { it: 'Da rispondere entro il {date}', en: 'To be answered by {date}' },
  late: { it: 'Era da rispondere entro il {date}', en: 'Was to be answered by {date}' },
  outcome: { it: 'Esito', en: 'Outcome' },
  done: { it: 'Corretto', en: 'Corrected' },
  refused: { it: 'Non si può correggere', en: 'Cannot be corrected' },
  answer: { it: 'Che cosa rispondiamo', en: 'What we answer' },
  answerHint: {
    it: 'La persona legge queste parole. Se non si può correggere, dica perché e a chi può rivolgersi (GDPR art. 12 par. 4).',
    en: 'The person reads these words. If it cannot be corrected, say why and whom to turn to (GDPR art. 12(4)).',
  },
  send: { it: 'Rispondere', en: 'Answer' },
  empty: { it: 'Scriva che cosa rispondiamo.', en: 'Write what we answer.' },
  answered: { it: 'Un’altra persona ha già risposto.', en: 'Somebody else has answered already.' },
  sent: { it: 'Risposta data.', en: 'Answered.' },
});
