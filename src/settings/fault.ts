// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What is wrong with a setting. `value` is what was written, never that of a secret; `write` is what to write instead. */
export interface Fault {
  readonly name: string;
  readonly code: FaultCode;
  readonly with?: Readonly<Record<string, string | number>>;
}

const phrases = {
  spaces: {
    it: 'ha uno spazio o un segno invisibile all’inizio o alla fine: lo tolga',
    en: 'has a space or an invisible sign at its beginning or end: take it away',
  },
  quotes: {
    it: 'ha le virgolette dentro il valore: le tolga',
    en: 'has quotation marks inside its value: take them away',
  },
  unknown: {
    it: 'nessuna impostazione ha questo nome{near, select, none {} other {; voleva dire {near}?}}',
    en: 'no setting has this name{near, select, none {} other {; did you mean {near}?}}',
  },
  'yes-no': {
    it: '"{value}" non va: scriva yes oppure no{write, select, none {} other {, qui {write}}}',
    en: '"{value}" will not do: write yes or no{write, select, none {} other {, here {write}}}',
  },
  whole: {
    it: '"{value}" non è un numero intero scritto in sole cifre: niente punti, virgole, spazi o unità; per esempio {write}',
    en: '"{value}" is not a whole number in digits only: no points, commas, spaces or units; for example {write}',
  },
  digits: {
    it: '"{value}" non va: servono {length} cifre, zeri compresi',
    en: '"{value}" will not do: it takes {length} digits, zeros included',
  },
  range: {
    it: '"{value}" è fuori dai limiti: scriva un numero da {min} a {max}',
    en: '"{value}" is out of bounds: write a number from {min} to {max}',
  },
  share: {
    it: '"{value}" non è una parte da 0 a 1 scritta con il punto; per esempio {write}',
    en: '"{value}" is not a share from 0 to 1 written with a point; for example {write}',
  },
  port: {
    it: '"{value}" non è una porta: scriva un numero da 0 a 65535, per esempio 8080',
    en: '"{value}" is not a port: write a number from 0 to 65535, for example 8080',
  },
  host: {
    it: '"{value}" non è un indirizzo di questo computer: scriva un IP o un nome, senza http, porta o parentesi; per esempio 127.0.0.1',
    en: '"{value}" is no address of this machine: write an IP or a name, without http, port or brackets; for example 127.0.0.1',
  },
  origin: {
    it: '"{value}" non è un’origine: scriva https:// e il nome, senza percorso e senza barra finale; per esempio {write}',
    en: '"{value}" is not an origin: write https:// and the name, without a path and without a final slash; for example {write}',
  },
  'web-address': {
    it: '"{value}" non è un indirizzo web: scriva per esempio https://servizio.example.org',
    en: '"{value}" is not a web address: write for example https://service.example.org',
  },
  'needs-https': {
    it: '"{value}" viaggia in chiaro: l’indirizzo deve cominciare con https://',
    en: '"{value}" travels in clear: the address must begin with https://',
  },
  'password-inside': {
    it: 'l’indirizzo contiene un nome o una password: li metta nell’impostazione che serve a questo',
    en: 'the address holds a name or a password: put them into the setting meant for them',
  },
  ice: {
    it: '"{value}" non va: scriva per esempio stun:turn.example.org:3478 turns:turn.example.org:5349',
    en: '"{value}" will not do: write for example stun:turn.example.org:3478 turns:turn.example.org:5349',
  },
  'mail-server': {
    it: 'non è un server di posta: scriva per esempio smtps://nome:password@posta.example.org',
    en: 'is not a mail server: write for example smtps://name:password@mail.example.org',
  },
  'mail-from': {
    it: '"{value}" non è un mittente: scriva per esempio Sportello <sportello@example.org>',
    en: '"{value}" is not a sender: write for example Sportello <counter@example.org>',
  },
  database: {
    it: 'non indica una base di dati PostgreSQL: scriva postgres://nome:password@server:5432/base',
    en: 'does not name a PostgreSQL database: write postgres://name:password@server:5432/database',
  },
  'ssl-mode': {
    it: '"{value}" non è un modo noto: scriva uno di {write}',
    en: '"{value}" is no mode that is known: write one of {write}',
  },
  'short-secret': {
    it: 'è troppo corto: servono almeno {min} caratteri a caso; ne fa uno buono: openssl rand -hex 32',
    en: 'is too short: it takes at least {min} random characters; this makes a good one: openssl rand -hex 32',
  },
  'weak-secret': {
    it: 'ripete pochi caratteri, si indovina: ne fa uno buono: openssl rand -hex 32',
    en: 'repeats few characters and can be guessed; this makes a good one: openssl rand -hex 32',
  },
  token: {
    it: 'non può contenere spazi o andare a capo',
    en: 'cannot hold spaces or line breaks',
  },
  text: {
    it: 'contiene segni che non si vedono o va a capo: lo scriva su una riga',
    en: 'holds invisible signs or line breaks: write it on one line',
  },
  'private-key': {
    it: 'non porta a una chiave privata RSA in formato PEM (PKCS 8) di almeno 2048 bit: la faccia con openssl genpkey -algorithm RSA',
    en: 'does not lead to an RSA private key in PEM form (PKCS 8) of 2048 bits or more: make one with openssl genpkey -algorithm RSA',
  },
  'no-file': {
    it: 'il file "{value}" non c’è o non si può leggere',
    en: 'the file "{value}" is not there or cannot be read',
  },
  'empty-file': {
    it: 'il file "{value}" è vuoto',
    en: 'the file "{value}" is empty',
  },
  'no-folder': {
    it: '"{value}" non è una cartella che si può leggere',
    en: '"{value}" is no folder that can be read',
  },
  'not-expanded': {
    it: '"{value}" comincia con ~, che vale solo nella shell: scriva il percorso intero',
    en: '"{value}" begins with ~, which only a shell understands: write the whole path',
  },
  scanner: {
    it: '"{value}" non è un antivirus: scriva host:porta, o il percorso del socket; per esempio 127.0.0.1:3310',
    en: '"{value}" is not a scanner: write host:port, or the path of its socket; for example 127.0.0.1:3310',
  },
  'sender-name': {
    it: '"{value}" non va come mittente di SMS: da 3 a 11 lettere o cifre, o un numero con il +',
    en: '"{value}" will not do as a sender of text messages: 3 to 11 letters or digits, or a number with +',
  },
  twice: {
    it: 'è scritta due volte, anche in {other}: ne lasci una',
    en: 'is set twice, in {other} too: leave one',
  },
  needs: {
    it: 'ha bisogno anche di {other}',
    en: 'needs {other} as well',
  },
  'without-its-main': {
    it: 'da sola non serve: imposti anche {other}, o la tolga',
    en: 'does nothing alone: set {other} as well, or take it away',
  },
  'https-and-origin': {
    it: 'dice il contrario di {other}: con https:// scriva yes, con http:// scriva no',
    en: 'says the opposite of {other}: with https:// write yes, with http:// write no',
  },
  'not-shorter': {
    it: 'deve essere più corto di {other}',
    en: 'must be shorter than {other}',
  },
  'same-port': {
    it: 'la porta {value} è anche di {other}: ne scelga un’altra',
    en: 'port {value} is that of {other} too: choose another',
  },
} as const;

export type FaultCode = keyof typeof phrases;

/** All faults of the settings at once; the message is one line for each, in Italian and English. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'));
    this.faults = faults;
  }
}

const say = deskSayer(phrases);

function faultLine({ name, code, with: values = {} }: Fault): string {
  return `${name}: ${say(code, 'it', values)} / ${say(code, 'en', values)}`;
}
