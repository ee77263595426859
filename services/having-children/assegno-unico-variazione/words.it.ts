// SPDX-License-Identifier: AGPL-3.0-or-later
import { personWords, type WordsOf } from 'sportello/interview';
import { applicantWords } from '../../shared/applicant.ts';
import { contactWords } from '../../shared/contact.ts';
import { paymentWords } from '../../shared/payment.ts';
import type { change } from './definition.ts';

export const it: WordsOf<typeof change> = {
  title: 'Assegno unico: comunicare un cambiamento',
  summary: 'Per dire che in famiglia o nel pagamento dell’assegno unico è cambiato qualcosa.',
  who: 'Chi ha già l’assegno unico accolto, o l’altro genitore per la sua parte.',
  consent:
    'Dichiara che le risposte sono vere, come chiede la legge (D.P.R. 445 del 2000). Chi dichiara il falso ne risponde.',
  afterwards: 'Guardiamo il cambiamento e la avvisiamo. La somma può salire o scendere.',
  consents: {
    'all-to-one': {
      short: 'Accordo: tutto l’assegno a un genitore',
      told: 'Chiediamo all’altro genitore se è d’accordo. Lo trova nelle sue domande, quando entra con la sua identità. Se dice di no, l’assegno resta diviso a metà.',
      asks: '{name} chiede di ricevere tutto l’assegno unico per i figli. Lei è d’accordo?',
      unanswered: 'Finché lei non risponde vale quello che ha dichiarato {name}.',
      yes: 'Sì, sono d’accordo: tutto a {name}',
      no: 'No, voglio la mia metà',
      notMe: 'Non sono un genitore di questi figli',
      given:
        'Se il cambiamento è accolto, l’assegno va tutto a {name}. Lei può ritirare il consenso quando vuole.',
      refused: 'L’assegno si divide: metà a {name} e metà a lei.',
      denied: 'Un funzionario guarda la domanda. A lei non chiediamo altro.',
      withdrawn:
        'L’assegno si divide: metà a {name} e metà a lei. Se il cambiamento è già accolto, vale dal mese dopo.',
    },
    'own-half': {
      short: 'Conto per la parte dell’altro genitore',
      told: 'Chiediamo all’altro genitore su quale conto vuole la sua parte. Lo trova nelle sue domande, quando entra con la sua identità.',
      asks: '{name} ha chiesto di cambiare come si divide l’assegno unico per i figli. Una parte è sua. Su quale conto la vuole?',
      unanswered:
        'Senza un conto la sua parte non si può pagare. Se poi arrivano anche i mesi passati non è confermato: lo indichi appena può.',
      yes: 'Indico il mio conto',
      notMe: 'Non sono un genitore di questi figli',
      given: 'La sua parte va sul conto che ha indicato, se il cambiamento è accolto.',
      denied: 'Un funzionario guarda la domanda. A lei non chiediamo altro.',
    },
  },
  questions: {
    'given-name': applicantWords.it['given-name'],
    'family-name': applicantWords.it['family-name'],
    'codice-fiscale': applicantWords.it['codice-fiscale'],
    ...contactWords.it,
    iban: paymentWords.it.iban,
    'iban-mine': paymentWords.it['iban-mine'],
    claim: {
      label: 'Qual è il numero della domanda di assegno unico?',
      short: 'Numero della domanda',
      why: 'Così cambiamo la domanda giusta.',
      hint: 'Sono 15 cifre e cominciano con l’anno. Sono sulla ricevuta.',
      ask: 'Mi dice il numero della domanda di assegno unico? Sono quindici cifre. Se non lo trova, dica: non ce l’ho.',
      again: 'Lo dica piano, una cifra per volta. Oppure dica: non ce l’ho.',
      where: 'È sulla ricevuta, e tra le sue domande quando entra con la sua identità.',
      none: 'Non lo trovo: lo cerca l’ufficio',
    },
    died: {
      label: 'Chi è mancato?',
      short: 'Chi è mancato',
      why: 'La somma cambia in modo diverso.',
      options: {
        'other-parent': {
          label: 'L’altro genitore',
          said: ['mio marito', 'mia moglie', 'il padre', 'la madre', 'il papà dei bambini'],
        },
        child: { label: 'Un figlio', said: ['mio figlio', 'mia figlia', 'il bambino', 'la bambina'] },
      },
    },
    'other-parent-code': {
      label: 'Qual è il codice fiscale dell’altro genitore?',
      short: 'Codice fiscale dell’altro genitore',
      why: 'Chiediamo a lui o a lei se è d’accordo, o su quale conto vuole la sua parte.',
      ask: 'Mi dice il codice fiscale dell’altro genitore?',
      again: 'Lo dica piano, una lettera o una cifra per volta.',
      where: 'È sulla sua tessera sanitaria.',
    },
    'other-iban': {
      label: 'Qual è l’IBAN dell’altro genitore?',
      short: 'IBAN dell’altro genitore',
      why: 'Su quel conto va la sua parte. Lo può indicare anche lui o lei, dopo.',
      ask: 'Conosce l’IBAN dell’altro genitore? Se no, dica: non ce l’ho.',
      again: 'Lo dica piano, una lettera o una cifra per volta. Oppure dica: non ce l’ho.',
      none: 'Non lo so: lo indica l’altro genitore',
    },
    granted: {
      label: 'L’assegno unico è già stato accolto?',
      short: 'Assegno già accolto',
      why: 'Si cambia solo una domanda già accolta.',
    },
    'my-side': {
      label: 'Ha fatto lei la domanda, o l’altro genitore?',
      short: 'Chi comunica',
      why: 'L’altro genitore può cambiare solo la sua parte e il suo conto.',
      options: {
        applicant: { label: 'L’ho fatta io', said: ['io', 'la domanda è mia', 'ho fatto io la domanda'] },
        'other-parent': {
          label: 'L’ha fatta l’altro genitore',
          said: [
            'l’altro genitore',
            'mia moglie',
            'mio marito',
            'la mia ex',
            'il mio ex',
            'la madre dei miei figli',
          ],
        },
      },
    },
    what: {
      label: 'Che cosa è cambiato?',
      short: 'Che cosa cambia',
      why: 'Ogni cambiamento chiede dati diversi.',
      ask: 'Che cosa è cambiato? Per esempio: è nato un figlio, ho cambiato conto, ci siamo separati.',
      options: {
        'new-child': {
          label: 'È nato o arrivato un figlio',
          said: [
            'è nato un bambino',
            'ho avuto un altro figlio',
            'nuovo figlio',
            'aggiungere un figlio',
            'adozione',
          ],
        },
        'child-of-age': {
          label: 'Un figlio compie 18 anni',
          said: ['ha fatto diciotto anni', 'è maggiorenne', 'compie diciotto anni'],
        },
        disability: {
          label: 'A un figlio è riconosciuta una disabilità',
          said: ['disabilità', 'invalidità di mio figlio', 'la centoquattro', 'è cambiata la disabilità'],
        },
        separation: {
          label: 'I genitori si sono separati',
          said: ['ci siamo separati', 'mi sono separata', 'divorzio', 'ci siamo lasciati'],
        },
        split: {
          label: 'Come si divide l’assegno',
          said: ['voglio la metà', 'dividere l’assegno', 'lo prende tutto lui', 'la mia parte'],
        },
        account: {
          label: 'Il conto dove arriva',
          said: ['ho cambiato conto', 'nuovo iban', 'cambiare banca', 'l’iban'],
        },
        'other-parent': {
          label: 'I dati dell’altro genitore',
          said: [
            'l’altro genitore',
            'il padre lo ha riconosciuto',
            'è morto il padre',
            'il codice dell’altro genitore',
          ],
        },
        residence: {
          label: 'La residenza',
          said: ['ho cambiato casa', 'residenza', 'ci siamo trasferiti', 'andiamo all’estero'],
        },
        death: {
          label: 'Una persona della famiglia è mancata',
          said: ['è morto mio marito', 'è morta mia moglie', 'è mancato un figlio', 'un lutto', 'decesso'],
        },
        renounce: {
          label: 'Non voglio più l’assegno',
          said: ['rinuncia', 'rinuncio', 'non lo voglio più', 'chiudere la domanda'],
        },
      },
    },
    from: {
      label: 'Da quale giorno è cambiato?',
      short: 'Cambiato dal',
      why: 'Dal giorno dipendono i mesi con la somma nuova.',
      again: 'Mi dica giorno, mese e anno.',
    },
    newborn: {
      label: 'Chi è il bambino o la bambina?',
      short: 'Nuovo figlio',
      why: 'Lo aggiungiamo alla domanda.',
      fields: {
        'given-name': {
          ...personWords.it['given-name'],
          label: 'Nome del bambino o della bambina',
          ask: 'Come si chiama il bambino o la bambina? Mi dica solo il nome.',
        },
        'family-name': { ...personWords.it['family-name'], label: 'Cognome del bambino o della bambina' },
        birth: {
          ...personWords.it.birth,
          label: 'Data di nascita del bambino o della bambina',
          ask: 'Quando è nato o nata?',
        },
        'codice-fiscale': {
          ...personWords.it['codice-fiscale'],
          label: 'Codice fiscale del bambino o della bambina',
          ask: 'Mi dice il codice fiscale del bambino o della bambina?',
        },
      },
    },
    'child-code': {
      label: 'Qual è il codice fiscale del figlio?',
      short: 'Codice fiscale del figlio',
      why: 'Così cambiamo i dati del figlio giusto.',
      hint: 'Sono 16 lettere e numeri, sulla tessera sanitaria.',
      again: 'Lo dica piano, una lettera o una cifra per volta.',
    },
    'adult-child': {
      label: 'Che cosa fa dai 18 anni?',
      short: 'Che cosa fa il figlio',
      why: 'Dai 18 ai 20 anni l’assegno resta solo in questi casi.',
      ask: 'Che cosa fa oggi suo figlio: studia, lavora, cerca lavoro, o altro?',
      options: {
        studies: { label: 'Studia', said: ['studia', 'va a scuola', 'università', 'fa un corso'] },
        internship: { label: 'Fa un tirocinio', said: ['tirocinio', 'stage', 'apprendistato'] },
        'works-under-8000': {
          label: 'Lavora e guadagna meno di 8.000 euro l’anno',
          said: ['lavora poco', 'lavoretti', 'guadagna meno di ottomila'],
        },
        'seeks-work': {
          label: 'Cerca lavoro ed è iscritto al centro per l’impiego',
          said: ['cerca lavoro', 'è disoccupato', 'è iscritto al centro per l’impiego'],
        },
        'civil-service': { label: 'Fa il servizio civile', said: ['servizio civile'] },
        none: {
          label: 'Niente di questo',
          said: ['niente', 'nessuna di queste', 'non fa niente', 'guadagna di più'],
        },
      },
    },
    'disability-degree': {
      label: 'Che disabilità è riconosciuta?',
      short: 'Grado di disabilità',
      why: 'La somma in più dipende dal grado.',
      options: {
        medium: { label: 'Media', said: ['media', 'disabilità media'] },
        severe: { label: 'Grave', said: ['grave', 'disabilità grave'] },
        total: { label: 'Non autosufficienza', said: ['non autosufficiente', 'ha bisogno di tutto'] },
      },
    },
    split: {
      label: 'Come volete dividere l’assegno?',
      short: 'Divisione',
      why: 'Di solito va metà a ciascun genitore.',
      options: {
        half: { label: 'Metà ciascuno', said: ['metà', 'a metà', 'metà ciascuno', 'metà per uno'] },
        'all-to-me': { label: 'Tutto a me', said: ['tutto a me', 'lo prendo io', 'tutto io'] },
        'all-to-other': {
          label: 'Tutto all’altro genitore',
          said: ['tutto a lui', 'tutto a lei', 'tutto all’altro', 'lo prende l’altro genitore'],
        },
      },
    },
    'other-agrees': {
      label: 'L’altro genitore è d’accordo?',
      short: 'Accordo dell’altro genitore',
      why: 'L’altro genitore può sempre chiedere la metà.',
    },
  },
  conditions: {
    granted: {
      short: 'Domanda già accolta',
      met: 'La domanda di assegno unico è accolta.',
      unmet: 'Si può cambiare solo una domanda già accolta.',
      unknown: 'Non sappiamo ancora se la domanda è accolta.',
      remedy: 'Se non ha ancora fatto domanda, chieda l’assegno unico.',
    },
    'not-in-future': {
      short: 'Cambiamento già avvenuto',
      met: 'Il cambiamento è già avvenuto, o si conosce già.',
      unmet: 'Si comunica quando è già avvenuto.',
      unknown: 'Non sappiamo ancora da quando è cambiato.',
      remedy: 'Può salvare le risposte e mandarle da quel giorno.',
    },
    'may-change': {
      short: 'Chi può cambiarlo',
      met: 'Può comunicare questo cambiamento.',
      unmet: 'Questo cambiamento lo comunica chi ha fatto la domanda.',
      unknown: 'Non sappiamo ancora chi ha fatto la domanda.',
      remedy: 'Lei può cambiare il suo conto e la divisione dell’assegno.',
    },
    'entitled-of-age': {
      short: 'Figlio dai 18 ai 20 anni',
      met: 'L’assegno può restare.',
      unmet:
        'Dai 18 anni l’assegno resta solo se studia, fa tirocinio, lavora poco, cerca lavoro o fa il servizio civile.',
      unknown: 'Non sappiamo ancora che cosa fa il figlio.',
      remedy: 'Se si iscrive a un corso o al centro per l’impiego, lo comunichi.',
    },
    'own-account': {
      short: 'Conto intestato',
      met: 'Il conto va bene.',
      unmet: 'Possiamo pagare solo su un conto intestato a lei.',
      unknown: 'Non sappiamo ancora di chi è il conto.',
      remedy: 'Indichi un conto suo, anche insieme a un’altra persona.',
    },
  },
  steps: {},
  amounts: {},
  dates: { effect: 'Vale dal', 'within-120-days': 'Per non perdere mesi, comunicare entro il' },
  assumptions: {
    'effect-month': 'Che valga dal mese dopo non è confermato.',
    'birth-arrears':
      'Per una nascita recente qui si parte dal mese di nascita. Gli arretrati della gravidanza non sono calcolati.',
    'birth-late': 'Sono passati più di 120 giorni dalla nascita. Qui vale dal mese dopo. Non è confermato.',
    'holiday-term':
      'L’ultimo giorno in tempo era festivo. Non è confermato se vale anche il giorno dopo: qui non vale.',
    'birth-term': 'Il termine di 120 giorni dalla nascita per avere tutti gli arretrati non è confermato.',
  },
};
