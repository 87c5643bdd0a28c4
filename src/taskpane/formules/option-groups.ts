// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, Gemeente } from "../../domain/gemeenten/gebied";
import type { Model } from "../../domain/model";

interface Option {
  readonly label: string;
  /** The text that goes into the formula. */
  readonly text: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

type Part = "gebieden" | "gemeenten";

/** The gebieden of the workbook's provincie, gemeenten by regio; without a provincie those of the whole country, gemeenten by provincie. */
export function gebiedGroups(model: Model, part: Part, asCode: boolean): readonly OptionGroup[] {
  const { gebieden, provincie } = model;
  const provincies = gebieden.provincies.filter(({ naam }) => provincie === null || naam === provincie);
  const regios = provincie === null ? [] : gebieden.regios.filter((regio) => regio.provincie === provincie);
  const gemeenten = gebieden.gemeenten.filter((gemeente) => provincie === null || gemeente.provincie === provincie);
  const place = (gemeente: Gemeente): string =>
    provincie === null ? gemeente.provincie : (gebieden.regioOf(gemeente)?.naam ?? "Andere gemeenten");
  const places = [...new Set(gemeenten.map(place))].sort(byName);
  const groups: readonly (readonly [string, readonly Gebied[]])[] = [
    ...(part === "gebieden"
      ? [[provincie === null ? "Provincies" : "Provincie", provincies] as const, ["Regio’s", regios] as const]
      : []),
    ...places.map((name) => [name, gemeenten.filter((gemeente) => place(gemeente) === name)] as const),
  ];
  return groups.flatMap(([label, members]) =>
    members.length === 0
      ? []
      : [
          {
            label,
            options: [...members]
              .sort((a, b) => byName(a.naam, b.naam))
              .map((gebied) => optionOf(model, gebied, asCode)),
          },
        ],
  );
}

function optionOf(model: Model, gebied: Gebied, asCode: boolean): Option {
  const text = unmistakable(model, gebied);
  const name = text.toLowerCase().endsWith(gebied.naam.toLowerCase()) ? text : gebied.naam;
  return asCode && gebied.level !== "regio"
    ? { label: `${gebied.code} (${name})`, text: gebied.code }
    : { label: name, text };
}

/** The plainest text that means this gebied and no namesake in this workbook: "Utrecht" is the gemeente, "provincie Utrecht" is not. */
export function unmistakable({ gebieden, provincie }: Model, gebied: Gebied): string {
  const texts = [gebied.naam, `${gebied.level} ${gebied.naam}`, ...(gebied.level === "regio" ? [] : [gebied.code])];
  const means = (text: string): boolean => {
    const found = gebieden.resolve(text, { provincie });
    return (
      found.status === "found" &&
      found.gebied.level === gebied.level &&
      found.gebied.naam === gebied.naam &&
      provincieOf(found.gebied) === provincieOf(gebied)
    );
  };
  return texts.find(means) ?? gebied.naam;
}

function provincieOf(gebied: Gebied): string {
  return gebied.level === "provincie" ? gebied.naam : gebied.provincie;
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, "nl");
}
