// SPDX-License-Identifier: EUPL-1.2
import { linePath } from "./line-path";

const [A, B, C] = [
  { x: 0, y: 10 },
  { x: 5, y: 20 },
  { x: 9.12345, y: 0.5 },
];

test.each([
  { name: "no place", places: [], line: "", steps: "" },
  { name: "nothing known", places: [null, null], line: "", steps: "" },
  { name: "a place alone", places: [A], line: "M0,10Z", steps: "M0,10Z" },
  { name: "two places", places: [A, B], line: "M0,10L5,20", steps: "M0,10L5,10L5,20" },
  {
    name: "three places",
    places: [A, B, C],
    line: "M0,10L5,20L9.123,0.5",
    steps: "M0,10L5,10L5,20L9.123,20L9.123,0.5",
  },
  { name: "a gap", places: [A, null, B, C], line: "M0,10ZM5,20L9.123,0.5", steps: "M0,10ZM5,20L9.123,20L9.123,0.5" },
  { name: "gaps at the ends", places: [null, A, B, null], line: "M0,10L5,20", steps: "M0,10L5,10L5,20" },
])("$name", ({ places, line, steps }) => {
  expect([linePath(places, false), linePath(places, true)]).toEqual([line, steps]);
});
