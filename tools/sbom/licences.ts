// SPDX-License-Identifier: EUPL-1.2

/** Licences that ask no more than to be named: whoever gets the product may do anything with it. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
]);

/** What the lock says otherwise or not at all: which licence it is, and why it may be there. */
export interface Explained {
  /** An SPDX expression, or the name that SPDX has for others. */
  readonly licence: string;
  readonly why: string;
}

export const EXPLAINED: ReadonlyMap<string, Explained> = new Map([
  [
    "@univerjs/telemetry",
    {
      licence: "Apache-2.0",
      why: "Its package.json names none; the file LICENSE in the package is that of Apache 2.0, as of all packages of Univer. It sends nothing: it is the interface of a service that nobody registers here.",
    },
  ],
  [
    "@microsoft/office-js",
    {
      licence: "LicenseRef-Microsoft-Office-JS",
      why: "Microsoft's own: to develop and test add-ins. The tests alone load it, and nothing of it ships; see CONTRIBUTING.",
    },
  ],
  [
    "axe-core",
    { licence: "MPL-2.0", why: "Asks that changes to its own files are public. The tests alone load it, unchanged." },
  ],
  [
    "caniuse-lite",
    { licence: "CC-BY-4.0", why: "Data about browsers for the build, which asks to be named; nothing of it ships." },
  ],
  [
    "tv4",
    {
      licence: "MIT",
      why: "In the public domain or under MIT, in a notation older than SPDX. Only the bench loads it.",
    },
  ],
]);

/** Whether an SPDX expression leaves a choice in which all that holds is permissive. */
export function isPermissive(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, "$1");
  return bare.split(" OR ").some((choice) => choice.split(" AND ").every((licence) => PERMISSIVE.has(licence)));
}
