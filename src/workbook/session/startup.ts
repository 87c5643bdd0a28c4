// SPDX-License-Identifier: EUPL-1.2

/** Whether Excel loads the add-in with this workbook, so that its functions work while the pane is closed. */
export interface Startup {
  /**
   * After each reading: a workbook that holds formulas of this add-in is to load it from the next opening on; one in which nobody put any is
   * left as it is.
   *
   * @param formulas how many
   */
  seen(formulas: number): void;
  /** The user put formulas in the workbook. */
  asked(): void;
  /**
   * Takes it away; the formulas that are there then do not bring it back in this session, new ones do. Never rejects.
   *
   * @param readAgain tells what is there afterwards; true where that is known
   */
  forget(readAgain: () => Promise<boolean>): Promise<void>;
}

export function createStartup(): Startup {
  /** More formulas than this are new ones. */
  let known = 0;
  let latest = 0;
  let loads = false;
  /** One after the other: what was asked last is to hold. */
  let done = Promise.resolve();
  const set = (load: boolean): Promise<void> => {
    loads = load;
    return (done = done.then(() => setBehavior(load ? "load" : "none")));
  };
  return {
    seen(formulas) {
      latest = formulas;
      if (!loads && formulas > known) void set(true);
      // The last formula became a value or went: who opens the workbook next does not need the add-in.
      if (loads && formulas === 0) void set(false);
    },
    asked() {
      if (!loads) void set(true);
    },
    async forget(readAgain) {
      known = Infinity;
      await set(false);
      if (await readAgain()) known = latest;
    },
  };
}

/** Writes nothing where it is so already. Where Excel refuses, functions start when the pane opens, and a workbook that keeps asking does no harm. */
async function setBehavior(wanted: "load" | "none"): Promise<void> {
  try {
    if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
    const behavior = Office.StartupBehavior[wanted];
    if ((await Office.addin.getStartupBehavior()) !== behavior) await Office.addin.setStartupBehavior(behavior);
  } catch {
    return;
  }
}
