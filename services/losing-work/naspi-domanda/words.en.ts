// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordsOf } from 'sportello/interview';
import { applicantWords } from '../../shared/applicant.ts';
import { contactWords } from '../../shared/contact.ts';
import { paymentWords } from '../../shared/payment.ts';
import type { naspi } from './definition.ts';

export const en: WordsOf<typeof naspi> = {
  title: 'Unemployment benefit (NASpI)',
  summary: 'Monthly help for employees who lost their job against their will.',
  who: 'Anyone who was an employee and lost the job. You need at least 13 weeks of contributions in the last four years.',
  consent:
    'You declare that your answers are true, as the law asks (D.P.R. 445/2000). False declarations have consequences.',
  afterwards:
    'We look at the application within 55 days. It also counts as your readiness to look for work. We will let you know.',
  questions: {
    ...applicantWords.en,
    ...contactWords.en,
    ...paymentWords.en,
    ending: {
      label: 'How did the job end?',
      short: 'How the job ended',
      why: 'NASpI is for those who lost their job against their will, and for a few other cases.',
      again: 'For example: I was dismissed, my contract ended, I resigned.',
      options: {
        dismissal: {
          label: 'Dismissal',
          said: [
            'I was fired',
            'I got the sack',
            'I was let go',
            'they let me go',
            'I lost my job',
            'the factory closed',
            'i was fired',
            'they fired me',
            'i was laid off',
            'made redundant',
            'i was dismissed',
            'the company closed',
            'sacked',
          ],
        },
        'just-cause-dismissal': {
          label: 'Dismissal for just cause',
          hint: 'On the spot, without notice, for a serious reason.',
          said: [
            'dismissed on the spot',
            'fired for gross misconduct',
            'dismissed without notice',
            'fired for cause',
          ],
        },
        'end-of-term': {
          label: 'End of a fixed-term contract',
          said: [
            'my contract expired',
            'the contract ended',
            'they did not renew my contract',
            'fixed term ended',
            'my contract ended',
            'contract expired',
            'end of contract',
            'they did not renew it',
            'the season ended',
            'fixed term contract ended',
          ],
        },
        'just-cause-resignation': {
          label: 'Resignation for just cause',
          hint: 'For example: you were not paid, or you were harassed.',
          said: [
            'they weren’t paying me',
            'I quit because they did not pay me',
            'unpaid wages',
            'i left because they didn t pay me',
            'resigned for just cause',
            'i quit because i was not paid',
            'i left because of harassment',
          ],
        },
        'protected-resignation': {
          label: 'Resignation during maternity or paternity',
          hint: 'From 300 days before the birth to the child’s first birthday.',
          said: [
            'i resigned during maternity',
            'i quit for my baby',
            'resigned while pregnant',
            'resigned in the protected period',
          ],
        },
        'agreement-before-dismissal': {
          label: 'Agreement at the labour inspectorate',
          hint: 'The procedure of article 7 of law 604 of 1966.',
          said: ['agreement at the inspectorate', 'conciliation at the labour inspectorate'],
        },
        'agreement-after-transfer': {
          label: 'Agreement after refusing a transfer',
          hint: 'A place more than 50 kilometres away, or more than 80 minutes by public transport.',
          said: ['i refused a transfer', 'they wanted to move me far away'],
        },
        'offer-accepted': {
          label: 'Dismissal, with the employer’s offer accepted',
          hint: 'The offer of article 6 of decree 23 of 2015.',
          said: ['i accepted the employer s offer', 'accepted a settlement offer after dismissal'],
        },
        'liquidation-resignation': {
          label: 'Resignation while the company is bankrupt',
          hint: 'Job suspended during judicial liquidation.',
          said: ['the company went bankrupt and i resigned', 'judicial liquidation', 'bankruptcy'],
        },
        'violence-resignation': {
          label: 'Resignation because of gender violence',
          said: ['i resigned because of violence', 'gender violence'],
        },
        resignation: {
          label: 'Resignation',
          hint: 'You decided to leave the job.',
          said: [
            'I quit',
            'I left',
            'I handed in my notice',
            'I decided to leave',
            'I left of my own accord',
            'i resigned',
            'i quit',
            'i left the job',
            'i handed in my notice',
            'it was my decision',
          ],
        },
        'other-agreement': {
          label: 'Another agreement with the employer',
          said: ['mutual agreement', 'we agreed to part', 'an agreement with the employer'],
        },
        absence: {
          label: 'Unjustified absence',
          hint: 'The employer reported it as a resignation.',
          said: ['i stopped going to work', 'unjustified absence', 'i did not show up any more'],
        },
      },
    },
    'last-day': {
      label: 'What was the last day of work?',
      short: 'Last day of work',
      why: 'From this day we count the terms and choose the figures of the right year.',
      hint: 'It is in the letter or on the last payslip.',
      ask: 'What was your last day of work?',
      again:
        'Please say the day, the month and the year. For example: the thirty-first of March twenty twenty-six.',
      where: 'You find it in the dismissal letter, in the contract or on the last payslip.',
    },
    job: {
      label: 'What kind of job was it?',
      short: 'Kind of job',
      why: 'Some jobs have a different unemployment benefit.',
      options: {
        employee: {
          label: 'Employee in a private company',
          said: [
            'I worked in a shop',
            'in a restaurant',
            'for a company',
            'waiter',
            'cleaner for a company',
            'shop assistant',
            'warehouse',
            'employee',
            'worker',
            'clerk',
            'in a shop',
            'in a factory',
            'private company',
            'normal employee',
            'in an office',
          ],
        },
        apprentice: { label: 'Apprentice', said: ['apprenticeship', 'i was an apprentice'] },
        domestic: {
          label: 'Domestic worker, carer or baby-sitter',
          said: [
            'I looked after an old lady',
            'nanny',
            'cleaning in a private house',
            'carer',
            'baby sitter',
            'cleaner in a home',
            'domestic worker',
            'housekeeper',
          ],
        },
        'cooperative-member': {
          label: 'Working member of a cooperative',
          said: ['member of a cooperative', 'in a cooperative'],
        },
        artist: {
          label: 'Artist under an employment contract',
          said: ['artist', 'actor', 'musician', 'theatre'],
        },
        'public-fixed-term': {
          label: 'Public employee, fixed term',
          hint: 'For example a supply teacher.',
          said: ['supply teacher', 'public fixed term', 'temporary teacher'],
        },
        'farm-cooperative-permanent': {
          label: 'Permanent farm worker in a cooperative',
          said: ['permanent in a farm cooperative'],
        },
        'public-permanent': {
          label: 'Permanent public employee',
          said: ['civil servant', 'permanent public employee', 'state employee'],
        },
        'farm-fixed-term': {
          label: 'Fixed-term farm worker',
          said: [
            'in the fields',
            'fruit picker',
            'farm labourer',
            'farm worker',
            'seasonal farm work',
            'picking fruit',
          ],
        },
      },
    },
    'seasonal-permit': {
      label: 'Do you have a residence permit for seasonal work?',
      short: 'Permit for seasonal work',
      why: 'With that permit NASpI is not due.',
      hint: 'If you are an Italian or EU citizen, answer no.',
      ask: 'Do you have a residence permit for seasonal work? If you are Italian or from the EU, say no.',
    },
    weeks: {
      label: 'How many weeks of contributions do you have in the last four years?',
      short: 'Weeks of contributions in four years',
      why: 'The right, the amount and the length depend on these weeks.',
      hint: 'A whole year is 52 weeks. All count, also those already used for other unemployment benefits.',
      ask: 'In the last four years, how many weeks of contributions do you have?',
      again: 'Just the number of weeks, please. A whole year is fifty-two.',
      where: 'You find them in your contribution statement, online or at a patronato.',
    },
    'worked-30-days': {
      label: 'Did you work at least 30 days in the last year before the end?',
      short: 'At least 30 days of work in the last year',
      why: 'For jobs lost before 2022 the law asked for this too.',
      ask: 'In the year before the job ended, did you work at least thirty days?',
    },
    earned: {
      label: 'How much did you earn in all in the last four years?',
      short: 'Gross pay of four years',
      why: 'It gives the average pay, and from that the benefit.',
      hint: 'The gross sum, before taxes and contributions.',
      ask: 'How much did you earn in all, before taxes, in the last four years?',
      again: 'Please say the sum in euro. For example: forty thousand euros.',
      where: 'You find it in your contribution statement, or by adding up the payslips.',
    },
    'used-weeks': {
      label: 'How many of these weeks were already used for another unemployment benefit?',
      short: 'Weeks already used',
      why: 'Weeks that already gave a benefit do not make this one longer.',
      hint: 'If you had no other benefit in these four years, enter 0.',
      ask: 'How many of these weeks were already used for another unemployment benefit? If none, say zero.',
      again: 'Please say a number. If you never had unemployment benefit in these four years, say zero.',
    },
    'quit-before': {
      label: 'In the twelve months before, did you leave a permanent job yourself?',
      short: 'Permanent job left in the twelve months before',
      why: 'Since 2025, whoever left a permanent job needs 13 weeks of work afterwards.',
      hint: 'A permanent job left by resigning or by agreement. Just cause does not count.',
      ask: 'In the year before you lost this job, had you left another permanent job yourself?',
    },
    'quit-day': {
      label: 'When did you leave that permanent job?',
      short: 'Day the permanent job was left',
      why: 'Only the twelve months before count.',
      again: 'Please say the day, the month and the year.',
    },
    'weeks-since-quit': {
      label: 'How many weeks of contributions did you have after that resignation?',
      short: 'Weeks after the resignation',
      why: 'At least 13 are needed.',
      ask: 'Between that resignation and the end of the last job, how many weeks of contributions do you have?',
      again: 'Just the number of weeks, please.',
    },
    'at-end': {
      label: 'On the last day, were you on maternity or sick leave?',
      short: 'Maternity or sickness at the end of the job',
      why: 'In that case the terms begin later.',
      hint: 'Only if the maternity, sickness or injury was paid.',
      options: {
        no: {
          label: 'No',
          said: ['I was at work', 'no I was fine', 'no', 'neither', 'i was at work', 'no i was fine'],
        },
        maternity: { label: 'Maternity', said: ['on maternity leave', 'yes maternity'] },
        sickness: {
          label: 'Sickness or injury',
          said: ['i was sick', 'on sick leave', 'injury', 'i was ill'],
        },
      },
    },
    'at-end-until': {
      label: 'Until which day was it paid?',
      short: 'End of maternity or sickness',
      why: 'The terms begin on this day.',
      ask: 'Until which day was the maternity or sickness paid?',
      again: 'Please say the day, the month and the year.',
    },
    'notice-paid': {
      label: 'Were you paid for a notice period that you did not work?',
      short: 'Notice paid and not worked',
      why: 'In that case NASpI begins after the days of notice.',
      hint: 'It is on the last payslip.',
    },
    'notice-until': {
      label: 'Until which day does the paid notice run?',
      short: 'End of the paid notice',
      why: 'The terms begin on this day.',
      again: 'Please say the day, the month and the year.',
    },
    dispute: {
      label: 'Did you take the employer to court, and is that over?',
      short: 'Dispute settled',
      why: 'In that case the 68 days run from the judgment or the settlement.',
      ask: 'Did you take the employer to court over the end of the job, and is it over?',
    },
    'dispute-day': {
      label: 'When was the judgment or the settlement?',
      short: 'Day of the judgment or settlement',
      why: 'The 68 days run from here.',
      hint: 'The day of the settlement, or the day you were notified of the judgment.',
      again: 'Please say the day, the month and the year.',
    },
    'after-end': {
      label: 'After the job ended, did you have paid maternity or sickness?',
      short: 'Maternity or sickness after the end',
      why: 'The days to apply stop for that time.',
      options: {
        no: { label: 'No', said: ['no', 'nothing', 'neither'] },
        maternity: { label: 'Maternity', said: ['yes maternity', 'the baby was born'] },
        sickness: { label: 'Sickness or injury', said: ['i was sick', 'injury', 'hospital', 'i was ill'] },
      },
    },
    'open-ended': {
      label: 'Was the job that ended permanent?',
      short: 'Permanent job',
      why: 'Only then does sickness after the end stop the days.',
    },
    'after-end-from': {
      label: 'From which day?',
      short: 'Start of maternity or sickness after the end',
      why: 'We need it to count the days that stop.',
      ask: 'From which day did the maternity or sickness begin?',
      again: 'Please say the day, the month and the year.',
    },
    'after-end-until': {
      label: 'Until which day?',
      short: 'End of maternity or sickness after the end',
      why: 'We need it to count the days that stop.',
      ask: 'And until which day?',
      again: 'Please say the day, the month and the year.',
    },
    pension: {
      label: 'Do you have a pension, or the requirements for one?',
      short: 'Pension',
      why: 'With an old-age or early pension NASpI is not due.',
      options: {
        no: { label: 'No', said: ['I have no pension', 'none', 'no', 'no pension', 'not yet'] },
        entitled: {
          label: 'Yes, old-age or early pension',
          said: ['yes', 'i am retired', 'i could retire', 'i have a pension'],
        },
        'disability-allowance': {
          label: 'Ordinary disability allowance',
          said: ['disability allowance', 'assegno ordinario'],
        },
      },
    },
    'chooses-naspi': {
      label: 'Do you prefer NASpI to the disability allowance?',
      short: 'Chooses NASpI',
      why: 'You cannot have both. You must choose.',
    },
    'other-work': {
      label: 'Do you do any other work now?',
      short: 'Other work',
      why: 'With other work NASpI can go down or stop.',
      options: {
        no: { label: 'No', said: ['no job', 'I do not work', 'no I am at home', 'no', 'none', 'nothing'] },
        'self-employed': {
          label: 'Self-employed',
          said: ['self employed', 'freelance', 'vat number', 'my own business'],
        },
        employee: {
          label: 'Employee or collaborator',
          said: ['another job', 'part time job', 'a few hours as an employee'],
        },
        occasional: {
          label: 'Occasional work only',
          hint: 'Occasional services (PrestO), up to 5,000 euro a year.',
          said: ['odd jobs', 'occasional work', 'small jobs'],
        },
      },
    },
    'expected-income': {
      label: 'How much do you expect to earn from that work this year?',
      short: 'Expected income from the other work',
      why: 'Above a limit you cannot have NASpI too. Below it, it is reduced.',
      hint: 'The gross sum, from the start of NASpI to the end of the year. It may be 0.',
      again: 'Please say the sum in euro. If none, say zero.',
    },
    'work-six-months': {
      label: 'Does that work last six months at most?',
      short: 'Work of six months at most',
      why: 'If so NASpI stops and then starts again. If it lasts longer, it ends.',
      ask: 'Does that contract last six months at most?',
    },
  },
  conditions: {
    employee: {
      short: 'A job that gives NASpI',
      met: 'Your job is one of those that give NASpI.',
      unmet: 'Your kind of job does not give NASpI.',
      unknown: 'We do not know yet what job it was.',
      remedy: 'If you were a farm worker, you can apply for the farm unemployment benefit.',
    },
    permit: {
      short: 'Residence permit',
      met: 'The residence permit is no obstacle.',
      unmet: 'With a permit for seasonal work NASpI is not due.',
      unknown: 'We do not know yet whether you have a seasonal permit.',
    },
    involuntary: {
      short: 'Job lost against your will',
      met: 'The job ended in a way that gives a right to NASpI.',
      unmet: 'The job did not end against your will.',
      unknown: 'We do not know yet how the job ended.',
      remedy:
        'If you resigned for just cause, for example because you were not paid, you can change the answer.',
    },
    ended: {
      short: 'Job already ended',
      met: 'The job has ended.',
      unmet: 'The job has not ended yet. The application is sent after the last day.',
      unknown: 'We do not know yet when the job ended.',
      remedy: 'You can save your answers and send the application when the job has ended.',
    },
    weeks: {
      short: 'At least 13 weeks of contributions',
      met: 'You have {weeks} weeks of contributions. 13 are enough.',
      unmet: 'You have {weeks} weeks of contributions in the last four years. At least 13 are needed.',
      unknown: 'We do not know yet how many weeks of contributions you have.',
      remedy: 'Maternity, work in Europe and similar periods count too. Check your contribution statement.',
    },
    'thirty-days': {
      short: 'Thirty days of work in the last year',
      met: 'The thirty days of work are there, or the law no longer asks for them.',
      unmet: 'Before 2022, 30 days of work in the last year were needed too.',
      unknown: 'We do not know yet whether you worked thirty days in the last year.',
    },
    'weeks-after-quitting': {
      short: 'Weeks after leaving a permanent job',
      met: 'There is no recent resignation that takes the right away.',
      unmet:
        'You left a permanent job in the last year. After it you have {weeks} weeks of contributions: 13 are needed.',
      unknown: 'We do not know yet whether you left a permanent job before.',
      remedy: 'Leaving for just cause or during maternity does not count.',
    },
    'no-pension': {
      short: 'No pension',
      met: 'There is no pension that takes NASpI away.',
      unmet: 'NASpI cannot be had together with this pension.',
      unknown: 'We do not know yet whether you have a pension.',
      remedy: 'Whoever has the ordinary disability allowance can choose NASpI instead.',
    },
    'work-below-limit': {
      short: 'Other work below the limit',
      met: 'Other work, if any, stays below the limit.',
      unmet: 'From that other work you expect more than the limit, which is {limit} a year.',
      unknown: 'We do not know yet whether you do other work.',
      remedy:
        'If the employee job lasts six months at most, NASpI can stop and go on later: ask an operator.',
    },
    'in-time': {
      short: 'Application in time',
      met: 'You are in time. You can apply until {last}.',
      unmet: 'The time to apply ended on {last}.',
      unknown: 'We do not know yet by when you can apply.',
      remedy: 'Sickness, maternity or a court case after the end moves the term: tell us in the answers.',
    },
  },
  steps: {
    'reference-pay': 'Average monthly pay: the sum of four years, over the weeks, times 4.33',
    threshold: 'Threshold of the year in which the job ended',
    ceiling: 'The most that can be paid in a month',
    'before-ceiling': 'Three quarters of the pay up to the threshold, one quarter of what is above',
    'first-month': 'NASpI of the first month',
    'first-cut-month': 'Month in which it begins to fall by 3%',
    'useful-weeks': 'Weeks that count for the length',
    'duration-days': 'Days of NASpI: half of the weeks',
    'work-reduction': 'What the other work takes off in all: 80% of the expected income',
  },
  amounts: { monthly: 'NASpI', 'last-days': 'Last days of NASpI', total: 'NASpI in all' },
  dates: { start: 'First day paid', end: 'Last day paid', 'apply-by': 'Last day to apply' },
  assumptions: {
    'later-years':
      'For the months of later years we use the figures of the year in which the job ended. This is not confirmed.',
    'half-day': 'The length comes with half a day. We count the lower whole day. This is not confirmed.',
    'longest-in-days': 'The longest NASpI is 24 months. We count it as 728 days. This is not confirmed.',
    'freeze-2021': 'From June to December 2021 the sum did not fall. This is not worked out here.',
    'violence-resignation':
      'Resignations because of gender violence count since 2026. The source is still to be checked.',
    'offer-accepted': 'The case of the accepted offer is still to be checked against an official source.',
    'exactly-twelve-months':
      'You left the permanent job exactly twelve months before. Whether it counts is not confirmed: here it does not.',
    'work-reduction':
      'What the other work takes off is spread evenly here over the days until the end of the year. This is not confirmed.',
    'work-next-year':
      'From next year the income of that year counts. We do not know it: here it takes nothing off.',
    'work-suspends': 'For that contract NASpI stops. The dates and sums here do not count the stop.',
    'late-maternity':
      'The maternity began after 60 days. It is not confirmed whether it stops the days to apply: here it does.',
    'pause-later':
      'The maternity or sickness begins when NASpI is paid already. It stops it: this is not worked out here.',
    'holiday-term':
      'The last day to apply was a holiday. A general rule moves it to the next working day, but for NASpI this is not confirmed. Send it all the same: an officer decides.',
  },
  notes: {
    'work-suspends':
      'For that contract NASpI stops. It starts again when it ends, for the days that are left.',
  },
};
