// SPDX-License-Identifier: EUPL-1.2

const PROTECTED = "Deze cellen zijn beveiligd. Hef eerst de beveiliging op als u ze wilt wijzigen.";
const CHANGES = [
  "autoFillErr",
  "editErr",
  "formulaErr",
  "insertRowColErr",
  "moveRangeErr",
  "moveRowColErr",
  "operatorSheetErr",
  "removeRowColErr",
  "setRowColStyleErr",
  "setStyleErr",
] as const;
const UNCHANGED = {
  ...Object.fromEntries(CHANGES.map((name) => [name, PROTECTED])),
  insertOrDeleteMoveRangeErr: "Dit kan niet: een deel van de cellen die verschuiven, is beveiligd.",
};

/** What the grid says where it does not do what was asked. */
export const DUTCH_REFUSALS = {
  sheets: {
    info: {
      overlappingSelections: "Dit kan niet met cellen die u twee keer hebt gekozen.",
      acrossMergedCell: "Dit kan niet over samengevoegde cellen heen.",
      partOfCell: "U koos een deel van samengevoegde cellen.",
      hideSheet: "Minstens één tabblad moet zichtbaar blijven.",
    },
    permission: { dialog: { ...UNCHANGED } },
  },
  "sheets-ui": {
    clipboard: {
      paste: {
        exceedMaxCells: "Dit zijn te veel cellen om te plakken.",
        overlappingMergedCells: "Hier kunt u niet plakken: er liggen samengevoegde cellen.",
      },
      shortCutNotify: {
        title: "Plak met het toetsenbord",
        useShortCutInstead: "Dit komt uit Excel. Plak het met Ctrl+V.",
      },
    },
    rightClick: {
      deleteAllRowsAlert: "Niet alle rijen van een tabblad kunnen weg.",
      deleteAllColumnsAlert: "Niet alle kolommen van een tabblad kunnen weg.",
      hideAllRowsAlert: "Minstens één rij moet zichtbaar blijven.",
      hideAllColumnsAlert: "Minstens één kolom moet zichtbaar blijven.",
    },
    permission: {
      dialog: {
        ...UNCHANGED,
        alert: "Beveiligd",
        alertContent: PROTECTED,
        commonErr: PROTECTED,
        pasteErr: PROTECTED,
        copyErr: "Deze cellen zijn beveiligd en mogen niet worden gekopieerd.",
        workbookCopyErr: "Deze werkmap is beveiligd en mag niet worden gekopieerd.",
      },
    },
  },
  ui: {
    clipboard: {
      authentication: {
        title: "Plakken mag niet",
        content: "Geef deze pagina in uw browser toegang tot het klembord, of plak met Ctrl+V.",
      },
    },
  },
};
