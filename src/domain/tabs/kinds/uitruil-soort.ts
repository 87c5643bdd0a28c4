// SPDX-License-Identifier: EUPL-1.2

import { ANDERE_SOORTEN } from "../../gemeenten/gebied";
import { oncePerText } from "../../sheet/once-per-text";
import { otherGroupsIn, subjectOfHeading } from "../headers/subjects";
import { soortOf } from "../headers/vocabulary";
import type { UitruilSoort } from "../records";

/** The soort that words name; null where they name none, or more than one of which a part is of the taakstelling. */
export const soortOfUitruil: (text: string) => UitruilSoort | null = oncePerText((text) => {
  const soort = soortOf(text);
  const others = otherGroupsIn(text);
  if (others.length > 0) return soort !== null ? null : others.length === 1 ? (others[0] ?? null) : "andere";
  if (soort === "regulier" || soort === "amv") return soort;
  const subject = soort === null ? subjectOfHeading(text) : null;
  return subject === null || subject === "asiel" ? null : (ANDERE_SOORTEN.find((one) => one === subject) ?? "andere");
});
