// SPDX-License-Identifier: AGPL-3.0-or-later
export { type Answer, type Operation, operations, type RemoteRegister, remoteRegisters } from './answers.ts';
export { misfit, type Start } from './fit.ts';
export { dayOf, type HowRead, idOf, nameOf, type Part, read } from './how-read.ts';
export { type RegisterName, registerNames } from './register-names.ts';
export type { GrantedCase, OwnApplication, Told, YearlyPayment } from './told.ts';
