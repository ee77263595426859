// SPDX-License-Identifier: AGPL-3.0-or-later
import { codiceFiscale, date, name, type QuestionWords } from 'sportello/interview';

/** Who applies. Asked once for every service. */
export const applicant = {
  'given-name': name({ part: 'given', from: [{ register: 'spid', freshDays: 365 }] }),
  'family-name': name({ part: 'family', from: [{ register: 'spid', freshDays: 365 }] }),
  'codice-fiscale': codiceFiscale({
    of: { givenName: 'given-name', familyName: 'family-name', birth: 'birth' },
    from: [{ register: 'spid', freshDays: 365 }],
  }),
} as const;

/** When the applicant was born, for services whose rules look at age. */
export const applicantBirth = {
  birth: date({
    notAfter: { todayPlusDays: 0 },
    sensitive: 'identity',
    from: [{ register: 'spid', freshDays: 3650 }],
  }),
} as const;

type Words = Readonly<Record<keyof typeof applicant | keyof typeof applicantBirth, QuestionWords>>;

const it: Words = {
  'given-name': {
    label: 'Qual è il suo nome?',
    short: 'Nome',
    why: 'Serve per intestare la domanda a lei.',
    hint: 'Come è scritto sul documento. Se ha più nomi, li scriva tutti.',
    ask: 'Mi dice il suo nome, senza il cognome?',
    again: 'Mi dica solo il nome. Se vuole, lo può dire lettera per lettera.',
  },
  'family-name': {
    label: 'Qual è il suo cognome?',
    short: 'Cognome',
    why: 'Serve per intestare la domanda a lei.',
    hint: 'Come è scritto sul documento.',
    ask: 'E il cognome?',
    again: 'Mi dica solo il cognome. Se vuole, lo può dire lettera per lettera.',
  },
  'codice-fiscale': {
    label: 'Qual è il suo codice fiscale?',
    short: 'Codice fiscale',
    why: 'Serve per essere sicuri che la domanda sia sua.',
    hint: 'Sono 16 lettere e numeri. Li trova sulla tessera sanitaria.',
    ask: 'Mi dice il suo codice fiscale?',
    again: 'Lo dica piano, una lettera o una cifra per volta. Per esempio: Roma, Savona, Savona.',
    where: 'È scritto sulla tessera sanitaria, quella azzurra, e sulla carta d’identità.',
  },
  birth: {
    label: 'Quando è nato o nata?',
    short: 'Data di nascita',
    why: 'Alcune regole dipendono dall’età.',
    hint: 'Giorno, mese e anno.',
    ask: 'Mi dice la sua data di nascita?',
    again: 'Mi dica giorno, mese e anno. Per esempio: dodici marzo millenovecentosettantacinque.',
  },
};

const en: Words = {
  'given-name': {
    label: 'What is your first name?',
    short: 'First name',
    why: 'We need it to put the application in your name.',
    hint: 'As written on your document. If you have more than one, write them all.',
    ask: 'What is your first name, without the surname?',
    again: 'Just the first name, please. You can also spell it.',
  },
  'family-name': {
    label: 'What is your surname?',
    short: 'Surname',
    why: 'We need it to put the application in your name.',
    hint: 'As written on your document.',
    ask: 'And your surname?',
    again: 'Just the surname, please. You can also spell it.',
  },
  'codice-fiscale': {
    label: 'What is your codice fiscale?',
    short: 'Codice fiscale (tax code)',
    why: 'We need it to be sure that the application is yours.',
    hint: '16 letters and digits. You find it on your health card.',
    ask: 'What is your codice fiscale, your Italian tax code?',
    again: 'Please say it slowly, one letter or digit at a time. You can say A as in Alpha.',
    where: 'It is printed on your health card, the light blue one, and on your identity card.',
  },
  birth: {
    label: 'When were you born?',
    short: 'Date of birth',
    why: 'Some rules depend on age.',
    hint: 'Day, month and year.',
    ask: 'What is your date of birth?',
    again:
      'Please say the day, the month and the year. For example: the twelfth of March nineteen seventy-five.',
  },
};

/** The words of both groups, by language. */
export const applicantWords = { it, en };
