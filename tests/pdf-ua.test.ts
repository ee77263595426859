// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, it } from 'node:test';
import { loadCatalogue } from '#catalogue/index.ts';
import { printPaper } from '#paper/index.ts';
import { decisionPapers } from './sample-decisions.ts';
import { sampleLetter, sampleStatement } from './sample-papers.ts';
import { pdfUaChecker } from './verapdf.ts';

const checker = await pdfUaChecker();
const catalogue = await loadCatalogue();
const { brand } = catalogue;

// Where nobody promised Java, its absence is said, not hidden; where CI did, it is a failure.
const skip = typeof checker === 'string' && !process.env['CI'] ? checker : false;

describe('paper that everybody can read (PDF/UA-1, ISO 14289-1)', { skip }, () => {
  if (typeof checker === 'string') {
    it('is checked by veraPDF', () => assert.fail(checker));
    return;
  }

  it('is what each kind of document is printed as, without one failure of veraPDF', async () => {
    const papers = {
      letter: sampleLetter(brand),
      ...decisionPapers(brand),
      statement: sampleStatement(catalogue, 'it'),
      'statement-en': sampleStatement(catalogue, 'en'),
    };
    const printed = await Promise.all(
      Object.entries(papers).map(async ([name, paper]) => [name, await printPaper(paper)] as const),
    );
    // One that is not, so that a checker that sees nothing is seen.
    const untagged = Buffer.from(printed[0]?.[1] ?? [])
      .toString('latin1')
      .replace('/Marked true', '/Marked null');
    const files = [...printed, ['untagged', Buffer.from(untagged, 'latin1')] as const];
    const verdicts = await checker(Object.fromEntries(files));
    assert.equal(verdicts.size, files.length);
    for (const [name, { checks, failures }] of verdicts) {
      if (name === 'untagged') assert.ok(failures.length > 0);
      else assert.deepEqual(failures, [], name);
      assert.ok(checks > 500, `${name}: ${checks} checks`);
    }
  });
});
