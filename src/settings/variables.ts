// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import type { Text } from '#core/index.ts';
import {
  baseUrl,
  databaseUrl,
  digits,
  exactUrl,
  filledFolder,
  folder,
  host,
  iceUrls,
  type Kind,
  line,
  mailAddress,
  mailFrom,
  mailServer,
  origin,
  port,
  privateKey,
  scanner,
  secret,
  senderName,
  severalSecrets,
  share,
  sslMode,
  token,
  whole,
  yesNo,
} from './kinds.ts';

/** What the guide tells of a setting. */
export interface About {
  readonly sets: Text;
  readonly without: Text;
  /** Never shown; can be given by a file: `NAME_FILE`, or a credential of the system. */
  readonly isSecret?: boolean;
}

export const about = z.registry<About>();

function told<Value>(kind: Kind<Value>, it: readonly [string, string], en: readonly [string, string]) {
  const [sets, without] = [0, 1].map((n) => ({ it: it[n] ?? '', en: en[n] ?? '' })) as [Text, Text];
  return kind.optional().register(about, { sets, without });
}

// As `told`, for what nobody may read.
function hidden<Value>(kind: Kind<Value>, it: readonly [string, string], en: readonly [string, string]) {
  const [sets, without] = [0, 1].map((n) => ({ it: it[n] ?? '', en: en[n] ?? '' })) as [Text, Text];
  return kind.optional().register(about, { sets, without, isSecret: true });
}

const none = ['non si usa', 'it is not used'] as const;
const [unused, notUsed] = none;

function register(it: string, en: string) {
  const without = ['a quell’archivio non si chiede', 'that register is not asked'] as const;
  return {
    url: told(baseUrl, [`${it}: il suo e-service`, without[0]], [`${en}: its e-service`, without[1]]),
    purpose: told(line, [`${it}: la finalità concordata`, unused], [`${en}: the purpose agreed on`, notUsed]),
    keys: told(
      exactUrl,
      [`${it}: dove stanno le sue chiavi`, unused],
      [`${en}: where its keys are`, notUsed],
    ),
  };
}

const anpr = register('ANPR, l’anagrafe', 'ANPR, the register of residents');
const isee = register('ISEE', 'ISEE');
const uniemens = register('Uniemens, i rapporti di lavoro', 'Uniemens, employments');
const inps = register('INPS, le prestazioni', 'INPS, benefits');
const ade = register('Agenzia delle entrate', 'Agenzia delle entrate, taxes');
const debts = register('l’archivio delle somme da restituire', 'the archive of sums to pay back');
const contributions = register('l’archivio dei contributi', 'the archive of contributions');
const pensions = register('l’archivio dei cedolini di pensione', 'the archive of pension slips');

/**
 * Every setting of a counter, how it is written and what the guides tell of it. All are variables of the environment; a
 * secret can be a file as well. What is not here is refused when its name begins like ours.
 */
