// SPDX-License-Identifier: EUPL-1.2

import type { RuleName } from "./rule-name";

const IMPORT = /^import \{ (?<variable>\w+) \} from "(?<path>\.\/(?<family>[a-z]+)\/[a-z-]+)";$/;
const partsOf = (line: string) => IMPORT.exec(line)?.groups ?? {};
const pathOf = (line: string): string => partsOf(line)["path"] ?? "";

/** The registry with the rule in it: imported in the order of the paths, listed last of its family. */
export function inRegistry(registry: string, { family, name, variable }: RuleName): string {
  const lines = registry.split("\n");
  const imports = lines.filter((line) => IMPORT.test(line));
  const ofFamily = imports.filter((line) => partsOf(line)["family"] === family).map(partsOf);
  const isListed = (line: string): boolean => ofFamily.some((other) => line === `  ${String(other["variable"])},`);
  const last = lines.map(isListed).lastIndexOf(true);
  if (last < 0) throw new Error(`The registry lists no rule of ${family}.`);
  lines.splice(last + 1, 0, `  ${variable},`);

  const added = [...imports, `import { ${variable} } from "./${family}/${name}";`];
  added.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  const first = lines.findIndex((line) => IMPORT.test(line));
  const others = lines.filter((line) => !IMPORT.test(line));
  return [...others.slice(0, first), ...added, ...others.slice(first)].join("\n");
}

const LIST = /^export const \w+: readonly Fault\[\] = \[$[^]*?(?=^\];$)/m;

/** The file of the faults with one more at the end of its list. */
export function inFaults(faults: string, fault: string): string {
  if (!LIST.test(faults)) throw new Error("The file of the faults has no list of them.");
  return faults.replace(LIST, (list) => list + fault);
}
