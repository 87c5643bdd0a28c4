// SPDX-License-Identifier: EUPL-1.2
/** What holds for every file of the project, whoever wrote it. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { IN_GUIDE } from "../../tools/papers/in-guide";
import { PICTURES } from "../../tools/screenshot/pictures";

const ROOT = path.resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

/** The files that a commit of everything would hold. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(path.join(ROOT, file)));
const withExtension = (...extensions: string[]): string[] =>
  files.filter((file) => extensions.includes(path.extname(file)));

const text = files.filter((file) => ![".png", ".xlsx"].includes(path.extname(file)));
const sources = withExtension(".ts", ".tsx", ".mts", ".js", ".mjs", ".cjs");
const pages = withExtension(".html");

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}
const project = JSON.parse(read("package.json")) as Package;

describe("licence", () => {
  test("every source file starts with the SPDX line", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((file) => !read(file).startsWith("// SPDX-License-Identifier: EUPL-1.2\n"))).toEqual([]);
  });

  test.each(["package.json", "publiccode.yml", "README.md", "LICENSE"])("%s says EUPL 1.2", (file) => {
    expect(read(file)).toMatch(/EUPL[- ]1\.2|EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
  });
});

describe("documentation", () => {
  const linked = withExtension(".md").flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = ""]) => ({
      file,
      to: path.join(path.dirname(file), to),
    })),
  );

  test("every link leads to a file of the project", () => {
    expect(linked.length).toBeGreaterThan(20);
    expect(linked.filter(({ to }) => !files.includes(to) && !existsSync(path.join(ROOT, to)))).toEqual([]);
  });

  test("every picture that the scripts make is shown, and no other", () => {
    const shown = new Set(linked.map(({ to }) => to).filter((to) => to.endsWith(".png")));
    const made = [...PICTURES, ...IN_GUIDE].map(({ file }) => `docs/images/${file}`);
    expect([...shown].sort()).toEqual(made.sort());
  });
});

describe("text", () => {
  // Soft hyphen, zero-width characters, direction marks and overrides, byte order mark, tags: what a reviewer cannot see.
  const HIDDEN = /[\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|[\u{E0000}-\u{E007F}]/u;

  test("no file has hidden characters: write them as escapes", () => {
    expect(text.filter((file) => HIDDEN.test(read(file)))).toEqual([]);
  });

  test("nothing that a new rule asks for is left open", () => {
    const open = sources.filter((file) => !file.includes("new-rule") && read(file).includes(["FILL", "IN"].join(" ")));
    expect(open).toEqual([]);
  });

  test("no file names a machine's own folder or a registry host", () => {
    const machine = new RegExp(
      ["/(home|Users|root|tmp|work|srv)/[a-z]", "C:\\\\Users", "registry\\.[a-z]+\\.(org|com)", '"resolved": "'].join(
        "|",
      ),
    );
    const self = path.relative(ROOT, __filename);
    expect(text.filter((file) => file !== self && machine.test(read(file)))).toEqual([]);
  });

  test("every page says that it is Dutch", () => {
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((page) => !read(page).includes('<html lang="nl">'))).toEqual([]);
  });

  test("every eslint-disable gives its reason", () => {
    const bare = /eslint-disable(?!.* -- \S)/;
    const self = path.relative(ROOT, __filename);
    expect(sources.filter((file) => file !== self && bare.test(read(file)))).toEqual([]);
  });
});

/** An override within a package as "package > what it asks for". */
function flat(overrides: Readonly<Record<string, string | Readonly<Record<string, string>>>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(overrides).flatMap(([name, version]) =>
      typeof version === "string"
        ? [[name, version] as const]
        : Object.entries(version).map(([inner, own]) => [`${name} > ${inner}`, own] as const),
    ),
  );
}

describe("packages", () => {
  test("every version is exact", () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = project;
    const versions = Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
      ...flat(overrides ?? {}),
    });
    expect(versions.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test("the client of Microsoft is for the tests alone", () => {
    const naming = sources.filter((file) => /@microsoft\/office-js(?!-helpers)|office-client\//.test(read(file)));
    // The bill of materials names it, with its licence.
    expect(naming.filter((file) => !file.startsWith("test/"))).toEqual(["tools/sbom/licences.ts"]);
    expect(naming).toContain("test/office-client/client-window.ts");
    expect(project.devDependencies).toHaveProperty(["@microsoft/office-js"]);
    expect(files.filter((file) => file.includes("excel-web-16"))).toEqual([]);
  });

  test("every override is told in CONTRIBUTING with its reason, and no other", () => {
    const told = [...read("CONTRIBUTING.md").matchAll(/^- `([^`]+)` is (?:([\w-]+) )?(\d[\d.]*\d)\. \S/gm)].map(
      ([, name, instead, version]) => [name, instead === undefined ? version : `npm:${instead}@${String(version)}`],
    );
    expect(Object.fromEntries(told)).toEqual(flat(project.overrides ?? {}));
  });

  test("the lock has every optional part, so that npm ci works on other machines than the one that wrote it", () => {
    const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Package> };
    const isLocked = (from: string, name: string): boolean =>
      packages[`${from === "" ? "" : `${from}/`}node_modules/${name}`] !== undefined ||
      (from !== "" && isLocked(parentOf(from), name));
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(place, name)),
    );
    expect(missing).toEqual([]);
  });
});

/** The place in the lock whose packages a package also sees. */
function parentOf(place: string): string {
  const end = place.lastIndexOf("/node_modules/");
  return end < 0 ? "" : place.slice(0, end);
}
