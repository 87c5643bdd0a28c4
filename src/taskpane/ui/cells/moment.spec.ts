// SPDX-License-Identifier: EUPL-1.2
import { showMoment } from "./moment";

test("a moment in the user's own time, and what is no moment as it is", () => {
  expect(showMoment(new Date(2025, 8, 1, 14, 5).toISOString())).toBe("1 sep 2025, 14:05");
  expect(showMoment("onlangs")).toBe("onlangs");
});
