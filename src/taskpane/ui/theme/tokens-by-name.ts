// SPDX-License-Identifier: EUPL-1.2

/** The themes have no layers: their tokens bring a number of their own. */
const LAYERS = new Map<string | symbol, string>(
  Object.entries({
    Background: 0,
    Content: 1,
    Overlay: 1000,
    Popup: 2000,
    Messages: 3000,
    Floating: 4000,
    Priority: 5000,
    Debug: 6000,
  }).map(([name, layer]) => [`zIndex${name}`, `, ${layer}`]),
);

/**
 * Fluent's tokens in what ships, in place of the library's table of 30 kB: each token is the CSS variable of its own name.
 * test/contract/tokens.test.ts holds it to the library's table.
 */
export const tokens = new Proxy<Readonly<Record<string, string>>>(
  {},
  { get: (_, name) => `var(--${String(name)}${LAYERS.get(name) ?? ""})` },
);
