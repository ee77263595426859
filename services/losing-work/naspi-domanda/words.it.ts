// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordsOf } from 'sportello/interview';
import { applicantWords } from '../../shared/applicant.ts';
import { contactWords } from '../../shared/contact.ts';
import { paymentWords } from '../../shared/payment.ts';
import type { naspi } from './definition.ts';

export const it: WordsOf<typeof naspi> = {
  title: 'Domanda di disoccupazione (NASpI)',
  summary: 'Un aiuto mensile per chi aveva un lavoro dipendente e lo ha perso senza volerlo.',
  who: 'Chi aveva un lavoro dipendente e lo ha perso. Servono almeno 13 settimane di contributi negli ultimi quattro anni.',
  consent:
    'Dichiara che le risposte sono vere, come chiede la legge (D.P.R. 445 del 2000). Chi dichiara il falso ne risponde.',
  afterwards:
    'Guardiamo la domanda entro 55 giorni. La domanda vale anche come disponibilità a cercare lavoro. La avvisiamo noi.',
  questions: {
    ...applicantWords.it,
    ...contactWords.it,
    ...paymentWords.it,
    ending: {
      label: 'Come è finito il lavoro?',
      short: 'Come è finito il lavoro',
      why: 'La NASpI spetta a chi ha perso il lavoro senza volerlo, e in pochi altri casi.',
      again: 'Per esempio: mi hanno licenziato, è scaduto il contratto, mi sono dimesso.',
      options: {
        dismissal: {
          label: 'Licenziamento',
          said: [
            'mi hanno licenziato',
            'mi hanno licenziata',
            'sono stato licenziato',
            'sono stata licenziata',
            'licenziata',
            'mi ha licenziato',
            'mi ha licenziata',
            'ci hanno licenziati tutti',
            'sono stato lasciato a casa',
            'mi hanno mandato via',
            'mi hanno lasciato a casa',
            'ho perso il posto',
            'licenziamento collettivo',
            'licenziamento disciplinare',
            'ha chiuso la ditta',
            'taglio del personale',
          ],
        },
        'just-cause-dismissal': {
          label: 'Licenziamento per giusta causa',
          hint: 'In tronco, senza preavviso, per un fatto grave.',
          said: [
            'licenziato in tronco',
            'per giusta causa mi hanno licenziato',
            'licenziamento senza preavviso',
            'licenziato per colpa grave',
          ],
        },
        'end-of-term': {
          label: 'Fine del contratto a termine',
          said: [
            'è scaduto il contratto',
            'contratto scaduto',
            'fine contratto',
            'è finito il contratto',
            'non me l’hanno rinnovato',
            'finita la stagione',
            'era a tempo determinato',
            'fine supplenza',
          ],
        },
        'just-cause-resignation': {
          label: 'Dimissioni per giusta causa',
          hint: 'Per esempio: non la pagavano, o ha subito molestie.',
          said: [
            'mi sono dimesso perché non mi pagavano',
            'dimissioni per giusta causa',
            'non mi davano lo stipendio',
            'mi sono licenziata per mobbing',
            'me ne sono andata perché non pagavano',
            'mi sono licenziato per giusta causa',
          ],
        },
        'protected-resignation': {
          label: 'Dimissioni in maternità o paternità',
          hint: 'Da 300 giorni prima del parto fino al primo anno del bambino.',
          said: [
            'mi sono dimessa in maternità',
            'dimissioni per il bambino',
            'mi sono licenziata quando è nato mio figlio',
            'dimissioni nel periodo protetto',
            'ero incinta e mi sono dimessa',
          ],
        },
        'agreement-before-dismissal': {
          label: 'Accordo davanti all’Ispettorato',
          hint: 'La procedura dell’articolo 7 della legge 604 del 1966.',
          said: [
            'accordo all’ispettorato',
            'risoluzione consensuale davanti all’ispettorato',
            'conciliazione articolo sette',
            'abbiamo fatto la conciliazione',
          ],
        },
        'agreement-after-transfer': {
          label: 'Accordo dopo un trasferimento rifiutato',
          hint: 'Sede a più di 50 chilometri, o a più di 80 minuti con i mezzi.',
          said: [
            'ho rifiutato il trasferimento',
            'mi volevano trasferire lontano',
            'mi trasferivano a più di cinquanta chilometri',
            'accordo per il trasferimento',
          ],
        },
        'offer-accepted': {
          label: 'Licenziamento, con offerta del datore accettata',
          hint: 'L’offerta dell’articolo 6 del decreto 23 del 2015.',
          said: [
            'ho accettato l’offerta del datore',
            'offerta di conciliazione dopo il licenziamento',
            'ho preso l’assegno di conciliazione',
          ],
        },
        'liquidation-resignation': {
          label: 'Dimissioni durante il fallimento della ditta',
          hint: 'Rapporto sospeso nella liquidazione giudiziale.',
          said: [
            'la ditta è fallita e mi sono dimesso',
            'dimissioni con la ditta in fallimento',
            'liquidazione giudiziale',
            'fallimento dell’azienda',
          ],
        },
        'violence-resignation': {
          label: 'Dimissioni per violenza di genere',
          said: [
            'mi sono dimessa per violenza',
            'dimissioni per violenza di genere',
            'sono in un percorso antiviolenza e ho lasciato il lavoro',
          ],
        },
        resignation: {
          label: 'Dimissioni',
          hint: 'Ha deciso lei di lasciare il lavoro.',
          said: [
            'mi sono dimesso',
            'mi sono dimessa',
            'me ne sono andato io',
            'ho lasciato io il lavoro',
            'ho dato le dimissioni',
            'mi sono licenziato',
            'mi sono licenziata io',
            'dimissioni volontarie',
          ],
        },
        'other-agreement': {
          label: 'Altro accordo con il datore',
          said: [
            'risoluzione consensuale',
            'ci siamo messi d’accordo',
            'un accordo col datore',
            'accordo tra noi',
            'incentivo all’esodo',
          ],
        },
        absence: {
          label: 'Assenza non giustificata',
          hint: 'Il datore ha comunicato dimissioni per fatti concludenti.',
          said: [
            'non sono più andato al lavoro',
            'fatti concludenti',
            'assenza ingiustificata',
            'non mi sono più presentato',
            'dimissioni di fatto',
          ],
        },
      },
    },
    'last-day': {
      label: 'Qual è stato l’ultimo giorno di lavoro?',
      short: 'Ultimo giorno di lavoro',
      why: 'Da questo giorno contiamo i termini e scegliamo le cifre dell’anno giusto.',
      hint: 'È scritto nella lettera o nell’ultima busta paga.',
      ask: 'Qual è stato il suo ultimo giorno di lavoro?',
      again: 'Mi dica giorno, mese e anno. Per esempio: trentuno marzo duemilaventisei.',
      where: 'Lo trova nella lettera di licenziamento, nel contratto o nell’ultima busta paga.',
    },
    job: {
      label: 'Che tipo di lavoro era?',
      short: 'Tipo di lavoro',
      why: 'Alcuni lavori hanno una disoccupazione diversa.',
      options: {
        employee: {
          label: 'Dipendente in un’azienda privata',
          said: [
            'dipendente',
            'operaio',
            'impiegata',
            'in un’azienda',
            'in un negozio',
            'in fabbrica',
            'lavoratore dipendente',
            'privato',
            'normale dipendente',
          ],
        },
        apprentice: {
          label: 'Apprendista',
          said: ['apprendistato', 'facevo l’apprendista', 'contratto di apprendistato'],
        },
        domestic: {
          label: 'Colf, badante o baby-sitter',
          said: [
            'badante',
            'colf',
            'baby sitter',
            'lavoro domestico',
            'facevo le pulizie in una casa',
            'in famiglia',
          ],
        },
        'cooperative-member': {
          label: 'Socio lavoratore di cooperativa',
          said: ['socio di cooperativa', 'in cooperativa', 'socia lavoratrice'],
        },
        artist: {
          label: 'Artista con contratto dipendente',
          said: ['artista', 'attore', 'musicista', 'nello spettacolo', 'teatro'],
        },
        'public-fixed-term': {
          label: 'Dipendente pubblico a termine',
          hint: 'Per esempio una supplenza a scuola.',
          said: [
            'supplente',
            'precario della scuola',
            'statale a tempo determinato',
            'pubblico a termine',
            'supplenza',
          ],
        },
        'farm-cooperative-permanent': {
          label: 'Operaio fisso in una cooperativa agricola',
          said: ['cooperativa agricola fisso', 'operaio agricolo a tempo indeterminato in cooperativa'],
        },
        'public-permanent': {
          label: 'Dipendente pubblico fisso',
          said: [
            'statale',
            'di ruolo',
            'pubblico a tempo indeterminato',
            'dipendente del ministero',
            'dipendente comunale fisso',
          ],
        },
        'farm-fixed-term': {
          label: 'Operaio agricolo a termine',
          said: [
            'bracciante',
            'stagionale in agricoltura',
            'operaio agricolo',
            'raccolta nei campi',
            'agricolo a termine',
          ],
        },
      },
    },
    'seasonal-permit': {
      label: 'Ha un permesso di soggiorno per lavoro stagionale?',
      short: 'Permesso per lavoro stagionale',
      why: 'Con quel permesso la NASpI non spetta.',
      hint: 'Se è cittadino italiano o europeo, risponda no.',
      ask: 'Ha un permesso di soggiorno per lavoro stagionale? Se è italiano o europeo, dica no.',
    },
    weeks: {
      label: 'Quante settimane di contributi ha negli ultimi quattro anni?',
      short: 'Settimane di contributi in quattro anni',
      why: 'Da queste settimane dipendono il diritto, la somma e la durata.',
      hint: 'Un anno intero sono 52 settimane. Contano tutte, anche quelle già usate per altre disoccupazioni.',
      ask: 'Negli ultimi quattro anni, quante settimane di contributi ha?',
      again: 'Mi dica solo il numero di settimane. Un anno intero sono cinquantadue.',
      where: 'Le trova nell’estratto conto contributivo, sul sito o al patronato.',
    },
    'worked-30-days': {
      label: 'Ha lavorato almeno 30 giorni nell’ultimo anno prima della fine?',
      short: 'Almeno 30 giorni di lavoro nell’ultimo anno',
      why: 'Per chi ha perso il lavoro prima del 2022 la legge chiedeva anche questo.',
      ask: 'Nell’anno prima della fine del lavoro, ha lavorato almeno trenta giorni?',
    },
    earned: {
      label: 'Quanto ha guadagnato in tutto negli ultimi quattro anni?',
      short: 'Paga lorda di quattro anni',
      why: 'Serve per calcolare la paga media, e da quella la NASpI.',
      hint: 'La somma lorda, prima di tasse e contributi: l’imponibile previdenziale.',
      ask: 'Quanto ha guadagnato in tutto, al lordo, negli ultimi quattro anni?',
      again: 'Mi dica la somma in euro. Per esempio: quarantamila euro.',
      where: 'La trova nell’estratto conto contributivo o sommando le buste paga.',
    },
    'used-weeks': {
      label: 'Quante di queste settimane ha già usato per un’altra disoccupazione?',
      short: 'Settimane già usate',
      why: 'Le settimane che hanno già dato una disoccupazione non allungano questa.',
      hint: 'Se in questi quattro anni non ha preso altre disoccupazioni, scriva 0.',
      ask: 'Quante di queste settimane ha già usato per un’altra disoccupazione? Se nessuna, dica zero.',
      again: 'Mi dica un numero. Se non ha mai preso la disoccupazione in questi quattro anni, dica zero.',
    },
    'quit-before': {
      label: 'Nei dodici mesi prima ha lasciato da solo un posto fisso?',
      short: 'Posto fisso lasciato nei dodici mesi prima',
      why: 'Dal 2025, se ha lasciato un posto fisso, servono 13 settimane di lavoro dopo.',
      hint: 'Un lavoro a tempo indeterminato lasciato con dimissioni o con un accordo. Non conta la giusta causa.',
      ask: 'Nell’anno prima di perdere questo lavoro, aveva lasciato da solo un altro posto fisso?',
    },
    'quit-day': {
      label: 'Quando ha lasciato quel posto fisso?',
      short: 'Giorno in cui ha lasciato il posto fisso',
      why: 'Contano solo i dodici mesi prima.',
      again: 'Mi dica giorno, mese e anno.',
    },
    'weeks-since-quit': {
      label: 'Quante settimane di contributi ha avuto dopo quelle dimissioni?',
      short: 'Settimane dopo le dimissioni',
      why: 'Ne servono almeno 13.',
      ask: 'Tra quelle dimissioni e la fine dell’ultimo lavoro, quante settimane di contributi ha?',
      again: 'Mi dica solo il numero di settimane.',
    },
    'at-end': {
      label: 'L’ultimo giorno era in maternità o in malattia?',
      short: 'Maternità o malattia alla fine del lavoro',
      why: 'In questo caso i termini partono dopo.',
      hint: 'Solo se la maternità, la malattia o l’infortunio erano pagati.',
      options: {
        no: {
          label: 'No',
          said: ['no', 'stavo bene', 'né l’una né l’altra', 'no nessuna', 'no ero al lavoro'],
        },
        maternity: {
          label: 'Maternità',
          said: ['in maternità', 'ero in maternità', 'sì maternità', 'ero incinta a casa'],
        },
        sickness: {
          label: 'Malattia o infortunio',
          said: ['in malattia', 'ero malato', 'infortunio', 'ero in mutua', 'sì malattia'],
        },
      },
    },
    'at-end-until': {
      label: 'Fino a quale giorno è stata pagata?',
      short: 'Fine di maternità o malattia',
      why: 'Da questo giorno partono i termini.',
      ask: 'Fino a quale giorno le hanno pagato la maternità o la malattia?',
      again: 'Mi dica giorno, mese e anno.',
    },
    'notice-paid': {
      label: 'Le hanno pagato il preavviso senza farlo lavorare?',
      short: 'Preavviso pagato e non lavorato',
      why: 'In questo caso la NASpI parte dopo i giorni di preavviso.',
      hint: 'Si chiama indennità di mancato preavviso. La trova nell’ultima busta paga.',
    },
    'notice-until': {
      label: 'Fino a quale giorno vale il preavviso pagato?',
      short: 'Fine del preavviso pagato',
      why: 'Da questo giorno partono i termini.',
      again: 'Mi dica giorno, mese e anno.',
    },
    dispute: {
      label: 'Ha fatto causa al datore, e la causa o l’accordo è finito?',
      short: 'Causa o accordo finiti',
      why: 'In questo caso i 68 giorni partono dalla sentenza o dall’accordo.',
      ask: 'Ha fatto causa al datore per come è finito il lavoro, e la causa o l’accordo è già finito?',
    },
    'dispute-day': {
      label: 'Quando c’è stata la sentenza o l’accordo?',
      short: 'Giorno della sentenza o dell’accordo',
      why: 'I 68 giorni partono da qui.',
      hint: 'Il giorno dell’accordo, o quello in cui le hanno notificato la sentenza.',
      again: 'Mi dica giorno, mese e anno.',
    },
    'after-end': {
      label: 'Dopo la fine del lavoro ha avuto maternità o malattia pagate?',
      short: 'Maternità o malattia dopo la fine',
      why: 'I giorni per fare domanda si fermano per quel tempo.',
      options: {
        no: { label: 'No', said: ['no', 'niente', 'no nessuna', 'né l’una né l’altra'] },
        maternity: { label: 'Maternità', said: ['in maternità', 'sì maternità', 'è nato il bambino'] },
        sickness: {
          label: 'Malattia o infortunio',
          said: ['malattia', 'infortunio', 'sono stato male', 'ricovero', 'sì malattia'],
        },
      },
    },
    'open-ended': {
      label: 'Il lavoro finito era a tempo indeterminato?',
      short: 'Lavoro a tempo indeterminato',
      why: 'Solo in questo caso la malattia dopo la fine ferma i giorni.',
      ask: 'Il lavoro che è finito era un posto fisso, a tempo indeterminato?',
    },
    'after-end-from': {
      label: 'Da quale giorno?',
      short: 'Inizio di maternità o malattia dopo la fine',
      why: 'Serve per contare i giorni che si fermano.',
      ask: 'Da quale giorno è cominciata la maternità o la malattia?',
      again: 'Mi dica giorno, mese e anno.',
    },
    'after-end-until': {
      label: 'Fino a quale giorno?',
      short: 'Fine di maternità o malattia dopo la fine',
      why: 'Serve per contare i giorni che si fermano.',
      ask: 'E fino a quale giorno?',
      again: 'Mi dica giorno, mese e anno.',
    },
    pension: {
      label: 'Ha una pensione, o i requisiti per averla?',
      short: 'Pensione',
      why: 'Con la pensione di vecchiaia o anticipata la NASpI non spetta.',
      options: {
        no: { label: 'No', said: ['no', 'nessuna pensione', 'sono giovane', 'non ancora'] },
        entitled: {
          label: 'Sì, di vecchiaia o anticipata',
          said: [
            'sì',
            'sono pensionato',
            'ho la pensione',
            'potrei andare in pensione',
            'ho i requisiti',
            'pensione anticipata',
            'pensione di vecchiaia',
          ],
        },
        'disability-allowance': {
          label: 'Assegno ordinario di invalidità',
          said: ['assegno di invalidità', 'ho l’assegno ordinario', 'invalidità', 'AOI'],
        },
      },
    },
    'chooses-naspi': {
      label: 'Preferisce la NASpI al posto dell’assegno di invalidità?',
      short: 'Sceglie la NASpI',
      why: 'Le due somme non si prendono insieme. Deve scegliere.',
    },
    'other-work': {
      label: 'Oggi fa un altro lavoro?',
      short: 'Altro lavoro',
      why: 'Con un altro lavoro la NASpI può scendere o fermarsi.',
      options: {
        no: { label: 'No', said: ['no', 'niente', 'no nessun lavoro', 'sono a casa'] },
        'self-employed': {
          label: 'Partita IVA o lavoro autonomo',
          said: ['ho la partita iva', 'lavoro in proprio', 'autonomo', 'libero professionista'],
        },
        employee: {
          label: 'Lavoro dipendente o collaborazione',
          said: [
            'un altro lavoro dipendente',
            'un part time',
            'collaborazione',
            'co co co',
            'qualche ora da dipendente',
          ],
        },
        occasional: {
          label: 'Solo lavoro occasionale',
          hint: 'Prestazioni occasionali (PrestO), fino a 5.000 euro l’anno.',
          said: [
            'lavoretti',
            'prestazione occasionale',
            'occasionale',
            'libretto famiglia',
            'qualche lavoretto',
          ],
        },
      },
    },
    'expected-income': {
      label: 'Quanto pensa di guadagnare quest’anno da quel lavoro?',
      short: 'Reddito previsto dall’altro lavoro',
      why: 'Sopra un limite la NASpI non si può avere insieme. Sotto, si riduce.',
      hint: 'La somma lorda, da quando comincia la NASpI a fine anno. Può essere anche 0.',
      again: 'Mi dica la somma in euro. Se è zero, dica zero.',
    },
  },
  conditions: {
    employee: {
      short: 'Lavoro dipendente che dà la NASpI',
      met: 'Il suo lavoro è tra quelli che danno la NASpI.',
      unmet: 'Il suo tipo di lavoro non dà la NASpI.',
      unknown: 'Non sappiamo ancora che lavoro era.',
      remedy: 'Se era operaio agricolo, può chiedere la disoccupazione agricola.',
    },
    permit: {
      short: 'Permesso di soggiorno',
      met: 'Il permesso di soggiorno non è un ostacolo.',
      unmet: 'Con un permesso per lavoro stagionale la NASpI non spetta.',
      unknown: 'Non sappiamo ancora se ha un permesso stagionale.',
    },
    involuntary: {
      short: 'Lavoro perso senza volerlo',
      met: 'Il lavoro è finito in un modo che dà diritto alla NASpI.',
      unmet: 'Il lavoro non è finito contro la sua volontà.',
      unknown: 'Non sappiamo ancora come è finito il lavoro.',
      remedy:
        'Se si è dimesso per giusta causa, per esempio perché non la pagavano, può cambiare la risposta.',
    },
    ended: {
      short: 'Lavoro già finito',
      met: 'Il lavoro è già finito.',
      unmet: 'Il lavoro non è ancora finito. La domanda si invia dopo l’ultimo giorno.',
      unknown: 'Non sappiamo ancora quando è finito il lavoro.',
      remedy: 'Può salvare le risposte e inviare la domanda quando il lavoro è finito.',
    },
    weeks: {
      short: 'Almeno 13 settimane di contributi',
      met: 'Ha {weeks} settimane di contributi. Ne bastano 13.',
      unmet: 'Ha {weeks} settimane di contributi negli ultimi quattro anni. Ne servono almeno 13.',
      unknown: 'Non sappiamo ancora quante settimane di contributi ha.',
      remedy: 'Contano anche maternità, lavoro in Europa e periodi simili. Controlli l’estratto conto.',
    },
    'thirty-days': {
      short: 'Trenta giorni di lavoro nell’ultimo anno',
      met: 'I trenta giorni di lavoro ci sono, o la legge non li chiede più.',
      unmet: 'Prima del 2022 servivano anche 30 giorni di lavoro nell’ultimo anno.',
      unknown: 'Non sappiamo ancora se ha lavorato trenta giorni nell’ultimo anno.',
    },
    'weeks-after-quitting': {
      short: 'Settimane dopo aver lasciato un posto fisso',
      met: 'Non ci sono dimissioni recenti che tolgono il diritto.',
      unmet:
        'Ha lasciato un posto fisso nell’ultimo anno. Dopo ha {weeks} settimane di contributi: ne servono 13.',
      unknown: 'Non sappiamo ancora se prima ha lasciato un posto fisso.',
      remedy: 'Non conta chi ha lasciato per giusta causa o in maternità.',
    },
    'no-pension': {
      short: 'Nessuna pensione',
      met: 'Non c’è una pensione che toglie la NASpI.',
      unmet: 'La NASpI non si prende insieme a questa pensione.',
      unknown: 'Non sappiamo ancora se ha una pensione.',
      remedy: 'Chi ha l’assegno ordinario di invalidità può scegliere la NASpI al suo posto.',
    },
    'work-below-limit': {
      short: 'Altro lavoro sotto il limite',
      met: 'L’altro lavoro, se c’è, resta sotto il limite.',
      unmet: 'Da quell’altro lavoro pensa di guadagnare più del limite, che è {limit} l’anno.',
      unknown: 'Non sappiamo ancora se fa un altro lavoro.',
      remedy:
        'Se il lavoro dipendente dura al massimo sei mesi, la NASpI può fermarsi e poi riprendere: chieda a un operatore.',
    },
    'in-time': {
      short: 'Domanda nei termini',
      met: 'È in tempo. Può fare domanda fino al {last}.',
      unmet: 'Il tempo per fare domanda è finito il {last}.',
      unknown: 'Non sappiamo ancora entro quando può fare domanda.',
      remedy:
        'Se dopo la fine c’è stata malattia, maternità o una causa, il termine si sposta: lo indichi nelle risposte.',
    },
  },
  steps: {
    'reference-pay': 'Paga media mensile: somma di quattro anni, diviso le settimane, per 4,33',
    threshold: 'Soglia dell’anno in cui è finito il lavoro',
    ceiling: 'Massimo che si può pagare in un mese',
    'before-ceiling': 'Tre quarti della paga fino alla soglia, un quarto di quella sopra',
    'first-month': 'NASpI del primo mese',
    'first-cut-month': 'Mese in cui comincia a scendere del 3%',
    'useful-weeks': 'Settimane che contano per la durata',
    'duration-days': 'Giorni di NASpI: la metà delle settimane',
    'work-reduction': 'Quanto toglie in tutto l’altro lavoro: l’80% del reddito previsto',
  },
  amounts: {
    monthly: 'NASpI',
    'last-days': 'Ultimi giorni di NASpI',
    total: 'NASpI in tutto',
  },
  dates: {
    start: 'Primo giorno pagato',
    end: 'Ultimo giorno pagato',
    'apply-by': 'Ultimo giorno per fare domanda',
  },
  assumptions: {
    'later-years':
      'Per i mesi degli anni dopo usiamo le cifre dell’anno in cui è finito il lavoro. Non è confermato.',
    'half-day': 'La durata viene con mezzo giorno. Contiamo il giorno intero più basso. Non è confermato.',
    'longest-in-days': 'La durata massima è 24 mesi. La contiamo come 728 giorni. Non è confermato.',
    'freeze-2021': 'Da giugno a dicembre 2021 la somma non scendeva. Qui questo non è calcolato.',
    'violence-resignation':
      'Le dimissioni per violenza di genere contano dal 2026. La fonte va ancora verificata.',
    'offer-accepted': 'Il caso dell’offerta accettata va ancora verificato su una fonte ufficiale.',
    'exactly-twelve-months':
      'Ha lasciato il posto fisso giusto dodici mesi prima. Non è confermato se conta: qui non conta.',
    'work-reduction':
      'Non è confermato come la riduzione per l’altro lavoro si divide nei mesi. Le somme qui non la contano.',
  },
};
