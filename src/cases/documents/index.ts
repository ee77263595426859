// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  type Document,
  type Documents,
  type DocumentsCheck,
  documents,
  type Untaken,
  type Upload,
} from './documents.ts';
export { asAttachment, givenName } from './file-name.ts';
export { type Folder, folderAt } from './folder.ts';
export { type FolderCondition, heldFolder, LostFolder } from './held-folder.ts';
export { limits } from './limits.ts';
export { adoptFolder, ourFolder } from './our-folder.ts';
export type { Signature } from './signed.ts';
export { clamd, type VirusScan } from './virus-scan.ts';
