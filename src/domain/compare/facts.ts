// SPDX-License-Identifier: EUPL-1.2

import { isPerCyclus, momentOf, type Moment } from "../figures/figure-groups";
import { restOfTotal } from "../figures/rest-of-total";
import { settle } from "../figures/settle";
import type { NamedGebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { CalendarDate } from "../sheet/dates";
import { ensure } from "../sheet/ensure";
import { groupBy } from "../sheet/group-by";
import type { CellRef } from "../sheet/snapshot";
import type { Figure, Grootheid } from "../tabs/records";
import type { Change, Side } from "./compare.types";
import { isUnread } from "./unread";
import { whoOf, type Who } from "./who";

/** What keeps a number from being laid beside another: a cell that cannot be read, or two that contradict each other. */
export type Trouble =
  | { readonly kind: "unread"; readonly at: CellRef }
  | { readonly kind: "contradiction"; readonly at: CellRef; readonly other: CellRef };

/** One number of one side under its whole address. */
export interface Fact {
  readonly grootheid: Change["grootheid"];
  readonly who: Who;
  readonly soort: SoortOfTotaal;
  /** The cyclus of what is decided per cyclus, the day of what is of a day. */
  readonly moment: Moment;
  readonly cyclus: number | null;
  readonly date: CalendarDate | null;
  /** Null: it is not known. */
  readonly places: number | null;
  readonly trouble: Trouble | null;
  readonly at: CellRef;
  /** True where no cell gives it, but others together do. */
  readonly derived: boolean;
}

/** A fact that figures of tables give. */
interface Stated extends Fact {
  readonly grootheid: Grootheid;
  readonly figure: Figure;
}

/** Every figure of a side once, with what follows from the totaal and its parts; rows that add up others are no facts of their own. */
export function factsOf({ records, beside }: Side): readonly Fact[] {
  const figures = [records, ...Object.values(beside)].flatMap((one) => one.figures).filter(({ total }) => !total);
  const known = new Map<NamedGebied, Who>();
  const whoIn = ({ gebied }: Figure): Who => ensure(known, gebied, () => whoOf(gebied));
  const momentIn = momentsOf(figures);
  const stated = [
    ...groupBy(figures, (figure) =>
      [figure.grootheid, whoIn(figure).key, figure.soort, String(momentIn(figure))].join("\n"),
    ).values(),
  ].flatMap((same) => factOf(same, whoIn, momentIn) ?? []);
  const together = groupBy(stated, ({ grootheid, who, moment }) => [grootheid, who.key, String(moment)].join("\n"));
  return [...together.values()].flatMap((soorten): Fact[] => [...soorten, ...derivedFrom(soorten)]);
}

/** A decision that names no cyclus is of the only one that others of its kind name. */
function momentsOf(figures: readonly Figure[]): (figure: Figure) => Moment {
  const cycli = new Map<Grootheid, Set<number>>();
  for (const { grootheid, cyclus } of figures)
    if (cyclus !== null && isPerCyclus(grootheid)) ensure(cycli, grootheid, () => new Set<number>()).add(cyclus);
  return (figure) => {
    const moment = momentOf(figure);
    if (moment !== null) return moment;
    const named = cycli.get(figure.grootheid);
    return named?.size === 1 ? ([...named][0] ?? null) : null;
  };
}

function factOf(
  figures: readonly Figure[],
  whoIn: (figure: Figure) => Who,
  momentIn: (figure: Figure) => Moment,
): Stated | null {
  const settled = settle(figures);
  if (settled === null) return null;
  const { figure, places, because } = settled;
  const { grootheid, soort, cyclus, date, at } = figure;
  const moment = momentIn(figure);
  const unread = places === null ? figures.find(isUnread) : undefined;
  const trouble: Trouble | null =
    because.kind === "contradiction"
      ? { kind: "contradiction", at, other: because.other }
      : unread === undefined
        ? null
        : { kind: "unread", at: unread.at };
  return {
    ...{ grootheid, soort, date, trouble, at, figure, derived: false },
    places: trouble === null ? places : null,
    cyclus: typeof moment === "number" ? moment : cyclus,
    moment,
    who: whoIn(figure),
  };
}

/** Regulier where only the totaal and its amv are stated, and the totaal where only its parts are. */
function derivedFrom(soorten: readonly Stated[]): readonly Fact[] {
  const of = (soort: SoortOfTotaal): Stated | undefined => soorten.find((fact) => fact.soort === soort);
  const [totaal, regulier, amv] = [of("totaal"), of("regulier"), of("amv")];
  if (amv === undefined) return [];
  if (totaal === undefined && regulier !== undefined) {
    const places = regulier.places === null || amv.places === null ? null : regulier.places + amv.places;
    return [{ ...regulier, soort: "totaal", places, trouble: regulier.trouble ?? amv.trouble, derived: true }];
  }
  const rest = totaal === undefined || regulier !== undefined ? null : restOfTotal(totaal.figure, [amv.figure]);
  if (totaal === undefined || rest === null) return [];
  const isTooMuch = rest.places === null && totaal.places !== null && amv.places !== null;
  const trouble: Trouble | null = isTooMuch
    ? { kind: "contradiction", at: totaal.at, other: amv.at }
    : (totaal.trouble ?? amv.trouble);
  return [{ ...totaal, soort: "regulier", places: rest.places, trouble, derived: true }];
}
