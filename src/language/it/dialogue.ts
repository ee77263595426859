// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DialogueWords } from '#languages/index.ts';

export const dialogue: DialogueWords = {
  proofs: {
    pin: {
      label: 'PIN telefonico',
      said: ['pin', 'il pin', 'ho il pin', 'codice fiscale e pin', 'quello del telefono'],
    },
    code: {
      label: 'codice della domanda',
      said: [
        'codice',
        'il codice',
        'ho il codice',
        'le diciotto cifre',
        'codice segreto',
        'numero',
        'il numero',
        'ho il numero',
        'numero della domanda',
        'le quindici cifre',
      ],
    },
    neither: {
      label: 'nessuno dei due',
      said: [
        'nessuno',
        'niente',
        'no',
        'non ho niente',
        'non ce l’ho',
        'non li ho',
        'né l’uno né l’altro',
        'non ho il pin',
        'non so che cosa siano',
      ],
    },
  },
  onBehalf:
    /(?<![a-z])(?:(?:chiamo|telefono|parlo|agisco|sono qui) (?:per conto|a nome) (?:di|del|della|dei|mi[oa])(?! (?:mi[oa] )?(?:figli|bambin)[oai])|(?:chiamo|parlo|agisco) per un ?altra persona|sono (?:il |la |l )?(?:su[oa] )?(?:delegat[oa]|tutore|tutrice|curatore|curatrice|amministrat(?:ore|rice) di sostegno|legale rappresentante)|ho (?:la|una) (?:su[oa] )?delega|(?:chiamo|sono) (?:da un|dal|del|di un) patronato|cambi\w* persona)(?![a-z])/,
  forSelf: ['per me', 'per me stesso', 'per me stessa', 'me', 'io', 'per conto mio', 'per una cosa mia'],
  forOther: [
    'per l’altra persona',
    'per un’altra persona',
    'per lui',
    'per lei',
    'non per me',
    'per l’altro',
    'per l’altra',
  ],
  leaveIt: /(?<![a-z])(?:lasci(?:a|amo|ate)? (?:stare|perdere)|non importa|fa niente|lo salti)(?![a-z])/,
  goesOn:
    /(?<![a-z])(?<!non )(?:vol(?:evo|eva|iamo)|vogli[oa]|vorrei|devo|dobbiamo|possiamo|posso) (?:solo |pure |ancora |invece )*(?:continuare|andare avanti|proseguire|finire|inviar\w+|mandar\w+)(?![a-z])|^(?:(?:no|ma|aspetti|scusi) )*(?:continui(?:amo)?|andiamo avanti|vada avanti|non (?:volevo|voglio) fermar\w+)(?![a-z])/,
  change:
    /^(?:(?:no|scusi|allora|si|vorrei|voglio|volevo|devo|posso|puo) )*(?:cambi(?:a|o|are|amo)?|modific(?:a|o|are|hi))(?![a-z])/,
  naming: /^(?:sbagli|rispos|prima|domand|corre|cambi|vorre|vogli|devo|aspet|quest|quell|sono)/,
  skip: /(?<![a-z])(?:salt[aio]\w*|passi oltre|non serve rilegger\w+|non rilegg\w+)(?![a-z])/,
  clauses: /\s+(?=(?:dal|al|fino al|fino a|l['’]iban)\s)/i,
  since: {
    asked: /(?<![a-z])(?:dal|da quando|da quale|inizi\w*|cominci\w*|assun\w*)(?![a-z])/,
    said: /^dal(?![a-z])/,
  },
  until: {
    asked: /(?<![a-z])(?:ultim[oa]|fine|finit[oa]|termin\w+|fino|cessat[oa])(?![a-z])/,
    said: /^(?:al|fino|alla|all)(?![a-z])/,
  },
  pointing: /^(?:si |allora |eh |e )*(?:quell[oa]|quest[oa])(?: (?:li|la|qui|qua|che ha detto))?$/,
  asksLaw:
    /(?<![a-z])(?:(?:qual|quale|che|di che) (?:e )?(?:la )?(?:legge|norma|articolo)|(?:dove|chi) (?:sta scritto|lo dice|e scritto))(?![a-z])/,
  asksAside:
    /^(?:(?:ma|e|eh|scusi|senta|mi scusi|allora|si|no) )*(?:e se|se (?:non|io|mi[oa]|lui|lei|invece|uno|poi)|serve|servono|ci vuole|ci vogliono|(?:devo|bisogna|occorre) (?:per forza |proprio )?(?:avere|portare|presentare|fare)|(?:che )?(?:cosa )?(?:succede|cambia) se|fa differenza|conta(?:no)?|val(?:e|gono)) /,
  alsoWishes:
    /(?:^|[\s,;.]+)(?:e |ma )?(?:(?:poi|dopo|inoltre|già che ci siamo|visto che ci sono) (?:io )?(?:dovrei|devo|dovevo|vorrei|volevo|voglio|mi serve|mi servirebbe|avrei bisogno di)(?: anche)?|(?:dovrei|devo|dovevo|vorrei|volevo|mi serve) anche) (?<wish>\p{L}.{3,90})$/iu,
  afterCase: [
    ['appeal', /\bricors|\bricorr/],
    ['review', /\briesam|riguard|rived/],
    [
      'later',
      /\bce l['’ ]?(ho|abbiamo)\b|\b(ho|abbiamo|è arrivato|arrivato|ecco) (adesso |ora |finalmente |anche )*(il|un) codice|codice fiscale (del|della|di|dei|delle) (mi[oa] )?(bambin|bimb|figli|neonat|piccol)/,
    ],
    ['continue', /^(s[iì],? )?(la )?(continu|riprend|andiamo avanti|vado avanti)/],
  ],
};
