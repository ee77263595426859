// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * The mark that forms need from whoever has signed in (src/channels/web/form-mark.ts), read from a page of theirs: it is the same on each.
 * Throws where the page has none.
 */
export async function markOf(base: string, cookie: string): Promise<string> {
  const page = await fetch(`${base}/it/my`, {
    headers: { cookie },
    signal: AbortSignal.timeout(60_000),
  });
  const mark = /name="made-for" value="([^"]+)"/.exec(await page.text())?.[1];
  if (!mark) throw new Error(`no mark on the page: ${page.status}`);
  return mark;
}

/** The mark of what the page shows on which an application is sent, without which nothing leaves. Throws where the page has none. */
export async function shownOn(base: string, cookie: string, id: string): Promise<string> {
  const page = await fetch(`${base}/it/applications/${id}/check`, {
    headers: { cookie },
    signal: AbortSignal.timeout(60_000),
  });
  const shown = /name="shown" value="([^"]+)"/.exec(await page.text())?.[1];
  if (!shown) throw new Error(`nothing is shown: ${page.status}`);
  return shown;
}
