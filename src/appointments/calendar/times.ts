// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Agenda, MeetingMode, Office, Subject } from '#catalogue/index.ts';
import { addDays, type CalendarDate, daysBetween, openHours, type Stretch } from '#core/index.ts';

/** When a desk cannot be had: somebody else's appointment, an absence; `null`: the whole office is closed. */
export interface Busy extends Stretch {
  readonly desk: number | null;
}

/** A time that can be had, and the desks that are free then. */
export interface FreeTime extends Stretch {
  readonly desks: readonly number[];
}

/** What is wanted, of whom. */
export interface Wanted {
  readonly office: Office;
  readonly subject: Subject;
  readonly mode: MeetingMode;
}

const minuteMs = 60_000;

/** The desks of an office that serve a subject in this way, counted from 1 through all its desks. */
export function desksFor({ office, subject, mode }: Wanted): readonly number[] {
  const fitting: number[] = [];
  let number = 0;
  for (const { count, level, modes } of office.desks)
    for (let n = 0; n < count; n++) {
      number++;
      if (level === subject.level && modes.includes(mode)) fitting.push(number);
    }
  return fitting;
}

/** How many desks an office has. */
export function deskCount({ desks }: Office): number {
  return desks.reduce((sum, { count }) => sum + count, 0);
}

/** When an office is open on a day: not on a holiday, nor on the feast of its town's saint (its exceptional closings are `Busy`). */
export function openingsOn(office: Office, date: CalendarDate): readonly Stretch[] {
  return openHours(office, date);
}

/** The times of a day at which at least one desk is free, in their order; none before `notBefore`. */
export function timesOn(
  wanted: Wanted,
  date: CalendarDate,
  { busy, notBefore }: { readonly busy: readonly Busy[]; readonly notBefore: Date },
): readonly FreeTime[] {
  const desks = desksFor(wanted);
  const lengthMs = wanted.subject.minutes * minuteMs;
  const times: FreeTime[] = [];
  for (const { from: opens, to: closes } of openingsOn(wanted.office, date)) {
    for (let at = opens.getTime(); at + lengthMs <= closes.getTime(); at += lengthMs) {
      if (at < notBefore.getTime()) continue;
      const taken = busy.filter(({ from, to }) => from.getTime() < at + lengthMs && to.getTime() > at);
      if (taken.some(({ desk }) => desk === null)) continue;
      const free = desks.filter((one) => !taken.some(({ desk }) => desk === one));
      if (free.length > 0) times.push({ from: new Date(at), to: new Date(at + lengthMs), desks: free });
    }
  }
  return times;
}

/** Whether a time is one that the calendar has: within the hours of a day, at a multiple of the length from their start. */
export function isOnCalendar(wanted: Wanted, date: CalendarDate, from: Date): boolean {
  return timesOn(wanted, date, { busy: [], notBefore: from }).some(
    (one) => one.from.getTime() === from.getTime(),
  );
}

/** The days that can be booked, from today on. */
export function bookableDays({ rules }: Agenda, today: CalendarDate): readonly CalendarDate[] {
  return Array.from({ length: rules['days-ahead'] + 1 }, (_, n) => addDays(today, n));
}

/** Whether a day lies within those that can be booked. */
export function isBookable({ rules }: Agenda, today: CalendarDate, date: CalendarDate): boolean {
  const ahead = daysBetween(today, date);
  return ahead >= 0 && ahead <= rules['days-ahead'];
}

/** The subject under which a service falls: one that names it, that of its life event, or the first, which is for everything. */
export function subjectOf(
  { subjects }: Agenda,
  service: { readonly id: string; readonly lifeEvent: string } | undefined,
): string {
  const all = Object.entries(subjects);
  const named = all.find(([, { services = [] }]) => service && services.includes(service.id));
  const ofEvent = all.find(([, subject]) => service && subject['life-events']?.includes(service.lifeEvent));
  return (named ?? ofEvent ?? all[0])?.[0] ?? '';
}

/** An office, and how far it is where that can be told. */
export interface Near {
  readonly id: string;
  readonly office: Office;
  readonly km: number | undefined;
}

/**
 * The offices, nearest first. Distances are measured from the office of the town, or one of its province; from elsewhere they cannot be told, for
 * the archive of places has no coordinates, and the offices stand as the agenda has them.
 */
export function officesNear(
  { offices }: Pick<Agenda, 'offices'>,
  town: { readonly code: string; readonly province: string } | undefined,
  provinceOf: (place: string) => string | undefined,
): readonly Near[] {
  const all = Object.values(offices);
  const here =
    town &&
    (all.find(({ place }) => place === town.code) ??
      all.find(({ place }) => provinceOf(place) === town.province));
  return Object.entries(offices)
    .map(([id, office]) => ({ id, office, km: here && kilometres(here.position, office.position) }))
    .toSorted((a, b) => (a.km ?? 0) - (b.km ?? 0));
}

/** How far two points are, in kilometres, as the crow flies (haversine; latitude, longitude). */
export function kilometres(a: readonly [number, number], b: readonly [number, number]): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [rad(b[0] - a[0]), rad(b[1] - a[1])];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(rad(a[0])) * Math.cos(rad(b[0])) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
