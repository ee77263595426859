// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordsOf } from 'sportello/interview';
import { applicantWords } from '../../shared/applicant.ts';
import { contactWords } from '../../shared/contact.ts';
import { paymentWords } from '../../shared/payment.ts';
import type { newAccount } from './definition.ts';

export const en: WordsOf<typeof newAccount> = {
  title: 'Change the account or office where you get your pension',
  summary: 'Your pension comes where you want: to a bank, the Post Office, a card or in cash.',
  who: 'People who already get a pension. The account must be yours, also shared with somebody.',
  consent:
    'You declare that your answers are true (D.P.R. 445 of 2000). You ask for this change yourself, and nobody makes you do it. We ask the bank whether the account is yours.',
  afterwards:
    'For some days nothing changes: we tell your contacts of before, and from there the change can be stopped. Then the new account counts. Do not close the old one until the first payment has come.',
  questions: {
    ...applicantWords.en,
    ...contactWords.en,
    pensions: {
      label: 'For which pension?',
      short: 'Pension',
      why: 'Each pension can go to a different place.',
      hint: 'You can choose more than one.',
      options: {
        'old-age': { label: 'Old-age pension', said: ['old age', 'my pension', 'retirement pension'] },
        early: { label: 'Early pension', said: ['early', 'early retirement'] },
        disability: {
          label: 'Disability pension or allowance from contributions',
          said: ['disability allowance', 'incapacity', 'disability pension'],
        },
        survivors: {
          label: 'Survivor’s pension',
          said: ['survivor', 'of my husband', 'of my wife', 'widow pension'],
        },
        'civil-invalidity': {
          label: 'Civil invalidity or care allowance',
          said: ['civil invalidity', 'care allowance', 'attendance allowance'],
        },
        'social-allowance': { label: 'Social allowance', said: ['social allowance', 'social pension'] },
        other: { label: 'Another pension', said: ['another', 'other', 'foreign'] },
      },
    },
    'in-payment': {
      label: 'Do you get the pension already?',
      short: 'Pension paid already',
      why: 'Here you change the account of a pension that is already paid.',
      hint: 'Answer no if you have asked for it and it has not come yet.',
    },
    where: {
      label: 'Where do you want to get your pension?',
      short: 'Where the pension goes',
      why: 'So that the payment goes to the right place.',
      options: {
        bank: {
          label: 'To a bank',
          hint: 'A current account.',
          said: ['bank', 'to my account', 'current account'],
        },
        'post-account': {
          label: 'To a Post Office account',
          said: ['post office account', 'postal account'],
        },
        'post-booklet': {
          label: 'To a Post Office savings book',
          said: ['savings book', 'booklet'],
        },
        card: { label: 'To a card with an IBAN', said: ['card', 'prepaid card'] },
        cash: {
          label: 'In cash at the Post Office',
          hint: 'For sums up to 1,000 euro. This limit is not verified.',
          said: ['cash', 'in hand', 'at the counter'],
        },
      },
    },
    iban: {
      ...paymentWords.en.iban,
      label: 'What is the new IBAN?',
      ask: 'Please tell me the new IBAN, four characters at a time.',
    },
    'iban-mine': paymentWords.en['iban-mine'],
    joint: {
      label: 'Is the account in somebody else’s name too?',
      short: 'Shared account',
      why: 'An account of two people is fine, if one of them is you.',
    },
    'over-limit': {
      label: 'Is the pension more than 1,000 euro a month?',
      short: 'Pension above 1,000 euro',
      why: 'Above this sum a pension is paid only to an account.',
    },
    'post-office': {
      label: 'In which town do you want to collect it?',
      short: 'Town of the post office',
      why: 'Together we choose a post office in that town.',
      again: 'Please say the town and its province.',
    },
    'old-open': {
      label: 'Is the old account still open?',
      short: 'Old account open',
      why: 'A payment that has left already goes to the old account. If it is closed, it comes back and takes longer.',
      hint: 'If you collected it in cash before, answer yes.',
    },
  },
  conditions: {
    'pension-paid': {
      short: 'Pension being paid',
      met: 'The pension is being paid already.',
      unmet: 'Here you change the account of a pension that is already paid.',
      unknown: 'We do not know yet whether the pension is paid already.',
      remedy: 'If you have only just asked for the pension, change the IBAN in that application.',
    },
    'own-account': {
      short: 'Account in your name',
      met: 'The account is in your name.',
      unmet: 'We can only pay to an account that is yours, also shared with somebody.',
      unknown: 'We do not know yet whose account it is.',
      remedy: 'Use an account, a savings book or a card with an IBAN in your name. Or choose cash.',
    },
    'within-limit': {
      short: 'Cash up to 1,000 euro',
      met: 'The pension can be paid in the way you chose.',
      unmet: 'Above 1,000 euro a pension is paid only to an account.',
      unknown: 'We do not know yet how much the pension is.',
      remedy: 'Choose an account, a savings book or a card with an IBAN.',
    },
  },
  steps: {},
  amounts: {},
  dates: {},
  assumptions: {
    'cash-limit':
      'The limit of 1,000 euro for cash comes from one source only, not from the law as we read it.',
    'which-month':
      'The month of the first payment to the new account is not certain: it may take a month or more.',
  },
};
