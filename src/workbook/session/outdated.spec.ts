// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../domain/findings";
import { workbookOf } from "../../domain/sheet/snapshot.fixture";
import { outdatedFindings } from "./outdated";

const stand = (figure: number, answer: number) =>
  workbookOf({ Stand: [["Alkmaar", figure, { value: answer, formula: "=SPREIDING.BEVINDINGEN()" }]] });
const on = (address: string): Finding => ({
  ...{ id: "1", rule: "rekenen.b", severity: "fout", tab: "Stand", address },
  ...{ found: "", expected: null, params: {}, fix: null },
});

test.each([
  ["A1:C1", stand(36, 2), false],
  ["A1:C1", stand(37, 1), true],
  ["B1", stand(37, 1), true],
  ["B1", stand(36, 2), false],
  ["C1", stand(36, 2), true],
])("a finding on %s, where an own formula in C1 answers anew or a figure in B1 changes", (address, now, outdated) => {
  expect(outdatedFindings([on(address)], stand(36, 1), now).size).toBe(outdated ? 1 : 0);
});
