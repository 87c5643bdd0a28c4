// SPDX-License-Identifier: EUPL-1.2
/** npm run validate: the findings of a workbook. Exit code 0: no fout; 1: at least one; 2: the file cannot be read. */
import { readArguments } from "./arguments";
import { readInput, userPath } from "./files";
import { readWorkbook } from "./read-workbook";
import { runCommand, type CommandResult } from "./run-command";

const USAGE = `Gebruik: npm run validate -- BESTAND.xlsx [--json]

Controleert een werkmap en toont de bevindingen.
  --json  één JSON-document in plaats van tekst`;

async function validate(words: readonly string[]): Promise<CommandResult> {
  const { file, json } = readArguments(words, USAGE);
  const path = userPath(file);
  const workbook = await readWorkbook(path, readInput(path));
  const [{ openWorkbook }, { validationDocument, validationText }, { nextStepWords }] = await Promise.all([
    import("./open-workbook"),
    import("./validation-report"),
    import("../domain/gemeenten/cyclus/next-step-words"),
  ]);
  const { validation, model } = (await openWorkbook(workbook)).state;
  if (validation === null || model === null) throw new Error("no validation");
  const output = json
    ? JSON.stringify(validationDocument(workbook.name, validation), null, 2)
    : validationText(workbook.name, validation, nextStepWords(model.steps, model.today));
  return { output, exitCode: validation.summary.fout > 0 ? 1 : 0 };
}

void runCommand(validate);
