// SPDX-License-Identifier: EUPL-1.2

import { isAndereSoort, type AndereSoort } from "../gemeenten/gebied";
import type { Table } from "./table";

/** The soort beside the taakstelling that all numbers of a table are of; null for a table of the taakstelling. */
export const soortBeside = ({ subject }: Pick<Table, "subject">): AndereSoort | null =>
  isAndereSoort(subject) ? subject : null;
