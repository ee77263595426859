// SPDX-License-Identifier: AGPL-3.0-or-later
export type { Untaken, Upload } from './add.ts';
export type { DocumentsCheck } from './check.ts';
export type { Document } from './document.ts';
export { type Documents, documents } from './documents.ts';
export { asAttachment, givenName, shownName } from './file-name.ts';
export { type Folder, folderAt } from './folder.ts';
export { type FolderCondition, heldFolder, LostFolder } from './held-folder.ts';
export { limits } from './limits.ts';
export { adoptFolder, ourFolder } from './our-folder.ts';
export type { Signature } from './signed.ts';
export { clamd, type VirusScan } from './virus-scan.ts';
