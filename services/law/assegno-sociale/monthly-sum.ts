// SPDX-License-Identifier: AGPL-3.0-or-later
import { figures } from 'sportello/figures';

/** The assegno sociale of a month, by year: what is paid of it, and what pensions are held against. That of a year not over is `provisional`. */
export const assegnoSociale = figures(import.meta.dirname, { 'monthly-sum': 'cents' });
