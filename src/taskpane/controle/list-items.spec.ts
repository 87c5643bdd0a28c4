// SPDX-License-Identifier: EUPL-1.2
import { spellingFinding } from "../session.fixture";
import { listItems, type Listing } from "./list-items";

const FINDINGS = [spellingFinding("A2", "fout"), spellingFinding("A3"), spellingFinding("A4")];
const listing = (more: Partial<Listing> = {}): Listing => ({
  findings: FINDINGS,
  grouping: "regel",
  causes: new Map(),
  isOpen: () => true,
  isUnfolded: () => false,
  ...more,
});
const kinds = (items: ReturnType<typeof listItems>) => items.map(({ kind }) => kind).join(" ");

test("by rule each severity has its heading, and each rule its own below it", () => {
  expect(kinds(listItems(listing()))).toBe("severity group finding severity group finding finding");
});

test("by tab there are no severities to head", () => {
  expect(kinds(listItems(listing({ grouping: "tabblad" })))).toBe("group finding finding finding");
});

test("a folded group keeps its heading", () => {
  expect(kinds(listItems(listing({ isOpen: ({ severity }) => severity === "fout" })))).toBe(
    "severity group finding severity group",
  );
});

test("no two items have one key, also where a rule has findings of two severities", () => {
  const items = listItems(listing());
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
});

describe("what follows from another finding", () => {
  const [grave, first, second] = FINDINGS;
  const causes = new Map([[second!.id, grave!]]);
  const keys = (more: Partial<Listing>) =>
    listItems(listing({ causes, ...more })).map((item) => (item.kind === "group" ? item.count : item.key));

  test("is folded under it, and counted with it", () => {
    expect(keys({})).toEqual(["ernst fout", 2, grave!.id, "ernst aandachtspunt", 1, first!.id]);
    expect(listItems(listing({ causes }))[2]).toMatchObject({ consequences: 1, unfolded: false, follows: false });
  });

  test("stands below it where that is unfolded", () => {
    const items = listItems(listing({ causes, isUnfolded: () => true }));
    expect(items.slice(2, 4)).toMatchObject([
      { key: grave!.id, unfolded: true },
      { key: second!.id, follows: true },
    ]);
  });

  test("stands in its own place where what it follows from is not shown", () => {
    expect(keys({ findings: [first!, second!] })).toEqual(["ernst aandachtspunt", 2, first!.id, second!.id]);
  });
});
