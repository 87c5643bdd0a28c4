// SPDX-License-Identifier: EUPL-1.2

import { isTotal, nameOfLines } from "./gebied-names";
import { beginsHeader, isHeader, joinedCell } from "./header";
import type { Line } from "./lines";
import type { Pasted } from "./pasted";
import { isOneCell, isPageNumber, kindOf } from "./values";

/** A name, a value or other text, with the lines that it stands on. */
interface Token {
  readonly kind: "name" | "value" | "text" | "code";
  readonly text: string;
  readonly at: readonly number[];
}
/** Names under each other with what follows them up to the next names. */
interface Block {
  readonly level: Token | null;
  readonly names: readonly Token[];
  readonly behind: readonly Token[];
}
interface Column {
  readonly header: readonly Token[];
  readonly values: readonly Token[];
}

const LAST_DOUBTED_PAGE = 30;
const MOST_HEADER_LINES = 5;
const FEWEST_NAMES = 3;
const CODE = /^GM ?\d{4}$/;
const OVER_CODES = /(code|nr\.?|nummer)$/i;
/** "1/2" at the foot of a page. */
const PAGE_OF = /^\d{1,2} ?\/ ?\d{1,2}$/;

/** Reads a text in which each column stands under the one before: all names, then all values of the first column, and so on. Null where a column has more or fewer values than there are names. */
export function byColumns(lines: readonly Line[]): Pasted | null {
  const tokens = tokensOf(lines);
  const codes = tokens.filter(({ kind }) => kind === "code");
  const overCodes = tokens[tokens.findIndex(({ kind }) => kind === "code") - 1];
  const blocks = blocksOf(tokens.filter(({ kind }) => kind !== "code"));
  if (blocks.length === 0 || blocks.every(({ names }) => names.length < FEWEST_NAMES)) return null;
  const cut: { readonly block: Block; readonly columns: readonly Column[] }[] = [];
  for (const block of blocks) {
    const columns = columnsOf(block, lines);
    if (columns === null) return null;
    cut.push({ block, columns });
  }
  const [first] = cut;
  const level = first?.block.level;
  if (first === undefined || level === null || level === undefined) return null;
  const header = [level.text, ...first.columns.map(titleOf)];
  if (header.length < 2 || !isHeader(header)) return null;
  const isSame = ({ columns }: (typeof cut)[number]): boolean =>
    columns.length === first.columns.length &&
    columns.every((column, index) => titleOf(column) === "" || titleOf(column) === header[index + 1]);
  if (!cut.every(isSame)) return null;
  const ofOneKind = first.columns.every(
    (_, index) =>
      new Set(cut.flatMap(({ columns }) => (columns[index]?.values ?? []).flatMap(({ text }) => kindOf(text)))).size <=
      1,
  );
  if (!ofOneKind) return null;
  const rows = cut.flatMap(({ block, columns }) =>
    block.names.map(({ text }, row) => [text, ...columns.map(({ values }) => values[row]?.text ?? "")]),
  );
  const isCoded = codes.length > 0;
  const last = rows.at(-1)?.[0] ?? "";
  if (isCoded && (overCodes === undefined || !OVER_CODES.test(overCodes.text))) return null;
  if (isCoded && codes.length !== rows.length - (isTotal(last) ? 1 : 0)) return null;
  const used = new Set(
    [
      ...(isCoded && overCodes !== undefined ? [overCodes, ...codes] : []),
      level,
      ...first.columns.flatMap((column) => column.header),
      ...cut.flatMap(({ block, columns }) => [...block.names, ...columns.flatMap(({ values }) => values)]),
    ].flatMap(({ at }) => at),
  );
  const table = [header, ...rows];
  return {
    rows: isCoded
      ? table.map((row, at) => [at === 0 ? (overCodes?.text ?? "") : (codes[at - 1]?.text ?? ""), ...row])
      : table,
    left: lines.filter((_, at) => !used.has(at)).map(({ text }) => text),
  };
}

const titleOf = ({ header }: Column): string => joinedCell(header.map(({ text }) => text));

