// SPDX-License-Identifier: EUPL-1.2
/** docs/beheer.md tells other web servers what the container's does. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { headersOf, RULES } from "../../tools/hosting/headers";

const ROOT = path.resolve(__dirname, "../..");
const guide = readFileSync(path.join(ROOT, "docs/beheer.md"), "utf8");

/** The only block of the guide in this language. */
function example(language: string): string {
  const blocks = [...guide.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))];
  expect(blocks).toHaveLength(1);
  return blocks[0]?.[1] ?? "";
}

test("the table has every header, in the order in which they hold, and no other", () => {
  const [, table = ""] = /^\| bestanden \| koptekst \| waarde \|\n\|-.*\n((?:\|.*\n)+)/m.exec(guide) ?? [];
  const told = RULES.flatMap(({ files, headers }) =>
    Object.entries(headers).map(([name, value]) => `| ${files} | \`${name}\` | \`${value}\` |`),
  );
  expect(table.trim().split("\n")).toEqual(told);
});

const NAMES = [
  "taskpane.html",
  "functions.json",
  "functions.js",
  "manifest.xml",
  "pane.1a2b3c4d.js",
  "assets/icon-16.png",
];

describe("the example for nginx", () => {
  const text = example("nginx");

  /** What a map of nginx makes of an address: a plain text, then the first expression in order, then the default. */
  function mapped(variable: string, address: string): string {
    const [, body = ""] = new RegExp(`map \\$uri \\$${variable} \\{\\n(.*?)\\n\\}`, "s").exec(text) ?? [];
    const lines = [...body.matchAll(/^ {2}("[^"]*"|\S+)\s+"([^"]*)";$/gm)].map(
      ([, from = "", to = ""]) => [from.replaceAll('"', ""), to] as const,
    );
    expect(lines).toHaveLength(body.split("\n").length);
    const found =
      lines.find(([from]) => from === address) ??
      lines.find(([from]) => from.startsWith("~") && new RegExp(from.slice(1)).test(address)) ??
      lines.find(([from]) => from === "default");
    return found?.[1] ?? "";
  }

  test.each(NAMES)("%s", (name) => {
    const said = [...text.matchAll(/^ {2}add_header (\S+)\s+(?:\$(\w+)|"([^"]*)")\s+always;$/gm)].map(
      ([, header = "", variable, value = ""]) =>
        [header, variable === undefined ? value : mapped(variable, `/${name}`)] as const,
    );
    expect(Object.fromEntries(said.filter(([, value]) => value !== ""))).toEqual(headersOf(name));
  });
});

describe("the example for IIS", () => {
  const document = new DOMParser().parseFromString(example("xml"), "text/xml");
  const customHeaders = Array.from(document.getElementsByTagName("customHeaders"));

  /** The place whose headers these are; none for the whole site. */
  function placeOf(element: Element): string | null {
    const location = element.parentNode?.parentNode?.parentNode as Element | null;
    return location?.nodeName === "location" ? location.getAttribute("path") : null;
  }

  test.each(NAMES)("%s", (name) => {
    const said = new Map<string, string>();
    for (const element of customHeaders) {
      const place = placeOf(element);
      if (place !== null && place !== name && !name.startsWith(`${place}/`)) continue;
      for (const line of Array.from(element.childNodes) as Element[]) {
        if (line.nodeName === "remove") expect(said.delete(line.getAttribute("name") ?? "")).toBe(true);
        if (line.nodeName !== "add") continue;
        // IIS says a header twice that is added twice.
        expect(said.has(line.getAttribute("name") ?? "")).toBe(false);
        said.set(line.getAttribute("name") ?? "", line.getAttribute("value") ?? "");
      }
    }
    // There a pattern has no headers of its own: what could be kept for ever is asked again.
    const immutable = headersOf(name)["Cache-Control"]?.includes("immutable") === true;
    expect(Object.fromEntries(said)).toEqual({ ...headersOf(name), ...(immutable && { "Cache-Control": "no-cache" }) });
  });
});
