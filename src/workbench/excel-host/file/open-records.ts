// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../../domain/sheet/addresses";
import { addAll } from "../../../domain/sheet/extremes";
import type { FileLink, FileSheet, WorkbookFile } from "../../../xlsx/workbook-file";
import { sheetIds } from "../../engine/workbook-data";
import type { ConditionalFormats } from "../conditional-formats";
import type { Records } from "../records";
import type { RecordedLink } from "../recorded";
import { recordedChart } from "./charts";
import { recordFormats } from "./formats";
import { recordedPaper } from "./paper";
import { recordedPicture } from "./pictures";
import { recordedSparkline } from "./sparklines";
import { recordedTable } from "./tables";
import { tabsOf } from "./tabs";
import { recordedValidations } from "./validations";

/** What a file has beside its cells, into the records of the workbook that is opened with it; these are empty. */
export function openRecords(file: WorkbookFile, records: Records, formats: ConditionalFormats): void {
  const ids = sheetIds(file);
  const tabs = tabsOf(file.sheets.map(({ name }, at) => ({ name, id: ids[at] ?? "" })));
  records.names = (file.names ?? []).map((name) => ({ ...name }));
  file.sheets.forEach((sheet, at) => {
    const sheetId = ids[at] ?? "";
    const { beside = {}, charts = [], links = [], notes = [] } = sheet;
    records.sheets.set(sheetId, beside);
    for (const chart of charts) records.charts.push(recordedChart(chart, sheetId, records.newId(), tabs));
    for (const table of beside.tables ?? []) {
      const record = recordedTable(table, sheetId, records.newId());
      if (record !== null) records.tables.push(record);
    }
    addAll(
      records.validations,
      (beside.dataValidations ?? []).flatMap((one) => recordedValidations(one, sheetId)),
    );
    addAll(
      records.links,
      links.map((link) => recordedLink(link, sheetId)),
    );
    addAll(
      records.notes,
      notes.map(({ row, column, text }) => ({ sheetId, row, column, rowCount: 1, columnCount: 1, text })),
    );
    for (const image of beside.images ?? []) records.pictures.push(recordedPicture({ kind: "image", image }, sheetId));
    for (const text of beside.textBoxes ?? []) records.pictures.push(recordedPicture({ kind: "text", text }, sheetId));
    addAll(
      records.sparklines,
      (beside.sparklines ?? []).flatMap((one) => recordedSparkline(one, sheetId)),
    );
    const filter = parseAddress(beside.autoFilter?.range ?? "");
    if (filter !== null) records.filters.push({ ...filter, sheetId });
    recordFormats(formats, beside.conditionalRules ?? [], { sheetId, theme: file.looks?.themeColors });
    if (hasPaper(sheet)) records.pageLayouts.set(sheetId, recordedPaper(beside));
  });
}

const hasPaper = ({ beside }: FileSheet): boolean =>
  (beside?.pageSetup ?? beside?.headerFooter ?? beside?.rowBreaks ?? beside?.colBreaks) !== undefined;

function recordedLink({ row, column, target, location, tooltip }: FileLink, sheetId: string): RecordedLink {
  return {
    sheetId,
    row,
    column,
    rowCount: 1,
    columnCount: 1,
    link: {
      ...(target !== "" && { address: target }),
      ...(location !== undefined && { documentReference: location }),
      ...(tooltip !== undefined && { screenTip: tooltip }),
    },
  };
}
