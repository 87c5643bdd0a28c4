// SPDX-License-Identifier: EUPL-1.2
/** No file leads back to itself by its imports, those of types included. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.resolve(__dirname, "../..");
const ENDINGS = ["", ".ts", ".tsx", "/index.ts"];

type Imports = ReadonlyMap<string, readonly string[]>;

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => path.resolve(path.dirname(file), fileName))
    .flatMap(
      (target) => ENDINGS.map((ending) => target + ending).find((one) => /\.tsx?$/.test(one) && existsSync(one)) ?? [],
    );
}

function circleIn(imports: Imports): readonly string[] | null {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next, [...way, file]);
      if (circle !== null) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = visit(file, []);
    if (circle !== null) return circle;
  }
  return null;
}

test("no file leads back to itself", () => {
  const files = ["src", "test", "tools"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(ROOT, folder, name)),
  );
  const imports: Imports = new Map(files.map((file) => [file, importsOf(file)]));
  expect(files.length).toBeGreaterThan(800);
  expect(circleIn(imports)?.map((file) => path.relative(ROOT, file)) ?? null).toBeNull();
});

test("a circle is found, and told from two ways to one file", () => {
  expect(
    circleIn(
      new Map([
        ["a", ["b", "c"]],
        ["b", ["c"]],
        ["c", []],
      ]),
    ),
  ).toBeNull();
  expect(
    circleIn(
      new Map([
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["b"]],
      ]),
    ),
  ).toEqual(["b", "c", "b"]);
});
