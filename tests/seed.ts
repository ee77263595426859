// SPDX-License-Identifier: AGPL-3.0-or-later
// The same examples on every run, so that a failure is the change's own; SEED=<number> looks at others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_260_624) });
