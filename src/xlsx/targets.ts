// SPDX-License-Identifier: EUPL-1.2

import { elements, lastWord, type Attributes } from "./relations";
import { asXml } from "./whole/as-xml";

/** The targets within the package of one type of relation: "table". */
export const targetsOf = (xml: string, type: string): string[] =>
  relationsIn(xml)?.flatMap(({ Type = "", Target = "", TargetMode }) =>
    TargetMode !== "External" && lastWord(Type) === type ? Target : [],
  ) ?? [];

/** The relations of a part with other targets for what is in the package; those outside it keep theirs. */
export function rewriteTargets(xml: string, to: (target: string) => string): string {
  const written = relationsIn(xml)?.map((attributes) => {
    const { Target = "", TargetMode } = attributes;
    const all = { ...attributes, Target: TargetMode === "External" ? Target : to(Target) };
    const spelled = Object.entries(all).map(([name, value]) => ` ${name}="${asXml(value)}"`);
    return `<Relationship${spelled.join("")}/>`;
  });
  if (written === undefined) return xml;
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join("")}</Relationships>`;
}

/** Null where the XML is not well-formed: the reader, which asks less of what is beside the cells, judges it. */
function relationsIn(xml: string): Attributes[] | null {
  try {
    return elements(xml, "Relationship");
  } catch {
    return null;
  }
}
