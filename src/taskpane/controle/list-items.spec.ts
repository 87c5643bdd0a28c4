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
  fixed: new Map(),
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

  test("is folded under it, and not counted as one of its rule", () => {
    expect(keys({})).toEqual(["ernst fout", 1, grave!.id, "ernst aandachtspunt", 1, first!.id]);
    expect(listItems(listing({ causes }))[2]).toMatchObject({ consequences: 1, unfolded: false, follows: false });
  });

  test("is counted where it is of the same rule, or of the same tab", () => {
    expect(keys({ causes: new Map([[second!.id, first!]]) })).toEqual([
      ...["ernst fout", 1, grave!.id],
      ...["ernst aandachtspunt", 2, first!.id],
    ]);
    expect(keys({ grouping: "tabblad" })).toEqual([3, grave!.id, first!.id]);
  });

  test("what is mended is not counted, folded or not", () => {
    const fixed = new Map([first!, second!].map(({ id }) => [id, null]));
    expect(keys({ fixed })).toEqual(["ernst fout", 1, grave!.id, "ernst aandachtspunt", 0, first!.id]);
    expect(keys({ fixed, grouping: "tabblad" })).toEqual([1, grave!.id, first!.id]);
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
