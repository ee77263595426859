// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#core/index.ts';

/** What the letters about a case say around their own words. */
export const say = sayer({
  reference: {
    it: 'Domanda {number}  ·  Protocollo {protocol}',
    en: 'Application {number}  ·  Protocol {protocol}',
  },
  decisionPaper: { it: 'decisione', en: 'decision' },
  documentsTitle: { it: 'Ci serve un documento', en: 'We need a document' },
  documentsAbout: {
    it: 'È per la sua domanda {number}: {service}.',
    en: 'It is for your application {number}: {service}.',
  },
  documentsUntil: {
    it: 'Ce lo mandi entro il {date}. Intanto il tempo per decidere è fermo (L. 241/1990 art. 2 c. 7).',
    en: 'Please send it by {date}. Meanwhile the time to decide stands still (L. 241/1990 art. 2 c. 7).',
  },
  documentsHow: {
    it: 'Può aggiungerlo dalla pagina della domanda, anche con una foto del telefono. Se non lo trova o non sa che cosa mandare, ci chiami.',
    en: 'You can add it on the page of the application, also with a photo from your phone. If you cannot find it, or do not know what to send, call us.',
  },
});
