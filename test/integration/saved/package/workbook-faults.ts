// SPDX-License-Identifier: EUPL-1.2

import { all, child, childrenOf, repeated, type Element } from "./element";

const BUILT_IN =
  /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase|Criteria|Extract|Consolidate_Area|Database|Sheet_Title)$/i;
const LEGAL = /^[\p{L}_\\][\p{L}\p{N}\p{S}\p{M}_.\\?]*$/u;
const IS_ADDRESS = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i;

/** Whether a name is one that Excel takes for a table or for cells. */
export const isLegalName = (name: string): boolean => {
  const address = /^([A-Z]{1,3})(\d+)$/i.exec(name);
  const isCell = address !== null && columnOf(address[1] ?? "") < 16_384 && Number(address[2]) <= 1_048_576;
  return name.length <= 255 && LEGAL.test(name) && !isCell && !(IS_ADDRESS.test(name) && address === null);
};

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** What is wrong in the list of tabs and names. */
export function workbookFaults(workbook: Element): string[] {
  const sheets = childrenOf(child(workbook, "sheets"), "sheet").map(({ attributes }) => attributes);
  const names = childrenOf(child(workbook, "definedNames"), "definedName");
  const tabs = sheets.map(({ name = "" }) => name);
  const scoped = names.map(
    ({ attributes: { name = "", localSheetId = "" } }) => `${name.toLowerCase()} ${localSheetId}`,
  );
  const active = Number(child(child(workbook, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0);
  return [
    ...repeated(tabs.map((name) => name.toLowerCase())).map((name) => `two tabs ${name}`),
    ...tabs
      .filter((name) => name.length > 31 || name === "" || /[[\]*?:/\\]|^'|'$/.test(name))
      .map((name) => `tab ${name}`),
    ...repeated(sheets.map(({ sheetId }) => sheetId)).map((id) => `two tabs numbered ${String(id)}`),
    ...(sheets.every(({ state }) => state === "hidden" || state === "veryHidden") ? ["no tab is to be seen"] : []),
    ...(active >= sheets.length ? [`active tab ${String(active)}`] : []),
    ...repeated(scoped).map((name) => `two names ${name}`),
    ...names.flatMap((name) => nameFaults(name, tabs)),
  ];
}

function nameFaults({ attributes: { name = "", localSheetId }, text }: Element, tabs: readonly string[]): string[] {
  const isOwn = name.startsWith("_xlnm.");
  return [
    ...((isOwn ? BUILT_IN.test(name) : isLegalName(name)) ? [] : [`name ${name}`]),
    ...(localSheetId !== undefined && Number(localSheetId) >= tabs.length ? [`${name}: of tab ${localSheetId}`] : []),
    ...(text.trim() === "" || text.startsWith("=") ? [`${name}: refers to "${text}"`] : []),
    ...(/^_xlnm\.Print_/i.test(name) && localSheetId === undefined ? [`${name}: of no tab`] : []),
    ...tabsOf(text)
      .filter((tab) => !tabs.some((one) => one.toLowerCase() === tab.toLowerCase()))
      .map((tab) => `${name}: no tab ${tab}`),
    ...(OUTSIDE.test(text) ? [`${name}: another workbook`] : []),
  ];
}

export const OUTSIDE = /(?:'[^'[]*\[[1-9]\d*\](?:[^']|'')*'|\[[1-9]\d*\][\w.]*)!/;

/** The tabs that a formula names; none of another workbook, nor of a range of tabs. */
function tabsOf(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...bare.matchAll(/'((?:[^']|'')+)'!|(?<![\w.\]'!#:])([\p{L}_][\p{L}\p{N}_.]*)!/gu)].flatMap(
    ([, quoted, plain]) => {
      const tab = quoted?.replaceAll("''", "'") ?? plain ?? "";
      return /\[|:/.test(tab) ? [] : [tab];
    },
  );
}

/** What is wrong in the list of looks. */
export function styleFaults(styles: Element): string[] {
  const count = (name: string): number => child(styles, name)?.children.length ?? 0;
  const formats = childrenOf(child(styles, "numFmts"), "numFmt").map(({ attributes }) => attributes);
  const bounds = {
    fontId: count("fonts"),
    fillId: count("fills"),
    borderId: count("borders"),
    xfId: count("cellStyleXfs"),
  };
  const xfs = [...childrenOf(child(styles, "cellXfs"), "xf"), ...childrenOf(child(styles, "cellStyleXfs"), "xf")];
  const known = new Set(formats.map(({ numFmtId }) => numFmtId));
  return [
    ...repeated(formats.map(({ numFmtId }) => numFmtId)).map((id) => `two number formats ${String(id)}`),
    ...formats.flatMap(({ formatCode = "" }) =>
      formatCode.length > 255 || formatCode === "" ? [`number format "${formatCode}"`] : [],
    ),
    ...xfs.flatMap(({ attributes }) =>
      Object.entries(bounds).flatMap(([name, bound]) =>
        Number(attributes[name] ?? 0) >= Math.max(bound, 1) ? [`look with ${name} ${String(attributes[name])}`] : [],
      ),
    ),
    ...xfs.flatMap(({ attributes: { numFmtId = "0" } }) =>
      Number(numFmtId) >= 164 && !known.has(numFmtId) ? [`look with number format ${numFmtId}`] : [],
    ),
    ...all(styles, "color").flatMap(({ attributes: { rgb } }) =>
      rgb !== undefined && !/^[0-9A-F]{8}$/i.test(rgb) ? [`colour ${rgb}`] : [],
    ),
    ...["cellXfs", "cellStyleXfs", "fonts", "fills", "borders"].flatMap((name) =>
      count(name) === 0 ? [`no ${name}`] : [],
    ),
    ...(count("cellXfs") > 65_490 ? ["too many looks"] : []),
  ];
}
