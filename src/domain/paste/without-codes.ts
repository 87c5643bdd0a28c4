// SPDX-License-Identifier: EUPL-1.2

import type { Line } from "./lines";
import type { NoTable, Pasted } from "./pasted";
import { valuesIn } from "./values";

/** The code of a gemeente or a number before its name. */
const CODED = /^((?:GM ?)?\d{3,4}|\d{1,3}\.?) (?=[\p{Lu}'’])(.*)$/u;
const HEAD = /^((?:\p{L}+-?\s?)?(?:code|nr\.?|nummer)) (?=(?:naam|gemeente|regio|provincie))(.*)$/iu;
const FEWEST = 3;

/** Reads lines that have a code before each name as they would be without, and puts the codes back before the names. */
export function withoutCodes(
  lines: readonly Line[],
  read: (lines: readonly Line[]) => Pasted | NoTable,
): Pasted | NoTable | null {
  const head = lines.map(({ text }) => HEAD.exec(text)).find((match) => match !== null);
  const cut = lines.map((line) => {
    const [, code = "", rest = ""] = CODED.exec(line.text) ?? HEAD.exec(line.text) ?? [];
    return code === "" ? { line, code } : { line: { ...line, text: rest, raw: rest, ...valuesIn(rest) }, code };
  });
  const coded = cut.filter(({ line, code }) => code !== "" && /\d/.test(code) && line.text !== "");
  if (head === undefined || coded.length < FEWEST) return null;
  const found = read(cut.map(({ line }) => line));
  if (!("rows" in found)) return found;
  const [header = [], ...rows] = found.rows;
  let next = 0;
  const codes = rows.map(([name = ""]) => {
    const [word = name] = name.split(" ");
    const at = coded.findIndex(({ line }, index) => index >= next && line.text.startsWith(word.split("-")[0] ?? word));
    if (at === -1) return null;
    next = at + 1;
    return coded[at] ?? null;
  });
  const isTotalLast = codes.at(-1) === null;
  if (codes.some((code, index) => code === null && !(isTotalLast && index === codes.length - 1))) return null;
  const taken = new Set(codes);
  let from = 0;
  const left = found.left.map((text) => {
    const at = cut.findIndex(
      (one, index) => index >= from && one.line.text === text && (one.code === "" || !taken.has(one)),
    );
    from = at === -1 ? from : at + 1;
    const { code = "" } = cut[at] ?? {};
    return code === "" ? text : `${code} ${text}`;
  });
  return { rows: [[head[1] ?? "", ...header], ...rows.map((row, index) => [codes[index]?.code ?? "", ...row])], left };
}
