// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordsOf } from 'sportello/interview';
import { applicantWords } from '../../shared/applicant.ts';
import { saidByEuropeans, saidByItalians } from '../../shared/citizenship.ts';
import { contactWords } from '../../shared/contact.ts';
import { paymentWords } from '../../shared/payment.ts';
import type { nursery } from './definition.ts';
import { monthOptions } from './months.ts';

export const it: WordsOf<typeof nursery> = {
  title: 'Bonus asilo nido',
  summary: 'Un rimborso delle rette del nido. Oppure un aiuto a casa, se il bambino è molto malato.',
  who: 'Il genitore che paga la retta di un bambino sotto i tre anni. O il genitore di un bambino malato che non può andare al nido.',
  consent:
    'Dichiara che le risposte sono vere, come chiede la legge (D.P.R. 445 del 2000). Chi dichiara il falso ne risponde.',
  afterwards: 'Guardiamo la domanda e la avvisiamo. Poi ci manda le ricevute delle rette, mese per mese.',
  questions: {
    ...applicantWords.it,
    ...contactWords.it,
    ...paymentWords.it,
    help: {
      label: 'Che aiuto chiede?',
      short: 'Aiuto chiesto',
      why: 'I due aiuti hanno regole diverse e non si prendono insieme.',
      options: {
        nursery: {
          label: 'Il rimborso del nido',
          said: [
            'per pagare l’asilo',
            'pagare il nido',
            'i soldi del nido',
            'la retta dell’asilo',
            'il nido',
            'asilo',
            'la retta',
            'asilo nido',
            'rimborso della retta',
            'il bonus nido',
          ],
        },
        'home-support': {
          label: 'L’aiuto a casa per un bambino malato',
          said: [
            'il bambino è malato',
            'il bambino sta male e resta a casa',
            'ha una malattia grave e non va al nido',
            'a casa',
            'aiuto a casa',
            'mio figlio è malato',
            'non può andare al nido',
            'supporto domiciliare',
          ],
        },
      },
    },
    'child-birth': {
      label: 'Quando è nato il bambino?',
      short: 'Data di nascita del bambino',
      why: 'L’aiuto spetta fino ai tre anni, e la somma dipende dall’anno di nascita.',
      ask: 'Quando è nato il bambino o la bambina?',
      again: 'Mi dica giorno, mese e anno.',
    },
    'nursery-kind': {
      label: 'Che tipo di nido è?',
      short: 'Tipo di nido',
      why: 'Sono ammessi solo alcuni servizi per bambini piccoli.',
      options: {
        nursery: { label: 'Asilo nido', said: ['nido', 'asilo nido', 'l’asilo'] },
        'micro-nursery': { label: 'Micronido', said: ['micro nido', 'nido piccolo'] },
        'spring-section': { label: 'Sezione primavera', said: ['primavera', 'classe primavera'] },
        'play-space': { label: 'Spazio gioco', said: ['spazio giochi', 'spazio gioco educativo'] },
        'domestic-service': {
          label: 'Servizio educativo in una casa',
          said: ['tagesmutter', 'nido in casa', 'nido famiglia'],
        },
        recreation: {
          label: 'Ludoteca, centro ricreativo o pre-scuola',
          said: ['ludoteca', 'baby parking', 'centro per bambini', 'pre scuola', 'dopo scuola'],
        },
      },
    },
    authorised: {
      label: 'Il nido è pubblico o privato?',
      short: 'Nido pubblico o privato',
      why: 'Un nido privato deve avere l’autorizzazione.',
      options: {
        public: {
          label: 'Pubblico',
          said: [
            'è quello del comune',
            'nido comunale',
            'asilo comunale',
            'comunale',
            'pubblico',
            'del comune',
            'statale',
          ],
        },
        'private-authorised': {
          label: 'Privato autorizzato',
          said: [
            'privato convenzionato',
            'privato ma in regola',
            'privato ma autorizzato',
            'privato',
            'privato con autorizzazione',
            'convenzionato',
          ],
        },
        'private-not-authorised': {
          label: 'Privato senza autorizzazione',
          said: ['privato', 'non autorizzato', 'senza autorizzazione'],
        },
      },
    },
    months: {
      label: 'Per quali mesi di quest’anno paga la retta?',
      short: 'Mesi di retta',
      why: 'Si rimborsano al massimo undici mesi.',
      hint: 'Anche i mesi che deve ancora pagare.',
      ask: 'Per quali mesi di quest’anno paga la retta?',
      again: 'Mi dica i mesi. Per esempio: da gennaio a luglio.',
      options: monthOptions('it'),
    },
    fee: {
      label: 'Quanto paga di retta al mese?',
      short: 'Retta al mese',
      why: 'Si rimborsa la retta pagata, fino a un massimo al mese.',
      again: 'Mi dica la somma in euro per un mese.',
      where: 'È scritta sulla ricevuta del nido.',
    },
    'pays-fee': {
      label: 'La retta la paga lei?',
      short: 'La retta la paga chi fa domanda',
      why: 'Il rimborso va a chi paga.',
    },
    illness: {
      label: 'Il pediatra dichiara che il bambino non può andare al nido per tutto l’anno?',
      short: 'Dichiarazione del pediatra',
      why: 'Serve una malattia cronica grave, scritta dal pediatra.',
      ask: 'Il bambino ha una malattia cronica grave, e il pediatra scrive che non può andare al nido per tutto l’anno?',
    },
    'lives-with-child': {
      label: 'Vive con il bambino, nello stesso comune?',
      short: 'Vive con il bambino',
      why: 'Per l’aiuto a casa è richiesto.',
    },
    isee: {
      label: 'Qual è il suo ISEE?',
      short: 'ISEE',
      why: 'Con un ISEE basso il rimborso è più alto. Senza, spetta il minimo.',
      hint: 'Al netto dell’assegno unico. Se è difforme o non calcolabile, scelga «non ho».',
      ask: 'Quanto è il suo ISEE? Se non ce l’ha, dica: non ce l’ho.',
      again: 'Mi dica la somma in euro. Oppure dica: non ce l’ho.',
      none: 'Non ho un ISEE valido',
      where: 'È scritto nell’attestazione ISEE, sul sito o al CAF.',
    },
    'sibling-under-ten': {
      label: 'C’è un altro figlio sotto i dieci anni?',
      short: 'Altro figlio sotto i dieci anni',
      why: 'Solo per il 2024 la somma più alta chiedeva anche questo.',
      ask: 'In famiglia c’è un altro figlio con meno di dieci anni?',
    },
    'tax-deduction': {
      label: 'Per queste rette usa la detrazione del 19% nelle tasse?',
      short: 'Detrazione delle rette',
      why: 'Il rimborso e la detrazione non si usano insieme per le stesse rette.',
    },
    'other-claim': {
      label: 'C’è già una domanda per lo stesso bambino?',
      short: 'Altra domanda per il bambino',
      why: 'Per ogni bambino c’è una sola domanda, di un solo genitore.',
      ask: 'Lei o l’altro genitore avete già fatto domanda per lo stesso bambino, quest’anno?',
    },
    citizenship: {
      label: 'Che cittadinanza o permesso ha?',
      short: 'Cittadinanza o permesso',
      why: 'La legge ammette i cittadini italiani ed europei e i permessi ammessi.',
      options: {
        'italian-or-eu': {
          label: 'Italiana o dell’Unione europea',
          said: [
            ...saidByItalians.it,
            ...saidByEuropeans.it,
            'italiana',
            'italiano',
            'europea',
            'comunitario',
            'sono italiano',
            'sono italiana',
          ],
        },
        'admitted-permit': {
          label: 'Permesso di soggiorno valido, di almeno sei mesi',
          hint: 'Anche per attesa occupazione.',
          said: ['permesso di soggiorno', 'carta di soggiorno', 'permesso di lavoro', 'ho il permesso'],
        },
        other: {
          label: 'Nessuno di questi',
          said: ['nessuno', 'altro', 'turismo', 'studio', 'non ho il permesso'],
        },
      },
    },
    resident: {
      label: 'Ha la residenza in Italia?',
      short: 'Residenza in Italia',
      why: 'La legge la chiede a chi fa domanda.',
    },
    parent: {
      label: 'Lei chi è per il bambino?',
      short: 'Ruolo di chi fa domanda',
      why: 'Possono chiedere il genitore o l’affidatario.',
      options: {
        parent: {
          label: 'Genitore',
          said: ['la mamma', 'il papà', 'la madre', 'il padre', 'sono la mamma', 'sono il papà'],
        },
        foster: {
          label: 'Affidatario',
          said: [
            'il bambino è in affido da noi',
            'siamo gli affidatari',
            'in affido',
            'genitore affidatario',
          ],
        },
        other: { label: 'Un’altra persona', said: ['la nonna', 'il nonno', 'la zia', 'un parente', 'altro'] },
      },
    },
    'child-code': {
      label: 'Qual è il codice fiscale del bambino?',
      short: 'Codice fiscale del bambino',
      why: 'Serve per riconoscere il bambino.',
      hint: '16 lettere e numeri, sulla sua tessera sanitaria.',
      ask: 'Mi dice il codice fiscale del bambino?',
      again: 'Lo dica piano, una lettera o una cifra per volta.',
      where: 'È scritto sulla tessera sanitaria del bambino.',
    },
    'nursery-name': {
      label: 'Come si chiama il nido?',
      short: 'Nome del nido',
      why: 'Serve per controllare che sia ammesso.',
      again: 'Mi dica solo il nome del nido.',
    },
    'nursery-town': {
      label: 'In quale comune è il nido?',
      short: 'Comune del nido',
      why: 'Serve per controllare che sia ammesso.',
      again: 'Mi dica il comune e la provincia.',
    },
    'nursery-tax-number': {
      label: 'Qual è la partita IVA o il codice del nido?',
      short: 'Partita IVA o codice del nido',
      why: 'È scritta sulle ricevute. Se non la sa ora, la può dare dopo.',
      ask: 'Qual è la partita IVA del nido? Se non la sa, dica: non ce l’ho.',
      again: 'Mi dica le cifre una per una. Oppure dica: non ce l’ho.',
      none: 'Non la so adesso',
      where: 'È scritta sulla ricevuta della retta.',
    },
  },
  conditions: {
    'child-age': {
      short: 'Età del bambino',
      met: 'Il bambino ha l’età giusta.',
      unmet: 'L’aiuto spetta fino ai tre anni. Il bambino li compie il {third}.',
      unknown: 'Non sappiamo ancora quando è nato il bambino.',
      remedy: 'Nell’anno dei tre anni si rimborsano solo i mesi da gennaio ad agosto.',
    },
    'old-enough': {
      short: 'Età per quel nido',
      met: 'Il bambino ha l’età per quel nido, in tutti o in alcuni dei mesi.',
      unmet:
        'In quei mesi il bambino non è ancora nato, o è troppo piccolo per quel nido. Può andarci dal {from}.',
      unknown: 'Non sappiamo ancora in quali mesi il bambino va al nido.',
      remedy: 'I nidi prendono i bambini da 3 mesi, le sezioni primavera da 24.',
    },
    service: {
      short: 'Tipo di nido',
      met: 'Il tipo di nido è ammesso.',
      unmet: 'Ludoteche, centri ricreativi e pre-scuola non sono ammessi.',
      unknown: 'Non sappiamo ancora che tipo di nido è.',
    },
    authorised: {
      short: 'Nido autorizzato',
      met: 'Il nido è pubblico o autorizzato.',
      unmet: 'Il nido privato deve avere l’autorizzazione.',
      unknown: 'Non sappiamo ancora se il nido è autorizzato.',
      remedy: 'Chieda al nido il numero e la data dell’autorizzazione.',
    },
    'pays-fee': {
      short: 'Chi paga la retta',
      met: 'La retta la paga chi fa domanda.',
      unmet: 'La domanda la deve fare il genitore che paga la retta.',
      unknown: 'Non sappiamo ancora chi paga la retta.',
      remedy: 'Può fare domanda l’altro genitore, se la retta la paga lui o lei.',
    },
    illness: {
      short: 'Malattia del bambino',
      met: 'La malattia risulta, o non serve.',
      unmet: 'Per l’aiuto a casa serve la dichiarazione del pediatra.',
      unknown: 'Non sappiamo ancora della dichiarazione del pediatra.',
      remedy: 'La dichiarazione deve valere per tutto l’anno.',
    },
    'lives-with-child': {
      short: 'Vive con il bambino',
      met: 'Chi fa domanda vive con il bambino, o non serve.',
      unmet: 'Per l’aiuto a casa bisogna vivere con il bambino, nello stesso comune.',
      unknown: 'Non sappiamo ancora con chi vive il bambino.',
    },
    'no-deduction': {
      short: 'Nessuna detrazione',
      met: 'Le rette non sono usate anche nelle tasse.',
      unmet: 'Per le stesse rette non si può avere anche la detrazione del 19%.',
      unknown: 'Non sappiamo ancora della detrazione.',
      remedy: 'Può scegliere: o il rimborso o la detrazione.',
    },
    'no-other-claim': {
      short: 'Una sola domanda',
      met: 'Non c’è un’altra domanda per il bambino.',
      unmet: 'C’è già una domanda per lo stesso bambino.',
      unknown: 'Non sappiamo ancora se c’è un’altra domanda.',
    },
    citizenship: {
      short: 'Cittadinanza o permesso',
      met: 'La cittadinanza o il permesso vanno bene.',
      unmet: 'Con questo permesso il bonus non spetta.',
      unknown: 'Non sappiamo ancora che cittadinanza o permesso ha.',
    },
    resident: {
      short: 'Residenza in Italia',
      met: 'La residenza è in Italia.',
      unmet: 'Chi fa domanda deve avere la residenza in Italia.',
      unknown: 'Non sappiamo ancora se vive in Italia.',
    },
    parent: {
      short: 'Genitore o affidatario',
      met: 'Chi fa domanda è genitore o affidatario.',
      unmet: 'La domanda la può fare solo il genitore o l’affidatario.',
      unknown: 'Non sappiamo ancora chi fa domanda.',
    },
    'window-open': {
      short: 'Periodo per fare domanda',
      met: 'Si può fare domanda fino al {closes}.',
      unmet: 'Si può fare domanda dal {opens} al {closes}.',
      unknown: 'Non conosciamo il periodo per fare domanda di quest’anno.',
      remedy: 'Può salvare le risposte e inviarle quando si apre.',
    },
  },
  steps: {
    'yearly-cap': 'Massimo all’anno',
    'monthly-cap': 'Massimo al mese, per i primi dieci mesi',
    'last-month-cap': 'Massimo per l’undicesimo mese',
    'months-paid': 'Mesi che si rimborsano',
    refund: 'Rimborso dell’anno',
  },
  amounts: { monthly: 'Rimborso per ogni mese', yearly: 'Bonus di tutto l’anno' },
  dates: {
    'window-opens': 'Domande aperte dal',
    'apply-by': 'Ultimo giorno per fare domanda',
    'receipts-by': 'Ultimo giorno per le ricevute',
    'lasts-until': 'La domanda vale fino al',
  },
  assumptions: {
    'isee-2026':
      'Per il 2026 le regole esatte dell’ISEE e delle somme non sono ancora lette su un atto ufficiale.',
    'home-support-cut': 'Non è confermato se l’aiuto a casa scende quando le spese sono più basse.',
    'section-age':
      'In un mese il bambino compie l’età per quel nido, o quell’età non è confermata. Qui il mese si paga.',
  },
  notes: {
    'book-months':
      'La domanda dura fino ad agosto dell’anno in cui il bambino compie tre anni. Ogni anno lei indica i mesi e rinnova l’ISEE.',
  },
};
