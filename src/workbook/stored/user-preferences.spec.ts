// SPDX-License-Identifier: EUPL-1.2
import { lastView, rememberView } from "./user-preferences";

/** A browser's storage in memory. */
function memory(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  } as unknown as Storage;
}

function browser(localStorage: Storage) {
  Object.assign(globalThis, { window: { localStorage, sessionStorage: memory() } });
}

describe("user preferences", () => {
  afterEach(() => void Reflect.deleteProperty(globalThis, "window"));

  it("remembers the view that was open last", async () => {
    browser(memory());
    await expect(lastView()).resolves.toBeNull();
    await rememberView("overzicht");
    await rememberView("controle");
    await expect(lastView()).resolves.toBe("controle");
  });

  it("does without where the browser keeps nothing", async () => {
    const refuse = () => {
      throw new Error("QuotaExceededError");
    };
    browser({ getItem: refuse, setItem: refuse } as unknown as Storage);
    await expect(rememberView("controle")).resolves.toBeUndefined();
    await expect(lastView()).resolves.toBeNull();
  });

  it("does not take something else for a view", async () => {
    const store = memory();
    store.setItem("@spreiding/view", '{"a":1}');
    browser(store);
    await expect(lastView()).resolves.toBeNull();
  });
});
