// SPDX-License-Identifier: EUPL-1.2

import { oncePerText } from "./once-per-text";

describe("oncePerText", () => {
  const counted = () => {
    const asked: string[] = [];
    const lengthOf = oncePerText((text) => (asked.push(text), text === "" ? null : text.length));
    return { asked, lengthOf };
  };

  it("works out the answer for a text once, also where that is null", () => {
    const { asked, lengthOf } = counted();
    expect(["Hoorn", "", "Hoorn", "", "Urk"].map(lengthOf)).toEqual([5, null, 5, null, 3]);
    expect(asked).toEqual(["Hoorn", "", "Urk"]);
  });

  it("keeps no remarks", () => {
    const { asked, lengthOf } = counted();
    const remark = "x".repeat(121);
    expect([remark, remark].map(lengthOf)).toEqual([121, 121]);
    expect(asked).toHaveLength(2);
  });

  it("forgets, so that it never keeps more than a bound", () => {
    const { asked, lengthOf } = counted();
    for (let number = 0; number < 20_000; number++) lengthOf(String(number));
    lengthOf("0");
    expect(asked).toHaveLength(20_001);
  });
});
