// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "../../domain/gemeenten/gebied";
import type { PresentGebieden } from "../../domain/measures/present-gebieden";
import { gebiedKey } from "./choices";

/** The gebieden of the workbook to choose from, by their level. */
export function GebiedOptions({ present }: { readonly present: PresentGebieden }) {
  const { provincies, regios, gemeenten } = present;
  return (
    <>
      <Options label={provincies.length === 1 ? "Provincie" : "Provincies"} gebieden={provincies} present={present} />
      <Options label="Regio's" gebieden={regios} present={present} />
      <Options label="Gemeenten" gebieden={gemeenten} present={present} />
    </>
  );
}

interface OptionsProps {
  readonly label: string;
  readonly gebieden: readonly Gebied[];
  readonly present: PresentGebieden;
}

function Options({ label, gebieden, present: { provincies, regios, gemeenten } }: OptionsProps) {
  if (gebieden.length === 0) return null;
  const all: readonly Gebied[] = [...provincies, ...regios, ...gemeenten];
  const isNamesake = ({ naam, level }: Gebied): boolean =>
    level !== "gemeente" && all.some((other) => other.naam === naam && other.level !== level);
  return (
    <optgroup label={label}>
      {gebieden.map((gebied) => (
        <option key={gebiedKey(gebied)} value={gebiedKey(gebied)}>
          {isNamesake(gebied) ? `${gebied.level} ${gebied.naam}` : gebied.naam}
        </option>
      ))}
    </optgroup>
  );
}
