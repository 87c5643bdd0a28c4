// SPDX-License-Identifier: EUPL-1.2
/** Of every package in the lock it is known under which licence it comes, and the bill of materials says the same. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { EXPLAINED, isPermissive } from "../../tools/sbom/licences";
import { sbom } from "../../tools/sbom/sbom";

const ROOT = path.resolve(__dirname, "../..");
interface Locked {
  readonly name?: string;
  readonly version: string;
  readonly license?: unknown;
  readonly dev?: true;
}
const { packages } = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as {
  packages: Record<string, Locked>;
};
const locked = Object.entries(packages)
  .filter(([place]) => place !== "")
  .map(([place, found]) => ({ ...found, name: found.name ?? place.replace(/^.*node_modules\//, "") }));

test("every package has a permissive licence, or is explained", () => {
  expect(locked.length).toBeGreaterThan(1_000);
  const others = locked.filter(({ license }) => typeof license !== "string" || !isPermissive(license));
  expect([...new Set(others.map(({ name }) => name))].sort()).toEqual([...EXPLAINED.keys()].sort());
});

test("what ships is permissive without an explanation", () => {
  const shipped = locked.filter(({ dev }) => dev !== true);
  expect(shipped.length).toBeGreaterThan(50);
  expect(shipped.filter(({ name }) => EXPLAINED.has(name))).toEqual([]);
});

test.each([
  ["MIT", true],
  ["Apache-2.0 AND MIT", true],
  ["(BSD-3-Clause OR GPL-2.0)", true],
  ["MPL-2.0", false],
  ["GPL-3.0-only", false],
  ["MIT AND GPL-2.0", false],
  ["SEE LICENSE IN LICENSE", false],
  ["", false],
])("%s permissive: %s", (expression, permissive) => {
  expect(isPermissive(expression)).toBe(permissive);
});

test("the package that names no licence has that of Apache in it", () => {
  const text = readFileSync(path.join(ROOT, "node_modules/@univerjs/telemetry/LICENSE"), "utf8");
  expect(text).toMatch(/^\s*Apache License\s+Version 2\.0, January 2004/);
});

test("the bill of materials has every package of the lock, each with its licence, and nothing of this machine", () => {
  const { bomFormat, specVersion, metadata, components } = sbom();
  expect({ bomFormat, specVersion, name: metadata.component.name }).toEqual({
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    name: "spreiding",
  });
  // By reference: one that was installed under another name has that name here.
  const told = new Set(components.map((component) => component["bom-ref"]));
  expect(locked.map(({ name, version }) => `${name}@${version}`).filter((one) => !told.has(one))).toEqual([]);
  expect(components.filter(({ licenses = [] }) => licenses.length === 0).map(({ name }) => name)).toEqual([]);
  expect(JSON.stringify(components)).not.toContain(ROOT);
});
