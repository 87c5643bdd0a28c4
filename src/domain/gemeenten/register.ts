// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente, Provincie } from "./gebied";
import gemeenten from "./data/gemeenten.json";
import provincies from "./data/provincies.json";

/** The gemeenten of 2023 to 2026 (CBS), by code. */
export const GEMEENTEN: readonly Gemeente[] = Object.entries(gemeenten)
  .flatMap(([provincie, names]) =>
    Object.entries(names).map(([code, naam]): Gemeente => ({ level: "gemeente", code, naam, provincie })),
  )
  .sort((a, b) => (a.code < b.code ? -1 : 1));
export const PROVINCIES: readonly Provincie[] = provincies.map(({ code, naam }) => ({
  level: "provincie",
  code,
  naam,
}));

/** The gemeente of a code that the project's own data names; throws where the data names one that the register lacks. */
export function gemeenteWithCode(code: string): Gemeente {
  const gemeente = GEMEENTEN.find((one) => one.code === code);
  if (gemeente === undefined) throw new Error(`The register has no gemeente ${code}`);
  return gemeente;
}
