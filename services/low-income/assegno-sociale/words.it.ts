// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordsOf } from 'sportello/interview';
import { applicantWords } from '../../shared/applicant.ts';
import { saidByEuropeans, saidByItalians } from '../../shared/citizenship.ts';
import { contactWords } from '../../shared/contact.ts';
import { paymentWords } from '../../shared/payment.ts';
import type { social } from './definition.ts';

export const it: WordsOf<typeof social> = {
  title: 'Assegno sociale',
  summary: 'Un aiuto mensile per chi ha almeno 67 anni e poco reddito, anche senza contributi.',
  who: 'Chi ha almeno 67 anni, vive in Italia da almeno dieci anni e ha un reddito basso.',
  consent:
    'Dichiara che le risposte sono vere, come chiede la legge (D.P.R. 445 del 2000). Chi dichiara il falso ne risponde.',
  afterwards:
    'Guardiamo la domanda e la avvisiamo. Ogni anno controlliamo i redditi e la somma può cambiare.',
  questions: {
    ...applicantWords.it,
    ...contactWords.it,
    ...paymentWords.it,
    citizenship: {
      label: 'Che cittadinanza o permesso ha?',
      short: 'Cittadinanza o permesso',
      why: 'La legge ammette i cittadini italiani, quelli europei e alcuni permessi.',
      options: {
        italian: {
          label: 'Italiana o di San Marino',
          said: [
            ...saidByItalians.it,
            'italiana',
            'italiano',
            'sono italiano',
            'sono italiana',
            'san marino',
          ],
        },
        'eu-or-similar': {
          label: 'Unione europea, Norvegia, Islanda, Liechtenstein o Svizzera',
          said: [
            ...saidByEuropeans.it,
            'norvegese',
            'svizzero',
            'europea',
            'rumena',
            'comunitario',
            'svizzera',
            'tedesca',
            'francese',
          ],
        },
        'eu-family': {
          label: 'Familiare di un cittadino europeo',
          said: ['mio figlio è italiano', 'familiare di un europeo', 'sono moglie di un italiano'],
        },
        protection: {
          label: 'Rifugiato o protezione sussidiaria',
          said: ['rifugiata', 'asilo politico', 'rifugiato', 'protezione sussidiaria', 'asilo'],
        },
        'long-term': {
          label: 'Permesso di lungo periodo',
          said: [
            'carta di soggiorno lunga',
            'permesso di lungo periodo',
            'soggiornante di lungo periodo',
            'permesso a tempo indeterminato',
            'carta di soggiorno',
            'lungo soggiornante',
            'permesso illimitato',
          ],
        },
        other: {
          label: 'Nessuno di questi',
          said: ['nessuno', 'altro', 'permesso di lavoro', 'altro permesso'],
        },
      },
    },
    resident: {
      label: 'Vive davvero in Italia, con residenza?',
      short: 'Residenza in Italia',
      why: 'L’assegno spetta solo a chi vive in Italia.',
      ask: 'Ha la residenza in Italia e ci vive davvero?',
    },
    'here-since': {
      label: 'Da quando vive in Italia?',
      short: 'In Italia dal',
      why: 'Servono dieci anni di seguito, anche per chi è italiano.',
      hint: 'Se è nato qui e non si è mai spostato, scriva la data di nascita.',
      ask: 'Da quale giorno vive in Italia? Se ci è nato, mi dica la data di nascita.',
      again: 'Mi dica giorno, mese e anno. Se vive qui da sempre, mi dica il giorno in cui è nato.',
    },
    'long-absence': {
      label: 'Negli ultimi dieci anni è stato via a lungo?',
      short: 'Assenza lunga dall’Italia',
      why: 'Un’assenza lunga fa ripartire i dieci anni.',
      hint: 'Più di sei mesi di seguito, o più di dieci mesi in cinque anni. Non contano militare, salute, maternità o altri motivi gravi.',
      ask: 'Negli ultimi dieci anni è stato fuori dall’Italia più di sei mesi di seguito, o più di dieci mesi in cinque anni?',
    },
    'back-since': {
      label: 'Quando è tornato in Italia?',
      short: 'Tornato in Italia il',
      why: 'I dieci anni si contano da qui.',
      again: 'Mi dica giorno, mese e anno.',
    },
    'days-abroad': {
      label: 'Quanti giorni di seguito passa all’estero in un anno?',
      short: 'Giorni all’estero di seguito',
      why: 'Oltre 29 giorni di seguito l’assegno si ferma.',
      hint: 'Il periodo più lungo. Se non va mai all’estero, scriva 0.',
      ask: 'In un anno, quanti giorni di seguito passa all’estero, al massimo? Se non ci va mai, dica zero.',
      again: 'Mi dica un numero di giorni, oppure zero.',
    },
    'abroad-for-health': {
      label: 'È all’estero per motivi di salute documentati?',
      short: 'All’estero per salute',
      why: 'In questo caso l’assegno non si ferma.',
    },
    disability: {
      label: 'Prendeva già una pensione di invalidità civile?',
      short: 'Pensione di invalidità civile',
      why: 'Chi la prende passa da solo a un altro assegno, con regole diverse.',
      ask: 'Prende già, o prendeva, una pensione di invalidità civile?',
    },
    married: {
      label: 'È sposato o sposata?',
      short: 'Stato civile',
      why: 'Se è sposato conta anche il reddito del coniuge.',
      options: {
        no: {
          label: 'No',
          hint: 'Anche vedovo o divorziato.',
          said: [
            'mai sposato',
            'mai sposata',
            'single',
            'no sono single',
            'mio marito è morto',
            'mia moglie è morta',
            'convivo',
            'no',
            'sono vedova',
            'sono vedovo',
            'divorziato',
            'divorziata',
            'celibe',
            'nubile',
            'sono sola',
            'sono solo',
          ],
        },
        yes: {
          label: 'Sì',
          said: [
            'sposati da tanti anni',
            'ho la moglie',
            'ho il marito',
            'sì',
            'sono sposata',
            'sono sposato',
            'coniugato',
            'vivo con mio marito',
            'vivo con mia moglie',
          ],
        },
        separated: {
          label: 'Separato',
          hint: 'Con atto del giudice, o abbandono provato.',
          said: ['separata', 'separato', 'mio marito se n’è andato', 'separazione legale'],
        },
      },
    },
    'own-income': {
      label: 'Quanto pensa di avere di reddito quest’anno?',
      short: 'Reddito di chi fa domanda',
      why: 'L’assegno è la differenza tra il limite e il reddito.',
      hint: 'Tutti i redditi, al netto delle tasse: pensioni anche estere, affitti, interessi, assegni di mantenimento. Non conti la casa dove vive, il TFR e l’accompagnamento. Se chiede a dicembre conti l’anno prossimo.',
      ask: 'Quanto pensa di avere di reddito quest’anno, in tutto?',
      again: 'Mi dica la somma in euro per tutto l’anno. Se non ne ha, dica zero.',
    },
    'spouse-income': {
      label: 'E quanto reddito ha il coniuge quest’anno?',
      short: 'Reddito del coniuge',
      why: 'Per chi è sposato contano i redditi di tutti e due.',
      hint: 'Tutti i redditi, compreso il suo assegno sociale, se lo prende. Se chiede a dicembre conti l’anno prossimo.',
      ask: 'E quanto ha di reddito il coniuge quest’anno, in tutto?',
      again: 'Mi dica la somma in euro per tutto l’anno. Se non ne ha, dica zero.',
    },
    institution: {
      label: 'Vive in una casa di riposo o in un’altra struttura?',
      short: 'Struttura',
      why: 'Se la retta la paga un ente pubblico, la somma è più bassa.',
      options: {
        no: {
          label: 'No',
          said: [
            'vivo da sola',
            'vivo da solo',
            'sto con mia figlia',
            'vivo con mio figlio',
            'no sto a casa',
            'per conto mio',
            'no',
            'vivo a casa',
            'a casa mia',
          ],
        },
        'public-whole': {
          label: 'Sì, e la retta la paga tutta un ente pubblico',
          said: [
            'la retta la paga il comune',
            'paga tutto la asl',
            'paga il comune',
            'paga tutto il comune',
            'non pago niente',
          ],
        },
        'mine-less-than-half': {
          label: 'Sì, e io o la famiglia paghiamo meno di metà',
          said: ['paghiamo una parte', 'meno di metà', 'pago poco'],
        },
        'mine-half': {
          label: 'Sì, e paghiamo giusto la metà',
          said: ['metà', 'paghiamo metà', 'la metà esatta'],
        },
        'mine-more': {
          label: 'Sì, e paghiamo più di metà',
          said: ['pago quasi tutto', 'paghiamo tutto noi', 'più di metà', 'la retta la pago io'],
        },
      },
    },
  },
  conditions: {
    age: {
      short: 'Età',
      met: 'Ha l’età che serve.',
      unmet: 'L’età che serve si raggiunge il {reached}.',
      unknown: 'Non sappiamo ancora quando è nato.',
      remedy: 'Può salvare le risposte e fare domanda da quel giorno.',
    },
    citizenship: {
      short: 'Cittadinanza o permesso',
      met: 'La cittadinanza o il permesso vanno bene.',
      unmet: 'Con questa cittadinanza o permesso l’assegno non spetta.',
      unknown: 'Non sappiamo ancora che cittadinanza o permesso ha.',
      remedy: 'Con il permesso di lungo periodo o lo status di rifugiato può avere diritto.',
    },
    resident: {
      short: 'Residenza in Italia',
      met: 'Vive in Italia.',
      unmet: 'L’assegno spetta solo a chi vive davvero in Italia.',
      unknown: 'Non sappiamo ancora se vive in Italia.',
    },
    'ten-years': {
      short: 'Dieci anni in Italia',
      met: 'Vive in Italia da dieci anni di seguito.',
      unmet: 'Servono dieci anni di seguito in Italia. Si compiono il {complete}.',
      unknown: 'Non sappiamo ancora da quando vive in Italia.',
      remedy: 'Le assenze per salute, maternità, militare o altri motivi gravi non contano.',
    },
    'no-disability-pension': {
      short: 'Nessuna pensione di invalidità civile',
      met: 'Non c’è una pensione di invalidità civile.',
      unmet:
        'Chi prende la pensione di invalidità civile passa da solo a un altro assegno. Non serve questa domanda.',
      unknown: 'Non sappiamo ancora se prende una pensione di invalidità.',
      remedy: 'Per sapere a che punto è, chieda a un operatore.',
    },
    income: {
      short: 'Reddito sotto il limite',
      met: 'Il reddito è sotto il limite, che è {limit} l’anno.',
      unmet: 'Il reddito arriva al limite o lo passa. Il limite è {limit} l’anno.',
      unknown: 'Non sappiamo ancora il reddito, o il limite di quest’anno.',
      remedy: 'Controlli di non aver contato la casa dove vive, il TFR o l’accompagnamento.',
    },
  },
  steps: {
    'monthly-sum': 'Somma piena al mese',
    'yearly-sum': 'Somma piena all’anno, per 13 mesi',
    'yearly-limit': 'Limite di reddito all’anno',
    'income-counted': 'Reddito che conta',
    'yearly-due': 'Differenza che spetta all’anno',
    'institution-share': 'Parte che spetta in una struttura, in percentuale',
  },
  amounts: { monthly: 'Assegno sociale, per 13 mesi', yearly: 'Assegno sociale in un anno' },
  dates: { 'age-day': 'Giorno in cui raggiunge l’età', start: 'Primo giorno di assegno' },
  assumptions: {
    'age-2027': 'Dal 2027 l’età sale un po’. Per l’assegno sociale non è ancora confermato.',
    'month-of-age':
      'La domanda arriva nel mese in cui compie l’età, ma prima del giorno. Non è confermato se vale: qui no. La può mandare lo stesso, o dopo il compleanno.',
    'second-cap':
      'Per chi è sposato e ha un reddito suo, una fonte dice che la somma può essere più bassa. Non è confermato.',
    'half-fee': 'Quando si paga giusto metà della retta non è chiaro quanto spetta. Qui contiamo tre quarti.',
    provisional: 'La somma dell’anno è provvisoria fino al decreto di fine anno.',
  },
  notes: {
    'stay-in-italy':
      'Se resta all’estero più di 29 giorni di seguito, l’assegno si ferma. Non si ferma se è per salute, con i documenti.',
    'long-abroad':
      'Ha indicato più di 29 giorni di seguito all’estero. In quel tempo l’assegno si ferma: ci avvisi prima di partire.',
  },
};
