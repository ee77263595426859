// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WishWays } from '#languages/index.ts';

export const wishes: WishWays = [
  [
    'entitled',
    /^(?:hello |i would like to know |please tell me |tell me )*what (?:am i|are we|i am) entitled to$|^(?:hello |please tell me |tell me )*what (?:benefits|help|support) (?:can i (?:get|have|ask for)|am i entitled to)$/,
  ],
  [
    'appointment',
    /\b(mov|chang|cancel|reschedul|postpon|book|mak|want|need|like|get)\w*\b.{0,25}\bappointments?\b/,
  ],
  ['appointment', /^(an )?appointment\b|\bwhen can i come\b/],
  [
    'later',
    /\b(have|got|give|tell|arrived|came|received)\b.{0,30}\b(codice fiscale|tax code|code) (of|for) (the|my|our) (child|baby|son|daughter|newborn)\b/,
  ],
  [
    'later',
    /\b(child|baby|son|daughter|newborn) s (codice fiscale|tax code|code)\b.{0,20}\b(now|arrived|came|here)\b/,
  ],
  ['contest', /\b(appeal\w*|contest\w*|review of|ask for a review|object to)\b/],
  ['contest', /\b(do not|don t) agree\b|\bdisagree\b/],
  ['contest', /\b(refused|rejected|denied|turned down)\b/],
  [
    'resume',
    /\b(continue|resume|go on with|finish|complete)\b.{0,30}\b(application|claim|form|draft|where i left)\b/,
  ],
  ['resume', /\bi have (a|the) (code|number)\b/],
  ['whereabouts', /\bwhere (is|are) my\b/],
  [
    'whereabouts',
    /\b(status|progress|news|update|outcome)\b.{0,40}\b(application|claim|case|benefit|pension)\b/,
  ],
  ['whereabouts', /\bwhat (has )?happened (to|with) my\b/],
  ['whereabouts', /\b(was|has|is) (it|my \w+) (been )?(accepted|approved|granted)\b/],
  ['whereabouts', /\bwhen (do|will|am) (you|i|they)\b.{0,20}\b(pay|paid|hear|know|get|decide|answer)\b/],
  ['whereabouts', /\b(haven t|have not|not) (heard|had|received)\b/],
  ['whereabouts', /\bi (have )?(already )?(applied|sent (my|the|an) (application|claim))\b/],
  [
    'new',
    /\b(make|file|send|submit|start) (a |an |my |new )*(application|claim)\b|\bnew application\b|\bapply for\b/,
  ],
];
