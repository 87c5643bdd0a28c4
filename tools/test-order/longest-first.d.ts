// SPDX-License-Identifier: EUPL-1.2

/** A file of tests as jest hands it to what orders them. */
interface TestFile {
  readonly path: string;
  readonly context: unknown;
}

/** Orders the files of tests: those that failed, then the longest, then those of which nothing is known. */
declare class LongestFirst {
  constructor(options: object);
  sort<T extends TestFile>(tests: readonly T[]): T[];
  /** Whether it failed the last time on this machine. */
  hasFailed(test: TestFile): boolean;
  /** How long it took then, in milliseconds. */
  time(test: TestFile): number | undefined;
}

export = LongestFirst;
