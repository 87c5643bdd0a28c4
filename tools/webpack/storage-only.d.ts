// SPDX-License-Identifier: EUPL-1.2

/** The part of the bundle of office-js-helpers that the pane uses, as an ES module. */
declare function storageOnly(bundle: string): string;

export = storageOnly;
