// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CommandPattern } from '#languages/index.ts';

// As in Italian: over normalised text without the courtesies around it, the whole sentence.
export const commandPatterns: readonly CommandPattern[] = [
  [
    'why',
    /^(?:(?:entschuldigung|aber|und|bitte) )*(?:was (?:heisst|bedeutet|bedeuten|heissen) (?!(?:das|es|dies\w*|denn)(?: denn)?$).{2,40}|was (?:meinen|verstehen) sie (?:mit|unter) .{2,40})$/,
  ],
  [
    'correct',
    /^(nein )?(ich (habe|hab) mich (geirrt|vertan|versprochen)|ich (habe|hab) (das |etwas )?(falsch|einen fehler)( .{0,30})?|(ich )?(mochte|will|muss|wurde gern) (ich )?(etwas |das |die antwort |meine antwort )?(korrigieren|andern|berichtigen))( .{0,40})?$/,
  ],
  [
    'repeat',
    /^(das |es |sie )?(ich )?(habe|hab|konnte) (ich )?(das |es |sie )*(jetzt |gerade |leider )*(nicht|schlecht) (ganz |richtig |gut )?(verstanden|gehort|mitbekommen|horen|verstehen)( .{0,25})?$/,
  ],
  [
    'repeat',
    /^(konnen|konnten|wurden|sagen|lesen|wiederholen) sie (mir |bitte )*(das|es|die frage)?( bitte)?( noch ?(ein)?mals?| noch einmal)?( bitte)?( sagen| wiederholen| vorlesen| lesen)?$/,
  ],
  ['repeat', /^(wie|was) (war|ist|lautet|lautete) (noch ?mal |die |das |noch einmal )*(frage)?( .{0,15})?$/],
  [
    'slower',
    /^(konnen|konnten|wurden|sprechen|reden) sie (bitte )?(etwas |ein bisschen |ein wenig )?langsamer( .{0,20})?$/,
  ],
  ['slower', /^(sie (sprechen|reden|sind) |das (war|ist|geht) )?(mir )?(viel )?(zu|so) schnell( .{0,20})?$/],
  [
    'wait',
    /^(warten sie|(nur |noch )?(einen? )?(kleinen )?(moment|momentchen|augenblick|sekunde|minute))( .{0,50})?$/,
  ],
  [
    'wait',
    /^(ich )?(muss|will|werde|gehe) (ich )?(es |das |erst |nur |schnell |kurz )*(suchen|holen|nachschauen|schauen|nachsehen|finden)( .{0,30})?$/,
  ],
  [
    'wait',
    /^ich (suche|hole|schaue|schau) (es|das|nur|schnell|kurz|gerade|die|den|meine|meinen)( .{0,40})?$/,
  ],
  ['why', /^(und |aber )?(warum|wieso|weshalb|wozu|wofur)( .{0,50})?$/],
  [
    'why',
    /^(muss ich (das |es )?(wirklich |unbedingt )?(sagen|angeben|beantworten)|ist das (wirklich )?(notig|notwendig|pflicht|verpflichtend)|was geht (sie|euch) das an|das ist privat)( .{0,30})?$/,
  ],
  [
    'how-much',
    /^(und |also )?wie ?viel (geld )?(bekomme|bekame|kriege|erhalte|ware|ist|sind|steht|wird|wurde|macht)( .{0,40})?$/,
  ],
  ['how-much', /^was (bekomme|bekame|kriege|erhalte) ich( .{0,20})?$/],
  [
    'where-are-we',
    /^(wie ?viele? (fragen )?(noch|sind es noch|fehlen|kommen|bleiben)( .{0,20})?|wie (lange|weit)( .{0,30})?|sind wir (bald |schon )?(fertig|am ende)( .{0,10})?|dauert (es|das) noch lange?)$/,
  ],
  [
    'operator',
    /^(.{0,30} )?(sprechen|reden|verbinden|mochte|will|brauche|geben sie mir|gibt es)( .{0,25})? (mitarbeiter\w*|person|mensch\w*|jemand\w*|beamt\w*|sachbearbeiter\w*|operator)( .{0,20})?$/,
  ],
  [
    'operator',
    /^(.{0,25} )?mit (einem|einer|einen) (mitarbeiter\w*|person|echten \w+|menschen|beamten|sachbearbeiter\w*|operator)( .{0,20})?$/,
  ],
  ['operator', /^(ein|eine|einen)? ?(mitarbeiter\w*|echte person|mensch|menschen|operator)( .{0,15})?$/],
  [
    'stop',
    /^(anhalten|halt|stopp?|abbrechen|aufhoren|schluss|genug|beenden|auflegen|das reicht)( .{0,20})?$/,
  ],
  [
    'stop',
    /^ich (rufe|melde|mache|komme|telefoniere) (mich )?(spater|morgen|ein anderes mal|ein andermal|wieder|zuruck)( .{0,30})?$/,
  ],
  ['stop', /^ich muss (jetzt |leider |weg |schnell )*(gehen|weg|auflegen|aufhoren|los)?( .{0,15})?$/],
  ['stop', /^ich (mochte|will) (jetzt )?nicht (mehr )?(weitermachen|weiter|fortfahren)( .{0,20})?$/],
  [
    'back',
    /^(konnen wir |ich mochte |ich will |bitte )?(gehen wir |gehen sie )?(einen schritt |eine frage )?zuruck( gehen)?( .{0,25})?$/,
  ],
  ['back', /^(zur |die )?(vorherigen?|vorigen?) frage( .{0,15})?$/],
];
