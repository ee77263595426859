// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { settingsFrom, settingsTable } from '#settings/index.ts';
import { canSignIn } from '../src/app.ts';

const reached = {
  'others can reach the machine': { HOST: '0.0.0.0' },
  'the database is shared': {
    DATABASE_URL: 'postgres://db.example.org/sportello',
    SPORTELLO_REGISTER_KEYS: 'a-key-that-is-in-no-database-0123',
  },
  'it stands behind HTTPS': { SPORTELLO_HTTPS: 'yes', SPORTELLO_ORIGIN: 'https://localhost' },
  'proxies stand in front': { SPORTELLO_TRUSTED_PROXIES: '1' },
  'browsers find it under a public name': { SPORTELLO_ORIGIN: 'https://sportello.example.org' },
};

describe('the sample sign-in, where anybody is anybody', () => {
  it('opens by itself on one’s own machine', () => {
    for (const env of [{}, { HOST: '127.0.0.1' }, { HOST: 'localhost', DATABASE_URL: '' }, { HOST: '::1' }]) {
      assert.ok(canSignIn(settingsFrom(env)), JSON.stringify(env));
    }
    assert.ok(!canSignIn(settingsFrom({ SPORTELLO_SAMPLES: 'no' })));
  });
  for (const [when, env] of Object.entries(reached)) {
    it(`is refused when ${when}, unless it is asked for`, () => {
      assert.ok(!canSignIn(settingsFrom(env)));
      assert.ok(canSignIn(settingsFrom({ ...env, SPORTELLO_SAMPLES: 'yes' })));
      const own = {
        SPORTELLO_OIDC_ISSUER: 'https://idp.example.org',
        SPORTELLO_ORIGIN: 'https://x.example.org',
      };
      assert.ok(canSignIn(settingsFrom({ ...env, ...own })));
    });
  }
  for (const command of [['start'], ['settings', 'check']])
    it(`is refused in one line, before the database is opened, by ${command.join(' ')}`, () => {
      const env = { ...process.env, ...reached['others can reach the machine'] };
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['src/channels/command-line/main.ts', ...command],
        {
          env,
        },
      );
      assert.equal(status, 2);
      assert.equal(stdout.toString(), '');
      assert.match(stderr.toString(), /^sportello: .*SPORTELLO_SAMPLES=yes.*\n$/);
    });
});

it('every source file says its licence', () => {
  const files = ['src', 'services', 'tests', 'bench', 'scripts', 'bin'].flatMap((folder) =>
    globSync(`${folder}/**/*.{ts,js,css}`).filter((file) => !file.endsWith('portal.css')),
  );
  assert.ok(files.length > 200);
  const without = files.filter(
    (file) => !readFileSync(file, 'utf8').slice(0, 200).includes('SPDX-License-Identifier'),
  );
  assert.deepEqual(without, []);
});

describe('settings that are wrong', () => {
  it('are told before anything opens, a line each, and nothing starts', () => {
    const env = { ...process.env, PORT: 'abc', SPORTELLO_HTTPS: 'true', SPORTELLO_FOUR_EYES_EUROS: '12.000' };
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/channels/command-line/main.ts', 'start'],
      {
        env,
      },
    );
    assert.equal(status, 2);
    assert.equal(stdout.toString(), '');
    const lines = stderr.toString().trim().split('\n');
    assert.equal(lines.length, 3);
    for (const line of lines) assert.match(line, /^sportello: (PORT|SPORTELLO_[A-Z_]+): .+ \/ .+$/);
  });
  it('are told without a start too', () => {
    const check = (env: Readonly<Record<string, string>>) =>
      spawnSync(process.execPath, ['src/channels/command-line/main.ts', 'settings', 'check'], {
        env: { ...process.env, ...env },
      });
    assert.equal(check({}).status, 0);
    assert.equal(check({ SPORTELLO_ORIGIN: 'https://x.example.org/' }).status, 2);
  });
});

describe('the guide to running a counter', () => {
  for (const [page, language] of [
    ['docs/running-a-counter.md', 'en'],
    ['docs/gestire-uno-sportello.md', 'it'],
  ] as const) {
    it(`${page} tells every setting as the schema does (write it anew: sportello settings --lang ${language})`, () => {
      assert.ok(readFileSync(page, 'utf8').includes(`\n\n${settingsTable(language)}\n\n`));
    });
  }
  it('leaves out no setting that some code reads', () => {
    const written = globSync('src/**/*.ts', { exclude: (name) => name.includes('.test.') })
      .flatMap((file) => readFileSync(file, 'utf8').match(/SPORTELLO_[A-Z_]*[A-Z]\b/g) ?? [])
      .filter((name, n, all) => all.indexOf(name) === n);
    assert.ok(written.length > 20);
    const told = settingsTable('en');
    assert.deepEqual(
      written.filter((name) => !told.includes(`\`${name}\``)),
      [],
    );
  });
});
