// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordsOf } from 'sportello/interview';
import { applicantWords } from '../../shared/applicant.ts';
import { saidByEuropeans, saidByItalians } from '../../shared/citizenship.ts';
import { contactWords } from '../../shared/contact.ts';
import { paymentWords } from '../../shared/payment.ts';
import type { unico } from './definition.ts';

export const it: WordsOf<typeof unico> = {
  title: 'Assegno unico per i figli',
  summary:
    'Una somma ogni mese per i figli a carico, fino a 21 anni. Per i figli con disabilità non c’è limite di età.',
  who: 'I genitori con figli a carico, chi ne ha la tutela o l’affido, e i figli maggiorenni per sé.',
  consent:
    'Dichiara che le risposte sono vere, come chiede la legge (D.P.R. 445 del 2000). Chi dichiara il falso ne risponde.',
  afterwards: 'Guardiamo la domanda e la avvisiamo. Se cambia qualcosa in famiglia, ce lo dica subito.',
  consents: {
    'all-to-one': {
      short: 'Accordo: tutto l’assegno a un genitore',
      told: 'Chiediamo all’altro genitore se è d’accordo. Lo trova nelle sue domande, quando entra con la sua identità. La domanda va avanti anche se non risponde. Se dice di no, l’assegno si divide a metà.',
      asks: '{name} ha chiesto di ricevere tutto l’assegno unico per i figli e ha dichiarato che lei è d’accordo. Lo è?',
      unanswered: 'Finché lei non risponde si paga tutto a {name}, come ha dichiarato.',
      given: 'L’assegno va tutto a {name}. Lei può ritirare il consenso quando vuole.',
      yes: 'Sì, sono d’accordo: tutto a {name}',
      no: 'No, voglio la mia metà',
      notMe: 'Non sono un genitore di questi figli',
      refused: 'L’assegno si divide: metà a {name} e metà a lei.',
      denied: 'Un funzionario guarda la domanda. A lei non chiediamo altro.',
      withdrawn:
        'L’assegno si divide: metà a {name} e metà a lei. Se è già in pagamento, vale dal mese dopo.',
    },
    'own-half': {
      short: 'Conto per la metà dell’altro genitore',
      told: 'Chiediamo all’altro genitore su quale conto vuole la sua metà. Lo trova nelle sue domande, quando entra con la sua identità. La domanda va avanti anche se non risponde.',
      asks: '{name} ha chiesto l’assegno unico per i figli, diviso a metà. Una metà è sua. Su quale conto la vuole?',
      unanswered:
        'Senza un conto la sua metà non si può pagare. Se poi arrivano anche i mesi passati non è confermato: lo indichi appena può.',
      given: 'La sua metà va sul conto che ha indicato.',
      yes: 'Indico il mio conto',
      notMe: 'Non sono un genitore di questi figli',
      denied: 'Un funzionario guarda la domanda. A lei non chiediamo altro.',
    },
  },
  questions: {
    ...applicantWords.it,
    ...contactWords.it,
    ...paymentWords.it,
    'already-granted': {
      label: 'C’è già una domanda accolta per questi figli?',
      short: 'Domanda già accolta',
      why: 'Se c’è, la domanda continua da sola. Non ne serve un’altra.',
      ask: 'Per questi figli prende già l’assegno unico?',
    },
    role: {
      label: 'Lei chi è per questi figli?',
      short: 'Ruolo di chi fa domanda',
      why: 'L’assegno si paga a chi cresce i figli, o al figlio maggiorenne.',
      options: {
        parent: {
          label: 'Genitore',
          said: [
            'il babbo',
            'sono il padre',
            'sono la madre',
            'il genitore',
            'la madre dei bambini',
            'la mamma',
            'il papà',
            'il padre',
            'la madre',
            'sono la mamma',
            'sono il papà',
            'un genitore',
          ],
        },
        'child-guardian': {
          label: 'Tutore del figlio',
          said: [
            'sono il tutore dei bambini',
            'tutore del minore',
            'tutore',
            'tutrice',
            'sono il tutore del bambino',
          ],
        },
        'parent-guardian': {
          label: 'Tutore del genitore',
          said: [
            'sono il tutore della mamma',
            'tutore della madre',
            'tutore del padre',
            'amministratore di sostegno del genitore',
          ],
        },
        'adult-child': {
          label: 'Figlio maggiorenne',
          said: [
            'sono il figlio',
            'sono la figlia',
            'sono il figlio e ho diciotto anni',
            'sono io il figlio',
            'sono maggiorenne',
            'lo chiedo per me',
            'la figlia maggiorenne',
          ],
        },
        foster: {
          label: 'Affidatario',
          said: [
            'li abbiamo in affido',
            'i bambini sono in affido da noi',
            'in affido',
            'famiglia affidataria',
            'genitore affidatario',
          ],
        },
      },
    },
    children: {
      label: 'Quanti figli a carico ci sono in famiglia?',
      short: 'Numero di figli',
      why: 'Contano tutti i figli del nucleo ISEE, anche quelli per cui l’assegno non spetta più.',
      hint: 'Anche i figli grandi che vivono con voi.',
      ask: 'Quanti figli a carico avete, anche grandi?',
      again: 'Mi dica un numero, per esempio: due.',
      item: 'Figlio {n}',
      fields: {
        birth: {
          label: 'Quando è nato o nata?',
          short: 'Data di nascita',
          why: 'La somma dipende dall’età.',
          ask: 'Quando è nato questo figlio, o questa figlia?',
          again: 'Mi dica giorno, mese e anno.',
        },
        home: {
          label: 'Dove vive?',
          ask: 'Dove vive questo figlio, o questa figlia?',
          short: 'Dove vive',
          why: 'Contano i figli che fanno parte del nucleo ISEE.',
          options: {
            'with-us': {
              label: 'In casa con noi',
              said: [
                'con noi',
                'con me',
                'a casa',
                'vive con me',
                'vive con noi',
                'sta con noi',
                'abita con noi',
                'a casa nostra',
                'in casa',
                'vive qui',
                'con la mamma e il papà',
              ],
            },
            'dependent-elsewhere': {
              label: 'Altrove, ma è a carico',
              hint: 'Ha meno di 26 anni, guadagna al massimo 4.000 euro, non è sposato e non ha figli.',
              said: [
                'fuori sede',
                'vive da solo ma lo mantengo',
                'studia in un’altra città',
                'altrove a carico',
              ],
            },
            'other-eu': {
              label: 'In un altro paese dell’Unione europea, a carico',
              said: ['in europa', 'in un altro paese europeo', 'in romania', 'in germania con i nonni'],
            },
            'not-dependent': {
              label: 'Altrove, non è a carico',
              said: ['vive per conto suo', 'non è a carico', 'si mantiene da solo', 'ha la sua famiglia'],
            },
          },
        },
        disability: {
          label: 'Ha una disabilità riconosciuta?',
          ask: 'Questo figlio ha una disabilità riconosciuta?',
          short: 'Disabilità',
          why: 'Con una disabilità la somma è più alta.',
          options: {
            none: { label: 'No', said: ['no', 'nessuna', 'sta bene', 'no per fortuna'] },
            medium: { label: 'Sì, media', said: ['media', 'disabilità media', 'invalidità media'] },
            severe: { label: 'Sì, grave', said: ['grave', 'disabilità grave', 'legge 104 grave'] },
            total: {
              label: 'Sì, non è autosufficiente',
              said: ['non autosufficiente', 'non è autosufficiente', 'ha bisogno di tutto'],
            },
          },
        },
        status: {
          label: 'Che cosa fa dai 18 anni?',
          short: 'Che cosa fa',
          why: 'Tra 18 e 21 anni l’assegno spetta solo in questi casi.',
          options: {
            study: {
              label: 'Studia o fa un corso',
              said: [
                'studia',
                'va a scuola',
                'università',
                'fa l’università',
                'va al liceo',
                'un corso professionale',
              ],
            },
            traineeship: {
              label: 'Tirocinio, con meno di 8.000 euro l’anno',
              said: ['tirocinio', 'stage', 'fa uno stage'],
            },
            'low-income-work': {
              label: 'Lavora, con meno di 8.000 euro l’anno',
              said: ['lavoretti', 'lavora poco', 'lavora qualche ora', 'lavora sotto gli ottomila'],
            },
            'seeking-work': {
              label: 'È iscritto al centro per l’impiego',
              said: ['cerca lavoro', 'disoccupato', 'al centro per l’impiego', 'iscritto al collocamento'],
            },
            'civil-service': {
              label: 'Servizio civile',
              said: ['fa il servizio civile', 'servizio civile universale'],
            },
            none: {
              label: 'Niente di questo',
              said: ['niente', 'lavora a tempo pieno', 'non fa niente', 'lavora sopra gli ottomila'],
            },
          },
        },
        'own-child': {
          label: 'È figlio o figlia di chi fa domanda?',
          short: 'Figlio di chi fa domanda',
          why: 'Nelle famiglie allargate alcune somme spettano solo ai genitori.',
          ask: 'È figlio suo, di chi fa la domanda?',
          hint: 'Se la domanda la fa il figlio maggiorenne o il tutore, risponda sì.',
        },
        'codice-fiscale': {
          label: 'Qual è il codice fiscale?',
          short: 'Codice fiscale',
          why: 'Serve per riconoscere il figlio.',
          hint: '16 lettere e numeri, sulla tessera sanitaria.',
          ask: 'Mi dice il codice fiscale di questo figlio?',
          again: 'Lo dica piano, una lettera o una cifra per volta.',
          where: 'È scritto sulla tessera sanitaria del figlio.',
        },
      },
    },
    isee: {
      label: 'Qual è il suo ISEE?',
      short: 'ISEE',
      why: 'Più basso è l’ISEE, più alta è la somma. Senza ISEE spetta il minimo.',
      hint: 'Per il 2026 è l’ISEE per le prestazioni familiari, al netto dell’assegno unico già preso.',
      ask: 'Quanto è il suo ISEE? Se non ce l’ha, dica: non ce l’ho.',
      again: 'Mi dica la somma in euro. Per esempio: quindicimila euro. Oppure dica: non ce l’ho.',
      none: 'Non ho un ISEE o non lo presento',
      where: 'È scritto nell’attestazione ISEE, sul sito o al CAF.',
    },
    'isee-day': {
      label: 'Quando ha presentato la dichiarazione per l’ISEE?',
      short: 'Giorno della dichiarazione ISEE',
      why: 'Se è entro giugno, la somma vale da marzo. Se è dopo, vale da quel mese.',
      hint: 'È la data della DSU.',
      again: 'Mi dica giorno, mese e anno.',
      where: 'È scritta in alto sulla DSU.',
    },
    'isee-last-year': {
      label: 'Qual era il suo ISEE dell’anno scorso?',
      short: 'ISEE dell’anno scorso',
      why: 'Per i mesi prima di marzo conta l’ISEE dell’anno prima.',
      ask: 'Quanto era il suo ISEE dell’anno scorso? Se non lo aveva, dica: non ce l’ho.',
      again: 'Mi dica la somma in euro. Oppure dica: non ce l’ho.',
      none: 'L’anno scorso non avevo un ISEE',
      where: 'È scritto nell’attestazione ISEE dell’anno scorso.',
    },
    'isee-last-year-day': {
      label: 'Quando aveva presentato quella dichiarazione?',
      short: 'Giorno della dichiarazione ISEE dell’anno scorso',
      why: 'Se era entro giugno, vale da marzo di quell’anno. Se era dopo, da quel mese.',
      hint: 'È la data della DSU dell’anno scorso.',
      again: 'Mi dica giorno, mese e anno.',
      where: 'È scritta in alto sulla DSU.',
    },
    'other-parent': {
      label: 'C’è un altro genitore?',
      short: 'Altro genitore',
      why: 'Serve per sapere a chi pagare e se lavorano tutti e due.',
      options: {
        yes: {
          label: 'Sì',
          hint: 'Anche se siete separati.',
          said: [
            'il papà',
            'il padre',
            'la mamma',
            'il mio ex',
            'il mio ex marito',
            'certo',
            'viviamo insieme',
            'sì',
            'sì c’è',
            'siamo in due',
            'mio marito',
            'mia moglie',
            'il mio compagno',
            'siamo separati',
            'la mia compagna',
          ],
        },
        deceased: {
          label: 'È morto',
          said: [
            'è morto',
            'è mancata',
            'mia moglie è mancata',
            'mio marito è mancato',
            'è venuto a mancare',
            'non c’è più',
            'sono rimasta vedova',
            'morto',
            'è mancato',
            'sono vedova',
            'sono vedovo',
            'è deceduto',
            'è morta',
          ],
        },
        'sole-custody': {
          label: 'Ho l’affido esclusivo',
          said: ['affido esclusivo', 'li ho solo io', 'il giudice li ha dati a me'],
        },
        'not-recognised': {
          label: 'Non ha riconosciuto i figli',
          said: ['non li ha riconosciuti', 'non l’ha riconosciuto', 'riconosciuto solo da me'],
        },
        unknown: { label: 'Non è conosciuto', said: ['non si sa chi è', 'sconosciuto', 'non lo conosco'] },
      },
    },
    'death-day': {
      label: 'Quando è mancato?',
      short: 'Giorno del decesso dell’altro genitore',
      why: 'Per cinque anni spetta una somma in più a chi lavora.',
      again: 'Mi dica giorno, mese e anno.',
    },
    'my-work': {
      label: 'Lei oggi ha un reddito da lavoro?',
      short: 'Reddito da lavoro di chi fa domanda',
      why: 'Se lavorano tutti e due i genitori, c’è una somma in più.',
      hint: 'Vale anche la pensione.',
      options: {
        work: {
          label: 'Sì, lavoro o pensione',
          said: [
            'faccio l’operaio',
            'lavoro part time',
            'sì faccio l’infermiera',
            'ho un negozio',
            'prendo la pensione',
            'sì',
            'lavoro',
            'sì lavoro',
            'dipendente',
            'ho la partita iva',
            'sono in pensione',
          ],
        },
        'unemployment-most-of-year': {
          label: 'Disoccupazione per la maggior parte dell’anno',
          hint: 'NASpI o DIS-COLL, e la prende anche ora.',
          said: ['prendo la naspi', 'sono in disoccupazione', 'dis coll'],
        },
        no: {
          label: 'No',
          said: [
            'sto a casa',
            'faccio la casalinga',
            'nessun lavoro',
            'non ancora',
            'no',
            'non lavoro',
            'sono casalinga',
            'niente',
            'disoccupata',
          ],
        },
      },
    },
    'other-work': {
      label: 'E l’altro genitore ha un reddito da lavoro?',
      short: 'Reddito da lavoro dell’altro genitore',
      why: 'Se lavorano tutti e due i genitori, c’è una somma in più.',
      options: {
        work: {
          label: 'Sì, lavoro o pensione',
          said: ['sì', 'lavora', 'sì lavora', 'anche lui', 'anche lei', 'è in pensione'],
        },
        'unemployment-most-of-year': {
          label: 'Disoccupazione per la maggior parte dell’anno',
          said: ['prende la naspi', 'è in disoccupazione'],
        },
        no: { label: 'No', said: ['no', 'non lavora', 'è disoccupato', 'è a casa'] },
      },
    },
    'mother-birth': {
      label: 'Quando è nata la mamma?',
      short: 'Data di nascita della madre',
      why: 'Se la mamma ha meno di 21 anni, c’è una somma in più.',
      ask: 'Quando è nata la mamma dei bambini?',
      again: 'Mi dica giorno, mese e anno. Se la mamma non c’è, dica: non c’è.',
      none: 'La mamma non c’è',
    },
    citizenship: {
      label: 'Che cittadinanza o permesso ha?',
      short: 'Cittadinanza o permesso',
      why: 'La legge ammette i cittadini italiani ed europei e molti permessi di soggiorno.',
      options: {
        'italian-or-eu': {
          label: 'Italiana o dell’Unione europea',
          said: [
            ...saidByItalians.it,
            ...saidByEuropeans.it,
            'italiana',
            'italiano',
            'sono italiano',
            'sono italiana',
            'europea',
            'rumena',
            'comunitario',
          ],
        },
        'eu-family': {
          label: 'Familiare di un cittadino europeo',
          said: ['carta di soggiorno per familiare', 'sono moglie di un italiano', 'marito di un’italiana'],
        },
        'long-term': {
          label: 'Permesso di lungo periodo',
          said: [
            'carta di soggiorno',
            'lungo soggiornante',
            'permesso illimitato',
            'permesso di soggiorno ue',
          ],
        },
        'single-work-permit': {
          label: 'Permesso unico di lavoro, oltre sei mesi',
          said: ['permesso di lavoro', 'permesso unico', 'permesso per lavoro'],
        },
        research: {
          label: 'Permesso per ricerca, oltre sei mesi',
          said: ['permesso di ricerca', 'ricercatore'],
        },
        protection: {
          label: 'Rifugiato, protezione o apolide',
          said: ['rifugiato', 'protezione internazionale', 'asilo', 'apolide', 'protezione sussidiaria'],
        },
        'other-admitted': {
          label: 'Altro permesso ammesso',
          hint: 'Carta blu, lavoro autonomo o stagionale di almeno sei mesi, assistenza minori, protezione speciale, casi speciali, lavoratori di Marocco, Algeria e Tunisia.',
          said: [
            'carta blu',
            'protezione speciale',
            'casi speciali',
            'lavoro autonomo',
            'assistenza minori',
            'sono marocchino',
            'sono tunisino',
          ],
        },
        'waiting-employment': {
          label: 'Attesa occupazione',
          said: ['permesso per attesa occupazione', 'attesa lavoro'],
        },
        'study-or-visit': {
          label: 'Studio, tirocinio, visita o turismo',
          said: ['permesso di studio', 'studente', 'turismo', 'visita', 'residenza elettiva'],
        },
        other: {
          label: 'Nessuno di questi',
          said: ['nessuno', 'niente permesso', 'altro', 'non ho il permesso'],
        },
      },
    },
    resident: {
      label: 'Vive in Italia, con residenza?',
      short: 'Residenza in Italia',
      why: 'La legge chiede residenza e domicilio in Italia.',
      ask: 'Ha la residenza in Italia e ci vive?',
    },
    taxed: {
      label: 'Paga le tasse in Italia?',
      short: 'Tasse in Italia',
      why: 'La legge chiede di essere soggetti all’imposta sul reddito in Italia.',
      hint: 'Risponda sì anche se non ha redditi e vive in Italia.',
      ask: 'Le tasse, se ne deve, le paga in Italia?',
    },
    'two-years': {
      label: 'Vive in Italia da almeno due anni?',
      short: 'Due anni in Italia',
      why: 'Servono due anni, anche non di seguito, oppure un contratto di lavoro.',
      hint: 'Anche non di seguito.',
      ask: 'Vive in Italia da almeno due anni, anche non di seguito?',
    },
    contract: {
      label: 'Ha un contratto fisso, o di almeno sei mesi?',
      short: 'Contratto fisso o di sei mesi',
      why: 'Chi è in Italia da meno di due anni ha diritto se ha questo contratto.',
    },
    'other-parent-code': {
      label: 'Qual è il codice fiscale dell’altro genitore?',
      short: 'Codice fiscale dell’altro genitore',
      why: 'Serve per riconoscere i genitori e per dividere l’assegno.',
      ask: 'Mi dice il codice fiscale dell’altro genitore?',
      again: 'Lo dica piano, una lettera o una cifra per volta.',
      where: 'È sulla sua tessera sanitaria.',
    },
    split: {
      label: 'A chi va l’assegno?',
      short: 'A chi va l’assegno',
      why: 'I genitori possono dividerlo o darlo a uno solo.',
      options: {
        half: {
          label: 'Metà per ciascuno',
          said: [
            'metà per uno',
            'metà a me e metà a lui',
            'facciamo a metà',
            'metà e metà',
            'a metà',
            'diviso',
            'metà ciascuno',
            'cinquanta e cinquanta',
          ],
        },
        'all-to-me': {
          label: 'Tutto a me, d’accordo',
          said: [
            'lo prendo tutto io',
            'li prendo tutti io',
            'tutto sul mio conto',
            'tutto a me',
            'a me',
            'lo prendo io',
            'siamo d’accordo tutto a me',
          ],
        },
        'all-by-court': {
          label: 'Tutto a me, lo ha deciso il giudice',
          said: ['il giudice', 'per il giudice', 'sentenza', 'affidati a me dal giudice'],
        },
      },
    },
    'other-iban': {
      label: 'Qual è l’IBAN dell’altro genitore?',
      short: 'IBAN dell’altro genitore',
      why: 'Su quel conto va la sua metà. Lo può indicare anche lui o lei, dopo.',
      ask: 'Conosce l’IBAN dell’altro genitore? Se no, dica: non ce l’ho.',
      again: 'Lo dica piano, una lettera o una cifra per volta. Oppure dica: non ce l’ho.',
      none: 'Non lo so: lo indica l’altro genitore',
    },
  },
  conditions: {
    'no-claim-yet': {
      short: 'Nessuna domanda già accolta',
      met: 'Non c’è già una domanda accolta per questi figli.',
      unmet: 'C’è già una domanda accolta per questi figli: continua da sola.',
      unknown: 'Non sappiamo ancora se c’è già una domanda.',
      remedy: 'Per un cambio in famiglia o di conto si comunica una variazione.',
    },
    'entitled-child': {
      short: 'Almeno un figlio con diritto',
      met: 'C’è almeno un figlio per cui l’assegno spetta.',
      unmet: 'Per nessuno di questi figli spetta l’assegno: conta l’età, e dai 18 anni che cosa fanno.',
      unknown: 'Non sappiamo ancora abbastanza dei figli.',
      remedy:
        'Tra 18 e 21 anni spetta a chi studia, fa tirocinio o servizio civile, guadagna poco o cerca lavoro.',
    },
    citizenship: {
      short: 'Cittadinanza o permesso',
      met: 'La cittadinanza o il permesso vanno bene.',
      unmet: 'Con questo permesso l’assegno non spetta.',
      unknown: 'Non sappiamo ancora che cittadinanza o permesso ha.',
      remedy: 'Se nel frattempo ha un altro permesso, cambi la risposta.',
    },
    taxed: {
      short: 'Tasse in Italia',
      met: 'Le tasse si pagano in Italia.',
      unmet: 'L’assegno spetta a chi paga le tasse in Italia.',
      unknown: 'Non sappiamo ancora dove paga le tasse.',
    },
    resident: {
      short: 'Residenza in Italia',
      met: 'La residenza è in Italia.',
      unmet: 'L’assegno spetta a chi ha residenza e domicilio in Italia.',
      unknown: 'Non sappiamo ancora se vive in Italia.',
      remedy:
        'Dal 2026 ci sono regole nuove per chi lavora in Italia e vive in un altro paese europeo: chieda a un operatore.',
    },
    'two-years': {
      short: 'Due anni in Italia o un contratto',
      met: 'Vive in Italia da due anni, o ha un contratto che basta.',
      unmet: 'Servono due anni in Italia, oppure un contratto fisso o di almeno sei mesi.',
      unknown: 'Non sappiamo ancora da quanto vive in Italia.',
      remedy: 'I due anni contano anche se non sono di seguito.',
    },
  },
  steps: {
    'table-row': 'Riga della tabella, da 1 a 251',
    'base-minor': 'Somma base della riga per un figlio minorenne',
    'base-adult': 'Somma base della riga per un figlio da 18 a 20 anni',
    'children-counted': 'Figli che contano nel nucleo',
    'children-entitled': 'Figli per cui l’assegno spetta',
    bases: 'Somme base dei figli',
    'under-one': 'In più, la metà, sotto un anno',
    'one-to-three': 'In più, la metà, da uno a tre anni con almeno tre figli',
    'third-and-more': 'In più dal terzo figlio',
    disability: 'In più per disabilità',
    'young-mother': 'In più se la mamma ha meno di 21 anni',
    'two-earners': 'In più se lavorano tutti e due i genitori',
    'four-children': 'In più con almeno quattro figli',
  },
  amounts: { monthly: 'Assegno unico', 'my-half': 'La sua metà' },
  dates: { start: 'Primo mese pagato, dal', end: 'Fine dell’anno di assegno' },
  assumptions: {
    'over-at-claim':
      'Il giorno della domanda un figlio ha già 21 anni. Qui i mesi prima si pagano lo stesso: non è confermato.',
    'age-in-month':
      'In un mese del periodo un figlio o la mamma compie un’età che conta. Per quel mese vale l’età del primo giorno. Non è confermato.',
    'table-row':
      'La riga della tabella è calcolata con la regola della legge. Può differire di 10 centesimi da quella ufficiale.',
    'january-february': 'Per chi chiede a gennaio o febbraio qui si parte da marzo. Non è confermato.',
    'birth-arrears':
      'Per una nascita recente qui si parte dal mese di nascita. Gli arretrati della gravidanza non sono calcolati.',
    'birth-late':
      'Sono passati più di 120 giorni dalla nascita. Qui i mesi prima non si pagano. Non è confermato.',
    'holiday-term':
      'L’ultimo giorno in tempo era festivo. Non è confermato se vale anche il giorno dopo: qui non vale.',
    'isee-last-year':
      'Per i mesi prima di marzo conta l’ISEE dell’anno scorso. Non lo sappiamo: qui c’è la somma minima.',
    'other-eu':
      'I figli in un altro paese europeo contano dal 2026. Le regole esatte non sono ancora verificate.',
    'mixed-nucleus': 'Con figli di genitori diversi alcune somme possono cambiare. La guarda un operatore.',
    'one-to-three-edge': 'Il di più da uno a tre anni qui si ferma al giorno dei tre anni. Non è confermato.',
    'one-to-three-without-isee': 'Senza ISEE il di più da uno a tre anni qui non si paga. Non è confermato.',
    'half-cent': 'La metà viene con mezzo centesimo. Qui è arrotondata in su. Non è confermato.',
    'next-year': 'Le somme del prossimo anno non sono ancora note. Di solito crescono un po’ a gennaio.',
    'children-order': 'Il di più dal terzo figlio è dato ai più giovani. L’ordine non è confermato.',
    'attesa-occupazione':
      'Con il permesso per attesa occupazione si paga con riserva: la somma può essere richiesta indietro.',
  },
  notes: {
    'isee-renewal':
      'L’ISEE scade il 31 dicembre. A gennaio e febbraio vale ancora. Da marzo, senza una nuova DSU, spetta il minimo.',
    'without-isee':
      'Nei mesi senza un ISEE valido spetta il minimo. Con una DSU entro giugno arriva anche la differenza da marzo. Dopo, la somma cambia da quel mese.',
    'of-age':
      'Quando un figlio compie 18 anni la sua parte si ferma. Riparte quando lei ci dice che cosa fa.',
  },
};
