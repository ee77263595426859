// SPDX-License-Identifier: AGPL-3.0-or-later
import { personWords, type WordsOf } from 'sportello/interview';
import { applicantWords } from '../../shared/applicant.ts';
import { contactWords } from '../../shared/contact.ts';
import { paymentWords } from '../../shared/payment.ts';
import type { change } from './definition.ts';

export const en: WordsOf<typeof change> = {
  title: 'Child allowance: tell us about a change',
  summary: 'To tell us that something changed in your family or in how the child allowance is paid.',
  who: 'Anyone whose child allowance (assegno unico) is granted, or the other parent for their own part.',
  consent:
    'You declare that your answers are true, as the law asks (D.P.R. 445 of 2000). False statements are punished.',
  afterwards: 'We look at the change and let you know. The sum may go up or down.',
  consents: {
    'all-to-one': {
      short: 'Agreement: the whole allowance to one parent',
      told: 'We ask the other parent whether they agree. They find it among their applications when they sign in. If they say no, the allowance stays split in half.',
      asks: '{name} asks to receive the whole allowance for the children. Do you agree?',
      unanswered: 'Until you answer what {name} declared counts.',
      yes: 'Yes, I agree: all to {name}',
      no: 'No, I want my half',
      notMe: 'I am not a parent of these children',
      given:
        'If the change is granted, the whole allowance goes to {name}. You can withdraw your consent at any time.',
      refused: 'The allowance is split: half to {name} and half to you.',
      denied: 'An officer looks at the application. We ask nothing more of you.',
      withdrawn:
        'The allowance is split: half to {name} and half to you. If the change is granted already, from the next month.',
    },
    'own-half': {
      short: 'Account for the other parent’s part',
      told: 'We ask the other parent to which account their part should go. They find it among their applications when they sign in.',
      asks: '{name} has asked to change how the allowance for the children is split. A part is yours. To which account should it go?',
      unanswered:
        'Without an account your part cannot be paid. Whether past months are then paid too is not confirmed: name it as soon as you can.',
      yes: 'I name my account',
      notMe: 'I am not a parent of these children',
      given: 'Your part goes to the account that you named, if the change is granted.',
      denied: 'An officer looks at the application. We ask nothing more of you.',
    },
  },
  questions: {
    'given-name': applicantWords.en['given-name'],
    'family-name': applicantWords.en['family-name'],
    'codice-fiscale': applicantWords.en['codice-fiscale'],
    ...contactWords.en,
    iban: paymentWords.en.iban,
    'iban-mine': paymentWords.en['iban-mine'],
    claim: {
      label: 'What is the number of the allowance application?',
      short: 'Number of the application',
      why: 'So that we change the right one.',
      hint: 'It has 15 figures and begins with the year. It is on the receipt.',
      ask: 'What is the number of the allowance application? It has fifteen figures. If you cannot find it, say: I don’t have it.',
      again: 'Please say it slowly, one figure at a time. Or say: I don’t have it.',
      where: 'It is on the receipt, and among your applications when you sign in.',
      none: 'I cannot find it: the office looks for it',
    },
    died: {
      label: 'Who has died?',
      short: 'Who has died',
      why: 'The sum changes in different ways.',
      options: {
        'other-parent': {
          label: 'The other parent',
          said: ['my husband', 'my wife', 'the father', 'the mother'],
        },
        child: { label: 'A child', said: ['my son', 'my daughter', 'the child', 'our baby'] },
      },
    },
    'other-parent-code': {
      label: 'What is the other parent’s codice fiscale?',
      short: 'Other parent’s codice fiscale',
      why: 'We ask them whether they agree, or to which account their part should go.',
      again: 'Please say it slowly, one letter or digit at a time.',
      where: 'It is on their health card.',
    },
    'other-iban': {
      label: 'What is the other parent’s IBAN?',
      short: 'Other parent’s IBAN',
      why: 'Their part goes to that account. They can also give it later.',
      ask: 'Do you know the other parent’s IBAN? If not, say: I don’t have it.',
      again: 'Please say it slowly, one letter or digit at a time. Or say: I don’t have it.',
      none: 'I do not know it: the other parent gives it',
    },
    granted: {
      label: 'Is the child allowance already granted?',
      short: 'Already granted',
      why: 'Only a claim that is granted can be changed.',
    },
    'my-side': {
      label: 'Did you make the claim, or the other parent?',
      short: 'Who tells us',
      why: 'The other parent can change only their own share and account.',
      options: {
        applicant: { label: 'I made it', said: ['me', 'I did', 'it is my claim'] },
        'other-parent': {
          label: 'The other parent made it',
          said: ['the other parent', 'my wife', 'my husband', 'my ex'],
        },
      },
    },
    what: {
      label: 'What has changed?',
      short: 'What changes',
      why: 'Each change needs different data.',
      ask: 'What has changed? For example: a child was born, I changed account, we separated.',
      options: {
        'new-child': {
          label: 'A child was born or arrived',
          said: ['a baby was born', 'new child', 'another child', 'adoption', 'add a child'],
        },
        'child-of-age': {
          label: 'A child turns 18',
          said: ['turned eighteen', 'came of age', 'is eighteen'],
        },
        disability: { label: 'A child’s disability was recognised', said: ['disability', 'disabled'] },
        separation: { label: 'The parents separated', said: ['we separated', 'divorce', 'we broke up'] },
        split: { label: 'How the allowance is split', said: ['I want half', 'split', 'my share'] },
        account: { label: 'The account it goes to', said: ['new account', 'changed bank', 'new iban'] },
        'other-parent': { label: 'The other parent’s data', said: ['the other parent', 'the father'] },
        residence: {
          label: 'Where we live',
          said: ['we moved', 'new address', 'residence', 'moving abroad'],
        },
        death: {
          label: 'Somebody in the family has died',
          said: ['my husband died', 'my wife died', 'we lost a child', 'a death'],
        },
        renounce: { label: 'I no longer want it', said: ['give it up', 'renounce', 'close the claim'] },
      },
    },
    from: {
      label: 'From which day?',
      short: 'Changed from',
      why: 'The day decides which months have the new sum.',
      again: 'Please say the day, the month and the year.',
    },
    newborn: {
      label: 'Who is the child?',
      short: 'New child',
      why: 'We add the child to the claim.',
      fields: {
        'given-name': {
          ...personWords.en['given-name'],
          label: 'First name of the child',
          ask: 'What is the child’s first name?',
        },
        'family-name': { ...personWords.en['family-name'], label: 'Surname of the child' },
        birth: {
          ...personWords.en.birth,
          label: 'Date of birth of the child',
          ask: 'When was the child born?',
        },
        'codice-fiscale': {
          ...personWords.en['codice-fiscale'],
          label: 'Codice fiscale of the child',
          ask: 'What is the child’s codice fiscale?',
        },
      },
    },
    'child-code': {
      label: 'What is the child’s codice fiscale?',
      short: 'Codice fiscale of the child',
      why: 'So that we change the right child’s data.',
      hint: '16 letters and digits, on the health card.',
      again: 'Please say it slowly, one letter or digit at a time.',
    },
    'adult-child': {
      label: 'What does your child do since 18?',
      short: 'What the child does',
      why: 'From 18 to 20 the allowance stays only in these cases.',
      ask: 'What does your child do today: study, work, look for work, or other?',
      options: {
        studies: { label: 'Studies', said: ['school', 'university', 'student', 'a course'] },
        internship: { label: 'Does an internship', said: ['internship', 'apprenticeship', 'trainee'] },
        'works-under-8000': {
          label: 'Works and earns less than 8,000 euro a year',
          said: ['works a little', 'small jobs'],
        },
        'seeks-work': {
          label: 'Looks for work, registered at the job centre',
          said: ['looks for work', 'unemployed'],
        },
        'civil-service': { label: 'Does civil service', said: ['civil service'] },
        none: { label: 'None of these', said: ['nothing', 'none', 'earns more'] },
      },
    },
    'disability-degree': {
      label: 'Which disability is recognised?',
      short: 'Degree of disability',
      why: 'The extra sum depends on the degree.',
      options: {
        medium: { label: 'Medium', said: ['medium', 'moderate'] },
        severe: { label: 'Severe', said: ['severe', 'serious'] },
        total: { label: 'Cannot live alone', said: ['not self-sufficient', 'needs everything'] },
      },
    },
    split: {
      label: 'How do you want to split the allowance?',
      short: 'Split',
      why: 'Usually each parent gets half.',
      options: {
        half: { label: 'Half each', said: ['half', 'half each', 'fifty fifty'] },
        'all-to-me': { label: 'All to me', said: ['all to me', 'everything to me'] },
        'all-to-other': {
          label: 'All to the other parent',
          said: ['all to him', 'all to her', 'all to the other'],
        },
      },
    },
    'other-agrees': {
      label: 'Does the other parent agree?',
      short: 'Other parent agrees',
      why: 'The other parent can always ask for half.',
    },
  },
  conditions: {
    granted: {
      short: 'Claim is granted',
      met: 'The claim for child allowance is granted.',
      unmet: 'Only a claim that is already granted can be changed.',
      unknown: 'We do not know yet whether the claim is granted.',
      remedy: 'If you have not claimed yet, ask for the child allowance.',
    },
    'not-in-future': {
      short: 'Change has happened',
      met: 'The change has happened, or is known already.',
      unmet: 'You tell us once it has happened.',
      unknown: 'We do not know yet from when.',
      remedy: 'You can save your answers and send them from that day.',
    },
    'may-change': {
      short: 'Who may change it',
      met: 'You may tell us about this change.',
      unmet: 'This change is told by whoever made the claim.',
      unknown: 'We do not know yet who made the claim.',
      remedy: 'You can change your account and the split.',
    },
    'entitled-of-age': {
      short: 'Child from 18 to 20',
      met: 'The allowance can stay.',
      unmet:
        'From 18 the allowance stays only for study, internship, little work, looking for work or civil service.',
      unknown: 'We do not know yet what your child does.',
      remedy: 'If they enrol in a course or at the job centre, tell us.',
    },
    'own-account': {
      short: 'Account in your name',
      met: 'The account is fine.',
      unmet: 'We can only pay to an account in your name.',
      unknown: 'We do not know yet whose account it is.',
      remedy: 'Give an account of yours, also together with somebody else.',
    },
  },
  steps: {},
  amounts: {},
  dates: { effect: 'Holds from', 'within-120-days': 'To lose no month, tell us by' },
  assumptions: {
    'effect-month': 'It is not confirmed that it holds from the next month.',
    'birth-arrears':
      'For a recent birth we start from the month of birth here. Arrears for the pregnancy are not worked out.',
    'birth-late':
      'More than 120 days have passed since the birth. Here it holds from the next month. This is not confirmed.',
    'holiday-term':
      'The last day in time was a holiday. It is not confirmed whether the day after counts too: here it does not.',
    'birth-term': 'The term of 120 days from birth for all arrears is not confirmed.',
  },
};
