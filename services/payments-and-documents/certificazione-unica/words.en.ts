// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordsOf } from 'sportello/interview';
import { actingWords } from '../../shared/acting.ts';
import { applicantWords } from '../../shared/applicant.ts';
import { contactWords } from '../../shared/contact.ts';
import type { statement } from './definition.ts';

export const en: WordsOf<typeof statement> = {
  title: 'Yearly tax statement (Certificazione unica, CU)',
  summary: 'The paper that says what you received in a year and how much tax was taken.',
  who: 'Anyone who received a pension or another sum from us in that year, or who acts for them.',
  consent:
    'You ask for the statement for yourself or for a person you may act for. False statements are punished by law (D.P.R. 445 of 2000).',
  afterwards: 'We prepare the statement and send it as you chose. By post it takes some days.',
  questions: {
    ...actingWords.en,
    'given-name': applicantWords.en['given-name'],
    'family-name': applicantWords.en['family-name'],
    'codice-fiscale': applicantWords.en['codice-fiscale'],
    mobile: contactWords.en.mobile,
    year: {
      label: 'Which year is the income of?',
      short: 'Year of the income',
      why: 'There is one statement for each year.',
      hint: 'The year in which you received the money. For this year’s tax return it is last year.',
      ask: 'Which year do you need the statement for? Tell me the year in which you received the money.',
      again: 'Please say a year, for example: two thousand and twenty-five.',
    },
    'paid-that-year': {
      label: 'Did we make payments in that year?',
      short: 'Payments in that year',
      why: 'There is a statement only if there was a payment.',
      hint: 'A pension, NASpI, sick pay or other.',
      ask: 'Did we make payments in that year, for example a pension or NASpI?',
    },
    delivery: {
      label: 'How would you like to get it?',
      short: 'Delivery',
      why: 'So that it arrives where it suits you best.',
      ask: 'How would you like to get it: download, e-mail, certified e-mail, or by post at home?',
      options: {
        download: { label: 'I download it', said: ['download', 'from the site', 'I print it myself'] },
        email: { label: 'By e-mail', said: ['email', 'send me an email'] },
        pec: { label: 'By certified e-mail (PEC)', said: ['pec', 'certified mail'] },
        post: { label: 'By post, at home', said: ['post', 'letter', 'at home', 'by mail'] },
      },
    },
    'send-to': {
      label: 'Which e-mail address shall we send it to?',
      short: 'E-mail address',
      why: 'We send it only there.',
      hint: 'For example name@example.com',
      again: 'Please say the address slowly. Say “at” for the at sign.',
    },
    address: {
      label: 'Which address shall we post it to?',
      short: 'Home address',
      why: 'We post it only there.',
      hint: 'Street, number, postcode and town.',
      again: 'Please say the street, the number and the town.',
    },
  },
  conditions: {
    ready: {
      short: 'Statement is ready',
      met: 'The statement for that year is ready.',
      unmet: 'The statement for that year is ready from {ready}.',
      unknown: 'We do not know yet which year this is about.',
      remedy: 'You can save your answers and come back from that day.',
    },
    'not-too-old': {
      short: 'Last five years',
      met: 'The year is one of the last five.',
      unmet: 'Only the last five years can be asked for here.',
      unknown: 'We do not know yet which year this is about.',
      remedy: 'For an older year ask an operator.',
    },
    paid: {
      short: 'Payments in that year',
      met: 'There were payments in that year.',
      unmet: 'Without payments in that year there is no statement.',
      unknown: 'We do not know yet whether there were payments.',
      remedy: 'If you are not sure, ask for the status of your payments.',
    },
  },
  steps: {},
  amounts: {},
  dates: { ready: 'Ready from' },
  assumptions: {
    'ready-day': 'The day on which it is ready, 16 March, is not confirmed.',
    'years-kept': 'It is not confirmed that only the last five years can be asked for here.',
  },
};
