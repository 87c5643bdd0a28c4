// SPDX-License-Identifier: EUPL-1.2

import { PUBLISHED } from "../measures/gebieden.fixture";

/** What a table says of one gemeente. */
export interface Row {
  readonly code: string;
  readonly naam: string;
  readonly taakstelling: readonly [regulier: number, amv: number];
  readonly realisatie: readonly [regulier: number, amv: number];
}

const pair = (text: string): [number, number] => {
  const [regulier = NaN, amv = NaN] = text.split("/").map(Number);
  return [regulier, amv];
};

/** The published table of Noord-Holland. */
export const OLD: readonly Row[] = PUBLISHED.map(({ gemeente: { code, naam }, taakstelling, realisatie }) => ({
  code,
  naam,
  taakstelling: pair(taakstelling),
  realisatie: pair(realisatie),
}));

/** The same with five gemeenten changed: three realisaties, one taakstelling, and one that is gone. */
export const NEW: readonly Row[] = OLD.filter(({ naam }) => naam !== "Texel").map((row) => {
  const [, amv] = row.realisatie;
  if (row.naam === "Huizen") return { ...row, realisatie: [200, amv] };
  if (row.naam === "Haarlem") return { ...row, realisatie: [1004, amv] };
  if (row.naam === "Opmeer") return { ...row, realisatie: [125, amv] };
  return row.naam === "Alkmaar" ? { ...row, taakstelling: [359, row.taakstelling[1]] } : row;
});
