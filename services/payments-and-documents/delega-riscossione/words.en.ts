// SPDX-License-Identifier: AGPL-3.0-or-later
import { personWords, type WordsOf } from 'sportello/interview';
import { applicantWords } from '../../shared/applicant.ts';
import { contactWords } from '../../shared/contact.ts';
import type { delegation } from './definition.ts';

export const en: WordsOf<typeof delegation> = {
  title: 'Letting somebody collect your pension',
  summary: 'Somebody else collects a pension paid in cash for the pensioner. It can be taken back.',
  who: 'Anyone paid a pension in cash who cannot go and collect it, and the person they trust.',
  consent:
    'You declare that your answers are true (D.P.R. 445 of 2000). The delegation counts only once signed before somebody who may certify it.',
  afterwards:
    'We prepare the paper. The pensioner signs it at the chosen place, with the documents of both. Then we tell the office that pays.',
  questions: {
    'given-name': applicantWords.en['given-name'],
    'family-name': applicantWords.en['family-name'],
    'codice-fiscale': applicantWords.en['codice-fiscale'],
    mobile: contactWords.en.mobile,
    action: {
      label: 'Do you want to give or take back a delegation?',
      short: 'Give or take back',
      why: 'Giving one needs a certified signature.',
      options: {
        give: { label: 'Give it', said: ['give', 'a new one', 'my son can go'] },
        revoke: { label: 'Take it back', said: ['take back', 'revoke', 'cancel', 'remove it'] },
      },
    },
    'my-side': {
      label: 'Are you the pensioner or the one who collects?',
      short: 'Who is speaking',
      why: 'So that we know whose data come next.',
      options: {
        pensioner: { label: 'The pensioner', said: ['it is my pension', 'I am the pensioner'] },
        delegate: {
          label: 'The one who collects',
          said: [
            'the delegate',
            'I am the son',
            'I am the daughter',
            'I collect it',
            'it is my mother’s pension',
          ],
        },
      },
    },
    cash: {
      label: 'Is the pension paid in cash?',
      short: 'Pension in cash',
      why: 'The delegation is only for collecting cash.',
      hint: 'Answer no if it goes to an account.',
    },
    'over-limit': {
      label: 'Is the pension more than 1,000 euro a month?',
      short: 'Pension above 1,000 euro',
      why: 'Above this sum a pension is paid only to an account.',
    },
    'other-person': {
      label: 'Who is the other person?',
      short: 'The other person',
      why: 'The delegation names both.',
      hint: 'If you are the pensioner, the one who collects. If you collect, the pensioner.',
      fields: personWords.en,
    },
    'delegate-mobile': {
      label: 'What is the mobile number of the one who collects?',
      short: 'Mobile of the one who collects',
      why: 'We tell them when the delegation is active.',
      hint: 'Digits only.',
      again: 'Please say the number, one digit at a time.',
    },
    until: {
      label: 'Until when does it hold?',
      short: 'End of the delegation',
      why: 'If you give no day, it holds until you take it back.',
      ask: 'Until which day does it hold? If there is no end, say: none.',
      again: 'Please say the day, the month and the year. Or say: none.',
      none: 'No end: until I take it back',
    },
    'sign-where': {
      label: 'Where does the pensioner want to sign?',
      short: 'Place of the signature',
      why: 'It is signed before somebody who may certify it.',
      options: {
        'inps-office': { label: 'At one of our offices', said: ['at the office', 'at INPS', 'with you'] },
        'town-hall': { label: 'At the town hall', said: ['town hall', 'municipality'] },
        home: {
          label: 'At home',
          hint: 'Only if they cannot go out.',
          said: ['home', 'cannot go out', 'in bed'],
        },
      },
    },
    'ill-at-home': {
      label: 'Is there a medical certificate that they cannot go out?',
      short: 'Medical certificate',
      why: 'The town hall comes home only with a certificate.',
    },
    town: {
      label: 'In which town will it be signed?',
      short: 'Town of the signature',
      why: 'So that it goes to the right office.',
      again: 'Please say the town and its province.',
    },
  },
  conditions: {
    'in-cash': {
      short: 'Pension in cash',
      met: 'The pension is paid in cash.',
      unmet: 'The delegation is only for a pension paid in cash.',
      unknown: 'We do not know yet how the pension is paid.',
      remedy: 'To change the account of a pension there is another request.',
    },
    'within-limit': {
      short: 'Pension up to 1,000 euro',
      met: 'The pension can be paid in cash.',
      unmet: 'Above 1,000 euro a pension is paid only to an account.',
      unknown: 'We do not know yet how much the pension is.',
      remedy: 'An account, a savings book or a card with an IBAN in the pensioner’s name is needed.',
    },
    'signed-at-home-if-ill': {
      short: 'Certified signature',
      met: 'The chosen place for signing is fine.',
      unmet: 'Signing at home needs a medical certificate.',
      unknown: 'We do not know yet where it will be signed.',
      remedy: 'Ask the doctor for the certificate, or choose an office or the town hall.',
    },
  },
  steps: {},
  amounts: {},
  dates: { ends: 'End of the delegation' },
  assumptions: {
    'cash-limit':
      'The limit of 1,000 euro for cash comes from one source only, not from the law as we read it.',
    signature:
      'The rules for signing at home come from one source only. Please confirm them with the office.',
  },
};
