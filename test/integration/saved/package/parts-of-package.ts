// SPDX-License-Identifier: EUPL-1.2

import { strFromU8, unzipSync } from "fflate";
import { parseElement, childrenOf, repeated, type Element } from "./element";

export interface Package {
  /** Every part in XML, by its name. */
  readonly xml: ReadonlyMap<string, Element>;
  /** Of a part, by the id of the relation: the name of the other part, or null outside the package. */
  relations(path: string): ReadonlyMap<string, { readonly type: string; readonly path: string | null }>;
  readonly faults: readonly string[];
}

const TYPES = "[Content_Types].xml";

/** The parts of a file, with what is wrong with the package as such. */
export function packageOf(bytes: Uint8Array): Package {
  const names: string[] = [];
  const parts = unzipSync(bytes, { filter: ({ name }) => names.push(name) > 0 });
  const faults = repeated(names.map((name) => name.toLowerCase())).map((name) => `two parts named ${name}`);
  const xml = new Map<string, Element>();
  for (const [name, part] of Object.entries(parts)) {
    if (!/\.(?:xml|rels|vml)$/i.test(name)) continue;
    try {
      xml.set(name, parseElement(strFromU8(part)));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  const relations = (path: string): ReturnType<Package["relations"]> => relationsOf(xml, path);
  faults.push(...typeFaults(names, xml), ...relationFaults(names, xml));
  return { xml, relations, faults };
}

function relationsOf(xml: ReadonlyMap<string, Element>, path: string): ReturnType<Package["relations"]> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const root = xml.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(
    childrenOf(root, "Relationship").map(({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => [
      Id,
      {
        type: Type.slice(Type.lastIndexOf("/") + 1),
        path:
          TargetMode === "External" ? null : decodeURIComponent(new URL(Target, `file:///${folder}`).pathname.slice(1)),
      },
    ]),
  );
}

function typeFaults(names: readonly string[], xml: ReadonlyMap<string, Element>): string[] {
  const types = xml.get(TYPES);
  if (types === undefined) return ["no content types"];
  const byExtension = childrenOf(types, "Default").map(({ attributes }) => attributes["Extension"]?.toLowerCase());
  const byName = childrenOf(types, "Override").map(({ attributes }) => attributes["PartName"]?.slice(1).toLowerCase());
  const present = new Set(names.map((name) => name.toLowerCase()));
  return [
    ...repeated([...byExtension, ...byName]).map((one) => `two content types for ${String(one)}`),
    ...byName.filter((name) => !present.has(name ?? "")).map((name) => `a content type for ${String(name)}, no part`),
    ...names
      .filter((name) => name !== TYPES && !name.endsWith("/"))
      .filter((name) => !byName.includes(name.toLowerCase()) && !byExtension.includes(extensionOf(name)))
      .map((name) => `no content type for ${name}`),
  ];
}

const extensionOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1).toLowerCase();

function relationFaults(names: readonly string[], xml: ReadonlyMap<string, Element>): string[] {
  return [...xml.keys()].flatMap((rels) => {
    const [, folder = "", source = ""] = /^((?:.*\/)?)_rels\/([^/]*)\.rels$/.exec(rels) ?? [];
    if (!rels.endsWith(".rels")) return [];
    const path = folder + source;
    if (source !== "" && !names.includes(path)) return [`${rels}: relations of nothing`];
    const found = relationsOf(xml, path);
    const ids = childrenOf(xml.get(rels), "Relationship").map(({ attributes }) => attributes["Id"]);
    return [
      ...repeated(ids).map((id) => `${rels}: two relations ${String(id)}`),
      ...[...found].flatMap(([id, { path: target }]) =>
        target === null || names.includes(target) ? [] : [`${rels}: ${id} leads to ${target}, which is not there`],
      ),
      ...(source === "" ? [] : askedFaults(path, xml.get(path), new Set(found.keys()))),
    ];
  });
}

/** Relations that a part asks for and does not have. */
function askedFaults(path: string, root: Element | undefined, known: ReadonlySet<string>): string[] {
  if (root === undefined) return [];
  const faults: string[] = [];
  const walk = (element: Element): void => {
    for (const [name, value] of Object.entries(element.attributes))
      if (/^r:(?:id|embed|link|pict|dm|lo|qs|cs)$/.test(name) && value !== "" && !known.has(value))
        faults.push(`${path}: no relation ${value} for ${element.name}`);
    element.children.forEach(walk);
  };
  walk(root);
  return faults;
}
