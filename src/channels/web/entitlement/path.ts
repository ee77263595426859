// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where the interview over all services is. */
export const path = '/what-am-i-entitled-to';
