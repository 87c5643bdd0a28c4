// SPDX-License-Identifier: EUPL-1.2
/** npm run paste: the table in the text of a PDF. Exit code 0: a table; 2: none, or the file cannot be read. */
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import type { NewCell, NewTab } from "../domain/new-tabs/new-tab";
import { peildatumOf } from "../domain/paste/peildatum-of";
import { readPasted } from "../domain/paste/read-pasted";
import { tabOf } from "../domain/paste/tab-of";
import { fileSheet } from "../xlsx/file-sheet";
import type { FileCell, FileSheet } from "../xlsx/workbook-file";
import { readArguments } from "./arguments";
import { CommandFailure } from "./command-failure";
import { readInput, userPath } from "./files";
import { checkNewWorkbook, writeOutput, type Output } from "./output";
import { runCommand, type CommandResult } from "./run-command";
import { textOfBytes } from "./text-of-bytes";
import { VERSION } from "./version";

const USAGE = `Gebruik: npm run paste -- TEKST.txt [--json] [--out NIEUW.xlsx [--force]]

Leest de tabel in tekst die uit een pdf is gekopieerd. Noem "-" om de tekst via de invoer te geven.
  --json             één JSON-document in plaats van tekst
  --out NIEUW.xlsx   schrijft de tabel als werkmap
  --force            vervangt NIEUW.xlsx als dat bestand er al is`;
const STANDARD_INPUT = "-";
const TAB_NAME = "Uit pdf";

async function paste(words: readonly string[]): Promise<CommandResult> {
  const { file, json, out, force } = readArguments(words, USAGE, true, "tekstbestand");
  const target: Output | null = out === null ? null : { path: userPath(out), force };
  if (target !== null) checkNewWorkbook(target);
  const text = textOfBytes(
    file === STANDARD_INPUT ? readFileSync(0) : readInput(userPath(file), "een tekstbestand (.txt)"),
  );
  const read = readPasted(text);
  if ("sentence" in read) throw new CommandFailure(read.sentence);
  if (target !== null) {
    const { writeXlsx } = await import("../xlsx/write-xlsx");
    const tab = tabOf(read, { name: TAB_NAME, peildatum: peildatumOf(text) });
    writeOutput(
      target,
      await writeXlsx({ name: basename(target.path, extname(target.path)), date1904: false, sheets: [sheetOf(tab)] }),
    );
  }
  const { rows, left } = read;
  return {
    output: json ? JSON.stringify({ version: VERSION, rows, left }, null, 2) : tableText(rows, left),
    exitCode: 0,
  };
}

function tableText(rows: readonly (readonly string[])[], left: readonly string[]): string {
  const table = rows.map((row) => row.join("\t"));
  return [...table, ...(left.length === 0 ? [] : ["", "Geen deel van de tabel:", ...left])].join("\n");
}

function sheetOf({ name, rows, headerRows }: NewTab): FileSheet {
  return fileSheet(
    name,
    rows.flatMap((row, at) =>
      row.flatMap((cell, column): FileCell[] =>
        cell === ""
          ? []
          : [{ row: at, column, value: plainValue(cell), ...(headerRows.includes(at) && { style: { bold: true } }) }],
      ),
    ),
  );
}

/** A pasted table has texts and numbers only. */
function plainValue(cell: NewCell): string | number {
  if (typeof cell === "object") throw new Error("a pasted table has no such cell");
  return cell;
}

void runCommand(paste);
