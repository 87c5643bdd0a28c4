// SPDX-License-Identifier: EUPL-1.2

import { groupBy } from "../sheet/group-by";
import type { Mutatie, MutatieMoment } from "../tabs/records";
import type { Side } from "./compare.types";
import type { Fact } from "./facts";
import { whoOf, type Who } from "./who";

/** The mutaties of a side, those of the same gemeenten, soort and moment together. */
export function mutatieFacts({ records, beside }: Side): readonly Fact[] {
  const mutaties = [records, ...Object.values(beside)].flatMap((one) => one.mutaties);
  return [...groupBy(mutaties, addressOf).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { soort, moment, at } = first;
    const places = same.reduce((sum, { aantal }) => sum + aantal, 0);
    const date = "date" in moment ? moment.date : null;
    const cyclus = "cyclus" in moment ? (moment.cyclus ?? null) : null;
    return [
      {
        ...{ grootheid: "mutatie", soort, places, at, date, cyclus, trouble: null, derived: false },
        who: togetherOf(first),
        moment: whenOf(moment),
      },
    ];
  });
}

const addressOf = (mutatie: Mutatie): string =>
  [togetherOf(mutatie).key, mutatie.soort, whenOf(mutatie.moment)].join("\n");

/** Places may be named for gemeenten together. */
function togetherOf({ gemeenten }: Mutatie): Who {
  const all = gemeenten.map(whoOf).sort((a, b) => (a.key < b.key ? -1 : 1));
  const [first] = all;
  if (first !== undefined && all.length === 1) return first;
  return { key: all.map(({ key }) => key).join("+"), gebied: null, naam: all.map(({ naam }) => naam).join("+") };
}

function whenOf(moment: MutatieMoment): string {
  const day = "date" in moment ? moment.date : null;
  const cyclus = "cyclus" in moment ? moment.cyclus : undefined;
  return `${moment.kind} ${day ?? String(cyclus ?? "")}`;
}
