// SPDX-License-Identifier: AGPL-3.0-or-later
import { figures } from 'sportello/figures';

/** The income of a year on which artisans and traders pay at the least: by it a year is credited in the Gestione separata, and a year of study is bought back. */
export const leastIncome = figures(import.meta.dirname, { 'least-income': 'cents' });
