// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordsOf } from 'sportello/interview';
import { applicantWords } from '../../shared/applicant.ts';
import { saidByEuropeans, saidByItalians } from '../../shared/citizenship.ts';
import { contactWords } from '../../shared/contact.ts';
import { paymentWords } from '../../shared/payment.ts';
import type { unico } from './definition.ts';

export const en: WordsOf<typeof unico> = {
  title: 'Allowance for children (assegno unico)',
  summary:
    'A sum every month for dependent children up to 21. For children with a disability there is no age limit.',
  who: 'Parents of dependent children, guardians and foster parents, and adult children for themselves.',
  consent:
    'You declare that your answers are true, as the law asks (D.P.R. 445/2000). False declarations have consequences.',
  afterwards:
    'We look at the application and let you know. If something changes in the family, tell us at once.',
  consents: {
    'all-to-one': {
      short: 'Agreement: the whole allowance to one parent',
      told: 'We ask the other parent whether they agree. They find it among their applications when they sign in. The application goes on even if they do not answer. If they say no, the allowance is split in half.',
      asks: '{name} has asked to receive the whole allowance for the children and declared that you agree. Do you?',
      unanswered: 'Until you answer all of it is paid to {name}, as declared.',
      given: 'The whole allowance goes to {name}. You can withdraw your consent at any time.',
      yes: 'Yes, I agree: all to {name}',
      no: 'No, I want my half',
      notMe: 'I am not a parent of these children',
      refused: 'The allowance is split: half to {name} and half to you.',
      denied: 'An officer looks at the application. We ask nothing more of you.',
      withdrawn:
        'The allowance is split: half to {name} and half to you. If it is being paid already, from the next month.',
    },
    'own-half': {
      short: 'Account for the other parent’s half',
      told: 'We ask the other parent to which account their half should go. They find it among their applications when they sign in. The application goes on even if they do not answer.',
      asks: '{name} has applied for the allowance for the children, half to each parent. One half is yours. To which account should it go?',
      unanswered:
        'Without an account your half cannot be paid. Whether past months are then paid too is not confirmed: name it as soon as you can.',
      given: 'Your half goes to the account that you named.',
      yes: 'I name my account',
      notMe: 'I am not a parent of these children',
      denied: 'An officer looks at the application. We ask nothing more of you.',
    },
  },
  questions: {
    ...applicantWords.en,
    ...contactWords.en,
    ...paymentWords.en,
    'already-granted': {
      label: 'Is there already a granted application for these children?',
      short: 'Application already granted',
      why: 'If there is, it goes on by itself. No other is needed.',
      ask: 'Do you already get the allowance for these children?',
    },
    role: {
      label: 'Who are you for these children?',
      short: 'Role of the applicant',
      why: 'The allowance is paid to those who raise the children, or to the adult child.',
      options: {
        parent: {
          label: 'Parent',
          said: [
            'I am their mother',
            'I am their father',
            'mother',
            'father',
            'mum',
            'dad',
            'i m the mother',
            'i m the father',
          ],
        },
        'child-guardian': { label: 'Guardian of the child', said: ['guardian', 'legal guardian'] },
        'parent-guardian': {
          label: 'Guardian of the parent',
          said: ['guardian of the mother', 'guardian of the father'],
        },
        'adult-child': {
          label: 'Adult child',
          said: ['i am the child', 'for myself', 'adult son', 'adult daughter'],
        },
        foster: { label: 'Foster parent', said: ['foster care', 'foster family'] },
      },
    },
    children: {
      label: 'How many dependent children are there in the family?',
      short: 'Number of children',
      why: 'All children of the ISEE household count, also those who no longer get the allowance.',
      hint: 'Also grown-up children who live with you.',
      ask: 'How many dependent children do you have, grown-up ones too?',
      again: 'Please say a number, for example: two.',
      item: 'Child {n}',
      fields: {
        birth: {
          label: 'When was the child born?',
          short: 'Date of birth',
          why: 'The sum depends on age.',
          again: 'Please say the day, the month and the year.',
        },
        home: {
          label: 'Where does the child live?',
          short: 'Where the child lives',
          why: 'Children of the ISEE household count.',
          options: {
            'with-us': { label: 'At home with us', said: ['with us', 'with me', 'at home', 'here'] },
            'dependent-elsewhere': {
              label: 'Elsewhere, but dependent',
              hint: 'Under 26, earns 4,000 euro at most, not married, no children.',
              said: ['away at university', 'lives alone but we support him', 'elsewhere dependent'],
            },
            'other-eu': {
              label: 'In another EU country, dependent',
              said: ['in another european country', 'in germany with grandparents'],
            },
            'not-dependent': {
              label: 'Elsewhere, not dependent',
              said: ['on his own', 'not dependent', 'has his own family'],
            },
          },
        },
        disability: {
          label: 'Does the child have a recognised disability?',
          short: 'Disability',
          why: 'With a disability the sum is higher.',
          options: {
            none: { label: 'No', said: ['no', 'none'] },
            medium: { label: 'Yes, medium', said: ['medium disability', 'moderate'] },
            severe: { label: 'Yes, severe', said: ['severe disability', 'serious'] },
            total: {
              label: 'Yes, not self-sufficient',
              said: ['not self sufficient', 'needs constant care'],
            },
          },
        },
        status: {
          label: 'What does he or she do from the age of 18?',
          short: 'What the child does',
          why: 'From 18 to 21 the allowance is due only in these cases.',
          options: {
            study: {
              label: 'Studies or attends a course',
              said: ['studies', 'at school', 'university', 'student', 'vocational course'],
            },
            traineeship: { label: 'Traineeship, under 8,000 euro a year', said: ['internship', 'trainee'] },
            'low-income-work': {
              label: 'Works, under 8,000 euro a year',
              said: ['small jobs', 'works a few hours'],
            },
            'seeking-work': {
              label: 'Registered at the employment centre',
              said: ['looking for work', 'unemployed'],
            },
            'civil-service': { label: 'Civil service', said: ['universal civil service'] },
            none: { label: 'None of these', said: ['nothing', 'works full time'] },
          },
        },
        'own-child': {
          label: 'Is it a child of the applicant?',
          short: 'Child of the applicant',
          why: 'In blended families some sums are only for parents.',
          ask: 'Is it your own child?',
          hint: 'If the applicant is the adult child or a guardian, answer yes.',
        },
        'codice-fiscale': {
          label: 'What is the child’s codice fiscale?',
          short: 'Codice fiscale (tax code)',
          why: 'We need it to find the child.',
          hint: '16 letters and digits, on the health card.',
          again: 'Please say it slowly, one letter or digit at a time.',
          where: 'It is printed on the child’s health card.',
        },
      },
    },
    isee: {
      label: 'What is your ISEE?',
      short: 'ISEE',
      why: 'The lower the ISEE, the higher the sum. Without it, the minimum is due.',
      hint: 'For 2026 it is the ISEE for family benefits, net of allowances already received.',
      ask: 'How much is your ISEE? If you have none, say: I have none.',
      again: 'Please say the sum in euro. For example: fifteen thousand euros. Or say: I have none.',
      none: 'I have no ISEE or do not present it',
      where: 'It is on the ISEE certificate, online or at a CAF.',
    },
    'isee-day': {
      label: 'When did you present the declaration for the ISEE?',
      short: 'Day of the ISEE declaration',
      why: 'If by June, the sum holds from March. If later, from that month.',
      hint: 'It is the date of the DSU.',
      again: 'Please say the day, the month and the year.',
      where: 'It is at the top of the DSU.',
    },
    'isee-last-year': {
      label: 'What was your ISEE last year?',
      short: 'ISEE of last year',
      why: 'For the months before March the ISEE of the year before counts.',
      ask: 'How much was your ISEE last year? If you had none, say: I have none.',
      again: 'Please say the sum in euro. Or say: I have none.',
      none: 'I had no ISEE last year',
      where: 'It is written in last year’s ISEE certificate.',
    },
    'isee-last-year-day': {
      label: 'When had you presented that declaration?',
      short: 'Day of last year’s ISEE declaration',
      why: 'If by June, it counts from March of that year. If later, from that month.',
      hint: 'It is the date of last year’s DSU.',
      again: 'Please say the day, the month and the year.',
      where: 'It is written at the top of the DSU.',
    },
    'other-parent': {
      label: 'Is there another parent?',
      short: 'Other parent',
      why: 'We need to know whom to pay and whether both work.',
      options: {
        yes: {
          label: 'Yes',
          hint: 'Also if you are separated.',
          said: [
            'their father',
            'yes',
            'yes there is',
            'my husband',
            'my wife',
            'my partner',
            'we are separated',
          ],
        },
        deceased: {
          label: 'Has died',
          said: [
            'he died',
            'she died',
            'I am a widow',
            'he passed away',
            'died',
            'i am a widow',
            'i am a widower',
            'passed away',
          ],
        },
        'sole-custody': { label: 'I have sole custody', said: ['sole custody', 'only me by the court'] },
        'not-recognised': { label: 'Has not recognised the children', said: ['did not recognise them'] },
        unknown: { label: 'Is not known', said: ['unknown', 'i don t know who'] },
      },
    },
    'death-day': {
      label: 'When did the other parent die?',
      short: 'Day of death of the other parent',
      why: 'For five years those who work get an extra sum.',
      again: 'Please say the day, the month and the year.',
    },
    'my-work': {
      label: 'Do you have income from work now?',
      short: 'Applicant’s income from work',
      why: 'If both parents work, there is an extra sum.',
      hint: 'A pension counts too.',
      options: {
        work: {
          label: 'Yes, work or pension',
          said: [
            'I work',
            'yes I work',
            'I have a job',
            'part time',
            'I am retired',
            'yes',
            'i work',
            'employed',
            'self employed',
            'i am retired',
          ],
        },
        'unemployment-most-of-year': {
          label: 'Unemployment benefit for most of the year',
          hint: 'NASpI or DIS-COLL, and you get it now too.',
          said: ['i get naspi', 'on unemployment benefit'],
        },
        no: {
          label: 'No',
          said: ['I do not work', 'no job', 'I stay at home', 'no', 'i don t work', 'housewife'],
        },
      },
    },
    'other-work': {
      label: 'And does the other parent have income from work?',
      short: 'Other parent’s income from work',
      why: 'If both parents work, there is an extra sum.',
      options: {
        work: { label: 'Yes, work or pension', said: ['yes', 'works', 'he works', 'she works', 'retired'] },
        'unemployment-most-of-year': {
          label: 'Unemployment benefit for most of the year',
          said: ['gets naspi', 'on unemployment benefit'],
        },
        no: { label: 'No', said: ['no', 'does not work', 'unemployed'] },
      },
    },
    'mother-birth': {
      label: 'When was the mother born?',
      short: 'Mother’s date of birth',
      why: 'If the mother is under 21, there is an extra sum.',
      again: 'Please say the day, the month and the year. If there is no mother, say: there is none.',
      none: 'There is no mother',
    },
    citizenship: {
      label: 'What citizenship or permit do you have?',
      short: 'Citizenship or permit',
      why: 'The law admits Italian and EU citizens and many residence permits.',
      options: {
        'italian-or-eu': {
          label: 'Italian or EU',
          said: [...saidByItalians.en, ...saidByEuropeans.en, 'italian', 'european', 'eu citizen'],
        },
        'eu-family': {
          label: 'Family member of an EU citizen',
          said: ['married to an italian', 'family of an eu citizen'],
        },
        'long-term': { label: 'Long-term permit', said: ['long term resident', 'permanent residence'] },
        'single-work-permit': {
          label: 'Single work permit, over six months',
          said: ['work permit', 'single permit'],
        },
        research: { label: 'Research permit, over six months', said: ['research', 'researcher'] },
        protection: {
          label: 'Refugee, protection or stateless',
          said: ['refugee', 'asylum', 'international protection', 'stateless'],
        },
        'other-admitted': {
          label: 'Another admitted permit',
          hint: 'Blue card, self-employed or seasonal work of at least six months, care of minors, special protection, special cases, workers from Morocco, Algeria and Tunisia.',
          said: ['blue card', 'special protection', 'self employed permit'],
        },
        'waiting-employment': { label: 'Waiting for employment', said: ['waiting for a job permit'] },
        'study-or-visit': {
          label: 'Study, traineeship, visit or tourism',
          said: ['student permit', 'tourist', 'visit'],
        },
        other: { label: 'None of these', said: ['none', 'no permit', 'other'] },
      },
    },
    resident: {
      label: 'Do you live in Italy, with residence?',
      short: 'Residence in Italy',
      why: 'The law asks for residence and domicile in Italy.',
    },
    taxed: {
      label: 'Do you pay taxes in Italy?',
      short: 'Taxes in Italy',
      why: 'The law asks that you are subject to income tax in Italy.',
      hint: 'Answer yes also if you have no income and live in Italy.',
    },
    'two-years': {
      label: 'Have you lived in Italy for at least two years?',
      short: 'Two years in Italy',
      why: 'Two years are needed, not necessarily in a row, or a job contract.',
      hint: 'Not necessarily in a row.',
    },
    contract: {
      label: 'Do you have a permanent contract, or one of at least six months?',
      short: 'Permanent or six-month contract',
      why: 'With less than two years in Italy this contract gives the right.',
    },
    'other-parent-code': {
      label: 'What is the other parent’s codice fiscale?',
      short: 'Other parent’s codice fiscale',
      why: 'We need it to know the parents and to divide the allowance.',
      again: 'Please say it slowly, one letter or digit at a time.',
      where: 'It is on his or her health card.',
    },
    split: {
      label: 'Who gets the allowance?',
      short: 'Who gets the allowance',
      why: 'The parents can divide it or give it to one of them.',
      options: {
        half: {
          label: 'Half each',
          said: ['half each', 'split it', 'half and half', 'fifty fifty', 'divided'],
        },
        'all-to-me': {
          label: 'All to me, by agreement',
          said: ['everything to me', 'I take it all', 'all to me', 'to me', 'we agree it is mine'],
        },
        'all-by-court': { label: 'All to me, decided by the court', said: ['the judge', 'court order'] },
      },
    },
    'other-iban': {
      label: 'What is the other parent’s IBAN?',
      short: 'Other parent’s IBAN',
      why: 'The other half goes to that account. The other parent can also give it later.',
      ask: 'Do you know the other parent’s IBAN? If not, say: I don’t have it.',
      again: 'Please say it slowly, one letter or digit at a time. Or say: I don’t have it.',
      none: 'I do not know it: the other parent gives it',
    },
  },
  conditions: {
    'no-claim-yet': {
      short: 'No application granted yet',
      met: 'There is no granted application for these children yet.',
      unmet: 'There is already a granted application for these children: it goes on by itself.',
      unknown: 'We do not know yet whether there is an application.',
      remedy: 'For a change of family or account you report a variation.',
    },
    'entitled-child': {
      short: 'At least one child with a right',
      met: 'There is at least one child for whom the allowance is due.',
      unmet: 'The allowance is due for none of these children: age counts, and from 18 what they do.',
      unknown: 'We do not know enough about the children yet.',
      remedy: 'From 18 to 21 it is due if they study, train, do civil service, earn little or look for work.',
    },
    citizenship: {
      short: 'Citizenship or permit',
      met: 'The citizenship or permit is fine.',
      unmet: 'With this permit the allowance is not due.',
      unknown: 'We do not know your citizenship or permit yet.',
      remedy: 'If you have another permit by now, change the answer.',
    },
    taxed: {
      short: 'Taxes in Italy',
      met: 'Taxes are paid in Italy.',
      unmet: 'The allowance is for those who pay taxes in Italy.',
      unknown: 'We do not know yet where you pay taxes.',
    },
    resident: {
      short: 'Residence in Italy',
      met: 'The residence is in Italy.',
      unmet: 'The allowance is for those with residence and domicile in Italy.',
      unknown: 'We do not know yet whether you live in Italy.',
      remedy:
        'Since 2026 there are new rules for those who work in Italy and live in another EU country: ask an operator.',
    },
    'two-years': {
      short: 'Two years in Italy or a contract',
      met: 'You have lived in Italy for two years, or have a contract that suffices.',
      unmet: 'Two years in Italy are needed, or a contract that is permanent or of at least six months.',
      unknown: 'We do not know yet how long you have lived in Italy.',
      remedy: 'The two years need not be in a row.',
    },
  },
  steps: {
    'table-row': 'Row of the table, from 1 to 251',
    'base-minor': 'Base of the row for a child under 18',
    'base-adult': 'Base of the row for a child of 18 to 20',
    'children-counted': 'Children who count in the household',
    'children-entitled': 'Children for whom the allowance is due',
    bases: 'Bases of the children',
    'under-one': 'Half more, under one year',
    'one-to-three': 'Half more, from one to three years with at least three children',
    'third-and-more': 'More from the third child',
    disability: 'More for disability',
    'young-mother': 'More if the mother is under 21',
    'two-earners': 'More if both parents work',
    'four-children': 'More with at least four children',
  },
  amounts: { monthly: 'Allowance for children', 'my-half': 'Your half' },
  dates: { start: 'Paid from', end: 'End of the allowance year' },
  assumptions: {
    'over-at-claim':
      'On the day of the claim a child is 21 already. The months before are paid here all the same: this is not confirmed.',
    'age-in-month':
      'In one of the months a child or the mother reaches an age that counts. For that month the age of its first day holds. This is not confirmed.',
    'table-row':
      'The row of the table is worked out by the law’s rule. It may differ from the official one by 10 cents.',
    'january-february':
      'For applications in January or February we start from March here. This is not confirmed.',
    'birth-arrears':
      'For a recent birth we start from the month of birth here. Arrears for the pregnancy are not worked out.',
    'birth-late':
      'More than 120 days have passed since the birth. Here the months before are not paid. This is not confirmed.',
    'holiday-term':
      'The last day in time was a holiday. It is not confirmed whether the day after counts too: here it does not.',
    'isee-last-year':
      'For the months before March last year’s ISEE counts. We do not know it: here stands the minimum.',
    'other-eu': 'Children in another EU country count since 2026. The exact rules are not checked yet.',
    'mixed-nucleus': 'With children of different parents some sums may change. An operator looks at it.',
    'one-to-three-edge':
      'The extra from one to three years stops here at the third birthday. This is not confirmed.',
    'one-to-three-without-isee':
      'Without ISEE the supplement from one to three years is not paid here. This is not confirmed.',
    'half-cent': 'The half comes with half a cent. Here it is rounded up. This is not confirmed.',
    'next-year': 'The sums of next year are not known yet. They usually rise a little in January.',
    'children-order': 'The extra from the third child is given to the youngest. The order is not confirmed.',
    'attesa-occupazione':
      'With a permit while waiting for employment payment is provisional: the sum may be claimed back.',
  },
  notes: {
    'isee-renewal':
      'The ISEE ends on 31 December. In January and February it still counts. From March, without a new DSU, you get the minimum.',
    'without-isee':
      'In months without a valid ISEE you get the minimum. With a DSU by June the difference from March is paid too. Later, the sum changes from that month.',
    'of-age': 'When a child turns 18 its part stops. It starts again when you tell us what the child does.',
  },
};
