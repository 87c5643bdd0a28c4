// SPDX-License-Identifier: EUPL-1.2

import { ICommandService } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { parseAddress } from "../../domain/sheet/addresses";
import { rangeOf } from "./areas";
import { contentOf } from "./cells";
import type { Engine } from "./engine";

/** Types in a cell as a user of the grid does; "=…" becomes a formula, "" empties it. */
export function typeIn(engine: Engine, tab: string, address: string, value: string | number | boolean): void {
  const sheet = engine.sheets().find(({ name }) => name === tab);
  const area = parseAddress(address);
  if (sheet === undefined || area === null) throw new Error(`no cell ${tab}!${address}`);
  const isFormula = typeof value === "string" && value.startsWith("=");
  const params = {
    subUnitId: sheet.id,
    range: rangeOf(area),
    value: isFormula ? { ...contentOf(""), f: value } : contentOf(value),
  };
  engine.univer.__getInjector().get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, params);
}
