// SPDX-License-Identifier: EUPL-1.2
import { spellingFinding } from "../session.fixture";
import { asColumns } from "./as-columns";

const finding = spellingFinding("A9");
const NO_CAUSES = new Map<string, never>();
const cells = (text: string) => text.split("\r\n").map((row) => row.split("\t"));

test("a header and a row for each, with what it follows from", () => {
  const other = spellingFinding("A10", "fout");
  const [header, first, second] = cells(asColumns([finding, other], new Map([[other.id, finding]])));
  expect(header).toEqual(["ernst", "controle", "tabblad", "cel", "gevonden", "verwacht", "uitleg", "gevolg van"]);
  expect(first?.slice(0, 6)).toEqual([
    "aandachtspunt",
    "Naam niet officieel",
    "Voortgangsrapportage",
    "A9",
    "Hollandse Kroon",
    "Hollands Kroon",
  ]);
  expect(second?.at(-1)).toBe("Voortgangsrapportage!A9");
});

test.each([
  ["=1+1", "'=1+1"],
  ["+638", "'+638"],
  ["-12", "'-12"],
  ["@naam", "'@naam"],
  ["\u00a0=1", "'\u00a0=1"],
  ["12 \u2212 3", "12 \u2212 3"],
  ["a\tb", '"a\tb"'],
  ["a\nb", '"a\nb"'],
  ['"=1"', '"""=1"""'],
  ['=A1&"x"', `"'=A1&""x"""`],
])("%j is pasted as one cell with text", (found, expected) => {
  const text = asColumns([{ ...finding, found }], NO_CAUSES);
  expect(text).toContain(`A9\t${expected}\tHollands Kroon`);
});

test("a formula is pasted as a Dutch Excel shows it", () => {
  const formula = "=SUM(1.5,A1)";
  const unknown = { ...finding, rule: "cel.onbekende-functie", found: formula, params: { text: "#NAAM?", formula } };
  expect(asColumns([unknown], NO_CAUSES)).toContain("A9\t'=SOM(1,5;A1)\t");
});
