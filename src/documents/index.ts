// SPDX-License-Identifier: AGPL-3.0-or-later
export { type Document, type Documents, documents, type Upload } from './documents.ts';
export { asAttachment, givenName } from './file-name.ts';
export { folderAt } from './folder.ts';
export { limits } from './limits.ts';
export { clamd, type VirusScan } from './virus-scan.ts';
