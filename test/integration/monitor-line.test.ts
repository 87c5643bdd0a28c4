// SPDX-License-Identifier: EUPL-1.2
/** What the line on top of a monitor says where the figures on the sheet do not add up. */
import { buildModel } from "../../src/domain/build-model";
import { MONITOR_HEADERS, MONITOR_MESSAGES as SAYS } from "../../src/domain/monitor/words";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { cellAddress } from "../../src/domain/sheet/addresses";
import { workbookOf } from "../../src/domain/sheet/snapshot.fixture";
import { installRuntime } from "../../src/functions/custom-functions.fixture";
import { monitorOf, type Monitor } from "./monitor-sums/monitor-of";

beforeAll(() => void installRuntime());

const HEADER = ["Gemeente", "Regio", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"];
/** All gemeenten of Flevoland. The taakstelling regulier is 100 + 50 + 80 + 40 + 20 + 10 = 300. */
const STAND = [
  HEADER,
  ["Almere", "Zuid", "100/10", "60/5"],
  ["Dronten", "Noord", "50/5", "10/0"],
  ["Lelystad", "Zuid", "80/8", "90/8"],
  ["Noordoostpolder", "Noord", "40/4", "20/2"],
  ["Urk", "Noord", "20/2", "5/1"],
  ["Zeewolde", "Zuid", "10/1", "10/1"],
];
const modelOf = (besluit: readonly (readonly (string | number)[])[] = []) =>
  buildModel(
    workbookOf({ Stand: STAND, ...(besluit.length > 0 && { Besluit: [HEADER.slice(0, 3), ...besluit] }) }),
    DEFAULT_SETTINGS,
    "2025-10-01",
  );
const MODEL = modelOf();
const made = monitorOf.bind(null, MODEL);

test("nothing where all adds up", () => expect(made()!.message).toBe(""));

test("a row too few", () => {
  expect(made({}, (names) => names.filter((name) => name !== "Dronten"))!.message).toBe(SAYS.rowTooFew.trim());
});

test("a row too many: a gemeente in two rows", () => {
  const twice = (names: readonly string[]) => [...names, "Kampen"];
  const { places } = made({}, twice)!;
  const last = cellAddress({ row: places.gemeenten.rows.get("Kampen")!, column: places.nameColumn });
  expect(made({ [last]: "Almere" }, twice)!.message).toBe(SAYS.rowTooMany.trim());
});

describe("an overwritten figure", () => {
  const { places } = ((): Monitor => {
    installRuntime();
    return made()!;
  })();
  const at = (row: number, id: keyof typeof MONITOR_HEADERS): string =>
    cellAddress({ row, column: places.columns.get(id)! });

  test.each(["taakstellingRegulier", "realisatieRegulier", "gapRegulier"] as const)("of the whole: %s", (id) => {
    const [before, between, after] = SAYS.ownTotal;
    expect(made({ [at(places.totalRow, id)]: 999 })!.message).toBe(
      `${before.trim()} ${MONITOR_HEADERS[id]}${between}Flevoland${after}`,
    );
  });

  test("of the whole by what it is: nothing", () => {
    expect(made({ [at(places.totalRow, "taakstellingRegulier")]: 300 })!.message).toBe("");
  });

  test("of a gemeente", () => {
    const almere = places.gemeenten.rows.get("Almere")!;
    expect(made({ [at(almere, "realisatieRegulier")]: 61 })!.message).toBe(SAYS.noSum.trim());
  });
});

describe("a gemeente that two tables place in two regio's", () => {
  const told = (besluit: readonly (readonly (string | number)[])[]) => {
    const { rows, message } = monitorOf(modelOf(besluit))!;
    const named = rows.flatMap(({ kind, name, cell }) => (kind === "regio" ? [[name, cell("Niet meegeteld")]] : []));
    return { message, named: Object.fromEntries(named) as unknown };
  };

  test("is counted on top as without a regio, and each of both regio's names it", () => {
    const WHERE = "Almere: bij twee regio's, Stand!B2 en Besluit!B2";
    expect(told([["Almere", "Noord", "100/10"]])).toEqual({
      message: `${SAYS.noRegio[0].trim()} 1${SAYS.noRegio[1]}`,
      named: { Noord: WHERE, Zuid: WHERE },
    });
  });

  test("in one regio by both is in no sentence", () => {
    expect(told([["Almere", "Zuid", "100/10"]])).toEqual({ message: "", named: { Noord: "", Zuid: "" } });
  });
});
