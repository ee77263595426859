// SPDX-License-Identifier: AGPL-3.0-or-later
import { noticePage } from '../components/notice.ts';
import { say as sayShared } from '../phrases.ts';
import { frameOf, type Portal, signInFirst } from '../portal-context.ts';
import { type At, pathTo } from './offices.ts';
import { appointmentCode } from './opened.ts';
import { say } from './phrases.ts';

/** It opens to nobody but whose it is: they sign in, or type its code. */
export function notYours(c: At, portal: Portal): Response | Promise<Response> {
  const language = c.get('language');
  const isBare =
    !c.get('session') && c.req.method === 'GET' && appointmentCode(c, c.req.param('id') ?? '') === '';
  if (isBare && c.req.query('code') === undefined) return signInFirst(c);
  const links = [
    [pathTo(c, ''), say('title', language)],
    [`/${language}`, sayShared('home', language)],
  ] as const;
  const content = { title: say('haveCode', language), text: say('haveCodeLead', language), links };
  return c.html(noticePage(frameOf(c, portal), content), 403);
}
