// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WishWays } from '#languages/index.ts';

// In order: a review is no new application, and whoever goes on with one does not ask where it is.
export const wishes: WishWays = [
  [
    'entitled',
    /^(?:guten tag |hallo |ich mochte wissen |sagen sie mir )*(?:worauf (?:habe ich|ich) anspruch(?: habe)?|was steht mir zu|was mir zusteht|welche (?:hilfen|leistungen|beihilfen) (?:bekomme ich|stehen mir zu|kann ich (?:bekommen|beantragen)))$/,
  ],
  [
    'appointment',
    /\btermine?s?\b.{0,40}\b(verschieb|verleg|absag|stornier|ander|vormerk|ausmach|vereinbar)\w*\b/,
  ],
  ['appointment', /\b(mochte|will|brauche|hatte gern|bitte) (gern )?(einen |meinen )?termin\b/],
  ['appointment', /^(einen )?termin\b|\bwann (kann|darf) ich kommen\b/],
  [
    'later',
    /\b(habe|haben|bekommen|gekommen|sagen|geben|durchgeben|mitteilen)\b.{0,40}\b(steuernummer|codice fiscale) ((des|der|von|vom|fur) )?((mein|unser)\w* )?(kind|klein|baby|sohn|tochter|neugeboren)/,
  ],
  [
    'later',
    /\b(steuernummer|codice fiscale) ((des|der|von|vom|fur) )?((mein|unser)\w* )?(kind|klein|baby|sohn|tochter|neugeboren)\w* (ist (jetzt )?(da|gekommen)|habe ich)/,
  ],
  [
    'contest',
    /\b(rekurs\w*|einspruch|beschwerde|widerspruch|anfecht\w*|berufung|uberpruf\w*|ueberpruef\w*)\b/,
  ],
  ['contest', /\bnicht einverstanden\b/],
  ['contest', /\b(abgelehnt|abgewiesen|verweigert|zuruckgewiesen)\b/],
  ['contest', /\b(falsche|ungerechte) (antwort|entscheidung)\b/],
  [
    'resume',
    /\b(weitermach\w*|fortsetz\w*|fertigmach\w*|fertig machen|weiter machen|abschliess\w*|beend\w*|vervollstandig\w*)\b/,
  ],
  [
    'resume',
    /\b(angefangen|begonnen)\w*\b.{0,30}\b(antrag|gesuch|ansuchen)\b|\b(antrag|gesuch|ansuchen)\b.{0,30}\b(angefangen|begonnen)\b/,
  ],
  ['resume', /\bich habe (schon )?(einen|den|eine|die) (code|nummer)\b/],
  ['whereabouts', /\b(wo|wie weit) (ist|steht|sind|stehen) mein\w*\b/],
  ['whereabouts', /\bwas ist (mit|aus) mein\w*\b/],
  ['whereabouts', /\bwie (steht|sieht) es (mit|um|bei) mein\w*\b/],
  [
    'whereabouts',
    /\b(stand|status|neuigkeit\w*|neues|ergebnis|ausgang|nachfrag\w*)\b.{0,40}\b(antrag\w*|gesuch\w*|ansuchen\w*|rente|pension|arbeitslosengeld|rekurs)\b/,
  ],
  ['whereabouts', /\b(wurde|ist) (er|es|mein \w+) (schon )?(angenommen|genehmigt|bewilligt)\b/],
  ['whereabouts', /\bwann (zahlen|bezahlen|kommt|bekomme|erfahre|antworten|hore|kriege)\b/],
  ['whereabouts', /\b(noch )?(nichts|keine (antwort|nachricht)) (gehort|bekommen|erhalten|gekriegt)\b/],
  [
    'whereabouts',
    /\bich habe (schon |bereits )?(einen |den |meinen |das |ein )?(antrag|gesuch|ansuchen) (schon |bereits )?(gestellt|gesendet|geschickt|eingereicht|abgegeben)\b/,
  ],
  [
    'new',
    /\b(neue[nrs]? |einen? |das |den )*(antrag|gesuch|ansuchen) (stellen|machen|einreichen|senden|abgeben)\b/,
  ],
  ['new', /\bneue[nrs]? (antrag|gesuch|ansuchen)\b|\b(beantragen|ansuchen um)\b/],
];
