// SPDX-License-Identifier: EUPL-1.2
/** Every regular expression of src: what is written between slashes, and what is made of pieces. */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface Found {
  /** "src/domain/sheet/clean.ts:27" */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const ROOT = path.resolve(__dirname, "../..");
const NOT_SHIPPED = /\.(spec|fixture|example|d)\.tsx?$/;

/** A place where one is made: with its text between slashes, or null where it is made of pieces. */
interface Place {
  readonly at: string;
  readonly literal: Found | null;
  /** What it is made of where it is made each time anew, with a word in the place of what is not known; null where it is made on loading. */
  readonly inFunction: Found | null;
}

export function collectRegexes(): readonly Found[] {
  const files = readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !NOT_SHIPPED.test(name))
    .map((name) => path.join("src", name).replaceAll("\\", "/"))
    .sort();
  return files.flatMap((file) => {
    const places = placesIn(file);
    const made = places.filter(({ literal }) => literal === null);
    const onLoading = made.length === 0 ? [] : madeOnLoading(file);
    const expected = made.filter(({ inFunction }) => inFunction === null).length;
    if (onLoading.length < expected)
      throw new Error(
        `${file} makes ${String(expected)} regular expressions and ${String(onLoading.length)} were seen`,
      );
    return [...places.flatMap(({ literal, inFunction }) => literal ?? inFunction ?? []), ...onLoading];
  });
}

function placesIn(file: string): Place[] {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  const tree = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const places: Place[] = [];
  const visit = (node: ts.Node): void => {
    const at = `${file}:${String(tree.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      places.push({
        at,
        literal: { at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) },
        inFunction: null,
      });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp") {
      places.push({ at, literal: null, inFunction: isInFunction(node) ? ofPieces(node, at) : null });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return places;
}

function isInFunction(node: ts.Node): boolean {
  for (let above = node.parent; !ts.isSourceFile(above); above = above.parent)
    if (ts.isFunctionLike(above)) return true;
  return false;
}

/** With "a" for each piece that is only known when it is made: such a piece holds no pattern. */
function ofPieces(node: ts.NewExpression | ts.CallExpression, at: string): Found {
  const [pattern, flags] = node.arguments ?? [];
  const source =
    pattern !== undefined && ts.isTemplateExpression(pattern)
      ? pattern.head.text + pattern.templateSpans.map(({ literal }) => `a${literal.text}`).join("")
      : "a";
  return { at, source, flags: flags !== undefined && ts.isStringLiteral(flags) ? flags.text : "" };
}

/** What a file makes of pieces while it is loaded. */
function madeOnLoading(file: string): Found[] {
  const made: Found[] = [];
  const Original = globalThis.RegExp;
  const record = (given: readonly unknown[]): RegExp => {
    const regex = new Original(...(given as [string, string?]));
    const madeBy = new Error().stack?.split("\n").find((line) => line.includes("/src/"));
    if (madeBy?.includes(`/${file}:`) === true) made.push({ at: file, source: regex.source, flags: regex.flags });
    return regex;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (_, given) => record(given),
    apply: (_, _this, given) => record(given),
  });
  try {
    jest.isolateModules(() => jest.requireActual(path.join(ROOT, file)));
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}
