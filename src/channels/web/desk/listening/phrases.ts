// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the pages say on which a supervisor listens to a call. */
export const say = deskSayer({
  title: { it: 'Chiamate in corso', en: 'Calls that go on' },
  lead: {
    it: 'Può ascoltare una chiamata per controllare la qualità. Chi parla lo legge subito sulla sua pagina, e la persona lo ritrova in «Chi ha visto i miei dati». Può parlare con chi risponde, senza che la persona la senta, o entrare nella chiamata: anche questo si legge e resta scritto. Niente si registra.',
    en: 'You can listen to a call to check the quality. Those who talk read it on their pages at once, and the person finds it under “Who looked at my data”. You can speak to who answers without the person hearing you, or come into the call: that is read too, and stays written. Nothing is recorded.',
  },
  none: { it: 'Adesso nessuno parla a voce.', en: 'Nobody talks aloud now.' },
  operator: { it: 'Chi risponde', en: 'Who answers' },
  about: { it: 'Per', en: 'About' },
  since: { it: 'Dalle', en: 'Since' },
  act: { it: 'Che cosa fare', en: 'What to do' },
  noSubject: { it: 'Domanda generale', en: 'General question' },
  listen: { it: 'Ascoltare', en: 'Listen' },
  refresh: { it: 'Aggiornare', en: 'Refresh' },
  listenTo: { it: 'Ascolto di una chiamata', en: 'Listening to a call' },
  over: { it: 'La chiamata è finita.', en: 'The call is over.' },
  taken: { it: 'La sta già ascoltando un’altra persona.', en: 'Somebody else is listening to it already.' },
});
