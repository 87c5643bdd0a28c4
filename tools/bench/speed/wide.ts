// SPDX-License-Identifier: EUPL-1.2

import { GEMEENTEN } from "../../../src/domain/gemeenten/register";
import { fromSerial, toSerial } from "../../../src/domain/sheet/dates";
import { formatDate } from "../../../src/domain/sheet/format";
import type { WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";
import { workbookOf } from "../../../src/domain/sheet/snapshot.fixture";
import { timed } from "./timed";
import { read } from "./work";

const FIRST_DAY = toSerial("2020-01-01");
/** As many as Excel has. */
const MOST_COLUMNS = 16_384;

/** One tab with two columns, regulier and amv, for each peildatum. */
export function wideWorkbook(columns: number, gemeenten = GEMEENTEN.length): WorkbookSnapshot {
  const numbers = Array.from({ length: columns - 1 }, (_, at) => at);
  const header = numbers.map((at) => {
    const peildatum = fromSerial(FIRST_DAY + Math.floor(at / 2)) ?? "";
    return `Realisatie ${formatDate(peildatum)} ${at % 2 === 0 ? "regulier" : "amv"}`;
  });
  const rows = GEMEENTEN.slice(0, gemeenten).map(({ naam }, row) => [
    naam,
    ...numbers.map((at) => (at % 2 === 0 ? 100 : 20) + row),
  ]);
  return workbookOf({ Breed: [["Gemeente", ...header], ...rows] });
}

/** Reading the widest sheet that Excel can hold, in milliseconds. */
export function widestTime(gemeenten: number): number {
  const workbook = wideWorkbook(MOST_COLUMNS, gemeenten);
  return timed(() => read(workbook));
}
