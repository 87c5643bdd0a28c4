// SPDX-License-Identifier: EUPL-1.2
/** The page before there is a pane: whatever stays away, it says what is wrong, with a way out. */
import { act, fireEvent, screen } from "@testing-library/react";
import type * as mount from "./mount";

const mountPane = jest.fn<ReturnType<typeof mount.mountPane>, Parameters<typeof mount.mountPane>>();
const never = new Promise<never>(() => undefined);
const SILENT = "Excel antwoordt nog niet. Sluit een open venster in Excel of druk op Esc, of kies Probeer opnieuw.";

/** Opens the page in something that is, or is not, Excel. */
async function open(office: object | undefined, code: () => object = () => ({ mountPane })): Promise<void> {
  document.body.innerHTML = '<div id="pane">Spreiding wordt geladen…</div>';
  Object.assign(globalThis, { Office: office, CustomFunctions: { associate: jest.fn() }, matchMedia: () => ({}) });
  jest.resetModules();
  jest.doMock("./mount", code);
  jest.doMock("../workbook/session", () => ({ createSession: () => ({ start: jest.fn(), state: jest.fn() }) }));
  await import("./index");
  await act(() => jest.advanceTimersByTimeAsync(0));
}

function office(host: string | null, ready: Promise<unknown> = Promise.resolve({ host })): object {
  return {
    onReady: () => ready,
    HostType: { Excel: "Excel" },
    actions: { associate: jest.fn() },
    context: { requirements: { isSetSupported: () => false } },
  };
}

const said = (): string => document.querySelector("#pane p")?.textContent ?? "";
const again = (): HTMLElement => screen.getByRole("button", { name: "Probeer opnieuw" });

beforeEach(() => {
  jest.useFakeTimers();
  mountPane.mockClear();
});
afterEach(() => jest.useRealTimers());

test("without the library of Office it says so at once", async () => {
  await open(undefined);
  expect(said()).toBe("Office kon niet worden geladen. Controleer de internetverbinding en kies Probeer opnieuw.");
  expect(again()).toBeTruthy();
});

test("in anything but Excel it says where it works", async () => {
  await open(office(null));
  expect(document.body.textContent).toBe(
    "Spreiding werkt in Excel. Open Excel en kies op het tabblad Start de knop Taakvenster.",
  );
});

test("where Excel does not get ready it says so after five seconds, and opens when it does", async () => {
  let ready = (_: { host: string }): void => undefined;
  await open(office("Excel", new Promise((resolve) => (ready = resolve))));
  await jest.advanceTimersByTimeAsync(4_999);
  expect(said()).toBe("");
  await jest.advanceTimersByTimeAsync(1);
  expect(said()).toBe(SILENT);
  expect(again()).toBeTruthy();
  ready({ host: "Excel" });
  await jest.advanceTimersByTimeAsync(0);
  expect(mountPane).toHaveBeenCalledTimes(1);
});

test("where the code of the pane does not load it says so, and asks for it again", async () => {
  let loads = 0;
  await open(office("Excel"), () => {
    loads += 1;
    if (loads === 1) throw new Error("Loading chunk pane failed.");
    return { mountPane };
  });
  expect(said()).toBe(
    "Het taakvenster kon niet worden geladen. Controleer de internetverbinding en kies Probeer opnieuw.",
  );
  fireEvent.click(again());
  await jest.advanceTimersByTimeAsync(0);
  expect(mountPane).toHaveBeenCalledTimes(1);
});

test("where that code stays away it says so after five seconds", async () => {
  await open(office("Excel"), () => ({ then: never.then.bind(never) }));
  await jest.advanceTimersByTimeAsync(5_000);
  expect(said()).toBe(
    "Een onderdeel van Spreiding is nog niet geladen. Controleer de internetverbinding, of kies Probeer opnieuw.",
  );
});