function tokensOf(lines: readonly Line[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    const { words, values, text } = line;
    if (CODE.test(text)) {
      tokens.push({ kind: "code", text, at: [at] });
      continue;
    }
    if (words === "" && (values.length === 1 || (values.length > 1 && isOneCell(values, true)))) {
      tokens.push({ kind: "value", text, at: [at] });
      continue;
    }
    const taken = [3, 2, 1].find((count) => {
      const part = lines.slice(at, at + count);
      return (
        part.length === count &&
        part.every((one) => one.values.length === 0) &&
        (nameOfLines(part.map((one) => one.text)) !== null || (count === 1 && isTotal(text)))
      );
    });
    if (taken === undefined) tokens.push({ kind: "text", text, at: [at] });
    else {
      const part = lines.slice(at, at + taken).map((one) => one.text);
      const on = Array.from({ length: taken }, (_, index) => at + index);
      tokens.push({ kind: "name", text: nameOfLines(part) ?? text, at: on });
      at += taken - 1;
    }
  }
  return tokens;
}

/** The names with what stands behind them. A title that is a name, above the header, is none of them. */
function blocksOf(tokens: readonly Token[]): readonly Block[] {
  const blocks: { level: Token | null; names: Token[]; behind: Token[] }[] = [];
  let level: Token | null = null;
  // Numbers before the first name may be a column of their own.
  const first = tokens.findIndex(({ kind }) => kind === "name");
  if (tokens.slice(0, first).filter(({ kind }) => kind === "value").length >= FEWEST_NAMES) return [];
  for (const token of tokens) {
    const open = blocks.at(-1);
    if (token.kind === "text" && isLevel(token.text)) level = token;
    else if (token.kind !== "name") {
      open?.behind.push(token);
      continue;
    } else if (open === undefined || open.behind.some(({ kind }) => kind === "value")) {
      if (level === null && blocks.length === 0) continue;
      blocks.push({ level, names: [token], behind: [] });
    } else {
      open.names.push(token);
      open.behind.length = 0;
    }
  }
  return blocks;
}

const isLevel = (text: string): boolean =>
  beginsHeader({ text, raw: text, page: 0, words: text, values: [], afterBlank: false }) && text.split(" ").length <= 3;

/** The columns of a block; null where one does not have as many values as there are names. */
function columnsOf({ names, behind }: Block, lines: readonly Line[]): readonly Column[] | null {
  const afterBlank = (token: Token | undefined): boolean => lines[token?.at[0] ?? 0]?.afterBlank === true;
  const runs: { header: Token[]; values: Token[] }[] = [];
  behind.forEach((token, index) => {
    const last = runs.at(-1);
    const next = behind[index + 1];
    const isOfHeader =
      token.kind === "text" ||
      (last !== undefined &&
        last.values.length === 0 &&
        next?.kind === "text" &&
        /^[(\p{Ll}]/u.test(next.text) &&
        !afterBlank(next));
    if (!isOfHeader) {
      if (last === undefined) runs.push({ header: [], values: [token] });
      else last.values.push(token);
    } else if (last === undefined || last.values.length > 0 || afterBlank(token))
      // Only what stands right above the values is their header.
      if (last !== undefined && last.values.length === 0) last.header = [token];
      else runs.push({ header: [token], values: [] });
    else last.header.push(token);
  });
  const filled = runs.filter(({ values }) => values.length > 0);
  const columns: Column[] = [];
  for (const [index, { header, values }] of filled.entries()) {
    const isLast = index === filled.length - 1;
    const whole = isLast ? withoutPage(values, names.length, afterBlank) : values;
    if (whole === null || header.length > MOST_HEADER_LINES || whole.length % names.length !== 0) return null;
    for (let from = 0; from < whole.length; from += names.length) {
      const part = whole.slice(from, from + names.length);
      const isMore = whole.length > names.length;
      if (isMore && header.length > 0) return null;
      if (isMore && !part.every((token, place) => afterBlank(token) === (place === 0))) return null;
      columns.push({ header, values: part });
    }
  }
  return columns;
}

/** The values of the last column without the number of the page below; null where that may stand in the place of a value. */
function withoutPage(
  values: readonly Token[],
  count: number,
  afterBlank: (token: Token | undefined) => boolean,
): readonly Token[] | null {
  const last = values.at(-1);
  if (last === undefined) return values;
  if (PAGE_OF.test(last.text) && afterBlank(last) && values.length % count === 1) return values.slice(0, -1);
  if (!isPageNumber(last.text)) return values;
  const isApart = afterBlank(last) && !values.slice(1, -1).some(afterBlank);
  if (values.length % count === 1 % count && count > 1) return values.slice(0, -1);
  if (isApart) return null;
  const isSure = values.slice(1).some(afterBlank) || afterBlank(values[0]);
  return Number(last.text) > 0 && Number(last.text) <= LAST_DOUBTED_PAGE && !isSure ? null : values;
}
