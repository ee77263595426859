// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { isAwaited, openOn, supportedLanguages, titleOf } from '#catalogue/index.ts';
import { packOf } from '#languages/index.ts';
import { wishToBeTold } from '#notices/index.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { selectField, textField } from '../../components/fields.ts';
import { addressOf } from '../../contacts/address.ts';
import { one, oneOf, type SentForm } from '../../forms.ts';
import { html, nothing } from '../../html.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { deskFrameOf, deskPage } from '../desk-page.ts';
import { say } from './phrases.ts';

type At = Context<Env>;
const path = '/desk/tell-when';

/**
 * Whoever is at the counter or on the phone is told when a service can be had, as on the portal and by voice: somebody of the agency types
 * their address, and the link that is sent there asks the person. What is typed for them counts for nothing before.
 */
export function tellWhenRoutes(pages: Pages, portal: Portal): void {
  const { catalogue, clock, database, places, today } = portal;

  pages.get(path, desk, (c) => show(c, { service: [c.req.query('service') ?? ''] }));

  pages.post(path, desk, async (c) => {
    const form = c.get('form');
    const language = oneOf(form, 'language', supportedLanguages(catalogue.brand));
    const service = awaited(c).find(({ value }) => value === one(form, 'service'))?.value;
    const address = addressOf('email', one(form, 'address').trim(), { today: today(), places });
    if (service === undefined || !address.ok)
      return show(c, form, {
        ...(service === undefined ? { service: say('noService', c.get('language')) } : {}),
        ...(address.ok ? {} : { address: say('wrong', c.get('language')) }),
      });
    if (!(await portal.mayWriteToGuest({ source: c.get('source') })))
      return show(c, form, { address: say('full', c.get('language')) }, 429);
    const title = titleOf(catalogue, service, language, null);
    const at = new Date(clock.nowMs());
    await wishToBeTold(database, { service, title, address: address.value.toLowerCase(), language, at });
    return show(c, {}, {}, 200, true);
  });

  function awaited(c: At) {
    const language = c.get('language');
    return [...openOn(catalogue, today()).entries.values()]
      .filter((entry) => isAwaited(entry, today()))
      .map(({ card: { id } }) => ({ value: id, label: titleOf(catalogue, id, language, null) }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
  }

  function show(
    c: At,
    sent: SentForm,
    faults: { readonly service?: string; readonly address?: string } = {},
    status: 200 | 429 = 200,
    isSent = false,
  ) {
    const language = c.get('language');
    const title = say('title', language);
    const wrong = Object.entries(faults).map(([field, text]) => ({ field, text }));
    const languageOptions = supportedLanguages(catalogue.brand).map((value) => ({
      value,
      label: packOf(value).name,
    }));
    const main = html`${wrong.length > 0 ? errorSummary(language, wrong) : nothing}<h1>${title}</h1>${isSent ? html`<p class="alert alert-success" role="status">${say('sent', language)}</p>` : nothing}
<p class="lead">${say('lead', language)}</p>
<form class="identify" method="post" action="/${language}${path}" novalidate autocomplete="off">
${selectField({
  id: 'service',
  label: say('service', language),
  value: one(sent, 'service'),
  error: faults.service,
  options: [{ value: '', label: say('choose', language) }, ...awaited(c)],
})}
${textField({ id: 'address', label: say('address', language), hint: say('addressHint', language), value: one(sent, 'address'), error: faults.address })}
${selectField({ id: 'language', label: say('language', language), value: one(sent, 'language') || language, options: languageOptions })}
<div class="actions"><button class="btn btn-primary" type="submit">${say('submit', language)}</button></div></form>`;
    const page = deskPage(deskFrameOf(c, portal), { title, main, hasError: wrong.length > 0 });
    return c.html(page, wrong.length > 0 && status === 200 ? 422 : status);
  }
}
