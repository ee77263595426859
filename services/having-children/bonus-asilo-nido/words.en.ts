// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordsOf } from 'sportello/interview';
import { applicantWords } from '../../shared/applicant.ts';
import { saidByEuropeans, saidByItalians } from '../../shared/citizenship.ts';
import { contactWords } from '../../shared/contact.ts';
import { paymentWords } from '../../shared/payment.ts';
import type { nursery } from './definition.ts';
import { monthOptions } from './months.ts';

export const en: WordsOf<typeof nursery> = {
  title: 'Nursery bonus (bonus asilo nido)',
  summary: 'A refund of nursery fees, or help at home if the child is seriously ill.',
  who: 'The parent who pays the fee of a child under three, or the parent of an ill child who cannot go to nursery.',
  consent:
    'You declare that your answers are true, as the law asks (D.P.R. 445/2000). False declarations have consequences.',
  afterwards: 'We look at the application and let you know. Then you send us the receipts, month by month.',
  questions: {
    ...applicantWords.en,
    ...contactWords.en,
    ...paymentWords.en,
    help: {
      label: 'What help do you ask for?',
      short: 'Help asked for',
      why: 'The two kinds of help have different rules and cannot be had together.',
      options: {
        nursery: {
          label: 'The refund of nursery fees',
          said: [
            'the nursery',
            'nursery fees',
            'refund of the nursery',
            'to pay the nursery',
            'nursery',
            'the fee',
            'kindergarten',
            'day care',
          ],
        },
        'home-support': {
          label: 'Help at home for an ill child',
          said: ['at home', 'my child is ill', 'home support'],
        },
      },
    },
    'child-birth': {
      label: 'When was the child born?',
      short: 'Child’s date of birth',
      why: 'The help is for children up to three, and the sum depends on the year of birth.',
      again: 'Please say the day, the month and the year.',
    },
    'nursery-kind': {
      label: 'What kind of nursery is it?',
      short: 'Kind of nursery',
      why: 'Only some services for small children are admitted.',
      options: {
        nursery: {
          label: 'Nursery',
          said: ['a normal nursery', 'an ordinary nursery', 'creche', 'day nursery', 'asilo nido'],
        },
        'micro-nursery': { label: 'Micro-nursery', said: ['small nursery', 'micronido'] },
        'spring-section': { label: 'Spring section', said: ['sezione primavera'] },
        'play-space': { label: 'Play space', said: ['spazio gioco'] },
        'domestic-service': { label: 'Educational service in a home', said: ['childminder', 'tagesmutter'] },
        recreation: {
          label: 'Playroom, recreation centre or pre-school care',
          said: ['play centre', 'baby parking', 'ludoteca'],
        },
      },
    },
    authorised: {
      label: 'Is the nursery public or private?',
      short: 'Public or private nursery',
      why: 'A private nursery must be authorised.',
      options: {
        public: {
          label: 'Public',
          said: [
            'the council',
            'run by the council',
            'it is public',
            'a council nursery',
            'municipal',
            'state',
          ],
        },
        'private-authorised': {
          label: 'Private, authorised',
          said: ['private and authorised', 'private with a licence', 'licensed', 'private'],
        },
        'private-not-authorised': { label: 'Private, not authorised', said: ['not authorised'] },
      },
    },
    months: {
      label: 'For which months of this year do you pay the fee?',
      short: 'Months of fees',
      why: 'Eleven months at most are refunded.',
      hint: 'Also the months still to be paid.',
      again: 'Please say the months. For example: from January to July.',
      options: monthOptions('en'),
    },
    fee: {
      label: 'How much is the fee for a month?',
      short: 'Monthly fee',
      why: 'The fee paid is refunded, up to a monthly maximum.',
      again: 'Please say the sum in euro for one month.',
      where: 'It is on the receipt of the nursery.',
    },
    'pays-fee': {
      label: 'Do you pay the fee yourself?',
      short: 'Fee paid by the applicant',
      why: 'The refund goes to whoever pays.',
    },
    illness: {
      label: 'Does the paediatrician state that the child cannot go to nursery for the whole year?',
      short: 'Paediatrician’s statement',
      why: 'A serious chronic illness, in writing, is needed.',
    },
    'lives-with-child': {
      label: 'Do you live with the child, in the same municipality?',
      short: 'Lives with the child',
      why: 'It is required for help at home.',
    },
    isee: {
      label: 'What is your ISEE?',
      short: 'ISEE',
      why: 'With a low ISEE the refund is higher. Without it, the minimum is due.',
      hint: 'Net of the allowance for children. If it has discrepancies or cannot be worked out, choose “none”.',
      ask: 'How much is your ISEE? If you have none, say: I have none.',
      again: 'Please say the sum in euro. Or say: I have none.',
      none: 'I have no valid ISEE',
      where: 'It is on the ISEE certificate, online or at a CAF.',
    },
    'sibling-under-ten': {
      label: 'Is there another child under ten?',
      short: 'Another child under ten',
      why: 'Only for 2024 the higher sum asked for this too.',
    },
    'tax-deduction': {
      label: 'Do you claim the 19% tax deduction for these fees?',
      short: 'Tax deduction of the fees',
      why: 'Refund and deduction cannot be used for the same fees.',
    },
    'other-claim': {
      label: 'Is there already an application for the same child?',
      short: 'Another application for the child',
      why: 'There is one application for each child, by one parent.',
    },
    citizenship: {
      label: 'What citizenship or permit do you have?',
      short: 'Citizenship or permit',
      why: 'The law admits Italian and EU citizens and admitted permits.',
      options: {
        'italian-or-eu': {
          label: 'Italian or EU',
          said: [...saidByItalians.en, ...saidByEuropeans.en, 'italian', 'european'],
        },
        'admitted-permit': {
          label: 'Valid residence permit of at least six months',
          hint: 'Also while waiting for employment.',
          said: ['residence permit', 'work permit'],
        },
        other: { label: 'None of these', said: ['none', 'tourist', 'other'] },
      },
    },
    resident: {
      label: 'Are you resident in Italy?',
      short: 'Residence in Italy',
      why: 'The law asks it of the applicant.',
    },
    parent: {
      label: 'Who are you for the child?',
      short: 'Role of the applicant',
      why: 'The parent or the foster parent can apply.',
      options: {
        parent: {
          label: 'Parent',
          said: [
            'the mother',
            'the father',
            'I am the mother',
            'I am the father',
            'mother',
            'father',
            'mum',
            'dad',
          ],
        },
        foster: { label: 'Foster parent', said: ['foster'] },
        other: {
          label: 'Somebody else',
          said: [
            'the grandmother',
            'the grandfather',
            'grandparent',
            'grandmother',
            'grandfather',
            'aunt',
            'relative',
          ],
        },
      },
    },
    'child-code': {
      label: 'What is the child’s codice fiscale?',
      short: 'Child’s codice fiscale',
      why: 'We need it to find the child.',
      hint: '16 letters and digits, on the child’s health card.',
      again: 'Please say it slowly, one letter or digit at a time.',
      where: 'It is printed on the child’s health card.',
    },
    'nursery-name': {
      label: 'What is the nursery called?',
      short: 'Name of the nursery',
      why: 'We need it to check that it is admitted.',
      again: 'Just the name of the nursery, please.',
    },
    'nursery-town': {
      label: 'In which municipality is the nursery?',
      short: 'Municipality of the nursery',
      why: 'We need it to check that it is admitted.',
      again: 'Please say the town and its province.',
    },
    'nursery-tax-number': {
      label: 'What is the VAT number or code of the nursery?',
      short: 'VAT number or code of the nursery',
      why: 'It is on the receipts. If you do not know it now, you can give it later.',
      ask: 'What is the VAT number of the nursery? If you do not know, say: I don’t have it.',
      again: 'Please say the digits one by one. Or say: I don’t have it.',
      none: 'I do not know it now',
      where: 'It is on the receipt of the fee.',
    },
  },
  conditions: {
    'child-age': {
      short: 'Age of the child',
      met: 'The child has the right age.',
      unmet: 'The help is for children up to three. The child turns three on {third}.',
      unknown: 'We do not know yet when the child was born.',
      remedy: 'In the year of the third birthday only January to August are refunded.',
    },
    'old-enough': {
      short: 'Age for that nursery',
      met: 'The child has the age for that nursery, in all or some of the months.',
      unmet:
        'In those months the child is not born yet, or too young for that nursery. It can go from {from}.',
      unknown: 'We do not know yet in which months the child goes to nursery.',
      remedy: 'Nurseries take children from 3 months, spring sections from 24.',
    },
    service: {
      short: 'Kind of nursery',
      met: 'The kind of nursery is admitted.',
      unmet: 'Playrooms, recreation centres and pre-school care are not admitted.',
      unknown: 'We do not know yet what kind of nursery it is.',
    },
    authorised: {
      short: 'Authorised nursery',
      met: 'The nursery is public or authorised.',
      unmet: 'A private nursery must be authorised.',
      unknown: 'We do not know yet whether the nursery is authorised.',
      remedy: 'Ask the nursery for the number and date of its authorisation.',
    },
    'pays-fee': {
      short: 'Who pays the fee',
      met: 'The applicant pays the fee.',
      unmet: 'The parent who pays the fee must apply.',
      unknown: 'We do not know yet who pays the fee.',
      remedy: 'The other parent can apply, if he or she pays.',
    },
    illness: {
      short: 'Illness of the child',
      met: 'The illness is stated, or not needed.',
      unmet: 'Help at home needs the paediatrician’s statement.',
      unknown: 'We do not know yet about the paediatrician’s statement.',
      remedy: 'The statement must hold for the whole year.',
    },
    'lives-with-child': {
      short: 'Lives with the child',
      met: 'The applicant lives with the child, or it is not needed.',
      unmet: 'For help at home you must live with the child, in the same municipality.',
      unknown: 'We do not know yet with whom the child lives.',
    },
    'no-deduction': {
      short: 'No deduction',
      met: 'The fees are not used in the tax return too.',
      unmet: 'For the same fees you cannot also have the 19% deduction.',
      unknown: 'We do not know yet about the deduction.',
      remedy: 'You can choose: the refund or the deduction.',
    },
    'no-other-claim': {
      short: 'One application only',
      met: 'There is no other application for the child.',
      unmet: 'There is already an application for the same child.',
      unknown: 'We do not know yet whether there is another application.',
    },
    citizenship: {
      short: 'Citizenship or permit',
      met: 'The citizenship or permit is fine.',
      unmet: 'With this permit the bonus is not due.',
      unknown: 'We do not know your citizenship or permit yet.',
    },
    resident: {
      short: 'Residence in Italy',
      met: 'The residence is in Italy.',
      unmet: 'The applicant must be resident in Italy.',
      unknown: 'We do not know yet whether you live in Italy.',
    },
    parent: {
      short: 'Parent or foster parent',
      met: 'The applicant is a parent or foster parent.',
      unmet: 'Only the parent or foster parent can apply.',
      unknown: 'We do not know yet who applies.',
    },
    'window-open': {
      short: 'Time to apply',
      met: 'You can apply until {closes}.',
      unmet: 'You can apply from {opens} to {closes}.',
      unknown: 'We do not know this year’s time to apply.',
      remedy: 'You can save your answers and send them when it opens.',
    },
  },
  steps: {
    'yearly-cap': 'Maximum a year',
    'monthly-cap': 'Maximum a month, for the first ten months',
    'last-month-cap': 'Maximum for the eleventh month',
    'months-paid': 'Months refunded',
    refund: 'Refund of the year',
  },
  amounts: { monthly: 'Refund for each month', yearly: 'Bonus of the whole year' },
  dates: {
    'window-opens': 'Applications open from',
    'apply-by': 'Last day to apply',
    'receipts-by': 'Last day for receipts',
    'lasts-until': 'The application lasts until',
  },
  assumptions: {
    'isee-2026':
      'For 2026 the exact rules of the ISEE and the sums have not been read in an official act yet.',
    'home-support-cut': 'It is not confirmed whether help at home is cut when expenses are lower.',
    'section-age':
      'In one of the months the child reaches the age for that nursery, or that age is not confirmed. Here the month is paid.',
  },
  notes: {
    'book-months':
      'The application lasts until August of the year of the third birthday. Every year you state the months and renew the ISEE.',
  },
};
