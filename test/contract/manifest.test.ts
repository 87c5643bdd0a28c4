// SPDX-License-Identifier: EUPL-1.2
/** What a schema cannot see in manifest.xml: addresses, names and files that must agree with the rest of the project. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import type { Element } from "@xmldom/xmldom";
import configure from "../../webpack.config.js";

const ROOT = path.resolve(__dirname, "../..");
const ADDRESS = "https://localhost:3000/";

const text = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "text/xml");

function all(name: string): Element[] {
  return Array.from(manifest.getElementsByTagNameNS("*", name));
}

function attribute(element: Element | undefined, name: string): string {
  const value = element?.getAttribute(name);
  if (value === undefined || value === null || value === "")
    throw new Error(`no ${name} on ${element?.nodeName ?? "a missing element"}`);
  return value;
}

function first(name: string): Element {
  const [element] = all(name);
  if (element === undefined) throw new Error(`no ${name} in manifest.xml`);
  return element;
}

const resources = ["Image", "Url", "String"].flatMap(all).filter((element) => element.hasAttribute("id"));
const defined = resources.map((element) => attribute(element, "id"));
const used = Array.from(manifest.getElementsByTagName("*"))
  .filter((element) => element.hasAttribute("resid"))
  .map((element) => attribute(element, "resid"));
const addresses = Array.from(text.matchAll(/DefaultValue="(https?:[^"]*)"/g), ([, address]) => address ?? "");

/** The resid of the page inside an element such as Page or Action. */
function pageOf(name: string, type?: string): string {
  const parent = all(name).find((element) => type === undefined || element.getAttribute("xsi:type") === type);
  return attribute(Array.from(parent?.getElementsByTagNameNS("*", "SourceLocation") ?? [])[0], "resid");
}

/** Width and height from the header of a PNG file. */
function pngSize(file: string): [number, number] {
  const png = readFileSync(path.join(ROOT, file));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("resources", () => {
  test("every resid that is used is defined, and the other way round", () => {
    expect(new Set(used)).toEqual(new Set(defined));
  });

  test("no id is defined twice", () => {
    expect(defined).toHaveLength(new Set(defined).size);
  });

  test("an id has at most 32 characters", () => {
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });
});

describe("addresses", () => {
  test("all start with the one address that a build for production replaces", () => {
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith(ADDRESS))).toEqual([]);
  });

  test("each is a file that the build puts in dist/", () => {
    const built = builtFiles();
    const missing = addresses
      .map((address) => address.slice(ADDRESS.length))
      .filter((file) => !built.has(file) && !isAsset(file));
    expect(missing).toEqual([]);
  });
});

/** As much of the build's settings as says which files it writes: HtmlPlugin has userOptions, CopyPlugin has patterns. */
interface Product {
  readonly entry: { readonly functions: { readonly filename: string } };
  readonly plugins: readonly {
    readonly userOptions?: { readonly filename: string };
    readonly patterns?: readonly { readonly from: string }[];
  }[];
}

/** The files that webpack writes under a fixed name. */
function builtFiles(): ReadonlySet<string> {
  const [product] = configure({}, { mode: "production" }) as unknown as [Product];
  const pages = product.plugins.flatMap(({ userOptions }) => userOptions?.filename ?? []);
  const copied = product.plugins.flatMap(({ patterns = [] }) => patterns).map(({ from }) => path.basename(from));
  return new Set([...pages, ...copied, product.entry.functions.filename]);
}

/** The assets folder is copied whole, sample workbooks excepted. */
function isAsset(file: string): boolean {
  return file.startsWith("assets/") && !file.endsWith(".xlsx") && readFileSync(path.join(ROOT, file)).length > 0;
}

describe("icons", () => {
  test.each(["16", "32", "80"])("the ribbon's icon of %s pixels has that size", (size) => {
    const images = all("Image").filter((image) => image.getAttribute("size") === size);
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      const resource = resources.find((candidate) => candidate.getAttribute("id") === attribute(image, "resid"));
      expect(pngSize(attribute(resource, "DefaultValue").slice(ADDRESS.length))).toEqual([Number(size), Number(size)]);
    }
  });

  test.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s has %d pixels", (name, size) => {
    expect(pngSize(attribute(first(name), "DefaultValue").slice(ADDRESS.length))).toEqual([size, size]);
  });

  test.each([16, 32, 64, 80, 128])("assets has the mark in %d pixels", (size) => {
    expect(pngSize(`assets/icon-${String(size)}.png`)).toEqual([size, size]);
  });
});

describe("shared runtime", () => {
  test("the runtime, the functions, the ribbon and the pane are one page that stays loaded", () => {
    const runtime = first("Runtime");
    expect(runtime.getAttribute("lifetime")).toBe("long");
    const page = attribute(runtime, "resid");
    expect([pageOf("Page"), pageOf("Action", "ShowTaskpane"), attribute(first("FunctionFile"), "resid")]).toEqual([
      page,
      page,
      page,
    ]);
  });

  test("the default page is that same page", () => {
    const page = resources.find((resource) => resource.getAttribute("id") === first("Runtime").getAttribute("resid"));
    const settings = Array.from(first("DefaultSettings").getElementsByTagNameNS("*", "SourceLocation"))[0];
    expect(attribute(settings, "DefaultValue")).toBe(attribute(page, "DefaultValue"));
  });

  test("no more of the platform is required than the add-in cannot do without", () => {
    const sets = all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
      ["ExcelApi", "1.12"],
    ]);
  });
});

describe("names", () => {
  const functionIds = (
    JSON.parse(readFileSync(path.join(ROOT, "src/functions/functions.json"), "utf8")) as { functions: { id: string }[] }
  ).functions.map(({ id }) => id);
  const commands = all("FunctionName").map((name) => name.textContent ?? "");

  test("the ribbon runs commands that src/commands gives it", () => {
    const source = readFileSync(path.join(ROOT, "src/commands/associate.ts"), "utf8");
    const associated = Array.from(source.matchAll(/Office\.actions\.associate\("([^"]+)"/g), ([, name]) => name);
    expect(commands).toEqual(associated);
  });

  test("no command has the id of a function: they are registered in one page", () => {
    const taken = new Set(functionIds.map((id) => id.toUpperCase()));
    expect(functionIds.length).toBeGreaterThan(0);
    expect(commands.filter((command) => taken.has(command.toUpperCase()))).toEqual([]);
  });

  test("the functions are in the namespace of the formulas that people saved", () => {
    const namespace = resources.find(
      (resource) => resource.getAttribute("id") === first("Namespace").getAttribute("resid"),
    );
    expect(attribute(namespace, "DefaultValue")).toBe("SPREIDING");
  });

  test("the version is that of package.json", () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(first("Version").textContent).toBe(`${version}.0`);
  });
});
