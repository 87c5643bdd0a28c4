// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../../src/domain/sheet/addresses";
import { all, child, childrenOf, repeated, type Element } from "./package/element";
import { packageOf, type Package } from "./package/parts-of-package";
import { overlap, sheetFaults, type Counts } from "./package/sheet-faults";
import { isLegalName, OUTSIDE, styleFaults, workbookFaults } from "./package/workbook-faults";

/** What Excel would offer to repair in a saved file, or would lose; nothing where it is right. */
export function packageFaults(bytes: Uint8Array): string[] {
  const found = packageOf(bytes);
  const of = (path: string): Element | undefined => found.xml.get(path);
  const workbook = of("xl/workbook.xml");
  if (workbook === undefined) return [...found.faults, "no workbook"];
  const styles = of("xl/styles.xml");
  const texts = of("xl/sharedStrings.xml");
  const counts: Counts = {
    texts: texts?.children.length ?? 0,
    looks: child(styles, "cellXfs")?.children.length ?? 0,
    formats: child(styles, "dxfs")?.children.length ?? 0,
    metadata: child(of("xl/metadata.xml"), "cellMetadata")?.children.length ?? 0,
  };
  const paths = childrenOf(child(workbook, "sheets"), "sheet").map(
    ({ attributes }) => found.relations("xl/workbook.xml").get(attributes["r:id"] ?? "")?.path ?? "",
  );
  return [
    ...found.faults,
    ...workbookFaults(workbook),
    ...(styles === undefined ? ["no looks"] : styleFaults(styles)),
    ...childrenOf(texts, "si").flatMap(({ text }) => (text.length > 32_767 ? [`text of ${String(text.length)}`] : [])),
    ...paths.flatMap((path) => {
      const sheet = of(path);
      return sheet === undefined
        ? [`no sheet ${path}`]
        : sheetFaults(sheet, counts).map((fault) => `${path}: ${fault}`);
    }),
    ...tableFaults(found, paths, workbook),
    ...[...found.xml].flatMap(([path, root]) => drawnFaults(path, root).map((fault) => `${path}: ${fault}`)),
  ];
}

function tableFaults(found: Package, paths: readonly string[], workbook: Element): string[] {
  const tables = paths.flatMap((path) =>
    [...found.relations(path).values()].flatMap(({ type, path: table }) => {
      const root = type === "table" && table !== null ? found.xml.get(table) : undefined;
      return root === undefined ? [] : [{ path, table: table ?? "", root }];
    }),
  );
  const names = childrenOf(child(workbook, "definedNames"), "definedName").map(
    ({ attributes }) => attributes["name"] ?? "",
  );
  const displayed = tables.map(({ root }) => root.attributes["displayName"] ?? "");
  return [
    ...repeated(
      [...displayed, ...names.filter((name) => displayed.includes(name))].map((name) => name.toLowerCase()),
    ).map((name) => `two tables ${name}`),
    ...displayed.filter((name) => !isLegalName(name)).map((name) => `table ${name}`),
    ...repeated(tables.map(({ root }) => root.attributes["id"])).map((id) => `two tables numbered ${String(id)}`),
    ...tables.flatMap(({ path, table, root }, at) => [
      ...ownFaults(root, textsAt(found, path)).map((fault) => `${table}: ${fault}`),
      ...tables.slice(at + 1).flatMap((other) => {
        const [one, two] = [
          parseAddress(root.attributes["ref"] ?? ""),
          parseAddress(other.root.attributes["ref"] ?? ""),
        ];
        return other.path === path && one !== null && two !== null && overlap(one, two)
          ? [`${table} and ${other.table} overlap`]
          : [];
      }),
    ]),
  ];
}

/** The text of a cell by its address. */
function textsAt(found: Package, path: string): (row: number, column: number) => string | undefined {
  const texts = found.xml.get("xl/sharedStrings.xml")?.children ?? [];
  const rows = new Map(
    childrenOf(child(found.xml.get(path), "sheetData"), "row").map((row) => [row.attributes["r"], row]),
  );
  return (row, column) => {
    const cell = rows
      .get(String(row + 1))
      ?.children.find(({ attributes }) => parseAddress(attributes["r"] ?? "")?.column === column);
    if (cell?.attributes["t"] === "inlineStr") return child(cell, "is")?.text;
    return cell?.attributes["t"] === "s" ? texts[Number(child(cell, "v")?.text)]?.text : undefined;
  };
}

function ownFaults(root: Element, textAt: ReturnType<typeof textsAt>): string[] {
  const { ref = "", headerRowCount = "1", totalsRowCount = "0" } = root.attributes;
  const area = parseAddress(ref);
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn").map(({ attributes }) => attributes);
  const filter = child(root, "autoFilter")?.attributes["ref"];
  if (area === null) return [`at ${ref}`];
  const names = columns.map(({ name = "" }) => name);
  const spelled = (text: string): string => text.replaceAll("_x000a_", "\n").replaceAll("_x000d_", "\r");
  return [
    ...(columns.length === area.columnCount ? [] : [`${String(columns.length)} columns at ${ref}`]),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two columns ${name}`),
    ...repeated(columns.map(({ id }) => id)).map((id) => `two columns numbered ${String(id)}`),
    ...(headerRowCount === "0"
      ? []
      : names.flatMap((name, at) =>
          textAt(area.row, area.column + at) === spelled(name)
            ? []
            : [`column ${name} is headed ${String(textAt(area.row, area.column + at))}`],
        )),
    ...(area.rowCount < 1 + Number(headerRowCount) + Number(totalsRowCount)
      ? [`${String(area.rowCount)} rows at ${ref}`]
      : []),
    ...(filter !== undefined && (headerRowCount === "0" || parseAddress(filter)?.row !== area.row)
      ? [`filter at ${filter}`]
      : []),
    ...all(root, "calculatedColumnFormula").flatMap(({ text }) => (OUTSIDE.test(text) ? [`formula ${text}`] : [])),
  ];
}

/** Of what is drawn, of notes and of charts. */
function drawnFaults(path: string, root: Element): string[] {
  if (root.name === "wsDr") {
    const ids = all(root, "cNvPr").map(({ attributes }) => attributes["id"]);
    const anchors = root.children.filter(({ name }) => name === "twoCellAnchor");
    const number = (element: Element | undefined, name: string): number => Number(child(element, name)?.text);
    return [
      ...repeated(ids).map((id) => `two drawn things numbered ${String(id)}`),
      ...anchors.flatMap((anchor) => {
        const [from, to] = [child(anchor, "from"), child(anchor, "to")];
        return number(to, "row") >= number(from, "row") && number(to, "col") >= number(from, "col")
          ? []
          : ["ends before it begins"];
      }),
    ];
  }
  if (root.name === "comments") {
    const authors = child(root, "authors")?.children.length ?? 0;
    const comments = childrenOf(child(root, "commentList"), "comment").map(({ attributes }) => attributes);
    return [
      ...repeated(comments.map(({ ref }) => ref)).map((ref) => `two notes at ${String(ref)}`),
      ...comments
        .filter(({ authorId }) => !(Number(authorId) < authors))
        .map(({ ref }) => `note at ${String(ref)} of nobody`),
    ];
  }
  if (root.name === "chartSpace" && path.startsWith("xl/charts/"))
    return [
      ...all(root, "f").flatMap(({ text }) => (OUTSIDE.test(text) ? [`refers to "${text}"`] : [])),
      ...(all(root, "plotArea").length === 1 ? [] : ["no plot area"]),
    ];
  return [];
}
