// SPDX-License-Identifier: EUPL-1.2

import { overlaps } from "../../../domain/sheet/area-relations";
import { type SheetArea } from "../../engine/areas";
import { BUILT_IN_STYLES } from "../built-in-styles";
import type { Property } from "../property";
import type { HostParts } from "../request-context";
import { writable } from "./sheet-guards";

/** The link of a cell: where it leads is recorded, its words and its look are those of the cell. */
export function linkProperty(parts: HostParts): Property<SheetArea, Excel.RangeHyperlink> {
  const { engine, errors, records } = parts;
  return {
    get: (area) => records.links.find((link) => overlaps(link, area))?.link as Excel.RangeHyperlink,
    set(area, link) {
      writable(parts, area.sheetId);
      if (area.rowCount * area.columnCount > 1 || link.documentReference === undefined)
        throw errors.create("InvalidArgument", "Range.hyperlink");
      removeLinks(parts, area);
      records.links.push({ ...area, link });
      const writer = engine.write(area.sheetId);
      const [[shown] = []] = engine.read(area.sheetId).values(area);
      if (link.textToDisplay !== undefined && link.textToDisplay !== shown) writer.values(area, [[link.textToDisplay]]);
      writer.look(area, BUILT_IN_STYLES.Hlink ?? {});
    },
  };
}

export function removeLinks({ records }: HostParts, area: SheetArea): void {
  records.links = records.links.filter((link) => link.sheetId !== area.sheetId || !overlaps(link, area));
}
