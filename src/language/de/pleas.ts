// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CommandPattern } from '#languages/index.ts';

/** What people say to steer the conversation in the middle of other words. The first that fits counts. */
export const pleas: readonly CommandPattern[] = [
  [
    'operator',
    /(?<![a-z])(?:(?:mit|zu) (?:einem|einer|jemand\w*|ihrem|ihrer) (?:.{0,15} )?(?:menschen|person|mitarbeiter\w*|kolleg\w*|verbinden|sprechen|reden)|jemand\w* (?:sprechen|reden|verbinden|vom amt)|(?:echte\w*|richtige\w*) (?:mensch\w*|person)|mitarbeiter\w*|operator|(?:rede|spreche|reden|sprechen) (?:ich )?nicht mit (?:einer |einem |der |dem )?(?:maschin|robot|computer|automat)\w*|verbinden sie mich)(?![a-z])/,
  ],
  [
    'stop',
    /(?<![a-z])(?:abbrech\w*|brechen sie ab|aufhoren|auflegen|ich lege auf|will nicht (?:mehr|weiter)|lassen (?:wir|sie) (?:es|das)|rufe (?:morgen|spater|wieder|ein anderes mal)|auf wieder(?:sehen|horen)|keine zeit mehr|mache (?:morgen|spater) weiter|das reicht (?:mir|fur heute)|vergessen sie)(?![a-z])/,
  ],
  [
    'correct',
    /(?<![a-z])(?:korrig\w*|berichtig\w*|(?:habe|hab) (?:mich (?:geirrt|vertan|versprochen)|einen fehler|etwas falsches|falsch)|(?:war|ist) falsch|stimmt nicht|nicht gesagt|falsch verstanden|(?:die |den |das )?falsche[ns]? (?:nummer|datum|adresse|code)|verwechselt|(?:mochte|muss|will|kann ich|konnen wir) (?:.{0,30} )?andern)(?![a-z])/,
  ],
  ['slower', /(?<![a-z])(?:langsam\w*|(?:zu|so) schnell|nicht so schnell|komme nicht (?:mit|nach))(?![a-z])/],
  [
    'repeat',
    /(?<![a-z])(?:wiederhol\w*|noch (?:ein)?mal|noch einmal|nicht (?:verstanden|gehort|mitbekommen|mitgekriegt)|was meinen sie|was heisst das|(?:leitung|verbindung) ist schlecht|verstehe (?:sie )?nicht|lauter|wie bitte|was haben sie (?:gesagt|gefragt))(?![a-z])|^(?:was|wie|bitte|ha|hm)$/,
  ],
  [
    'wait',
    /(?<![a-z])(?:wart\w*|moment\w*|augenblick|sekunde|minute|bleiben sie dran|nicht auflegen|es (?:klingelt|lautet|klopft)|ich (?:hole|suche|schaue|muss (?:.{0,15} )?(?:suchen|schauen|holen)))(?![a-z])/,
  ],
  [
    'back',
    /(?<![a-z])(?:zuruck|(?:vorige|letzte|vorherige)\w* frage|zur vorigen|(?:die )?letzte (?:noch ?mal|noch einmal)|frage davor|einen schritt zuruck)(?![a-z])/,
  ],
  [
    'where-are-we',
    /(?<![a-z])(?:wo sind wir|wie (?:lange|weit|viele fragen)|noch (?:lange|viel)|bald fertig|stand (?:meines|der|des)|was ist mit meinem|(?:warte|gewartet) (?:ich )?seit|weiss (?:ich )?nichts|auf (?:eine |die )?antwort|(?:gesuch|antrag) (?:.{0,20} )?(?:angenommen|bewilligt|bearbeitet|angekommen|nichts))(?![a-z])/,
  ],
  [
    'how-much',
    /(?<![a-z])(?:wie ?viel (?:.{0,20} )?(?:geld|bekomm\w*|krieg\w*|ist|steht|zahl\w*|euro)|der betrag|wie hoch (?:ist|ware|wird)|was kommt (?:da|dabei|am ende)|welche summe)(?![a-z])/,
  ],
  [
    'why',
    /(?<![a-z])(?:warum|wieso|weshalb|wozu|aus welchem grund|was geht (?:sie|euch) das an|geht (?:sie|euch) nichts an|damit zu tun|(?:wirklich |unbedingt )(?:notig|notwendig)|wofur|muss ich das)(?![a-z])/,
  ],
];

/** "I don't know" in many words. */
export const unsure =
  /(?<![a-z])(?:(?:weiss|wusste|kann|erinnere) (?:ich |mich |es |das )*(?:nicht|leider nicht|nicht mehr)|keine ahnung|wer weiss|nicht im kopf|muss (?:ich )?(?:nachschauen|nachsehen|fragen)|vergessen)(?![a-z])/;
