// SPDX-License-Identifier: EUPL-1.2

const DRAWN = /^<((?:\w+:)?)(pic|sp)\b[\s\S]*?<\/\1\2>/;
/** What leads somewhere, and the same picture once more in another format. */
const LEADING = /<((?:\w+:)?)(?:hlinkClick|hlinkHover)\b[^<>]*?(?:\/>|>[\s\S]*?<\/\1hlink(?:Click|Hover)>)/g;
const BLIP = /(<((?:\w+:)?)blip\b[^<>]*?)(?:\/>|>([\s\S]*?)<\/\2blip>)/g;
const EXTENSIONS = /<((?:\w+:)?)extLst\b[^<>]*>[\s\S]*?<\/\1extLst>/g;
const RELATION = /\s(?:r|rel|relationships):(?:id|embed|link|pict|dm|lo|qs|cs)="/g;
const NAMESPACE = /\sxmlns(?::(\w+))?="([^"]*)"/g;

/** The names that the writer of drawings gives to what it writes. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ["xdr", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"],
  ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
]);

/**
 * The XML of a picture or a shape as a drawing has it, so that it can stand in another drawing; null where it needs more than its picture,
 * as what shows the text of a cell does, or is something else.
 * @param xml begins with it
 * @param drawing all of its part, with the names of its namespaces
 */
export function loneContent(xml: string, drawing: string): string | null {
  const [found, , kind] = DRAWN.exec(xml.trimStart()) ?? [];
  if (found === undefined || /\btextlink="[^"]/.test(found)) return null;
  const alone = found
    .replace(LEADING, "")
    .replace(BLIP, (_, tag: string, prefix: string, inner: string | undefined) =>
      inner === undefined ? `${tag}/>` : `${tag}>${inner.replace(EXTENSIONS, "")}</${prefix}blip>`,
    )
    .replace(/(\bmacro=")[^"]+/, "$1");
  const relations = [...alone.matchAll(RELATION)].length;
  const isOwn = kind === "pic" ? relations === 1 && /\sr:embed="/.test(alone) : relations === 0;
  return isOwn ? withNamespaces(alone, drawing) : null;
}

/** With the namespaces that its first element had from around it; null where they are not there, or are those of the strict format. */
function withNamespaces(xml: string, drawing: string): string | null {
  const root = /<(?:\w+:)?wsDr\b[^<>]*>/.exec(drawing)?.[0] ?? "";
  const around = new Map([...root.matchAll(NAMESPACE)].map(([, prefix = "", uri = ""]) => [prefix, uri]));
  const own = new Set([...xml.matchAll(NAMESPACE)].map(([, prefix = ""]) => prefix));
  const used = new Set([
    ...[...xml.matchAll(/<\/?(?:(\w+):)?\w/g)].map(([, prefix = ""]) => prefix),
    ...[...xml.matchAll(/\s(\w+):\w+="/g)].map(([, prefix = ""]) => prefix),
  ]);
  const [first = ""] = /^<[^\s/>]+/.exec(xml) ?? [];
  let added = "";
  for (const prefix of used) {
    if (own.has(prefix) || prefix === "xmlns" || prefix === "xml") continue;
    const uri = around.get(prefix);
    if (uri === undefined || /^http:\/\/purl\.oclc\.org\//.test(uri)) return null;
    if (WRITTEN.get(prefix) !== uri) added += prefix === "" ? ` xmlns="${uri}"` : ` xmlns:${prefix}="${uri}"`;
  }
  return first + added + xml.slice(first.length);
}
