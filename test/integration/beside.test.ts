// SPDX-License-Identifier: EUPL-1.2
import { buildModel } from "../../src/domain/build-model";
import { isAndereSoort, type Gebied } from "../../src/domain/gemeenten/gebied";
import { duurzaam } from "../../src/domain/measures/duurzaam";
import { describeHerkomst } from "../../src/domain/measures/herkomst-words";
import { describeMissingIn } from "../../src/domain/measures/missing-in";
import { overzicht } from "../../src/domain/measures/overzicht";
import { MEASURE_NAMES, MEASURES } from "../../src/domain/measures/registry";
import type { Model } from "../../src/domain/model";
import { validate } from "../../src/domain/rules/validate";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { addBeside } from "../faults/beside";
import { createBook } from "../faults/book";
import { snapshotOf } from "../faults/book-snapshot";
import { createRandom } from "../faults/random";
import { FAULTS, spoiltBook } from "../faults/run";
import type { Book } from "../faults/sheet";
import { createWorld } from "../faults/world";

const SEEDS = Array.from({ length: 16 }, (_, index) => 501 + index);
const SOORTEN = ["regulier", "amv", "totaal"] as const;
const MOMENTS = [null, "2025-07-15", "2026-03-15"] as const;

const modelOf = (book: Book): Model => buildModel(snapshotOf(book), DEFAULT_SETTINGS, book.today);

/** All that the functions say of the taakstelling, of every gebied of the provincie. */
function answersOf({ index, cycli, provincie, gebieden }: Model): unknown {
  const own = gebieden.provincies.find(({ naam }) => naam === provincie);
  if (own === undefined) return null;
  const regios = gebieden.regios.filter((regio) => regio.provincie === provincie);
  const all: Gebied[] = [own, ...regios, ...gebieden.gemeentenOf(own)];
  return [
    index.peildata,
    index.cycli,
    provincie,
    ...all.flatMap((gebied) =>
      SOORTEN.flatMap((soort) =>
        MOMENTS.map((peildatum) => [
          gebied.naam,
          soort,
          peildatum,
          ...MEASURE_NAMES.map((name) => {
            const found = MEASURES[name].herkomst(index, { gebied, soort, peildatum });
            return found.ok ? describeHerkomst(name, found.value) : found;
          }),
          duurzaam(index, gebied, soort, { peildatum }),
          describeMissingIn(index, gebied, soort, { peildatum }),
        ]),
      ),
    ),
    SOORTEN.map((soort) => overzicht(index, cycli, own, soort)),
  ];
}

/** The findings about the taakstelling: not those at what was added, see `addBeside`, nor at an uitruil of a soort beside it, which hangs on that. */
function findingsOf(model: Model, added: ReadonlySet<string>): string[] {
  const beside = new Set(
    model.records.uitruil.flatMap(({ soort, at }) => (isAndereSoort(soort) ? [`${at.tab}!${String(at.row + 1)}`] : [])),
  );
  const isAdded = (tab: string, address: string): boolean => {
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
    return ["", column, row].some((place) => added.has(`${tab}!${place}`)) || beside.has(`${tab}!${row}`);
  };
  return validate(model)
    .findings.filter(({ tab, address }) => !isAdded(tab, address))
    .map(({ rule, tab, address, found }) => `${rule} ${tab}!${address} ${found}`);
}

const NONE: ReadonlySet<string> = new Set();

/** What the workbook is with places for others in it, and what it was. */
function withAndWithout(
  make: () => Book | null,
  seed: number,
): { before: Model; after: Model; added: ReadonlySet<string> } | null {
  const [plain, more] = [make(), make()];
  if (plain === null || more === null) return null;
  const added = addBeside(more, createWorld(seed), createRandom(seed * 13 + 1));
  return { before: modelOf(plain), after: modelOf(more), added };
}

test("places for Oekraïne and statushouders move no answer about regulier, amv or totaal, and no finding about the rest", () => {
  let read = 0;
  for (const seed of SEEDS) {
    const { before, after, added } = withAndWithout(() => createBook(createWorld(seed), seed), seed)!;
    expect({ seed, answers: answersOf(after) }).toEqual({ seed, answers: answersOf(before) });
    expect({ seed, findings: findingsOf(after, added) }).toEqual({ seed, findings: findingsOf(before, NONE) });
    read += after.index.andereSoorten.length;
  }
  expect(read).toBeGreaterThan(SEEDS.length);
});

test("nor in a workbook with a fault", () => {
  for (const [at, fault] of FAULTS.entries()) {
    if (at % 6 !== 0) continue;
    const seed = 1001 + at;
    const both = withAndWithout(() => spoiltBook(fault, seed)?.book ?? null, seed);
    if (both === null) continue;
    const { before, after } = both;
    expect({ seed, fault: fault.name, answers: answersOf(after) }).toEqual({
      seed,
      fault: fault.name,
      answers: answersOf(before),
    });
  }
});
