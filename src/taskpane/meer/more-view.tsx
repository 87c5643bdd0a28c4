// SPDX-License-Identifier: EUPL-1.2

import type { ReactElement } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CommentCheckmark20Regular } from "@fluentui/react-icons/svg/comment-checkmark";
import { DataBarVertical20Regular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { Highlight20Regular } from "@fluentui/react-icons/svg/highlight";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { NumberSymbol20Regular } from "@fluentui/react-icons/svg/number-symbol";
import { Scales20Regular } from "@fluentui/react-icons/svg/scales";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { TableEdit20Regular } from "@fluentui/react-icons/svg/table-edit";
import { formatPlaces } from "../../domain/sheet/format";
import type { DetailView } from "../ui/views";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: `${tokens.spacingVerticalS} 0` },
  entry: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    borderRadius: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: "left",
  },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", fontWeight: tokens.fontWeightRegular },
  what: { color: tokens.colorNeutralForeground2 },
});

export interface MoreViewProps {
  readonly changes: number;
  readonly accepted: number;
  readonly marked: boolean;
  /** False before the first validation: then there is nothing to mark or report. */
  readonly validated: boolean;
  readonly busy: boolean;
  readonly onOpen: (detail: DetailView) => void;
  readonly onMark: () => void;
  readonly onUnmark: () => void;
  readonly onReport: () => void;
}

const FIRST_VALIDATE = "Kies eerst Valideer werkmap bij Controle.";

/** Everything that is not needed every day. */
export function MoreView({
  changes,
  accepted,
  marked,
  validated,
  busy,
  onOpen,
  onMark,
  onUnmark,
  onReport,
}: MoreViewProps) {
  const styles = useStyles();
  return (
    <ul role="list" className={styles.list}>
      <Entry
        icon={<History20Regular />}
        label={`Wat is er gewijzigd (${formatPlaces(changes)})`}
        what="Alles wat Spreiding in cellen schreef, en de weg terug."
        onClick={() => onOpen("gewijzigd")}
      />
      <Entry
        icon={<CommentCheckmark20Regular />}
        label={`Geaccepteerd (${formatPlaces(accepted)})`}
        what="Bevindingen die mogen blijven staan, met hun reden."
        onClick={() => onOpen("geaccepteerd")}
      />
      <Entry
        icon={<TableEdit20Regular />}
        label="Tabbladen"
        what="Waar elk tabblad voor is herkend, en uw eigen keuze."
        onClick={() => onOpen("tabbladen")}
      />
      {marked ? (
        <Entry
          icon={<Highlight20Regular />}
          label="Haal markering weg"
          what="De cellen zien er weer uit als ervoor."
          disabled={busy}
          onClick={onUnmark}
        />
      ) : (
        <Entry
          icon={<Highlight20Regular />}
          label="Markeer in het tabblad"
          what={validated ? "Laat in de cellen zien wat een blik waard is. Uw eigen opmaak blijft." : FIRST_VALIDATE}
          disabled={busy || !validated}
          onClick={onMark}
        />
      )}
      <Entry
        icon={<DocumentTable20Regular />}
        label="Rapport naar een tabblad"
        what={
          validated
            ? "Alle bevindingen op een eigen tabblad. Een eerder rapport wordt vernieuwd; uw notities blijven."
            : FIRST_VALIDATE
        }
        disabled={busy || !validated}
        onClick={onReport}
      />
      <Entry
        icon={<Scales20Regular />}
        label="Sluit het?"
        what="Van opgave tot bod: wat is nog toe te wijzen. Met de tabel voor het verslag."
        onClick={() => onOpen("sluit-het")}
      />
      <Entry
        icon={<DataBarVertical20Regular />}
        label="Monitorblad maken"
        what="Alle cijfers als formules op een eigen tabblad, met grafieken."
        onClick={() => onOpen("monitor")}
      />
      <Entry
        icon={<NumberSymbol20Regular />}
        label="Zet formules om naar waarden…"
        what="Voor een bestand dat naar iemand zonder Spreiding gaat."
        onClick={() => onOpen("waarden")}
      />
      <Entry
        icon={<TableAdd20Regular />}
        label="Maak lege tabbladen…"
        what="Met de juiste kolommen en de gemeenten van uw provincie."
        onClick={() => onOpen("lege-tabbladen")}
      />
      <Entry
        icon={<Settings20Regular />}
        label="Instellingen"
        what="Wanneer een gemeente voldoet, wat duurzaam is en wat meetelt, hoe ernstig een regel is."
        onClick={() => onOpen("instellingen")}
      />
      <Entry
        icon={<Info20Regular />}
        label="Over Spreiding"
        what="De versie, wat waar wordt bewaard, en alles wissen."
        onClick={() => onOpen("over")}
      />
    </ul>
  );
}

interface EntryProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly what: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Entry({ icon, label, what, disabled = false, onClick }: EntryProps) {
  const styles = useStyles();
  return (
    <li>
      <Button appearance="subtle" className={styles.entry} icon={icon} disabledFocusable={disabled} onClick={onClick}>
        <span className={styles.words}>
          {label}
          <Caption1 className={styles.what}>{what}</Caption1>
        </span>
      </Button>
    </li>
  );
}
