// SPDX-License-Identifier: EUPL-1.2
/** Every round trip of every action that writes fails: whole, while the user types, in part, or with its answer lost. */
import { EVERY_WRITE } from "./every-write";
import { FaultTable } from "./fault-table";
import { SMALL_WORKBOOK } from "./small-workbook";

const table = new FaultTable(SMALL_WORKBOOK);
beforeAll(() => table.open());
afterAll(() => table.close());

/** What one fault left: all as before, or all done. More round trips, or another outcome, is another table. */
const TABLE = `
action                       writes per sync          faults before  after untrue
one fix                      0 0 2 0 0 0                  19     10      9      0
what is sure                 0 0 3 0 0 0                  20     11      9      0
undo one of two fixes        0 0 2 0 0 0                  19     10      9      0
undo a group of fixes        0 0 3 0 0 0                  20     11      9      0
values back to formulas      0 0 4 0 0 0                  21     12      9      0
take a formula back          0 0 3 0 0 0                  20     11      9      0
undo all                     0 0 8 0 0 0                  25     16      9      0
all formulas to values       0 0 0 0 0 0 4 0 0 0          33     20     13      0
formulas of a tab to values  0 0 0 0 0 0 0 4 0 0 0        36     23     13      0
selected formulas to values  0 0 0 0 0 0 0 3 0 0 0        35     22     13      0
put a formula                0 0 3 0 0 0                  20     11      9      0
put one over a text          0 0 3 0 0 0                  20     11      9      0
renew formulas               0 0 0 0 4 1 0 0 0            30     17     13      0
accept                       0 1                           6      6      0      0
take an acceptance over      0 1                           6      6      0      0
withdraw                     0 1                           6      6      0      0
settings                     0 1 0                         9      6      3      0
kind of tab                  0 1 0                         9      6      3      0
levering                     0 1 0                         9      6      3      0
explain                      0 1                           6      6      0      0
mark                         0 0 37                       19      5     14      0
mark again                   0 0 40                       19      5     14      0
mark in place of changes     0 0 38                       19      5     14      0
mark changes                 0 0 13                       19      5     14      0
changes in place of marks    0 0 16                       19      5     14      0
unmark                       0 0 4                        12      5      7      0
report                       0 85 1                       19     16      3      0
report again                 0 0 0 0 0 75                 28     20      8      0
report among notes           0 0 0 0 0 82                 28     21      7      0
report beside one gone       0 0 0 0 85 1                 28     21      7      0
monitor                      0 400 1                      19     16      3      0
monitor renewed              0 0 270                      19     19      0      0
monitor beside one not sure  0 0 400 1                    22     19      3      0
new tabs                     0 16 0 0 0                   25     16      9      0
put back what was aside      0 2 0                        10      7      3      0
remove what was aside        0 1 0                         9      6      3      0
forget all                   0 0 7 0 0 0                  24      5     19      0
all                                                      707    423    284      0
`;

const ACTIONS = Object.values(EVERY_WRITE).flatMap((ways) =>
  Object.entries(ways).map(([name, way]) => ({ name, ...way })),
);

it.each(ACTIONS)("$name: wholly before or wholly after, told truly, and it can be asked again", async (action) => {
  expect(await table.try(action)).toEqual([]);
});

it("tried this, and left nothing untrue", () => {
  expect(`\n${table.print()}\n`).toBe(TABLE);
});
