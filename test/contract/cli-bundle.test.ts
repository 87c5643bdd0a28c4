// SPDX-License-Identifier: EUPL-1.2
/** Whether the bundle of the command line is still that of its sources. */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundle } from "../../tools/cli/bundle";
import { currentBundle, writeStamp } from "../../tools/cli/stamp";

const ROOT = path.join(__dirname, "../..");
let home = "";
let sources = "";
let source = "";
const folder = (): string => path.join(home, "een");
const make = (name: string): string => {
  mkdirSync(path.join(home, name));
  writeFileSync(path.join(home, name, "cli.js"), "");
  return path.join(home, name);
};

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "spreiding-home-"));
  mkdirSync(path.join(ROOT, "dist-cli"), { recursive: true });
  sources = mkdtempSync(path.join(ROOT, "dist-cli", "proef-"));
  source = path.join(sources, "bron.ts");
  writeFileSync(source, "een");
  writeStamp(make("een"), [source, path.join(ROOT, "node_modules/webpack/package.json"), "/etc/hostname"]);
});
afterEach(() => {
  for (const made of [home, sources]) rmSync(made, { recursive: true });
});

test("it is, while nothing changes; of packages only the lock file is asked", () => {
  expect(currentBundle(home)).toBe(folder());
  const { sources: known } = JSON.parse(readFileSync(path.join(home, "current.json"), "utf8")) as { sources: object };
  const names = Object.keys(known).map((name) => name.replaceAll(path.sep, "/"));
  expect(names.slice(1)).toEqual(
    ["package-lock.json", "node_modules/.package-lock.json"].filter((name) => existsSync(path.join(ROOT, name))),
  );
});

test("it is, where a source was written anew with the same contents", () => {
  utimesSync(source, 1, 1);
  const stamp = readFileSync(path.join(home, "current.json"), "utf8");
  expect(currentBundle(home)).toBe(folder());
  expect(readFileSync(path.join(home, "current.json"), "utf8")).not.toBe(stamp);
  expect(currentBundle(home)).toBe(folder());
  writeFileSync(source, "nee");
  expect(currentBundle(home)).toBeNull();
});

test.each<[string, () => void]>([
  ["longer", () => writeFileSync(source, "een en twee")],
  ["other, of the same length", () => writeFileSync(source, "nee")],
  ["gone", () => rmSync(source)],
])("it is not, where a source is %s", (_, change) => {
  change();
  expect(currentBundle(home)).toBeNull();
});

test.each<[string, () => void]>([
  ["the bundle is gone", () => rmSync(folder(), { recursive: true })],
  ["what is kept of it is half", () => writeFileSync(path.join(home, "current.json"), '{"folder":"ee')],
  ["nothing is kept of it", () => rmSync(path.join(home, "current.json"))],
])("it is not, where %s", (_, change) => {
  change();
  expect(currentBundle(home)).toBeNull();
});

test("a bundle of before stays for who uses it, and goes after an hour", () => {
  utimesSync(make("oud"), 1, 1);
  make("net-voor-dit");
  writeStamp(make("twee"), [source]);
  expect(currentBundle(home)).toBe(path.join(home, "twee"));
  expect(readdirSync(home).sort()).toEqual(["current.json", "een", "net-voor-dit", "twee"]);
});

test("keeps what was made of its code for the next time", () => {
  const built = bundle();
  const text = path.join(home, "tabel.txt");
  writeFileSync(text, "Gemeente\tTaakstelling\nAlkmaar\t395\nHoorn\t399\n");
  const paste = () => execFileSync(process.execPath, [path.join(ROOT, "tools/run-cli.js"), "paste", text]).toString();
  const kept = () => readdirSync(built).filter((name) => name.includes(".paste."));
  const first = paste();
  expect(kept()).toEqual([`cli.js.paste.${process.version}-${process.arch}`]);
  writeFileSync(path.join(built, kept()[0] ?? ""), "of another Node");
  expect([paste(), paste()]).toEqual([first, first]);
  expect(readFileSync(path.join(built, kept()[0] ?? "")).length).toBeGreaterThan(1000);
});