export const variables = {
  PORT: told(
    port,
    ['porta su cui ascolta lo sportello; 0: una libera', '8080'],
    ['port the counter listens on; 0: a free one', '8080'],
  ),
  HOST: told(
    host,
    ['indirizzo su cui ascolta', '127.0.0.1: solo questo computer'],
    ['address it listens on', '127.0.0.1: this machine only'],
  ),
  SPORTELLO_ORIGIN: told(
    origin,
    ['il nostro indirizzo, come lo vedono i browser', 'dove ascoltiamo'],
    ['our address, as browsers see it', 'where we listen'],
  ),
  SPORTELLO_HTTPS: told(
    yesNo,
    ['`yes`: cookie solo via https', 'come comincia `SPORTELLO_ORIGIN`'],
    ['`yes`: cookies over https only', 'as `SPORTELLO_ORIGIN` begins'],
  ),
  SPORTELLO_TRUSTED_PROXIES: told(
    whole(0, 10),
    [
      'quanti nostri proxy stanno davanti: chi prova un codice si conta secondo l’indirizzo che vede il più esterno. Con un proxy davanti va scritto, o tutti contano come uno',
      '0: conta chi si collega',
    ],
    [
      'how many proxies of ours stand in front: who tries a code is counted by the address that the outermost sees. Behind a proxy it must be set, or all count as one',
      '0: who connects counts',
    ],
  ),
  SPORTELLO_PROXY_FORWARDED: told(
    yesNo,
    ['`yes`: i proxy scrivono `Forwarded` (RFC 7239)', '`X-Forwarded-For`'],
    ['`yes`: the proxies write `Forwarded` (RFC 7239)', '`X-Forwarded-For`'],
  ),
  DATABASE_URL: hidden(
    databaseUrl,
    ['la base di dati', 'una sua, in `SPORTELLO_DATA`'],
    ['the database', 'one of its own in `SPORTELLO_DATA`'],
  ),
  SPORTELLO_MIGRATE_URL: hidden(
    databaseUrl,
    [
      'la stessa base di dati per il suo proprietario; serve solo a `sportello migrate`',
      'non si può migrare',
    ],
    ['the same database for its owner; for `sportello migrate` alone', 'it cannot be migrated'],
  ),
  SPORTELLO_POOL_SIZE: told(
    whole(2, 500),
    ['connessioni di un processo alla base di dati', '20'],
    ['connections of one process to the database', '20'],
  ),
  SPORTELLO_APPLICATION_NAME: told(
    line,
    ['il nome con cui la base di dati elenca le connessioni', '`sportello`'],
    ['the name under which the database lists the connections', '`sportello`'],
  ),
  SPORTELLO_STATEMENT_SECONDS: told(
    whole(2, 600),
    ['secondi dopo i quali una richiesta alla base di dati si annulla', '15'],
    ['seconds after which a statement is cancelled', '15'],
  ),
  SPORTELLO_LOCK_SECONDS: told(
    whole(1, 300),
    ['secondi che si aspetta ciò che un altro tiene', '8'],
    ['seconds that a statement waits for what another holds', '8'],
  ),
  SPORTELLO_IDLE_SECONDS: told(
    whole(1, 300),
    ['secondi dopo i quali si scioglie ciò che tiene un processo fermo', '5'],
    ['seconds after which what a frozen process holds is let go', '5'],
  ),
  SPORTELLO_DRAIN_SECONDS: told(
    whole(0, 120),
    ['secondi in cui, prima di chiudere, si risponde ancora a tutti', '2'],
    ['seconds for which, before closing, everybody is still answered', '2'],
  ),
  PGSSLMODE: told(
    sslMode,
    ['TLS verso `DATABASE_URL`, se l’indirizzo non lo dice con `sslmode`', 'senza TLS'],
    ['TLS towards `DATABASE_URL`, where the address does not say `sslmode`', 'no TLS'],
  ),
  SPORTELLO_DATA: told(
    folder,
    ['cartella di quella base di dati', '`data/postgres`'],
    ['folder of that database', '`data/postgres`'],
  ),
  SPORTELLO_DOCUMENTS: told(
    folder,
    ['cartella dei file che portano le persone', 'accanto ai dati'],
    ['folder of the files that people bring', 'beside the data'],
  ),
  SPORTELLO_SERVICES: told(
    filledFolder,
    ['cartella con servizi, parole e marchio', 'quella del progetto'],
    ['folder of services, words and brand', 'the repository’s'],
  ),
  SPORTELLO_MODELS: told(
    folder,
    ['cartella dei pesi con cui lo sportello ascolta e parla', 'quella del progetto'],
    ['folder of the weights that the counter hears and speaks with', 'the repository’s'],
  ),
  SPORTELLO_SPEECH_URL: told(
    baseUrl,
    [
      'un nostro server che ascolta o parla, con l’interfaccia di OpenAI (`/audio/transcriptions`, `/audio/speech`): lì va ciò che le persone dicono',
      'si ascolta e si parla qui',
    ],
    [
      'a server of ours that hears or speaks, of OpenAI’s interface (`/audio/transcriptions`, `/audio/speech`): what people say goes there',
      'it is heard and spoken here',
    ],
  ),
  SPORTELLO_SPEECH_KEY: hidden(token, ['la nostra chiave lì', 'senza chiave'], ['our key there', 'no key']),
  SPORTELLO_SPEECH_HEARS: told(
    line,
    ['il modello che lì ascolta', 'si ascolta qui'],
    ['the model that hears there', 'it is heard here'],
  ),
  SPORTELLO_SPEECH_SPEAKS: told(
    line,
    ['il modello che lì parla', 'si parla qui'],
    ['the model that speaks there', 'it is spoken here'],
  ),
  SPORTELLO_SPEECH_VOICE: told(
    line,
    ['la voce di quel modello', 'la sua'],
    ['the voice of that model', 'its own'],
  ),
  SPORTELLO_ICE_URLS: told(
    iceUrls,
    [
      'i nostri server per le chiamate tra browser, separati da spazi: `stun:…` per trovarsi, `turn:…` e `turns:…` per passare dove non c’è una via diritta',
      'ci si sente solo nella stessa rete',
    ],
    [
      'our servers for calls between browsers, apart by spaces: `stun:…` to find each other, `turn:…` and `turns:…` to pass where there is no straight way',
      'calls are heard within one network only',
    ],
  ),
  SPORTELLO_TURN_SECRET: hidden(
    secret(32),
    ['la chiave condivisa con coturn (`static-auth-secret`)', 'i server `turn` non si usano'],
    ['the key shared with coturn (`static-auth-secret`)', 'the `turn` servers are not used'],
  ),
  SPORTELLO_SECRET: hidden(
    secret(32),
    ['chiave delle impronte dei codici', 'creata una volta, nella base di dati'],
    ['key of the hashes of codes', 'made once, in the database'],
  ),
  SPORTELLO_OTHER_SECRETS: hidden(
    severalSecrets(32),
    [
      'altre chiavi che valgono ancora, o già, mentre `SPORTELLO_SECRET` cambia; separate da spazi',
      'vale una sola chiave',
    ],
    [
      'other keys that hold still, or already, while `SPORTELLO_SECRET` is changed; apart by spaces',
      'one key holds',
    ],
  ),
  SPORTELLO_REGISTER_KEYS: hidden(
    secret(32),
    ['chiavi che sigillano il protocollo, la più nuova per prima', 'una, fatta una volta, accanto ai dati'],
    ['keys that seal the protocol register, the newest first', 'one, made once, beside the data'],
  ),
  SPORTELLO_SEALS_FOLDER: told(
    folder,
    [
      'cartella dove esce l’ultimo sigillo di ogni giorno',
      'accanto alla base di dati sua, altrimenti nessuna',
    ],
    ['folder to which the last seal of each day goes', 'beside a database of its own, otherwise none'],
  ),
  SPORTELLO_SEALS_MAIL: told(
    mailAddress,
    ['a chi si manda l’ultimo sigillo di ogni giorno', 'a nessuno'],
    ['who is sent the last seal of each day', 'nobody'],
  ),
  SPORTELLO_SEALS_TSA: told(
    exactUrl,
    ['il servizio di marche temporali (RFC 3161) per quel sigillo', 'nessuna marca'],
    ['the time stamping authority (RFC 3161) for that seal', 'no time stamp'],
  ),
  SPORTELLO_OIDC_ISSUER: told(
    exactUrl,
    ['il servizio di identità', 'quello di prova'],
    ['the identity provider', 'the sample provider'],
  ),
  SPORTELLO_OIDC_CLIENT_ID: told(
    line,
    ['il nostro nome presso di lui', '`SPORTELLO_ORIGIN`'],
    ['our name there', '`SPORTELLO_ORIGIN`'],
  ),
  SPORTELLO_OIDC_KEY: hidden(
    privateKey,
    ['la nostra chiave presso di lui: un file PEM', 'creata una volta, nella base di dati'],
    ['our key there: a PEM file', 'made once, in the database'],
  ),
  SPORTELLO_SAMPLES: told(
    yesNo,
    ['`yes` o `no`: persone, archivi e posta inventati', 'sì solo se nessun altro ci raggiunge'],
    ['`yes` or `no`: invented people, registers and post', 'yes only while nobody else can reach us'],
  ),
  SPORTELLO_SAMPLE_PORT: told(
    port,
    ['porta dell’identità di prova', 'quella dopo `PORT`'],
    ['port of the sample provider', 'the one after `PORT`'],
  ),
  SPORTELLO_POST_PORT: told(
    port,
    ['porta della posta di prova', 'la seconda dopo `PORT`'],
    ['port of the sample post office', 'the second after `PORT`'],
  ),
  SPORTELLO_PDND_TOKEN_URL: told(
    exactUrl,
    ['la piattaforma dati: dove si chiedono i voucher', 'non si chiede a nessun archivio'],
    ['the interoperability platform: where vouchers are had', 'no register is asked'],
  ),
  SPORTELLO_PDND_AUDIENCE: told(
    line,
    ['a chi è rivolta la nostra richiesta', unused],
    ['whom our request is for', notUsed],
  ),
  SPORTELLO_PDND_CLIENT_ID: told(line, ['chi siamo lì', unused], ['who we are there', notUsed]),
  SPORTELLO_PDND_KEY_ID: told(
    line,
    ['il nome della nostra chiave lì', unused],
    ['the name of our key there', notUsed],
  ),
  SPORTELLO_PDND_KEY: hidden(
    privateKey,
    ['la nostra chiave lì: un file PEM', unused],
    ['our key there: a PEM file', notUsed],
  ),
  SPORTELLO_ANPR_URL: anpr.url,
  SPORTELLO_ANPR_PURPOSE: anpr.purpose,
  SPORTELLO_ANPR_KEYS_URL: anpr.keys,
  SPORTELLO_ISEE_URL: isee.url,
  SPORTELLO_ISEE_PURPOSE: isee.purpose,
  SPORTELLO_ISEE_KEYS_URL: isee.keys,
  SPORTELLO_UNIEMENS_URL: uniemens.url,
  SPORTELLO_UNIEMENS_PURPOSE: uniemens.purpose,
  SPORTELLO_UNIEMENS_KEYS_URL: uniemens.keys,
  SPORTELLO_INPS_URL: inps.url,
  SPORTELLO_INPS_PURPOSE: inps.purpose,
  SPORTELLO_INPS_KEYS_URL: inps.keys,
  SPORTELLO_ADE_URL: ade.url,
  SPORTELLO_ADE_PURPOSE: ade.purpose,
  SPORTELLO_ADE_KEYS_URL: ade.keys,
  SPORTELLO_DEBTS_URL: debts.url,
  SPORTELLO_DEBTS_PURPOSE: debts.purpose,
  SPORTELLO_DEBTS_KEYS_URL: debts.keys,
  SPORTELLO_CONTRIBUTIONS_URL: contributions.url,
  SPORTELLO_CONTRIBUTIONS_PURPOSE: contributions.purpose,
  SPORTELLO_CONTRIBUTIONS_KEYS_URL: contributions.keys,
  SPORTELLO_PENSIONS_URL: pensions.url,
  SPORTELLO_PENSIONS_PURPOSE: pensions.purpose,
  SPORTELLO_PENSIONS_KEYS_URL: pensions.keys,
  SPORTELLO_PAYMENTS_URL: told(
    baseUrl,
    ['l’archivio dei pagamenti, per le certificazioni', 'non si possono avere certificazioni'],
    ['the archive of payments, for yearly statements', 'no statement can be had'],
  ),
  SPORTELLO_PAYMENTS_KEY: hidden(token, ['la nostra chiave lì', unused], ['our key there', notUsed]),
  SPORTELLO_PAGOPA_URL: told(
    baseUrl,
    ['le posizioni debitorie su pagoPA (GPD)', 'non si può chiedere di pagare: lo vede un funzionario'],
    ['the debt positions at pagoPA (GPD)', 'nobody can be asked to pay: an officer sees to it'],
  ),
  SPORTELLO_PAGOPA_KEY: hidden(token, ['la nostra chiave lì', unused], ['our key there', notUsed]),
  SPORTELLO_PAGOPA_CREDITOR: told(
    digits(11),
    ['il codice fiscale dell’ente che riscuote', unused],
    ['the codice fiscale of the administration that is paid', notUsed],
  ),
  SPORTELLO_PAGOPA_SEGREGATION: told(
    digits(2),
    ['il codice di segregazione dei nostri avvisi', unused],
    ['the segregation code of our notices', notUsed],
  ),
  SPORTELLO_PAGOPA_IBAN: told(
    line,
    ['il conto su cui si incassa, noto a pagoPA', unused],
    ['the account that is paid to, known to pagoPA', notUsed],
  ),
  SPORTELLO_PAGOPA_CATEGORY: told(
    line,
    ['il codice di tassonomia dei pagamenti', unused],
    ['the code of the payments in the taxonomy', notUsed],
  ),
  SPORTELLO_PAGOPA_CHECKOUT: told(
    exactUrl,
    ['dove si paga online un avviso', 'https://checkout.pagopa.it'],
    ['where a notice is paid online', 'https://checkout.pagopa.it'],
  ),
  SPORTELLO_HOLDER_URL: told(
    baseUrl,
    ['il servizio che dice di chi è un conto', 'ogni conto lo controlla un funzionario'],
    ['the service that says whose an account is', 'an officer checks each account'],
  ),
  SPORTELLO_HOLDER_TOKEN: hidden(token, ['la nostra chiave lì', unused], ['our key there', notUsed]),
  SPORTELLO_SMTP: hidden(
    mailServer,
    ['il server per le e-mail', 'non partono e-mail'],
    ['the server for e-mail', 'no e-mail is sent'],
  ),
  SPORTELLO_MAIL_FROM: told(
    mailFrom,
    ['il mittente delle e-mail', '`Sportello <sportello@localhost>`'],
    ['the sender of e-mail', '`Sportello <sportello@localhost>`'],
  ),
  SPORTELLO_SMS_URL: told(
    baseUrl,
    ['il servizio per gli SMS', 'non partono SMS'],
    ['the service for text messages', 'none is sent'],
  ),
  SPORTELLO_SMS_TOKEN: hidden(token, ['la nostra chiave lì', unused], ['our key there', notUsed]),
  SPORTELLO_SMS_FROM: told(
    senderName,
    ['il mittente degli SMS', '`Sportello`'],
    ['the sender of text messages', '`Sportello`'],
  ),
  SPORTELLO_IO_KEY: hidden(
    token,
    ['la nostra chiave per App IO', 'non partono messaggi'],
    ['our key for App IO', 'none is sent'],
  ),
  SPORTELLO_IO_URL: told(
    baseUrl,
    ['l’indirizzo di App IO', '`https://api.io.pagopa.it/api/v1`'],
    ['the address of App IO', '`https://api.io.pagopa.it/api/v1`'],
  ),
  SPORTELLO_CLAMD: told(
    scanner,
    ['l’antivirus clamd: `host:porta` o socket', 'i file non si controllano'],
    ['the scanner clamd: `host:port` or socket', 'files are not scanned'],
  ),
  SPORTELLO_UNDO_MINUTES: told(
    whole(0, 10_080),
    ['minuti in cui si può riprendere una decisione firmata', '15'],
    ['minutes for which a signed decision can be taken back', '15'],
  ),
  SPORTELLO_FOUR_EYES_EUROS: told(
    whole(0, 100_000_000),
    ['la somma all’anno, in euro interi, sopra la quale firmano in due', '12000'],
    ['the sum a year, in whole euros, above which two people sign', '12000'],
  ),
  SPORTELLO_QUALITY_SHARE: told(
    share,
    ['parte delle decisioni inviate da rileggere, da 0 a 1', '0.05'],
    ['share of sent decisions that is read again, from 0 to 1', '0.05'],
  ),
  SPORTELLO_ALARM_WAIT_MINUTES: told(
    whole(1, 1440),
    ['minuti di attesa dopo i quali il tabellone dà un allarme', '20, una nostra scelta'],
    ['minutes of waiting after which the wallboard gives an alarm', '20, a choice of ours'],
  ),
  SPORTELLO_ALARM_SERVICE_LEVEL: told(
    share,
    ['livello di servizio di mezz’ora, da 0 a 1, sotto il quale il tabellone dà un allarme', '0.8'],
    ['service level of half an hour, from 0 to 1, below which the wallboard gives an alarm', '0.8'],
  ),
  SPORTELLO_GUEST_MESSAGES: told(
    whole(1, 100_000),
    [
      'messaggi che partono in un’ora, in tutto, verso indirizzi scritti da chi consegna senza entrare; in un giorno sei volte tanti',
      '600',
    ],
    [
      'messages that leave in an hour, in all, to addresses that guests wrote; six times as many in a day',
      '600',
    ],
  ),
  SPORTELLO_GUEST_MESSAGES_SOURCE: told(
    whole(1, 100_000),
    ['gli stessi, da un solo indirizzo di rete; un programma di un altro ente ne ha la metà di tutti', '30'],
    ['the same, from one network address; a program of another institution has half of all', '30'],
  ),
  SPORTELLO_WAITING_DAYS: told(
    whole(1, 365),
    ['giorni che ha, per dire chi è, chi consegna una domanda senza entrare; nessuna legge li fissa', '30'],
    ['days a guest has to say who they are after handing an application in; no law sets them', '30'],
  ),
  SPORTELLO_ACCOUNT_WAIT_HOURS: told(
    whole(0, 8760),
    ['ore che aspetta un nuovo conto prima di valere', '72'],
    ['hours a new account waits before it counts', '72'],
  ),
  SPORTELLO_KEEP_CASES_YEARS: told(
    whole(1, 150),
    ['anni per cui si conservano le pratiche chiuse', '10'],
    ['years for which decided cases are kept', '10'],
  ),
  SPORTELLO_METRICS_PORT: told(
    port,
    ['porta su cui si leggono le misure, nella forma di Prometheus', 'non si leggono'],
    ['port on which metrics are read, as Prometheus does', 'they are not read'],
  ),
  SPORTELLO_METRICS_HOST: told(
    host,
    ['indirizzo di quella porta', '`127.0.0.1`'],
    ['address of that port', '`127.0.0.1`'],
  ),
  SPORTELLO_LOG_REQUESTS: told(
    yesNo,
    ['scrivere nel registro tecnico ogni richiesta: ora, percorso, esito, durata', 'solo gli errori'],
    ['write each request into the log: time, route, outcome, duration', 'only faults'],
  ),
} as const;

/** The schema of the environment; a name that is not in it is a fault. */
export const schema = z.strictObject(variables);

export type Name = keyof typeof variables;
export type Values = z.output<typeof schema>;

export const names = Object.keys(variables) as readonly Name[];

export function aboutOf(name: Name): About {
  const found = about.get(variables[name]);
  if (!found) throw new Error(`nothing is told of ${name}`);
  return found;
}
