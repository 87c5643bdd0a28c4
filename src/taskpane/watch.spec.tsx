// SPDX-License-Identifier: EUPL-1.2
import { setStarted } from "./opening";

const OFFICE = "Office is nog niet geladen. Controleer de internetverbinding, of kies Probeer opnieuw.";
const PANE = "Het taakvenster is nog niet geladen. Controleer de internetverbinding, of kies Probeer opnieuw.";
const LOADING = "Spreiding wordt geladen…";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each([
  ["Office.js is late", undefined, false, OFFICE],
  ["the code of the functions is late", {}, false, PANE],
  ["that code has started, and says itself what is late", {}, true, LOADING],
])("after five seconds, where %s", async (_case, office, started, said) => {
  document.body.innerHTML = `<div id="pane">${LOADING}</div>`;
  const pane = document.getElementById("pane")!;
  if (office === undefined) Reflect.deleteProperty(globalThis, "Office");
  else Object.assign(globalThis, { Office: office });
  jest.resetModules();
  await import("./watch");
  if (started) setStarted(pane);
  jest.advanceTimersByTime(4_999);
  expect(pane.textContent).toBe(LOADING);
  jest.advanceTimersByTime(1);
  expect((pane.querySelector("[role=alert]") ?? pane).textContent).toBe(said);
  expect(pane.querySelectorAll("button")).toHaveLength(said === LOADING ? 0 : 1);
});
