// SPDX-License-Identifier: EUPL-1.2
/** npm run calculate: the results of all formulas of this add-in. Exit code 0: done; 2: the file cannot be read or written. */
import { formatList } from "../domain/sheet/format";
import { readArguments } from "./arguments";
import { readInput, userPath } from "./files";
import { checkOutput, writeOutput, type Output } from "./output";
import { readWorkbook } from "./read-workbook";
import { runCommand, type CommandResult } from "./run-command";

const USAGE = `Gebruik: npm run calculate -- BESTAND.xlsx [--json] [--out NIEUW.xlsx [--force]]

Rekent alle formules van Spreiding in een werkmap uit.
  --json             één JSON-document in plaats van tekst
  --out NIEUW.xlsx   schrijft de werkmap met de uitkomsten erin; het eerste bestand blijft zoals het is
  --force            vervangt NIEUW.xlsx als dat bestand er al is`;

async function calculate(words: readonly string[]): Promise<CommandResult> {
  const { file, json, out, force } = readArguments(words, USAGE, true);
  const path = userPath(file);
  const bytes = readInput(path);
  const output: Output | null = out === null ? null : { path: userPath(out), force };
  if (output !== null) checkOutput(output, path);
  const workbook = await readWorkbook(path, bytes);
  const [{ openWorkbook }, { calculateCells }, { calculationDocument, calculationText }] = await Promise.all([
    import("./open-workbook"),
    import("./calculated-cells"),
    import("./calculation-report"),
  ]);
  const { cells, results, notEvaluated } = await calculateCells(await openWorkbook(workbook));
  const report = json
    ? JSON.stringify(calculationDocument(workbook.name, cells), null, 2)
    : calculationText(workbook.name, cells);
  if (output === null) return { output: report, exitCode: 0 };
  const { withResults } = await import("../xlsx/with-results");
  writeOutput(output, withResults(bytes, workbook.name, results));
  return { output: report, remark: [`Geschreven: ${output.path}`, ...outdated(notEvaluated)].join("\n"), exitCode: 0 };
}

function outdated(addresses: readonly string[]): string[] {
  if (addresses.length === 0) return [];
  return [
    `Niet bijgewerkt, want alleen Excel kan dit uitrekenen: ${formatList(addresses)}. Open het nieuwe bestand in Excel om ze bij te werken.`,
  ];
}

void runCommand(calculate);
