// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';

const guide = readFileSync(new URL('../docs/first-service.md', import.meta.url), 'utf8');
const main = path.resolve(import.meta.dirname, '../src/channels/command-line/main.ts');

function folderOfGuide(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-check-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [, file = '', content = ''] of guide.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

function edit(folder: string, file: string, of: string, is: string): void {
  const whole = path.join(folder, 'school/school-bus', file);
  const before = readFileSync(whole, 'utf8');
  assert.ok(before.includes(of));
  writeFileSync(whole, before.replace(of, is));
}

describe('sportello check services', () => {
  it('plays each example as a conversation, spoken and keyed, in each language', () => {
    const folder = folderOfGuide();
    const { status, stdout } = spawnSync(process.execPath, [main, 'check', 'services', folder, '--play'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    // Three examples in two languages, spoken and keyed.
    assert.equal(stdout, '1 service, no fault, 12 conversations played\n');
  });

  it('begins anew with each change, also of code, until it is stopped', async () => {
    const folder = folderOfGuide();
    const child = spawn(process.execPath, [main, 'check', 'services', folder, '--watch']);
    after(() => child.kill());
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    const comes = async (what: RegExp) => {
      for (let n = 0; n < 600 && !what.test(said); n++) await new Promise((done) => setTimeout(done, 100));
      assert.match(said, what);
      said = '';
    };
    await comes(/1 service, no fault/);
    edit(folder, 'service.ts', 'age >= 3 && age <= 14', 'age >= 3 && age <= 99');
    await comes(/no example has the condition age unmet[\s\S]*1 service, \d+ faults/);
    edit(folder, 'service.ts', 'age >= 3 && age <= 99', 'age >= 3 && age <= 14');
    await comes(/1 service, no fault/);
    child.kill();
  });

  it('looks at one service alone when it is named: its faults, its laws, its conversations, and the words that others say too', () => {
    const folder = folderOfGuide();
    cpSync(path.join(folder, 'school/school-bus'), path.join(folder, 'school/school-lunch'), {
      recursive: true,
    });
    const lunch = path.join(folder, 'school/school-lunch/service.ts');
    writeFileSync(
      lunch,
      readFileSync(lunch, 'utf8')
        .replace("service('school-bus'", "service('school-lunch'")
        .replace('age >= 3', 'age >= 10')
        .replace('isee: { law, must', "isee: { law: 'unknown', must"),
    );
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [main, 'check', 'services', folder, ...args], { encoding: 'utf8' });
    const bus = run('--service', 'school-bus', '--play').stdout;
    assert.match(bus, /^1 service, .* 12 conversations played$/m);
    assert.doesNotMatch(bus, /school-lunch\/|to look up/);
    const other = run('--service', 'school-lunch').stdout;
    assert.match(other, /school-lunch\/examples\.yaml:\d+ .*"ineligible"/);
    assert.match(other, /school-lunch\/hearing\.it\.yaml:\d+ .*school-bus/);
    assert.match(other, /^to look up: .*school-lunch/m);
    const unknown = run('--service', 'school-buss');
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /there is no service school-buss; did you mean school-bus\?/);
  });

  it('says how it is called', () => {
    const { status, stderr } = spawnSync(process.execPath, [main, 'check', 'services', '--plya'], {
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.match(
      stderr,
      /check services \[folder\] \[--service <slug>\] \[--json\] \[--play\] \[--quick\] \[--watch\]/,
    );
  });
});
