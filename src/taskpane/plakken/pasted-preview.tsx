// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useState } from "react";
import { Body1, Caption1, makeStyles } from "@fluentui/react-components";
import type { Model } from "../../domain/model";
import type { NewTab } from "../../domain/new-tabs/new-tab";
import type { Pasted } from "../../domain/paste/pasted";
import { tabOf } from "../../domain/paste/tab-of";
import type { CalendarDate } from "../../domain/sheet/dates";
import { formatCount, formatDate } from "../../domain/sheet/format";
import { TAB_KIND_NAMES } from "../../domain/tabs/table";
import { Section } from "../ui/section";
import { LeftLines } from "./left-lines";
import { MakeForm } from "./make-form";
import { PastedTable } from "./pasted-table";
import { previewOf, proposedName, type Preview } from "./preview";
import { TakenFor } from "./taken-for";

const useStyles = makeStyles({ wide: { alignSelf: "stretch", minWidth: 0 }, said: { overflowWrap: "anywhere" } });

/** Under what name a new tab is read before it has one. */
const UNNAMED = proposedName(null, null);
const NOT_RECOGNISED =
  "Spreiding herkent deze koppen niet. U kunt het tabblad maken, maar het telt niet mee. Pas daarna de koppen aan, of kies onder Tabbladen zelf wat het is.";

interface PastedPreviewProps {
  readonly pasted: Pasted;
  /** The peildatum that the text tells. */
  readonly found: CalendarDate | null;
  readonly model: Model | null;
  /** Answers a sentence where there is no tab. */
  readonly onMake: (tab: NewTab) => Promise<string | null>;
}

/** What was taken for what and what was left, and the way to a tab. */
export function PastedPreview({ pasted, found, model, onMake }: PastedPreviewProps) {
  const styles = useStyles();
  const [typedDate, setDate] = useState<string | null>(null);
  const [typedName, setName] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const date = typedDate ?? found ?? "";
  const { tab, preview } = useMemo(() => {
    const asked = { name: UNNAMED, peildatum: date === "" ? null : date };
    const made = tabOf(pasted, asked);
    return { tab: made, preview: previewOf(made, pasted.rows[0] ?? [], model) };
  }, [pasted, date, model]);
  const name = typedName ?? proposedName(preview.kind, preview.date);
  const make = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    setProblem(await onMake({ ...tab, name: name.trim() }));
    setBusy(false);
  };
  const columns = pasted.rows[0]?.length ?? 0;
  return (
    <>
      <Section title={sizeWords(pasted.rows.length - 1, columns, preview)}>
        <PastedTable rows={pasted.rows} />
      </Section>
      <Section title="Wat is waarvoor herkend">
        {preview.kind === null && <Body1 className={styles.said}>{NOT_RECOGNISED}</Body1>}
        <div className={styles.wide}>
          <TakenFor columns={preview.columns} />
        </div>
      </Section>
      <Section title={`Niet overgenomen (${String(pasted.left.length)})`}>
        {pasted.left.length === 0 ? (
          <Caption1>Elke regel van de tekst staat in de tabel.</Caption1>
        ) : (
          <LeftLines lines={pasted.left} />
        )}
      </Section>
      <Section title="Nieuw tabblad">
        <div className={styles.wide}>
          <MakeForm
            name={name}
            peildatum={date}
            dateHint={dateHint(date, typedDate === null && found !== null, preview)}
            busy={busy}
            problem={problem}
            onName={setName}
            onPeildatum={setDate}
            onMake={() => void make()}
          />
        </div>
      </Section>
    </>
  );
}

function sizeWords(rows: number, columns: number, { kind }: Preview): string {
  const size = `${formatCount(rows, "rij", "rijen")}, ${formatCount(columns, "kolom", "kolommen")}`;
  return kind === null ? size : `${TAB_KIND_NAMES[kind]}: ${size}`;
}

function dateHint(filled: string, isFound: boolean, { undated, date }: Preview): string {
  if (undated) return "De tekst noemt geen dag met een jaar. Vul in van welke dag deze aantallen zijn.";
  if (isFound) return "Gevonden in de tekst. Klopt het niet, wijzig het dan.";
  if (filled !== "") return "Komt boven de tabel te staan.";
  return date === null ? "Mag leeg blijven." : `Mag leeg blijven: Spreiding leest ${formatDate(date)}.`;
}
