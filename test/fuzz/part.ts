// SPDX-License-Identifier: EUPL-1.2

interface Saved {
  readonly extension: string;
  readonly content: string | Uint8Array;
}

/** One kind of thing that is made at random and then judged. The same seed makes the same input on every machine. */
export interface FuzzPart<Input = unknown> {
  /** As it is named on the command line. */
  readonly name: string;
  /** How many seeds a run without a number takes. */
  readonly usual: number;
  make(seed: number): Input;
  /** What is wrong, in one line that says the same of the same fault; null where all holds. What it throws is a fault too. */
  judge(input: Input): string | null | Promise<string | null>;
  /** Inputs with less in them, the smallest steps last. */
  smaller(input: Input): Iterable<Input>;
  /** The input as a file, for whoever looks into it. */
  save(input: Input): Saved | Promise<Saved>;
  /** What a run has to say besides, in Dutch. */
  told?(): readonly string[];
}

export interface Found<Input> {
  readonly seed: number;
  readonly fault: string;
  /** The least that still has the fault. */
  readonly input: Input;
}

/** What is wrong with an input; an exception is its first line and where it was thrown. */
export async function faultOf<Input>(part: FuzzPart<Input>, input: Input): Promise<string | null> {
  try {
    return await part.judge(input);
  } catch (error) {
    if (!(error instanceof Error)) return `threw ${String(error)}`;
    const at = /\(?([^()\s]*\/(?:src|node_modules)\/[^()\s]*?):\d+\)?$/m.exec(error.stack ?? "")?.[1] ?? "";
    return `threw ${error.name}: ${error.message.split("\n")[0] ?? ""} at ${at.replace(/^.*\/(?=src\/|node_modules\/)/, "")}`;
  }
}
