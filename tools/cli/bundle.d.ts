// SPDX-License-Identifier: EUPL-1.2

/** Why there is no bundle: a sentence for the user. */
export declare class NotBuilt extends Error {}

/**
 * The bundle of the command line, made anew where it is missing or older than its sources.
 *
 * @param home the folder that bundles are kept in
 * @param say told in a sentence that it will take a while
 * @returns the folder of the bundle
 * @throws NotBuilt
 */
export declare function bundle(home?: string, say?: (sentence: string) => unknown): string;
