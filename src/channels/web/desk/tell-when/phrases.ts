// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the page says on which somebody of the agency leaves an address for a person before them. */
export const say = deskSayer({
  title: { it: 'Avvisare quando un servizio si può chiedere', en: 'Tell when a service can be asked for' },
  lead: {
    it: 'Per chi è allo sportello, o al telefono, e chiede qualcosa che qui ancora non si può avere. Al suo indirizzo arriva un messaggio: conta quando lo conferma la persona, con il collegamento che c’è dentro.',
    en: 'For whoever is at the counter or on the phone and asks for something that cannot be had here yet. A message goes to their address: it counts once they confirm it, by the link in it.',
  },
  service: { it: 'Servizio', en: 'Service' },
  choose: { it: 'Scegliere un servizio', en: 'Choose a service' },
  noService: { it: 'Scelga un servizio della lista.', en: 'Choose a service of the list.' },
  address: { it: 'E-mail della persona', en: 'E-mail of the person' },
  addressHint: {
    it: 'La rilegga ad alta voce. Dopo il messaggio la cancelliamo.',
    en: 'Read it back aloud. We delete it after the message.',
  },
  wrong: {
    it: 'Scriva un indirizzo e-mail intero, per esempio maria.rossi@esempio.it.',
    en: 'Write a whole e-mail address, such as maria.rossi@example.org.',
  },
  language: { it: 'In quale lingua scriverle', en: 'In which language to write to them' },
  submit: { it: 'Inviare il messaggio da confermare', en: 'Send the message to confirm' },
  full: {
    it: 'Sono partiti troppi messaggi: riprovi tra qualche ora.',
    en: 'Too many messages have gone out: try again in a few hours.',
  },
  sent: {
    it: 'Fatto. Se l’indirizzo è giusto, la persona riceve tra poco un messaggio. Lo conferma entro sette giorni; se ha già confermato, non serve altro.',
    en: 'Done. If the address is right, a message reaches the person soon. They confirm it within seven days; if they have confirmed already, nothing more is needed.',
  },
});
