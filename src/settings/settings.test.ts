// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { BadSettings, type Settings, settingsFrom } from './index.ts';
import { names } from './variables.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-settings-'));
after(() => rmSync(folder, { recursive: true }));

function inFile(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const pem = (bits: number) =>
  generateKeyPairSync('rsa', { modulusLength: bits })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
const key = inFile('key.pem', pem(2048));
const goodSecret = 'c0ffee11deadbeef22badc0de33feedface44';

type Env = Readonly<Record<string, string>>;

function faultsOf(env: Env): readonly string[] {
  try {
    settingsFrom(env);
    return [];
  } catch (error) {
    if (!(error instanceof BadSettings)) throw error;
    const lines = error.message.split('\n');
    assert.equal(lines.length, error.faults.length, 'a line for each');
    for (const line of lines) assert.match(line, /^[\w/.-]+: .+ \/ .+$/, line);
    return error.faults.map(({ name, code }) => `${name} ${code}`);
  }
}

function messageOf(env: Env): string {
  try {
    settingsFrom(env);
  } catch (error) {
    if (error instanceof BadSettings) return error.message;
  }
  return '';
}

describe('a setting', () => {
  const wrong: readonly (readonly [Env, string])[] = [
    ...['true', 'True', 'YES', 'Yes', '1', 'on', 'sì', 'si', 'false', 'maybe', '0'].map(
      (written) => [{ SPORTELLO_HTTPS: written }, 'SPORTELLO_HTTPS yes-no'] as const,
    ),
    [{ SPORTELLO_SAMPLES: 'true' }, 'SPORTELLO_SAMPLES yes-no'],
    ...[
      'abc',
      '80a',
      '8080.5',
      '8.080',
      '-1',
      '65536',
      '99999999',
      '0x50',
      '1e3',
      '08080',
      '٨٠٨٠',
      '+80',
    ].flatMap((written) =>
      ['PORT', 'SPORTELLO_SAMPLE_PORT', 'SPORTELLO_POST_PORT'].map(
        (name) => [{ [name]: written }, `${name} port`] as const,
      ),
    ),
    ...[
      '12.000',
      '12,000',
      '12 000',
      '12’000',
      '12_000',
      '12000€',
      '12k',
      '1e4',
      '12000.50',
      '-1',
      'dodicimila',
      '012',
    ].map((written) => [{ SPORTELLO_FOUR_EYES_EUROS: written }, 'SPORTELLO_FOUR_EYES_EUROS whole'] as const),
    ...['15min', '0.5', '1,5', '-1', '∞', 'NaN'].flatMap((written) =>
      ['SPORTELLO_UNDO_MINUTES', 'SPORTELLO_ACCOUNT_WAIT_HOURS', 'SPORTELLO_KEEP_CASES_YEARS'].map(
        (name) => [{ [name]: written }, `${name} whole`] as const,
      ),
    ),
    [{ SPORTELLO_KEEP_CASES_YEARS: '0' }, 'SPORTELLO_KEEP_CASES_YEARS range'],
    [{ SPORTELLO_KEEP_CASES_YEARS: '1000' }, 'SPORTELLO_KEEP_CASES_YEARS range'],
    ...['0,05', '5%', '5', '1.5', '-0.1', '.5', '0.', 'half', '1e-2'].map(
      (written) => [{ SPORTELLO_QUALITY_SHARE: written }, 'SPORTELLO_QUALITY_SHARE share'] as const,
    ),
    ...[
      'https://sportello.example.org/',
      'https://sportello.example.org/it',
      'https://sportello.example.org?x',
      'https://sportello.example.org#x',
      'https://SPORTELLO.example.org',
      'https://sportello.example.org:443',
      'sportello.example.org',
      'ftp://sportello.example.org',
      'https:sportello.example.org',
      '*',
      'null',
    ].map((written) => [{ SPORTELLO_ORIGIN: written }, 'SPORTELLO_ORIGIN origin'] as const),
    [{ SPORTELLO_ORIGIN: 'https://a:b@example.org' }, 'SPORTELLO_ORIGIN password-inside'],
    ...['http://localhost', '127.0.0.1:8080', '[::1]', '0.0.0', '256.1.1.1', '*', 'a b', 'a_b', '-a'].map(
      (written) => [{ HOST: written }, 'HOST host'] as const,
    ),
    ...['a', 'segreto', '0123456789012345678901234567890'].map(
      (written) => [{ SPORTELLO_SECRET: written }, 'SPORTELLO_SECRET short-secret'] as const,
    ),
    [{ SPORTELLO_SECRET: 'a'.repeat(64) }, 'SPORTELLO_SECRET weak-secret'],
    [{ SPORTELLO_SECRET: 'abcabc'.repeat(9) }, 'SPORTELLO_SECRET weak-secret'],
    [
      { SPORTELLO_OTHER_SECRETS: `${'0123456789'.repeat(4)} segreto` },
      'SPORTELLO_OTHER_SECRETS short-secret',
    ],
    [{ SPORTELLO_OTHER_SECRETS: 'ab'.repeat(40) }, 'SPORTELLO_OTHER_SECRETS weak-secret'],
    ...[
      'mysql://a/b',
      'db.example.org/sportello',
      'postgres://db.example.org',
      'postgres://db.example.org/',
      'postgres:///sportello',
      'host=db dbname=x',
    ].map((written) => [{ DATABASE_URL: written }, 'DATABASE_URL database'] as const),
    [{ DATABASE_URL: 'postgres://db/x?sslmode=yes' }, 'DATABASE_URL ssl-mode'],
    [{ PGSSLMODE: 'true' }, 'PGSSLMODE ssl-mode'],
    [{ SPORTELLO_DATA: '~/data' }, 'SPORTELLO_DATA not-expanded'],
    [{ SPORTELLO_DATA: 'package.json' }, 'SPORTELLO_DATA no-folder'],
    [{ SPORTELLO_DOCUMENTS: 'package.json/x' }, 'SPORTELLO_DOCUMENTS no-folder'],
    [{ SPORTELLO_SERVICES: 'nowhere' }, 'SPORTELLO_SERVICES no-folder'],
    ...['nowhere', 'clamd:', ':3310', 'host:0', 'host:99999', 'http://clamd:3310'].map(
      (written) => [{ SPORTELLO_CLAMD: written }, 'SPORTELLO_CLAMD scanner'] as const,
    ),
    [{ SPORTELLO_SMTP: 'mail.example.org' }, 'SPORTELLO_SMTP mail-server'],
    [{ SPORTELLO_SMTP: 'https://mail.example.org' }, 'SPORTELLO_SMTP mail-server'],
    [{ SPORTELLO_SMTP: 'smtp://m', SPORTELLO_MAIL_FROM: 'Sportello' }, 'SPORTELLO_MAIL_FROM mail-from'],
    [{ SPORTELLO_IO_KEY: 'a b' }, 'SPORTELLO_IO_KEY token'],
    [{ PORT: ' 8080' }, 'PORT spaces'],
    [{ SPORTELLO_HTTPS: 'yes\u00a0' }, 'SPORTELLO_HTTPS spaces'],
    [{ SPORTELLO_HTTPS: '\u200byes' }, 'SPORTELLO_HTTPS spaces'],
    [{ PORT: '"8080"' }, 'PORT quotes'],
    [{ PORT: "'8080'" }, 'PORT quotes'],
    [{ SPORTELLO_OIDC_KEY: '/nowhere/key.pem' }, 'SPORTELLO_OIDC_KEY no-file'],
    [{ SPORTELLO_OIDC_KEY: 'package.json' }, 'SPORTELLO_OIDC_KEY private-key'],
    [{ SPORTELLO_OIDC_KEY: inFile('weak.pem', pem(1024)) }, 'SPORTELLO_OIDC_KEY private-key'],
  ];
  for (const [env, fault] of wrong) {
    it(`is refused as it is: ${JSON.stringify(env)}`, () => {
      assert.ok(faultsOf(env).includes(fault), `${fault} in ${faultsOf(env)}`);
    });
  }

  it('that is refused comes with what to write instead', () => {
    const lines = messageOf({
      SPORTELLO_HTTPS: 'true',
      SPORTELLO_FOUR_EYES_EUROS: '12.000',
      SPORTELLO_QUALITY_SHARE: '0,05',
      SPORTELLO_ORIGIN: 'https://sportello.example.org/it/',
    });
    for (const word of [
      /qui yes/,
      /here yes/,
      /esempio 12000 /,
      /0\.05/,
      /esempio https:\/\/sportello\.example\.org /,
    ])
      assert.match(lines, word);
  });

  it('tells all faults at once', () => {
    const faults = faultsOf({
      PORT: 'abc',
      SPORTELLO_HTTPS: 'true',
      SPORTELLO_SECRET: 'a',
      SPORTELLO_COLOUR: 'x',
    });
    assert.deepEqual(faults, [
      'PORT port',
      'SPORTELLO_COLOUR unknown',
      'SPORTELLO_HTTPS yes-no',
      'SPORTELLO_SECRET short-secret',
    ]);
  });

  it('that is a secret is never repeated', () => {
    const secrets = names.flatMap((name) => [name, `${name}_FILE`]);
    for (const name of [
      'SPORTELLO_SECRET',
      'SPORTELLO_OIDC_KEY',
      'SPORTELLO_IO_KEY',
      'DATABASE_URL',
      'SPORTELLO_SMTP',
    ]) {
      assert.ok(secrets.includes(name));
      const said = messageOf({ [name]: 'hush hush@x' });
      assert.ok(said !== '' && !said.includes('hush'), said);
    }
    const said = messageOf({ SPORTELLO_PAYMENTS_URL: 'ftp://me:hush@archive.example' });
    assert.ok(said !== '' && !said.includes('hush'), said);
  });

  it('that is empty is one that is not set', () => {
    const empty = Object.fromEntries(names.map((name) => [name, '']));
    assert.deepEqual(Object.keys(settingsFrom(empty)), Object.keys(settingsFrom({})));
  });
});

describe('a name that no setting has', () => {
  const near: readonly (readonly [string, string])[] = [
    ['SPORTELLO_HTPS', 'SPORTELLO_HTTPS'],
    ['SPORTELLO_ORIGN', 'SPORTELLO_ORIGIN'],
    ['sportello_https', 'SPORTELLO_HTTPS'],
    ['SPORTELO_HTTPS', 'SPORTELLO_HTTPS'],
    ['SPORTELLO_SECRETS', 'SPORTELLO_SECRET'],
    ['SPORTELLO_SECRET_FIL', 'SPORTELLO_SECRET_FILE'],
    ['SPORTELLO_FOUR_EYES_EURO', 'SPORTELLO_FOUR_EYES_EUROS'],
  ];
  for (const [written, meant] of near) {
    it(`${written} is refused, and ${meant} proposed`, () => {
      assert.ok(
        messageOf({ [written]: 'yes' }).includes(`did you mean ${meant}?`),
        messageOf({ [written]: 'yes' }),
      );
    });
  }
  it('is refused without a proposal when none is near', () => {
    assert.match(messageOf({ SPORTELLO_MAGIC: 'yes' }), /^SPORTELLO_MAGIC: .*no setting has this name$/);
  });
  it('is passed over when it is nothing of ours, or what Kubernetes tells of a service named so', () => {
    const env = {
      PATH: '/bin',
      LANG: 'it',
      SPORTELLO_SERVICE_HOST: '10.0.0.7',
      SPORTELLO_SERVICE_PORT: '80',
      SPORTELLO_PORT: 'tcp://10.0.0.7:80',
      SPORTELLO_PORT_80_TCP_ADDR: '10.0.0.7',
    };
    assert.deepEqual(faultsOf(env), []);
  });
});

describe('settings that contradict each other', () => {
  const wrong: readonly (readonly [Env, string])[] = [
    [{ SPORTELLO_OIDC_ISSUER: 'https://idp.example.org' }, 'SPORTELLO_OIDC_ISSUER needs'],
    [{ SPORTELLO_OIDC_CLIENT_ID: 'us' }, 'SPORTELLO_OIDC_CLIENT_ID without-its-main'],
    [{ SPORTELLO_OIDC_KEY: key }, 'SPORTELLO_OIDC_KEY without-its-main'],
    [{ SPORTELLO_HTTPS: 'yes' }, 'SPORTELLO_HTTPS needs'],
    [
      { SPORTELLO_HTTPS: 'yes', SPORTELLO_ORIGIN: 'http://sportello.example.org' },
      'SPORTELLO_HTTPS https-and-origin',
    ],
    [
      { SPORTELLO_HTTPS: 'no', SPORTELLO_ORIGIN: 'https://sportello.example.org' },
      'SPORTELLO_HTTPS https-and-origin',
    ],
    [{ SPORTELLO_SMS_URL: 'https://sms.example.org' }, 'SPORTELLO_SMS_URL needs'],
    [{ SPORTELLO_SMS_TOKEN: 'token' }, 'SPORTELLO_SMS_TOKEN without-its-main'],
    [{ SPORTELLO_HOLDER_URL: 'https://banks.example.org' }, 'SPORTELLO_HOLDER_URL needs'],
    [{ SPORTELLO_PAYMENTS_URL: 'https://archive.example.org' }, 'SPORTELLO_PAYMENTS_URL needs'],
    [{ SPORTELLO_MAIL_FROM: 'a@example.org' }, 'SPORTELLO_MAIL_FROM without-its-main'],
    [{ SPORTELLO_IO_URL: 'https://io.example.org' }, 'SPORTELLO_IO_URL without-its-main'],
    [{ PORT: '9000', SPORTELLO_POST_PORT: '9000' }, 'SPORTELLO_POST_PORT same-port'],
    [{ SPORTELLO_ANPR_URL: 'https://anpr.example.org' }, 'SPORTELLO_ANPR_URL needs'],
    [{ SPORTELLO_ANPR_PURPOSE: 'purpose' }, 'SPORTELLO_ANPR_PURPOSE without-its-main'],
  ];
  for (const [env, fault] of wrong) {
    it(`are refused together: ${Object.keys(env).join(', ')}`, () =>
      assert.ok(faultsOf(env).includes(fault), `${faultsOf(env)}`));
  }

  it('are refused where data of people would travel in clear, but for a stand-in on this machine', () => {
    for (const name of [
      'SPORTELLO_PAYMENTS_URL',
      'SPORTELLO_HOLDER_URL',
      'SPORTELLO_SMS_URL',
      'SPORTELLO_OIDC_ISSUER',
    ]) {
      assert.ok(faultsOf({ [name]: 'http://service.example.org' }).includes(`${name} needs-https`), name);
      assert.ok(!faultsOf({ [name]: 'http://127.0.0.1:9000' }).includes(`${name} needs-https`), name);
    }
  });
});

describe('settings that are right', () => {
  it('make the registers whole', async () => {
    const env = {
      SPORTELLO_PDND_TOKEN_URL: 'https://auth.example/token.oauth2',
      SPORTELLO_PDND_AUDIENCE: 'auth.example/client-assertion',
      SPORTELLO_PDND_CLIENT_ID: 'us',
      SPORTELLO_PDND_KEY_ID: 'key',
      SPORTELLO_PDND_KEY: key,
      SPORTELLO_ANPR_URL: 'https://anpr.example/rest/anpr/v1/',
      SPORTELLO_ANPR_PURPOSE: 'purpose',
      SPORTELLO_ANPR_KEYS_URL: 'https://anpr.example/keys.json',
    };
    const connection = await settingsFrom(env).registers?.();
    assert.deepEqual(connection?.services, {
      anpr: {
        url: 'https://anpr.example/rest/anpr/v1',
        purposeId: 'purpose',
        keysUrl: 'https://anpr.example/keys.json',
      },
    });
  });

  it('are kept as they are written', () => {
    const settings: Settings = settingsFrom({
      PORT: '0',
      HOST: '::1',
      SPORTELLO_ORIGIN: 'https://sportello.example.org',
      SPORTELLO_FOUR_EYES_EUROS: '9000',
      SPORTELLO_QUALITY_SHARE: '0.25',
      SPORTELLO_UNDO_MINUTES: '0',
      SPORTELLO_PAYMENTS_URL: 'https://archive.example.org/',
      SPORTELLO_PAYMENTS_KEY: 'k',
    });
    assert.equal(settings.secureCookies, true, 'an https address needs no second word');
    assert.equal(settings.samplePort, 0, 'beside any free port, any free port');
    assert.equal(settings.decisions.undoMinutes, 0);
    assert.equal(settings.decisions.fourEyesCents, 900_000);
    assert.equal(settings.qualityShare, 0.25);
    assert.deepEqual(settings.paymentsArchive, { url: 'https://archive.example.org', key: 'k' });
  });
});

describe('a secret', () => {
  it('is read from a file, without the line break at its end', () => {
    const file = inFile('secret', `${goodSecret}\n`);
    assert.equal(settingsFrom({ SPORTELLO_SECRET_FILE: file }).secret, goodSecret);
    const url = inFile('url', 'postgres://sportello:x@db/sportello\n');
    assert.equal(
      settingsFrom({ DATABASE_URL_FILE: url, SPORTELLO_REGISTER_KEYS: goodSecret }).databaseUrl,
      'postgres://sportello:x@db/sportello',
    );
  });
  it('is read from the credentials that systemd hands over', () => {
    inFile('SPORTELLO_SECRET', goodSecret);
    assert.equal(settingsFrom({ CREDENTIALS_DIRECTORY: folder }).secret, goodSecret);
    const other = goodSecret.toUpperCase();
    const env = { CREDENTIALS_DIRECTORY: folder, SPORTELLO_SECRET: other };
    assert.equal(settingsFrom(env).secret, other, 'what the environment says comes first');
    rmSync(path.join(folder, 'SPORTELLO_SECRET'));
  });
  it('that is a key can be its text, the path of its file, or a file by name', () => {
    const own = {
      SPORTELLO_OIDC_ISSUER: 'https://idp.example.org',
      SPORTELLO_ORIGIN: 'https://x.example.org',
    };
    const [first, ...others] = [
      settingsFrom({ ...own, SPORTELLO_OIDC_KEY: key }),
      settingsFrom({ ...own, SPORTELLO_OIDC_KEY_FILE: key }),
    ].map(({ identityProvider }) => identityProvider?.privateKey?.trim());
    assert.match(first ?? '', /^-----BEGIN PRIVATE KEY-----/);
    for (const other of others) assert.equal(other, first);
  });
  it('is refused when it is told twice, or its file is away, empty, or as weak as a word', () => {
    const file = inFile('secret', goodSecret);
    const empty = inFile('empty', '\n');
    const weak = inFile('weak', 'a\n');
    assert.deepEqual(faultsOf({ SPORTELLO_SECRET: goodSecret, SPORTELLO_SECRET_FILE: file }), [
      'SPORTELLO_SECRET twice',
    ]);
    assert.deepEqual(faultsOf({ SPORTELLO_SECRET_FILE: '/nowhere' }), ['SPORTELLO_SECRET_FILE no-file']);
    assert.deepEqual(faultsOf({ SPORTELLO_SECRET_FILE: empty }), ['SPORTELLO_SECRET_FILE empty-file']);
    assert.deepEqual(faultsOf({ SPORTELLO_SECRET_FILE: weak }), ['SPORTELLO_SECRET_FILE short-secret']);
  });
  it('is refused when its file cannot be read', () => {
    assert.deepEqual(faultsOf({ SPORTELLO_SECRET_FILE: folder }), ['SPORTELLO_SECRET_FILE no-file']);
  });
});
