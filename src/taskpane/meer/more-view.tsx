// SPDX-License-Identifier: EUPL-1.2

import { useId, type ReactElement, type ReactNode } from "react";
import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSwap20Regular } from "@fluentui/react-icons/svg/arrow-swap";
import { ClipboardPaste20Regular } from "@fluentui/react-icons/svg/clipboard-paste";
import { CommentCheckmark20Regular } from "@fluentui/react-icons/svg/comment-checkmark";
import { DataBarVertical20Regular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { Highlight20Regular } from "@fluentui/react-icons/svg/highlight";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { MailInbox20Regular } from "@fluentui/react-icons/svg/mail-inbox";
import { NumberSymbol20Regular } from "@fluentui/react-icons/svg/number-symbol";
import { PeopleList20Regular } from "@fluentui/react-icons/svg/people-list";
import { Scales20Regular } from "@fluentui/react-icons/svg/scales";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { TableEdit20Regular } from "@fluentui/react-icons/svg/table-edit";
import { formatPlaces } from "../../domain/sheet/format";
import type { DetailView } from "../ui/views";

const useStyles = makeStyles({
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
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
  return (
    <>
      <Group title="Controle">
        <Entry
          icon={<History20Regular />}
          label={`Logboek (${formatPlaces(changes)})`}
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
      </Group>
      <Group title="Leveringen">
        <Entry
          icon={<MailInbox20Regular />}
          label="Leveringen"
          what="Welke tabellen er zijn, van wie, en welke meetellen."
          onClick={() => onOpen("leveringen")}
        />
        <Entry
          icon={<ArrowSwap20Regular />}
          label="Wat is er veranderd"
          what="Twee leveringen naast elkaar: per gemeente oud, nieuw en verschil."
          onClick={() => onOpen("veranderd")}
        />
        <Entry
          icon={<ClipboardPaste20Regular />}
          label="Plak uit pdf"
          what="Van tekst uit een pdf een tabel op een nieuw tabblad."
          onClick={() => onOpen("plakken")}
        />
        <Entry
          icon={<PeopleList20Regular />}
          label="Uitvraag"
          what="Lijsten voor de regio's om in te vullen, en de antwoorden terug."
          onClick={() => onOpen("uitvraag")}
        />
      </Group>
      <Group title="Cijfers">
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
      </Group>
      <Group title="Spreiding">
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
      </Group>
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Group({ title, children }: GroupProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Caption1Strong as="h2" block id={id} className={styles.title}>
        {title}
      </Caption1Strong>
      <ul role="list" className={styles.list}>
        {children}
      </ul>
    </section>
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
