// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the page says on which an operator writes down who stands before them. */
export const say = deskSayer({
  title: { it: 'Identificare una persona', en: 'Identify a person' },
  lead: {
    it: 'Per chi non ha un’identità digitale. Guardi il documento e il viso, poi scriva. Per un’ora può fare per questa persona quello che farebbe lei stessa, con lei presente.',
    en: 'For people without a digital identity. Look at the document and the face, then write. For an hour you can do for this person what they would do themselves, with them present.',
  },
  recorded: {
    it: 'Il suo nome, il documento e l’ora restano scritti. La persona li può leggere.',
    en: 'Your name, the document and the time are kept. The person can read them.',
  },
  place: { it: 'Dove vede la persona?', en: 'Where do you see the person?' },
  placeOf: {
    it: '{place, select, video {In video} other {Allo sportello}}',
    en: '{place, select, video {By video} other {At the counter}}',
  },
  birth: { it: 'Data di nascita', en: 'Date of birth' },
  document: { it: 'Documento', en: 'Document' },
  documentHint: {
    it: 'Uno di quelli che la legge accetta (DPR 445/2000 artt. 1 e 35), con la foto e non scaduto.',
    en: 'One that the law accepts (DPR 445/2000 arts. 1 and 35), with the photo and not expired.',
  },
  documentOf: {
    it: '{kind, select, identity_card {Carta di identità} passport {Passaporto} driving_licence {Patente di guida} residence_permit {Permesso di soggiorno} boat_licence {Patente nautica} pensioner_booklet {Libretto di pensione} other {Porto d’armi}}',
    en: '{kind, select, identity_card {Identity card} passport {Passport} driving_licence {Driving licence} residence_permit {Residence permit} boat_licence {Boat licence} pensioner_booklet {Pension booklet} other {Firearms licence}}',
  },
  number: { it: 'Numero del documento', en: 'Number of the document' },
  expires: { it: 'Scadenza del documento', en: 'Expiry of the document' },
  kept: {
    it: 'Il codice fiscale non viene dal nome o dalla nascita: l’operatore lo ha visto e lo conferma.',
    en: 'The codice fiscale does not follow from the name or the birth: the operator has seen it and confirms it.',
  },
  submit: { it: 'Ho controllato: è questa persona', en: 'I have checked: it is this person' },
});
