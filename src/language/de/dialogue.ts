// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DialogueWords } from '#languages/index.ts';

export const dialogue: DialogueWords = {
  proofs: {
    pin: {
      label: 'Telefon-PIN',
      said: ['pin', 'die pin', 'den pin', 'ich habe die pin', 'ich habe den pin', 'meine pin'],
    },
    code: {
      label: 'Code des Gesuchs',
      said: [
        'code',
        'den code',
        'der code',
        'ich habe den code',
        'achtzehn ziffern',
        'nummer',
        'die nummer',
        'ich habe die nummer',
        'nummer des gesuchs',
        'gesuchsnummer',
        'antragsnummer',
        'fünfzehn ziffern',
      ],
    },
    neither: {
      label: 'keines von beiden',
      said: [
        'nichts',
        'keines',
        'keins',
        'nein',
        'ich habe nichts',
        'weder noch',
        'habe ich nicht',
        'ich habe keinen pin',
        'ich habe keine pin',
        'ich weiß nicht was das ist',
      ],
    },
  },
  onBehalf:
    /(?<![a-z])(?:(?:rufe|spreche|handle) (?:hier )?im (?:namen|auftrag) (?:von|meine[rs]|einer|eines|der|des)|fur eine andere person|(?:bin|ich bin) (?:der|die|sein|seine|ihr|ihre)? ?(?:bevollmachtigte[rn]?|vormund|kurator|kuratorin|sachwalter|sachwalterin|gesetzliche vertretung)|habe (?:eine|die) vollmacht|(?:vom|von einem) patronat|person wechseln)(?![a-z])/,
  forSelf: ['für mich', 'für mich selbst', 'mich', 'ich', 'ich selbst'],
  forOther: ['für die andere person', 'für jemand anderen', 'für ihn', 'für sie', 'nicht für mich'],
  leaveIt:
    /(?<![a-z])(?:lassen (?:wir|sie) (?:es|das)|lass(?:en sie)? (?:gut sein|mal)|schon gut|egal|macht nichts)(?![a-z])/,
  goesOn:
    /(?<![a-z])(?:wollte|will|mochte|muss|kann) (?:ich )?(?:nur |noch |doch |aber )*(?:weitermachen|weiter machen|fortfahren|es senden|das gesuch senden)(?![a-z])|^(?:(?:nein|aber|doch|bitte|warten sie) )*(?:weitermachen|machen wir weiter|machen sie weiter|wir machen weiter|nicht aufhoren)(?![a-z])/,
  change:
    /^(?:nein |bitte )*andern?(?![a-z])|^(?:nein )?(?:bitte|ich (?:mochte|muss|will|wurde gern)) (?:.{0,40} )?andern$/,
  naming: /^(?:falsch|antwor|frage|warte|mocht|andern|korrig)/,
  skip: /(?<![a-z])(?:uberspring\w*|nicht vorlesen)(?![a-z])/,
  clauses: /\s+(?=(?:vom|bis)\s)/i,
  since: { asked: /(?<![a-z])(?:seit|ab wann|beginn\w*|angefangen)(?![a-z])/, said: /^vom(?![a-z])/ },
  until: { asked: /(?<![a-z])(?:letzte\w*|ende\w*|bis)(?![a-z])/, said: /^bis(?![a-z])/ },
  pointing: /^(?:ja |also )*(?:das|der|die|dieses|jenes)(?: da| hier)?$/,
  asksLaw: /(?<![a-z])(?:(?:welches|was ist das|was fur ein) gesetz|wo steht das)(?![a-z])/,
  asksAside:
    /^(?:(?:aber|und|also|na|ja|nein) )*(?:was ist wenn|und wenn|wenn (?:ich|mein|meine|er|sie|wir)|brauche ich|braucht man|muss ich|zahlt|zahlen|macht es einen unterschied|was passiert wenn) /,
  alsoWishes:
    /(?:^|[\s,;.]+)(?:und |aber )?(?:dann |danach |später )(?:muss|müsste|möchte|will|wollte) ich (?:auch )?(?:noch )?(?<wish>\p{L}.{3,90})$/iu,
  afterCase: [
    ['appeal', /\brekurs|\beinspruch|\bbeschwerde/],
    ['review', /überprüf|ueberpruef|überpruef|noch einmal anschauen|nochmals anschauen/],
    [
      'later',
      /\b(ich|wir) haben? (es|sie|ihn) (jetzt|nun)?|\bich habe (jetzt |nun )?(die steuernummer|den code)|(steuernummer|codice fiscale) (des|der|von|vom|meine[sr]) (kind|baby|sohn|tochter|neugeboren)/,
    ],
    ['continue', /^(ja,? )?(bitte )?(weiter|fortsetzen|weitermachen|machen wir weiter)/],
  ],
};
