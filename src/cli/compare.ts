// SPDX-License-Identifier: EUPL-1.2
/** npm run compare: what changed between two deliveries. Exit code 0: nothing; 1: something; 2: a file cannot be read or compared. */
import type { Comparison, Side } from "../domain/compare/compare.types";
import type { Model } from "../domain/model";
import { formatList } from "../domain/sheet/format";
import { readWords } from "./arguments";
import { CommandFailure } from "./command-failure";
import { oneByOne } from "./each-file";
import { readInput, userPath } from "./files";
import { leftOut } from "./left-out";
import { readWorkbook } from "./read-workbook";
import { runCommand, type CommandResult } from "./run-command";
import { VERSION } from "./version";
import { filePairs, isFolder, type FilePair } from "./workbook-files";
import { largest } from "../domain/sheet/extremes";

const USAGE = `Gebruik: npm run compare -- OUD.xlsx NIEUW.xlsx [--old TABBLAD] [--new TABBLAD] [--json]
         npm run compare -- BESTAND.xlsx --old TABBLAD --new TABBLAD [--json]
         npm run compare -- MAP MAP [--json]

Vergelijkt twee leveringen naar wat erin staat, niet naar de plaats van de cel. Van twee mappen worden de werkmappen met dezelfde naam
vergeleken, van meer bestanden of één map elk bestand met het volgende.
  --old TABBLAD  alleen dit tabblad van de oude levering
  --new TABBLAD  alleen dit tabblad van de nieuwe levering
  --json         één JSON-document in plaats van tekst`;

const OPTIONS = { old: "Noem na --old het tabblad.", new: "Noem na --new het tabblad." };

interface Tabs {
  readonly old: string | null;
  readonly new: string | null;
}

async function compare(words: readonly string[]): Promise<CommandResult> {
  const { files, json, options } = readWords(words, USAGE, OPTIONS);
  const tabs: Tabs = { old: options["old"] ?? null, new: options["new"] ?? null };
  const paths = files.map((file) => userPath(file));
  const [only] = paths;
  const { pairs, alone } = onePair(paths, tabs) ?? filePairs(paths);
  const report = await import("./comparison-report");
  const [pair] = pairs;
  const isSingle = pairs.length === 1 && only !== undefined && !isFolder(only);
  if (isSingle && pair !== undefined) {
    const comparison = await compared(pair, tabs);
    const output = json
      ? JSON.stringify(report.comparisonDocument(comparison), null, 2)
      : report.comparisonText(comparison);
    return { output, exitCode: exitCodeOf(comparison) };
  }
  const outcomes = await oneByOne(pairs, (one) => compared(one, tabs));
  const documents = outcomes.map((one, at) => ({
    files: pairs[at],
    ...(one.ok ? report.comparisonDocument(one.value) : { error: one.error }),
  }));
  const remarks = [...leftOut(paths), ...alone, ...outcomes.flatMap((one) => (one.ok ? [] : [one.error]))];
  return {
    output: json
      ? JSON.stringify({ version: VERSION, comparisons: documents, alone }, null, 2)
      : outcomes.flatMap((one) => (one.ok ? [report.comparisonText(one.value)] : [])).join("\n\n\n"),
    ...(remarks.length > 0 && { remark: remarks.join("\n") }),
    exitCode: largest(outcomes.map((one) => (one.ok ? exitCodeOf(one.value) : 2))),
  };
}

/** Two tabs of one workbook; null where there are more files. */
function onePair([path, ...more]: readonly string[], tabs: Tabs): { pairs: readonly FilePair[]; alone: [] } | null {
  if (path === undefined || more.length > 0 || isFolder(path)) return null;
  if (tabs.old === null || tabs.new === null)
    throw new CommandFailure(
      `Noem twee Excel-bestanden, of van één bestand twee tabbladen met --old en --new.\n\n${USAGE}`,
    );
  return { pairs: [{ old: path, new: path }], alone: [] };
}

/** Another spelling of a name is told, and is no change. */
const exitCodeOf = ({ changes }: Comparison): number => (changes.some(({ kind }) => kind !== "spelling") ? 1 : 0);

async function compared(pair: FilePair, tabs: Tabs): Promise<Comparison> {
  const { compareSides } = await import("../domain/compare/compare-sides");
  const old = await modelOf(pair.old);
  const next = pair.new === pair.old ? old : await modelOf(pair.new);
  const comparison = compareSides(await sideOf(old, tabs.old), await sideOf(next, tabs.new));
  if (comparison.compared === 0 && comparison.changes.length === 0) {
    const { describeComparison } = await import("../domain/compare/sentence");
    const why = comparison.notCompared.map(({ sentence }) => sentence);
    throw new CommandFailure([describeComparison({ ...comparison, notCompared: [] }), ...why].join("\n"));
  }
  return comparison;
}

async function modelOf(path: string): Promise<Model> {
  const workbook = await readWorkbook(path, readInput(path));
  const { validatedWorkbook } = await import("./validated-workbook");
  return (await validatedWorkbook(workbook)).model;
}

/** @throws CommandFailure where there is no such tab, or nothing is recognised */
async function sideOf(model: Model, asked: string | null): Promise<Side> {
  const { sideOfTab, sideOfWorkbook } = await import("../domain/compare/sides");
  const { name, sheets } = model.snapshot;
  const there = sheets.map((sheet) => sheet.name);
  const plain = (text: string): string => text.trim().toLowerCase();
  const tab =
    asked === null ? null : (there.find((one) => one === asked) ?? there.find((one) => plain(one) === plain(asked)));
  if (tab === undefined)
    throw new CommandFailure(
      `In ${name} is geen tabblad "${asked ?? ""}". De tabbladen zijn: ${formatList(
        there.map((one) => `"${one}"`),
        there.length,
      )}.`,
    );
  const side = tab === null ? sideOfWorkbook(model) : sideOfTab(model, tab);
  if (side.records.tables.length === 0 && Object.keys(side.beside).length === 0)
    throw new CommandFailure(
      tab === null
        ? `In ${name} is geen tabblad herkend, dus er is niets om te vergelijken.`
        : `Het tabblad "${tab}" van ${name} is niet herkend, dus er is niets om te vergelijken.`,
    );
  return side;
}

void runCommand(compare);
