// SPDX-License-Identifier: EUPL-1.2
import { calculateCells } from "../../src/cli/calculated-cells";
import { associateFunctions } from "../../src/functions/associate";
import { connectFunctions } from "../../src/functions/stream";
import { bookOf, sheetOf } from "../../src/xlsx/workbook-file.fixture";
import { openHeadless } from "../../src/workbench/headless";
import { typeRaised } from "../../src/workbench/user.fixture";
import { createSession } from "../../src/workbook/session";

/** Excel gives "381" for 38¹, and only that a part of it is superscript. */
it("a footnote in superscript is never a digit: a finding at the cell, no fix, and #N/B for what hangs on it", async () => {
  const file = bookOf([
    sheetOf("Voortgang", [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
      ["Assen", 300, 100],
      ["Emmen", 400, 0],
      ["Meppel", 120, 0],
    ]),
    sheetOf("Monitor", [['=SPREIDING.REALISATIE("Emmen")'], ['=SPREIDING.REALISATIE("Assen")']]),
  ]);
  const headless = await openHeadless(file);
  await typeRaised(headless, { tab: "Voortgang", address: "C3", text: "381", from: 2 });
  const session = createSession({ today: () => "2025-12-05" });
  associateFunctions();
  connectFunctions(session);
  await session.start();
  await headless.settled();
  await session.validate();
  await headless.settled();
  const findings = (session.state().validation?.findings ?? []).filter(({ address }) => address === "C3");
  expect(findings).toMatchObject([{ rule: "cel.onleesbaar", severity: "fout", fix: null }]);
  const { cells } = await calculateCells({ file, headless, state: session.state() });
  expect(cells.map(({ value }) => value)).toEqual([
    { error: "#N/B", message: expect.stringContaining("Voortgang!C3 is niet te lezen") },
    100,
  ]);
  await session.dispose();
  await headless.dispose();
});
