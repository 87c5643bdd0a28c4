// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../figures/figure-index";
import { SOORTEN, type Gebied, type SoortOfTotaal } from "../gemeenten/gebied";
import { formatCount, formatList } from "../sheet/format";
import { cyclusOf } from "./cyclus-of";
import { missingOf, type Missing } from "./missing";
import { describeWhyMissing } from "./missing-words";
import { answer, type Answer } from "./problem";
import type { StandOptions } from "./pairs";
import { standOn } from "./realisatie";
import { remembered } from "./remembered";

/** As many as a reader takes in; a cell has room for more. */
const MOST = 5;

/**
 * Says which gemeenten of a gebied are not in a gap, tekort or realisatiegraad, each with its reason and cell; "" where all are.
 * Of a gemeente itself: why it has no number. A totaal is about each soort and both together. Where taakstelling − realisatie of a
 * gebied is not its gap, this is never "".
 */
export function describeMissingIn(
  books: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: StandOptions = {},
): Answer<string> {
  const index = books.of(soort);
  const stand = standOn(index, options);
  if (!stand.ok) return stand;
  const cyclus = cyclusOf(index, options, stand.value);
  if (!cyclus.ok) return cyclus;
  return answer(
    remembered(
      index,
      gebied,
      `missing words ${soort} ${String(cyclus.value)} ${String(options.peildatum ?? null)}`,
      () => describe(gebied, missingPerGemeente(index, gebied, soort, options)),
    ),
  );
}

interface MissingSoorten extends Missing {
  /** Where these are not all that was asked. */
  readonly soorten: readonly SoortOfTotaal[];
}

function missingPerGemeente(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: StandOptions,
): readonly MissingSoorten[] {
  if (soort !== "totaal")
    return missingOf(index, gebied, soort, options).map((missing) => ({ ...missing, soorten: [] }));
  const found = new Map<string, { readonly missing: Missing; readonly of: SoortOfTotaal[] }>();
  for (const of of [...SOORTEN, soort])
    for (const missing of missingOf(index, gebied, of, options)) {
      const { code } = missing.gemeente;
      const known = found.get(code);
      if (known === undefined) found.set(code, { missing, of: [of] });
      else known.of.push(of);
    }
  const inOrder = [...found.values()].sort((a, b) =>
    a.missing.gemeente.naam.localeCompare(b.missing.gemeente.naam, "nl"),
  );
  return inOrder.map(({ missing, of }) => ({ ...missing, soorten: apart(of) }));
}

function apart(lacking: readonly SoortOfTotaal[]): readonly SoortOfTotaal[] {
  if (lacking.length > SOORTEN.length) return [];
  return lacking.length === 1 ? lacking : lacking.filter((one) => one !== "totaal");
}

function describe(gebied: Gebied, all: readonly MissingSoorten[]): string {
  const told = all.slice(0, MOST).map((missing) => {
    const soort = formatList(missing.soorten);
    const name = gebied.level === "gemeente" ? soort : `${missing.gemeente.naam}${soort === "" ? "" : ` (${soort})`}`;
    const why = describeWhyMissing(missing).replace(/\.$/, "");
    return name === "" ? why : `${name}: ${why}`;
  });
  const more = all.length - told.length;
  return [...told, ...(more === 0 ? [] : [`en nog ${formatCount(more, "gemeente", "gemeenten")}`])].join("; ");
}
