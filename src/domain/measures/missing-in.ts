// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../figures/figure-index";
import { SOORTEN, type Gebied, type SoortOfTotaal } from "../gemeenten/gebied";
import { formatCount } from "../sheet/format";
import { describeWhyMissing, missingOf, type Missing } from "./missing";
import { answer, type Answer } from "./problem";
import { standOn, type PeildatumOptions } from "./realisatie";
import { remembered } from "./remembered";

/** As many as a reader takes in; a cell has room for more. */
const MOST = 5;

/**
 * Says which gemeenten of a gebied are not in a gap, tekort or realisatiegraad, each with its reason and cell; "" where all are.
 * Of a gemeente itself: why it has no number. Where taakstelling − realisatie of a gebied is not its gap, this is never "".
 */
export function describeMissingIn(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: PeildatumOptions = {},
): Answer<string> {
  const stand = standOn(index, options);
  if (!stand.ok) return stand;
  return answer(
    remembered(index, gebied, `missing words ${soort} ${String(options.peildatum ?? null)}`, () =>
      describe(gebied, soort, missingPerSoort(index, gebied, soort, options)),
    ),
  );
}

/** Of a totaal the two soorten apart where each is known of somebody: then the one that lacks is named. */
function missingPerSoort(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: PeildatumOptions,
): readonly (Missing & { readonly soort: SoortOfTotaal })[] {
  return missingOf(index, gebied, soort, options).map((missing) => {
    const lacking =
      soort === "totaal" ? SOORTEN.filter((of) => missingOf(index, missing.gemeente, of, options).length > 0) : [];
    return { ...missing, soort: lacking.length === 1 ? (lacking[0] ?? soort) : soort };
  });
}

function describe(
  gebied: Gebied,
  asked: SoortOfTotaal,
  all: readonly (Missing & { readonly soort: SoortOfTotaal })[],
): string {
  const told = all.slice(0, MOST).map((missing) => {
    const soort = missing.soort === asked ? "" : missing.soort;
    const name = gebied.level === "gemeente" ? soort : `${missing.gemeente.naam}${soort === "" ? "" : ` (${soort})`}`;
    const why = describeWhyMissing(missing).replace(/\.$/, "");
    return name === "" ? why : `${name}: ${why}`;
  });
  const more = all.length - told.length;
  return [...told, ...(more === 0 ? [] : [`en nog ${formatCount(more, "gemeente", "gemeenten")}`])].join("; ");
}
