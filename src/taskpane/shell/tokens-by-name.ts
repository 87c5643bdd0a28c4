// SPDX-License-Identifier: EUPL-1.2

/**
 * Fluent's tokens in what ships, in place of the library's table of 30 kB: each token is the CSS variable of its own name.
 * test/contract/build.test.ts holds it to the library's table.
 */
export const tokens = new Proxy<Readonly<Record<string, string>>>({}, { get: (_, name) => `var(--${String(name)})` });
