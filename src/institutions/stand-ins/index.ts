// SPDX-License-Identifier: AGPL-3.0-or-later
export { sampleBanks } from './banks.ts';
export { type StandIn, sampleIdentityProvider } from './identity-provider.ts';
export { type SamplePagopa, samplePagopa } from './pagopa.ts';
export { type SamplePaymentsArchive, samplePaymentsArchive } from './payments-archive.ts';
export { type SampleMessage, type SamplePostOffice, samplePostOffice } from './post-office.ts';
export { type Behaviour, type SampleRegisters, sampleRegistersAt } from './registers.ts';
export { type SamplePerson, samplePeople } from './sample-people.ts';
export { type StampBehaviour, sampleTimeStamps } from './time-stamps.ts';
export { eicar, type SampleScanner, sampleVirusScanner } from './virus-scanner.ts';
