// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { tekstAlsFormule } from "./tekst-als-formule";

test.each([
  "-",
  "–",
  "-5",
  "+638",
  "- (0%)",
  "4.567 (91%) -150",
  "+20 amv",
  "- zie toelichting",
  "-/-",
  "+/- 20",
  "@COA",
  "= ",
  "+31 6 12345678",
  "1+1=2",
])("%j is ordinary", (text) => {
  expect(
    check(tekstAlsFormule, {
      V: [
        ["Gemeente", "Realisatie regulier 1-9-2025"],
        ["Hoorn", text],
      ],
    }),
  ).toEqual([]);
});

test.each(["=B2+1", "=1+1", "+B2", "-SOM(B2:B9)", "@SOM(A1)", "=cmd|' /C calc'!A0"])("%j would run", (text) => {
  expect(check(tekstAlsFormule, { Notities: [[text]] })).toMatchObject([{ at: "Notities!A1", found: text }]);
});

test("a real formula is no text", () => {
  expect(check(tekstAlsFormule, { V: [[{ value: "Hoorn", formula: "=A5" }]] })).toEqual([]);
});
