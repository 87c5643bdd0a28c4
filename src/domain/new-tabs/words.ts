// SPDX-License-Identifier: EUPL-1.2

export const NEW_TABS = {
  undo: "U maakt het ongedaan door het tabblad te verwijderen.",
  structureProtected:
    "De werkmap is beveiligd tegen nieuwe tabbladen. Er is niets toegevoegd. Hef de beveiliging op via Controleren, Werkmap beveiligen in het lint en probeer het opnieuw.",
} as const;
