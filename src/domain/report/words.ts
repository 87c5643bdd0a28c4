// SPDX-License-Identifier: EUPL-1.2

import type { Acceptance } from "../acceptances";
import type { Severity } from "../findings";
import { formatCount, formatDateLong, formatList, formatPlaces } from "../sheet/format";
import type { Moment } from "../sheet/dates";
import { severityWord } from "../rules/severity-words";
import { REPORT_TITLE } from "./columns";

/** What the report's tab is called, where the user has no tab of that name. */
export const REPORT_TAB = REPORT_TITLE;

const count = (severity: Severity, number: number): string =>
  formatCount(number, severityWord(severity), severityWord(severity, 2));

const times = (number: number): string => formatCount(number, "bevinding", "bevindingen");

/** The words of the report tab. */
export const REPORT = {
  made: ({ day, time }: Moment, version: string) =>
    `op ${formatDateLong(day)} om ${time}, met Spreiding versie ${version}`,
  rules: (all: number, off: number) =>
    off === 0
      ? `alle ${String(all)} regels`
      : `${String(all - off)} van de ${String(all)} regels; ${off === 1 ? "de andere staat" : "de andere staan"} uit`,
  summary: (summary: Readonly<Record<Severity, number>>) =>
    formatList([
      count("fout", summary.fout),
      count("waarschuwing", summary.waarschuwing),
      count("aandachtspunt", summary.aandachtspunt),
    ]),
  tabColumns: ["Tabblad", "Fout", "Waarschuwing", "Aandachtspunt", "Samen", "Gelezen als"],
  total: "Totaal",
  open: "Open bevindingen",
  noneOpen: "Er zijn geen open bevindingen.",
  accepted: "Geaccepteerde bevindingen",
  noneAccepted: "Er zijn geen geaccepteerde bevindingen.",
  reason: ({ reason, name, time, from }: Acceptance) =>
    `Reden: ${reason} (${from === undefined ? "geaccepteerd" : `overgenomen van “${from}”`} op ${formatDateLong(time.slice(0, 10))}${name === null || name === "" ? "" : `${from === undefined ? " door" : "; geaccepteerd door"} ${name}`}).`,
  changes: "Wat Spreiding heeft gewijzigd",
  noneChanged: "Spreiding heeft niets gewijzigd.",
  folded: "Ingekort",
  changed: (day: string, cells: number, undone: boolean) =>
    [
      `Gewijzigd op ${formatDateLong(day)}`,
      ...(cells === 1 ? [] : [`${formatCount(cells, "cel", "cellen")}, te beginnen met deze`]),
      ...(undone ? ["ongedaan gemaakt"] : []),
    ].join("; "),
  action: (day: string, cells: number, undone: number) =>
    [
      `${formatCount(cells, "cel", "cellen")} gewijzigd op ${formatDateLong(day)}`,
      ...(undone === 0 ? [] : [`${formatPlaces(undone)} daarvan ongedaan gemaakt`]),
    ].join("; "),
  basis: "Waarvan is uitgegaan",
  provincie: (name: string) => `${name}, want de meeste gemeenten van de werkmap liggen daar.`,
  chosen: (kind: string) => `Gelezen als ${kind}. Dat koos u zelf.`,
  setting: (value: string, usual: string) => (value === usual ? value : `${value} (gewoon: ${usual})`),
  severity: (own: Severity, usual: Severity) => `Telt als ${severityWord(own)} (gewoon: ${severityWord(usual)}).`,
  assumed: (number: number) => `Aangenomen bij het lezen: zie ${times(number)} met deze naam.`,
  notSeen: "Wat niet is gecontroleerd",
  off: "Deze regel staat uit.",
  notChecked: (number: number) => `Zie ${times(number)} met deze naam.`,
  ownTabs: "Rapporten en monitorbladen van Spreiding zijn geen bron. Zij zijn niet gecontroleerd.",
  gone: "Notities bij wat er niet meer is",
  end: "Einde van het rapport.",
  noReport: "Er is nog niet gecontroleerd. Kies eerst Valideer werkmap.",
  stale:
    "De werkmap is gewijzigd sinds de controle, en opnieuw controleren is niet gelukt. Er is geen rapport gemaakt. Kies Valideer werkmap en daarna Rapport.",
  protected: (tab: string) =>
    `Het tabblad ${tab} is beveiligd. Het rapport is niet vernieuwd. Hef de beveiliging op via Controleren in het lint en probeer het opnieuw.`,
  elsewhere: (made: string, before: string) =>
    `Het rapport staat klaar op een nieuw tabblad: ${made}. Op het tabblad ${before} is het vorige rapport niet meer te vernieuwen. Dat tabblad is niet gewijzigd.`,
} as const;

const hidden = (isHidden: boolean): string => (isHidden ? " Het is verborgen." : "");

/** Why a tab was not checked. */
export const NOT_READ = {
  aside: (isHidden: boolean) => `Niet gelezen: dat koos u zelf.${hidden(isHidden)}`,
  monitor: (isHidden: boolean) => `Geen bron: het toont wat formules van Spreiding uitrekenen.${hidden(isHidden)}`,
  uitvraag: (isHidden: boolean) => `Uitvraag, telt niet mee.${hidden(isHidden)}`,
  unknown: (isHidden: boolean) => `Niet gecontroleerd: niet herkend als bron.${hidden(isHidden)}`,
} as const;
