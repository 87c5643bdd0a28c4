// SPDX-License-Identifier: EUPL-1.2

import type { Sparkline } from "hucre";
import { areaAddress, parseAddress } from "../../../domain/sheet/addresses";
import type { RecordedSparkline } from "../recorded";
import { withoutTabs } from "../tab-names";

/** A sparkline of a file in the terms of the host; none where it names no cell. */
export function recordedSparkline(sparkline: Sparkline, sheetId: string): RecordedSparkline[] {
  const area = parseAddress(sparkline.location);
  return area === null ? [] : [{ ...area, sheetId, dataRange: sparkline.dataRange, file: sparkline }];
}

/** As a file takes it; none where it shows cells of a tab that is not there. */
export function fileSparkline(
  { dataRange, file, ...area }: RecordedSparkline,
  isThere: (tab: string) => boolean,
): Sparkline[] {
  const shown = withoutTabs(dataRange, isThere);
  return shown.includes("#REF!") ? [] : [{ ...file, location: areaAddress(area), dataRange }];
}
