// SPDX-License-Identifier: EUPL-1.2
/** npm run validate: the findings of workbooks. Exit code 0: no fout; 1: at least one; 2: a file cannot be read. */
import { readWords } from "./arguments";
import { oneByOne, type Outcome } from "./each-file";
import { readInput, userPath } from "./files";
import { leftOut } from "./left-out";
import { readWorkbook } from "./read-workbook";
import { runCommand, type CommandResult } from "./run-command";
import type { ValidationDocument } from "./validation-report";
import { VERSION } from "./version";
import { isFolder, workbooksOf } from "./workbook-files";
import { largest } from "../domain/sheet/extremes";

const USAGE = `Gebruik: npm run validate -- BESTAND.xlsx [MEER.xlsx MAP …] [--json]

Controleert werkmappen en toont de bevindingen. Van een map worden alle werkmappen gelezen.
  --json  één JSON-document in plaats van tekst`;

interface Validated {
  readonly document: ValidationDocument;
  readonly text: string;
}

async function validate(words: readonly string[]): Promise<CommandResult> {
  const { files, json } = readWords(words, USAGE);
  const paths = files.map((file) => userPath(file));
  const [only] = paths;
  if (only !== undefined && paths.length === 1 && !isFolder(only)) {
    const { document, text } = await validated(only);
    return { output: json ? JSON.stringify(document, null, 2) : text, exitCode: exitCodeOf(document) };
  }
  const workbooks = workbooksOf(paths);
  const outcomes = await oneByOne(workbooks, validated);
  const exitCode = largest(outcomes.map((one) => (one.ok ? exitCodeOf(one.value.document) : 2)));
  return {
    output: json ? documents(workbooks, outcomes) : texts(outcomes),
    ...remarkOf(leftOut(paths), outcomes),
    exitCode,
  };
}

const exitCodeOf = ({ summary }: ValidationDocument): number => (summary.fout > 0 ? 1 : 0);

async function validated(path: string): Promise<Validated> {
  const workbook = await readWorkbook(path, readInput(path));
  const [{ validatedWorkbook }, { validationDocument, validationText }, { nextStepWords }] = await Promise.all([
    import("./validated-workbook"),
    import("./validation-report"),
    import("../domain/gemeenten/cyclus/next-step-words"),
  ]);
  const { validation, model } = await validatedWorkbook(workbook);
  return {
    document: validationDocument(workbook.name, validation),
    text: validationText(workbook.name, validation, nextStepWords(model.steps, model.today)),
  };
}

function documents(paths: readonly string[], outcomes: readonly Outcome<Validated>[]): string {
  const workbooks = outcomes.map((one, at) => {
    const file = paths[at] ?? "";
    return one.ok ? { file, ...one.value.document } : { file, error: one.error };
  });
  return JSON.stringify({ version: VERSION, workbooks }, null, 2);
}

const texts = (outcomes: readonly Outcome<Validated>[]): string =>
  outcomes.flatMap((one) => (one.ok ? [one.value.text] : [])).join("\n\n\n");

function remarkOf(unread: readonly string[], outcomes: readonly Outcome<unknown>[]): Pick<CommandResult, "remark"> {
  const remarks = [...unread, ...outcomes.flatMap((one) => (one.ok ? [] : [one.error]))];
  return remarks.length === 0 ? {} : { remark: remarks.join("\n") };
}

void runCommand(validate);
