// SPDX-License-Identifier: EUPL-1.2
import { createUnreadSheets } from "./unread";

describe("what is to be read", () => {
  it("is everything at first, nothing after it was taken, and then what was added", () => {
    const unread = createUnreadSheets();
    expect(unread.take()).toBe("all");
    expect(unread.take()).toEqual(new Set());
    unread.add(new Set(["1"]));
    unread.add(new Set(["1", "2"]));
    expect(unread.take()).toEqual(new Set(["1", "2"]));
  });

  it("stays everything whatever is added, and can be given back", () => {
    const unread = createUnreadSheets();
    unread.take();
    unread.add(new Set(["1"]));
    unread.add("all");
    unread.add(new Set(["2"]));
    expect(unread.take()).toBe("all");
  });
});
