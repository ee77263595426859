// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import type { KnownPlace } from './place.ts';

/** A line of `municipalities.tsv`. */
export function municipality(line: string): KnownPlace {
  const [code = '', cadastral = '', name = '', otherName = '', province = '', from = '', to = ''] =
    line.split('\t');
  return { code, cadastral, name, otherName, province, from: from as CalendarDate, to: to as CalendarDate };
}

/** A line of `states.tsv`. */
export function state(line: string): KnownPlace {
  const [code = '', name = '', otherName = '', to = ''] = line.split('\t');
  return { code, cadastral: code, name, otherName, province: 'EE', from: '', to: to as CalendarDate };
}
