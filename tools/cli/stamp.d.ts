// SPDX-License-Identifier: EUPL-1.2

/**
 * Makes the bundle in this folder the current one, and removes those of before.
 *
 * @param files all that it was made of, by their whole path
 */
export declare function writeStamp(folder: string, files: readonly string[]): void;

/**
 * The folder of the bundle where it is made of the sources as they are now; null where it is not, or is not there.
 *
 * @param home the folder that bundles are kept in
 */
export declare function currentBundle(home: string): string | null;
