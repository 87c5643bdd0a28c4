// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../../src/domain/findings";
import type { Model } from "../../src/domain/model";
import { modelOf } from "../../src/domain/rules/lib/rules.fixture";
import { validate } from "../../src/domain/rules/validate";
import { describeFinding } from "../../src/domain/rules/words";
import { parseAddress } from "../../src/domain/sheet/addresses";
import { toSerial } from "../../src/domain/sheet/dates";
import { installFunctions, resultOf } from "../../src/functions/custom-functions.fixture";
import { createRandom, type Random } from "../faults/random";
import { locaties } from "./locaties";
import { wrongWith } from "./meant";
import { mutaties } from "./mutaties";
import { peildata } from "./peildata";
import type { Ask, Scenario } from "./scenario";
import { uitruil } from "./uitruil";
import { otherTable, voortgang } from "./voortgang";

const SCENARIOS: readonly (readonly [string, (random: Random) => Scenario])[] = [
  ["voortgang", voortgang],
  ["other", otherTable],
  ["mutaties", mutaties],
  ["peildata", peildata],
  ["locaties", locaties],
  ["uitruil", uitruil],
];
/** Half of all workbooks hold a table of numbers. */
const DRAWN = [...SCENARIOS, ...Array.from({ length: 5 }, () => SCENARIOS[0]!)];

export interface Wrong {
  readonly seed: number;
  readonly scenario: string;
  /** A number that nobody wrote, a number or its absence without a word, one that could be read and was not, or a fout at what is right. */
  readonly what: "number" | "silence" | "unread" | "alarm";
  readonly words: string;
}

export interface Tried {
  readonly cells: number;
  /** How many of these were answered with a number. */
  readonly answered: number;
  readonly wrong: readonly Wrong[];
}

const functions = installFunctions();

/** Writes the workbook of a seed, asks each of its cells by its function, and says what is wrong with the answers. */
export function tryWords(seed: number): Tried {
  const random = createRandom(seed * 2654435761);
  const [name, write] = random.pick(DRAWN);
  const { tabs, asks, said, right } = write(random);
  const model = modelOf(tabs, { today: "2026-07-01" });
  const { findings } = validate(model);
  const wrong: Wrong[] = [];
  const tell = (what: Wrong["what"], words: string): void => void wrong.push({ seed, scenario: name, what, words });
  let answered = 0;
  for (const group of groupsOf(asks)) {
    const answers = answersTo(model, group);
    group.forEach((ask, index) => {
      const answer = answers[index] ?? null;
      if (answer !== null) answered++;
      const told = findings.some((finding) => ask.at.some((place) => touches(finding, place)));
      const what = wrongWith(ask.meant, answer, told);
      if (what !== null)
        tell(what, `${ask.id} ${ask.gebied} ${ask.soort}: ${String(answer ?? "#N/B")} for ${ask.written}`);
    });
  }
  for (const place of said)
    if (!findings.some((finding) => touches(finding, place))) tell("silence", `nothing said at ${place}`);
  for (const finding of findings)
    if (finding.severity === "fout" && right.some((place) => touches(finding, place)))
      tell("alarm", `${finding.tab}!${finding.address} ${describeFinding(finding)}`);
  return { cells: asks.length, answered, wrong };
}

/** The asks of one function, soort and date together: one call with the names as a range. */
function groupsOf(asks: readonly Ask[]): readonly (readonly Ask[])[] {
  const groups = new Map<string, Ask[]>();
  for (const ask of asks) {
    const key = `${ask.id} ${ask.soort} ${String(ask.date)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [ask]);
    else group.push(ask);
  }
  return [...groups.values()];
}

function answersTo(model: Model, asks: readonly Ask[]): readonly (number | null)[] {
  const [first] = asks;
  if (first === undefined) return [];
  const { id, soort, date } = first;
  const serial = date === null ? null : toSerial(date);
  const names = asks.map(({ gebied }) => [gebied]);
  const args =
    id === "PROGNOSE"
      ? [names, serial, soort]
      : id === "DUURZAAM"
        ? [names, soort, serial, null, null]
        : [names, soort, serial];
  const result = resultOf(functions, model, id, args);
  if (!Array.isArray(result)) return asks.map(() => null);
  return (result as unknown[][]).map(([cell]) => (typeof cell === "number" ? cell : null));
}

function touches({ tab, address }: Finding, place: string): boolean {
  const [placeTab, cell = ""] = place.split(/!(?=[^!]*$)/);
  if (placeTab !== tab) return false;
  if (cell === "*") return true;
  const [one, other] = [parseAddress(address), parseAddress(cell)];
  return (
    one !== null &&
    other !== null &&
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
