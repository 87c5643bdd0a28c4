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
  "pane.1a2b3c4d.js.map",
  "pane.1a2b3c4d.js.LICENSE.txt",
  "assets/icon-16.png",
  "assets/uitleg.html",
];

describe("the example for nginx", () => {
  const text = example("nginx");

  /** What a map of nginx makes of an answer: a plain text, then the first expression in order, then the default. */
  function mapped(variable: string, status: number, uri: string): string {
    const map = new RegExp(`map ("[^"]*"|\\S+) \\$${variable} \\{\\n(.*?)\\n\\}`, "s").exec(text);
    const [, from = "", body = ""] = map ?? [];
    const asked = from.replaceAll('"', "").replace("$status", String(status)).replace("$uri", uri);
    const lines = [...body.matchAll(/^ {2}("[^"]*"|\S+)\s+"([^"]*)";$/gm)].map(
      ([, one = "", to = ""]) => [one.replaceAll('"', ""), to] as const,
    );
    expect(lines).toHaveLength(body.split("\n").length);
    const found =
      lines.find(([one]) => one === asked) ??
      lines.find(([one]) => one.startsWith("~") && new RegExp(one.slice(1)).test(asked)) ??
      lines.find(([one]) => one === "default");
    return found?.[1] ?? "";
  }

  /** What is said with an answer, without headers that are empty: nginx leaves these out. */
  function said(status: number, name: string): Record<string, string> {
    const lines = [...text.matchAll(/^ {2}add_header (\S+)\s+(?:\$(\w+)|"([^"]*)")\s+always;$/gm)].map(
      ([, header = "", variable, value = ""]) =>
        [header, variable === undefined ? value : mapped(variable, status, `/${name}`)] as const,
    );
    return Object.fromEntries(lines.filter(([, value]) => value !== ""));
  }

  test.each(NAMES)("%s", (name) => {
    expect(said(200, name)).toEqual(headersOf(name));
    expect(said(304, name)).toEqual(headersOf(name));
    for (const status of [404, 405, 416, 500]) expect(said(status, name)["Cache-Control"]).toBe("no-cache");
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

  /** What is said with a file, or where there is none; what clientCache says comes only with a file. */
  function said(name: string, found: boolean): ReadonlyMap<string, string> {
    const headers = new Map<string, string>();
    for (const element of customHeaders) {
      const place = placeOf(element);
      if (place !== null && place !== name && !name.startsWith(`${place}/`)) continue;
      for (const line of Array.from(element.childNodes) as Element[]) {
        if (line.nodeName === "remove") expect(headers.delete(line.getAttribute("name") ?? "")).toBe(true);
        if (line.nodeName !== "add") continue;
        // IIS says a header twice that is added twice.
        expect(headers.has(line.getAttribute("name") ?? "")).toBe(false);
        headers.set(line.getAttribute("name") ?? "", line.getAttribute("value") ?? "");
      }
    }
    const kept = found ? cacheOf(name) : null;
    if (kept !== null) {
      expect(headers.has("Cache-Control")).toBe(false);
      headers.set("Cache-Control", kept);
    }
    return headers;
  }

  /** What IIS makes of the clientCache of the place that is nearest to a file. */
  function cacheOf(name: string): string | null {
    const near = Array.from(document.getElementsByTagName("clientCache"))
      .map((element) => ({ element, place: placeOf(element) ?? "" }))
      .filter(({ place }) => place === name || name.startsWith(`${place}/`))
      .sort((a, b) => b.place.length - a.place.length)[0]?.element;
    if (near === undefined) return null;
    if (near.getAttribute("cacheControlMode") === "DisableCache") return "no-cache";
    expect(near.getAttribute("cacheControlMode")).toBe("UseMaxAge");
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = (near.getAttribute("cacheControlMaxAge") ?? "")
      .split(/[.:]/)
      .map(Number);
    const age = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
    return `${String(near.getAttribute("cacheControlCustom"))}, max-age=${String(age)}`;
  }

  test.each(NAMES)("%s", (name) => {
    // There a pattern has no headers of its own: what could be kept for ever is asked again.
    const immutable = headersOf(name)["Cache-Control"]?.includes("immutable") === true;
    expect(Object.fromEntries(said(name, true))).toEqual({
      ...headersOf(name),
      ...(immutable && { "Cache-Control": "no-cache" }),
    });
    expect(said(name, false).get("Cache-Control") ?? "no-cache").toBe("no-cache");
  });
});
