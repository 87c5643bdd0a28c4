// SPDX-License-Identifier: EUPL-1.2
import type { Compiler } from "webpack";

/**
 * The manifest with what the environment says; an empty variable says nothing.
 *
 * @throws where a variable is not what it must be, with a sentence
 */
export declare function manifestFor(
  manifest: string,
  environment: Readonly<Record<string, string | undefined>>,
): string;

/** Says after a build that its manifest is for this machine only. */
export declare class WarnOfDevelopmentAddress {
  apply(compiler: Compiler): void;
}
