// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { PersonPart } from '../constructors.ts';
import type { QuestionWords } from '../words.ts';

type PartWords = Readonly<Record<PersonPart, QuestionWords>>;

const it: PartWords = {
  'given-name': {
    label: 'Nome della persona',
    short: 'Nome',
    why: 'Serve per sapere di chi parliamo.',
    ask: 'Come si chiama questa persona? Mi dica solo il nome.',
    again: 'Mi dica solo il nome. Può dirlo lettera per lettera.',
  },
  'family-name': {
    label: 'Cognome della persona',
    short: 'Cognome',
    why: 'Serve per sapere di chi parliamo.',
    ask: 'E il cognome?',
    again: 'Mi dica solo il cognome. Può dirlo lettera per lettera.',
  },
  birth: {
    label: 'Data di nascita della persona',
    short: 'Data di nascita',
    why: 'Serve per riconoscere la persona giusta.',
    ask: 'Quando è nata questa persona?',
    again: 'Mi dica giorno, mese e anno.',
  },
  sex: {
    label: 'La persona è una donna o un uomo?',
    short: 'Sesso',
    why: 'Serve per controllare il codice fiscale.',
    options: {
      female: { label: 'Donna', said: ['femmina', 'una donna', 'è una ragazza', 'femminile'] },
      male: { label: 'Uomo', said: ['maschio', 'un uomo', 'è un ragazzo', 'maschile'] },
    },
  },
  'birth-place': {
    label: 'Dove è nata la persona?',
    short: 'Luogo di nascita',
    why: 'Serve per controllare il codice fiscale.',
    hint: 'Il comune, oppure lo Stato se è nata all’estero.',
    again: 'Mi dica il comune e la provincia. Oppure lo Stato estero.',
  },
  'codice-fiscale': {
    label: 'Codice fiscale della persona',
    short: 'Codice fiscale',
    why: 'Serve per essere sicuri di chi parliamo.',
    hint: 'Sono 16 lettere e numeri, sulla tessera sanitaria.',
    ask: 'Mi dice il codice fiscale di questa persona?',
    again: 'Lo dica piano, una lettera o una cifra per volta.',
    where: 'È scritto sulla tessera sanitaria.',
  },
};

const en: PartWords = {
  'given-name': {
    label: 'First name of the person',
    short: 'First name',
    why: 'We need to know whom we are talking about.',
    ask: 'What is this person’s first name?',
    again: 'Just the first name, please. You can spell it.',
  },
  'family-name': {
    label: 'Surname of the person',
    short: 'Surname',
    why: 'We need to know whom we are talking about.',
    ask: 'And the surname?',
    again: 'Just the surname, please. You can spell it.',
  },
  birth: {
    label: 'Date of birth of the person',
    short: 'Date of birth',
    why: 'It helps to find the right person.',
    ask: 'When was this person born?',
    again: 'Please say the day, the month and the year.',
  },
  sex: {
    label: 'Is the person a woman or a man?',
    short: 'Sex',
    why: 'We need it to check the codice fiscale.',
    options: {
      female: { label: 'Woman', said: ['female', 'a woman', 'she is a girl'] },
      male: { label: 'Man', said: ['male', 'a man', 'he is a boy'] },
    },
  },
  'birth-place': {
    label: 'Where was the person born?',
    short: 'Place of birth',
    why: 'We need it to check the codice fiscale.',
    hint: 'The Italian municipality, or the country if born abroad.',
    again: 'Please say the town and its province, or the country.',
  },
  'codice-fiscale': {
    label: 'Codice fiscale of the person',
    short: 'Codice fiscale (tax code)',
    why: 'We need to be sure whom we are talking about.',
    hint: '16 letters and digits, on the health card.',
    ask: 'What is this person’s codice fiscale?',
    again: 'Please say it slowly, one letter or digit at a time.',
    where: 'It is printed on the health card.',
  },
};

const de: PartWords = {
  'given-name': {
    label: 'Vorname der Person',
    short: 'Vorname',
    why: 'Wir müssen wissen, von wem wir sprechen.',
    ask: 'Wie heißt diese Person mit Vornamen?',
    again: 'Bitte nur den Vornamen. Sie können ihn buchstabieren.',
  },
  'family-name': {
    label: 'Familienname der Person',
    short: 'Familienname',
    why: 'Wir müssen wissen, von wem wir sprechen.',
    ask: 'Und der Familienname?',
    again: 'Bitte nur den Familiennamen. Sie können ihn buchstabieren.',
  },
  birth: {
    label: 'Geburtsdatum der Person',
    short: 'Geburtsdatum',
    why: 'Damit finden wir die richtige Person.',
    ask: 'Wann ist diese Person geboren?',
    again: 'Bitte sagen Sie Tag, Monat und Jahr.',
  },
  sex: {
    label: 'Ist die Person eine Frau oder ein Mann?',
    short: 'Geschlecht',
    why: 'Damit prüfen wir die Steuernummer.',
    options: {
      female: { label: 'Frau', said: ['weiblich', 'eine Frau', 'ein Mädchen'] },
      male: { label: 'Mann', said: ['männlich', 'ein Mann', 'ein Bub', 'ein Junge'] },
    },
  },
  'birth-place': {
    label: 'Wo ist die Person geboren?',
    short: 'Geburtsort',
    why: 'Damit prüfen wir die Steuernummer.',
    hint: 'Die Gemeinde, oder der Staat, wenn sie im Ausland geboren ist.',
    again: 'Bitte sagen Sie die Gemeinde und die Provinz, oder den Staat.',
  },
  'codice-fiscale': {
    label: 'Steuernummer der Person',
    short: 'Steuernummer',
    why: 'Damit wir sicher sind, von wem wir sprechen.',
    hint: '16 Buchstaben und Ziffern, auf der Gesundheitskarte.',
    ask: 'Wie lautet die Steuernummer dieser Person?',
    again: 'Bitte langsam, ein Zeichen nach dem anderen.',
    where: 'Sie steht auf der Gesundheitskarte.',
  },
};

/** The words of a person's parts, for the `fields` of a question about a person. */
export const personWords: Readonly<Record<Language, PartWords>> = { it, en, de };
