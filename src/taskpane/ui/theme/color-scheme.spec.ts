// SPDX-License-Identifier: EUPL-1.2
import { colorSchemeSource, schemeOfBackground } from "./color-scheme";

function preference(matches: boolean) {
  const listeners = new Set<() => void>();
  const query = {
    matches,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  return {
    query: query as unknown as MediaQueryList,
    set: (dark: boolean) => {
      query.matches = dark;
      listeners.forEach((call) => call());
    },
  };
}

test("Office's own backgrounds: colourful and white are light, dark grey and black are dark", () => {
  expect(schemeOfBackground("#FFFFFF")).toBe("light");
  expect(schemeOfBackground("#E6E6E6")).toBe("light");
  expect(schemeOfBackground("#262626")).toBe("dark");
  expect(schemeOfBackground("000000")).toBe("dark");
  expect(schemeOfBackground("white")).toBeNull();
  expect(schemeOfBackground(undefined)).toBeNull();
});

test("the host's theme wins from the system's preference", () => {
  expect(colorSchemeSource("#FFFFFF", preference(true).query).current()).toBe("light");
});

test("without a host theme the system's preference is followed, until unsubscribed", () => {
  const { query, set } = preference(false);
  const source = colorSchemeSource(undefined, query);
  const changed = jest.fn();
  const stop = source.subscribe(changed);
  set(true);
  expect(source.current()).toBe("dark");
  stop();
  set(false);
  expect(changed).toHaveBeenCalledTimes(1);
});
