// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Catalogue, openOn, titleOf } from '#catalogue/index.ts';
import { todayInItaly } from '#core/index.ts';
import type { Jobs } from '#jobs/index.ts';
import {
  appIoGateway,
  emailGateway,
  type Gateways,
  type Post,
  sendDue,
  sendMessages,
  smsGateway,
  type TellingOfServices,
  tellOfObtainable,
} from '#notices/index.ts';

/** The ways out for messages. */
export interface OutgoingSettings {
  readonly email?: Parameters<typeof emailGateway>[0];
  readonly sms?: Parameters<typeof smsGateway>[0];
  readonly appIo?: Parameters<typeof appIoGateway>[0];
}

/** A post office that delivers nothing and shows what it took. */
export interface SampleOffice {
  readonly url: string;
  readonly smtpUrl: string;
  readonly smsUrl: string;
  readonly ioUrl: string;
  readonly token: string;
  close(): Promise<void>;
}

/** The ways out for messages, and the page of the sample post office where there is one. */
export interface PostOffice {
  readonly gateways: Gateways;
  readonly sampleUrl?: string;
  close(): Promise<void>;
}

/** Opens the ways out that are set up; with none, and where samples may be, those of the sample post office. */
export async function openOutgoing(
  { email, sms, appIo }: OutgoingSettings,
  sample?: () => Promise<SampleOffice>,
): Promise<PostOffice> {
  if (email || sms || appIo || !sample) {
    const gateways = {
      ...(email ? { email: emailGateway(email) } : {}),
      ...(sms ? { sms: smsGateway(sms) } : {}),
      ...(appIo ? { 'app-io': appIoGateway(appIo) } : {}),
    };
    return { gateways, close: async () => undefined };
  }
  const office = await sample();
  const { token } = office;
  const gateways = {
    email: emailGateway({ url: office.smtpUrl, from: 'Sportello di prova <sportello@prova.example>' }),
    sms: smsGateway({ url: office.smsUrl, token, from: 'Sportello' }),
    'app-io': appIoGateway({ url: office.ioUrl, key: token }),
  };
  return { gateways, sampleUrl: office.url, close: office.close };
}

/** The work of this wing that no page waits for: messages that are due. */
export async function workOnOutgoing(
  jobs: Pick<Jobs, 'every'>,
  post: Post,
  catalogue: Catalogue,
): Promise<void> {
  await jobs.every(sendMessages, 1, () => sendDue(post));
  await jobs.every('tell-of-obtainable', 60, () => tellOfObtainable(tellingOf(post, catalogue)));
}

/** What is told of the services of a catalogue that can be had today. */
export function tellingOf(
  { database, clock }: Pick<Post, 'database' | 'clock'>,
  catalogue: Catalogue,
): TellingOfServices {
  return {
    database,
    clock,
    obtainable: () =>
      [...openOn(catalogue, todayInItaly(clock)).entries.values()].flatMap(({ card, definition }) =>
        definition || card.page ? [card.id] : [],
      ),
    titleOf: (service, language) => titleOf(catalogue, service, language, null),
  };
}
