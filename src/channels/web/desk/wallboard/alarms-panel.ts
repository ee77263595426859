// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { type Alarm, type AlarmLimits, aheadMinutes } from '#queue/index.ts';
import { each } from '../../components/each.ts';
import { type Html, html, nothing } from '../../html.ts';
import { hour } from '../components/when.ts';
import type { DeskFrame } from '../desk-page.ts';
import { say } from './alarm-phrases.ts';
import { say as sayBoard } from './phrases.ts';

export interface AlarmsShown {
  readonly alarms: readonly Alarm[];
  readonly limits: AlarmLimits;
  readonly me: string;
  /** The names of those who see to them. */
  readonly names: ReadonlyMap<string, string>;
  readonly titles: Readonly<Record<string, string>>;
}

/** What goes wrong now: since when, what to do, and who sees to it. Nothing where all is well. */
export function alarmsPanel({ language }: DeskFrame, shown: AlarmsShown): Html {
  const { alarms, me, names } = shown;
  if (alarms.length === 0) return html`${nothing}`;
  const taken = ({ takenBy, takenAt }: Alarm) =>
    takenBy === null || takenAt === null
      ? nothing
      : html` <strong>${say('taken', language, { name: names.get(takenBy) ?? '', at: hour(takenAt) })}</strong>`;
  const take = (alarm: Alarm) =>
    alarm.takenBy === me
      ? nothing
      : html`<form method="post" action="/${language}/desk/wallboard/alarms"><input type="hidden" name="kind" value="${alarm.kind}"><input type="hidden" name="about" value="${alarm.about}"><button class="btn btn-outline-primary btn-sm" type="submit">${say('take', language)}<span class="visually-hidden">: ${what(language, shown, alarm)}</span></button></form>`;
  return html`<h2 class="visually-hidden">${say('alarms', language)}</h2>${each(
    alarms,
    language,
    (alarm) =>
      html`<div class="alert alert-danger"><p><strong>${what(language, shown, alarm)}</strong> ${say('since', language, { at: hour(alarm.since) })}</p><p>${say(`${alarm.kind}-do`, language)}${alarm.kind === 'skill' ? html` <a href="/${language}/desk/skills">${say('skills', language)}</a>` : nothing}${taken(alarm)}</p>${take(alarm)}</div>`,
  )}`;
}

/** What a screen reader is told of them: each once, as it is raised: a number that changes later says nothing new. */
export function alarmsHeard({ language }: DeskFrame, shown: AlarmsShown): Html {
  return html`${shown.alarms.map((alarm) => html`<p data-key="${alarm.kind} ${alarm.about}">${say('heard', language, { what: what(language, shown, alarm) })}</p>`)}`;
}

function what(language: DeskFrame['language'], { limits, titles }: AlarmsShown, alarm: Alarm): string {
  const { kind, about, n } = alarm;
  return say(kind, language, {
    n,
    about: own(titles, about) ?? sayBoard('general', language),
    minutes: kind === 'wait' ? limits.waitMinutes : aheadMinutes,
    aim: Math.round(limits.serviceLevel * 100),
  });
}
