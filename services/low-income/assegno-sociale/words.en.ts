// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordsOf } from 'sportello/interview';
import { applicantWords } from '../../shared/applicant.ts';
import { saidByEuropeans, saidByItalians } from '../../shared/citizenship.ts';
import { contactWords } from '../../shared/contact.ts';
import { paymentWords } from '../../shared/payment.ts';
import type { social } from './definition.ts';

export const en: WordsOf<typeof social> = {
  title: 'Social allowance (assegno sociale)',
  summary: 'Monthly help for people of at least 67 with little income, also without contributions.',
  who: 'People of at least 67 who have lived in Italy for at least ten years and have a low income.',
  consent:
    'You declare that your answers are true, as the law asks (D.P.R. 445/2000). False declarations have consequences.',
  afterwards:
    'We look at the application and let you know. Every year we check incomes and the sum may change.',
  questions: {
    ...applicantWords.en,
    ...contactWords.en,
    ...paymentWords.en,
    citizenship: {
      label: 'What citizenship or permit do you have?',
      short: 'Citizenship or permit',
      why: 'The law admits Italian and EU citizens and some permits.',
      options: {
        italian: {
          label: 'Italian or of San Marino',
          said: [...saidByItalians.en, 'italian', 'i am italian'],
        },
        'eu-or-similar': {
          label: 'European Union, Norway, Iceland, Liechtenstein or Switzerland',
          said: [...saidByEuropeans.en, 'european', 'eu citizen', 'swiss', 'german', 'french'],
        },
        'eu-family': {
          label: 'Family member of an EU citizen',
          said: ['my son is italian', 'family of a european'],
        },
        protection: {
          label: 'Refugee or subsidiary protection',
          said: ['refugee', 'asylum', 'subsidiary protection'],
        },
        'long-term': { label: 'Long-term permit', said: ['long term resident', 'permanent residence'] },
        other: { label: 'None of these', said: ['none', 'other', 'work permit'] },
      },
    },
    resident: {
      label: 'Do you really live in Italy, with residence?',
      short: 'Residence in Italy',
      why: 'The allowance is only for those who live in Italy.',
    },
    'here-since': {
      label: 'Since when have you lived in Italy?',
      short: 'In Italy since',
      why: 'Ten years in a row are needed, for Italians too.',
      hint: 'If you were born here and never moved, enter your date of birth.',
      ask: 'Since which day have you lived in Italy? If you were born here, tell me your date of birth.',
      again: 'Please say the day, the month and the year.',
    },
    'long-absence': {
      label: 'In the last ten years, were you away for long?',
      short: 'Long absence from Italy',
      why: 'A long absence makes the ten years start again.',
      hint: 'More than six months in a row, or more than ten months in five years. Military service, health, maternity and other grave reasons do not count.',
      ask: 'In the last ten years, were you out of Italy for more than six months in a row, or more than ten months in five years?',
    },
    'back-since': {
      label: 'When did you come back to Italy?',
      short: 'Back in Italy on',
      why: 'The ten years count from here.',
      again: 'Please say the day, the month and the year.',
    },
    'days-abroad': {
      label: 'How many days in a row do you spend abroad in a year?',
      short: 'Days abroad in a row',
      why: 'Beyond 29 days in a row the allowance stops.',
      hint: 'The longest stay. If you never go abroad, enter 0.',
      ask: 'In a year, how many days in a row do you spend abroad, at most? If none, say zero.',
      again: 'Please say a number of days, or zero.',
    },
    'abroad-for-health': {
      label: 'Are you abroad for documented health reasons?',
      short: 'Abroad for health',
      why: 'In that case the allowance does not stop.',
    },
    disability: {
      label: 'Did you already get a civil disability pension?',
      short: 'Civil disability pension',
      why: 'Those who get it pass to another allowance by themselves, with other rules.',
    },
    married: {
      label: 'Are you married?',
      short: 'Marital status',
      why: 'If you are married, your spouse’s income counts too.',
      options: {
        no: {
          label: 'No',
          hint: 'Also widowed or divorced.',
          said: [
            'I am a widow',
            'never married',
            'no I live alone',
            'no',
            'widow',
            'widower',
            'divorced',
            'single',
            'i am alone',
          ],
        },
        yes: {
          label: 'Yes',
          said: ['I am married', 'yes', 'married', 'i live with my husband', 'i live with my wife'],
        },
        separated: {
          label: 'Separated',
          hint: 'By court act, or proven abandonment.',
          said: ['separated', 'legally separated'],
        },
      },
    },
    'own-income': {
      label: 'How much income do you expect this year?',
      short: 'Applicant’s income',
      why: 'The allowance is the difference between the limit and the income.',
      hint: 'All income after tax: pensions also from abroad, rents, interest, maintenance. Leave out the home you live in, severance pay and attendance allowance. If you apply in December, count next year.',
      ask: 'How much income do you expect this year, in all?',
      again: 'Please say the sum in euro for the whole year. If none, say zero.',
    },
    'spouse-income': {
      label: 'And how much income does your spouse have this year?',
      short: 'Spouse’s income',
      why: 'For married people both incomes count.',
      hint: 'All income, including the spouse’s own social allowance.',
      again: 'Please say the sum in euro for the whole year. If none, say zero.',
    },
    institution: {
      label: 'Do you live in a care home or another institution?',
      short: 'Institution',
      why: 'If a public body pays the fee, the sum is lower.',
      options: {
        no: {
          label: 'No',
          said: ['I live at home', 'with my daughter', 'with my son', 'on my own', 'no', 'i live at home'],
        },
        'public-whole': {
          label: 'Yes, and a public body pays the whole fee',
          said: ['the council pays', 'i pay nothing'],
        },
        'mine-less-than-half': {
          label: 'Yes, and I or my family pay less than half',
          said: ['less than half', 'we pay a part'],
        },
        'mine-half': { label: 'Yes, and we pay exactly half', said: ['exactly half', 'half'] },
        'mine-more': {
          label: 'Yes, and we pay more than half',
          said: ['more than half', 'we pay it all', 'i pay the fee'],
        },
      },
    },
  },
  conditions: {
    age: {
      short: 'Age',
      met: 'You have the age required.',
      unmet: 'The age required is reached on {reached}.',
      unknown: 'We do not know yet when you were born.',
      remedy: 'You can save your answers and apply from that day.',
    },
    citizenship: {
      short: 'Citizenship or permit',
      met: 'The citizenship or permit is fine.',
      unmet: 'With this citizenship or permit the allowance is not due.',
      unknown: 'We do not know your citizenship or permit yet.',
      remedy: 'With the long-term permit or refugee status you may have a right.',
    },
    resident: {
      short: 'Residence in Italy',
      met: 'You live in Italy.',
      unmet: 'The allowance is only for those who really live in Italy.',
      unknown: 'We do not know yet whether you live in Italy.',
    },
    'ten-years': {
      short: 'Ten years in Italy',
      met: 'You have lived in Italy for ten years in a row.',
      unmet: 'Ten years in a row in Italy are needed. They are complete on {complete}.',
      unknown: 'We do not know yet since when you live in Italy.',
      remedy: 'Absences for health, maternity, military service or other grave reasons do not count.',
    },
    'no-disability-pension': {
      short: 'No civil disability pension',
      met: 'There is no civil disability pension.',
      unmet:
        'Those who get a civil disability pension pass to another allowance by themselves. This application is not needed.',
      unknown: 'We do not know yet whether you get a disability pension.',
      remedy: 'Ask an operator how far it is.',
    },
    income: {
      short: 'Income below the limit',
      met: 'The income is below the limit, which is {limit} a year.',
      unmet: 'The income reaches or passes the limit. The limit is {limit} a year.',
      unknown: 'We do not know the income yet, or this year’s limit.',
      remedy: 'Check that you did not count the home you live in, severance pay or attendance allowance.',
    },
  },
  steps: {
    'monthly-sum': 'Full sum a month',
    'yearly-sum': 'Full sum a year, for 13 months',
    'yearly-limit': 'Income limit a year',
    'income-counted': 'Income that counts',
    'yearly-due': 'Difference due in a year',
    'institution-share': 'Part due in an institution, in percent',
  },
  amounts: { monthly: 'Social allowance, for 13 months', yearly: 'Social allowance in a year' },
  dates: { 'age-day': 'Day on which the age is reached', start: 'First day of the allowance' },
  assumptions: {
    'age-2027': 'From 2027 the age rises a little. For the social allowance this is not confirmed yet.',
    'month-of-age':
      'The claim comes in the month of the age, but before the day. It is not confirmed whether that counts: here it does not. You can send it all the same, or after the birthday.',
    'second-cap':
      'For married people with an income of their own, one source says that the sum may be lower. This is not confirmed.',
    'half-fee':
      'When exactly half of the fee is paid it is not clear how much is due. We count three quarters.',
    provisional: 'The sum of the year is provisional until the decree at the end of the year.',
  },
  notes: {
    'stay-in-italy':
      'If you stay abroad for more than 29 days in a row, the allowance stops. It does not if it is for health, with documents.',
    'long-abroad':
      'You stated more than 29 days in a row abroad. For that time the allowance stops: tell us before you leave.',
  },
};
