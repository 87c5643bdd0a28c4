// SPDX-License-Identifier: EUPL-1.2
import { spellingFinding } from "../session.fixture";
import { listItems } from "./list-items";

const FINDINGS = [spellingFinding("A2", "fout"), spellingFinding("A3"), spellingFinding("A4")];
const kinds = (items: ReturnType<typeof listItems>) => items.map(({ kind }) => kind).join(" ");

test("by rule each severity has its heading, and each rule its own below it", () => {
  expect(kinds(listItems(FINDINGS, "regel", () => true))).toBe("severity group finding severity group finding finding");
});

test("by tab there are no severities to head", () => {
  expect(kinds(listItems(FINDINGS, "tabblad", () => true))).toBe("group finding finding finding");
});

test("a folded group keeps its heading", () => {
  expect(kinds(listItems(FINDINGS, "regel", ({ severity }) => severity === "fout"))).toBe(
    "severity group finding severity group",
  );
});

test("no two items have one key, also where a rule has findings of two severities", () => {
  const items = listItems(FINDINGS, "regel", () => true);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
});
