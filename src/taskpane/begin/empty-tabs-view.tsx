// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useState } from "react";
import { Body1, Button, Caption1, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/sheet/dates";
import type { Gebieden } from "../../domain/gemeenten/gebieden";
import { emptyTab } from "../../domain/new-tabs/empty-tab";
import type { NewTab } from "../../domain/new-tabs/new-tab";
import { TAB_KINDS, type TabKind } from "../../domain/tabs/table";
import { formatCount, formatList } from "../../domain/sheet/format";
import type { NewTabsOutcome } from "../../workbook/session.types";
import { KindChoices } from "./kind-choices";

/** What everybody needs to see a gap. */
const USUAL: readonly TabKind[] = ["voortgang", "verdeelbesluit"];
const WITH_PEILDATUM: readonly TabKind[] = ["voortgang", "regios", "provincie"];

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  field: { alignSelf: "stretch" },
  said: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problem: { color: tokens.colorStatusDangerForeground3, overflowWrap: "anywhere" },
});

export interface EmptyTabsViewProps {
  readonly gebieden: Gebieden;
  /** That of the workbook, or null where it names no gemeente yet. */
  readonly provincie: string | null;
  readonly today: CalendarDate;
  /** The names of all tabs of the workbook. */
  readonly sheets: readonly string[];
  readonly onAdd: (tabs: readonly NewTab[]) => Promise<NewTabsOutcome>;
  readonly onAnnounce: (text: string) => void;
}

/** Makes tabs with the right columns, for one provincie. */
export function EmptyTabsView({ gebieden, provincie: own, today, sheets, onAdd, onAnnounce }: EmptyTabsViewProps) {
  const styles = useStyles();
  const [name, setName] = useState(own ?? "");
  const [peildatum, setPeildatum] = useState<string>(today);
  const [kinds, setKinds] = useState<ReadonlySet<TabKind>>(new Set(USUAL));
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<NewTabsOutcome | null>(null);
  /** Tabs of these names that are there already, about which is asked. */
  const [again, setAgain] = useState<readonly string[]>([]);
  const said = useRef<HTMLDivElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (outcome !== null || again.length > 0) said.current?.scrollIntoView({ block: "nearest" });
  }, [outcome, again]);
  useEffect(() => no.current?.focus(), [again]);
  const provincie = gebieden.provincies.find(({ naam }) => naam === name);
  const dated = WITH_PEILDATUM.some((kind) => kinds.has(kind));
  const toggle = (kind: TabKind): void => {
    const next = new Set(kinds);
    if (!next.delete(kind)) next.add(kind);
    setKinds(next);
  };
  const make = async (sure = false): Promise<void> => {
    setAsked(true);
    setAgain([]);
    if (provincie === undefined || (dated && peildatum === "") || kinds.size === 0) return;
    const tabs = TAB_KINDS.filter((kind) => kinds.has(kind)).map((kind) =>
      emptyTab(kind, { gebieden, provincie, peildatum }),
    );
    const there = sure ? [] : sheets.filter((sheet) => tabs.some((tab) => isNamedAs(sheet, tab.name)));
    setAgain(there);
    setOutcome(null);
    if (there.length > 0) return;
    setBusy(true);
    const next = await onAdd(tabs);
    setBusy(false);
    setOutcome(next);
    onAnnounce(saidOf(next));
  };
  const error = (wrong: boolean, message: string) =>
    asked && wrong ? { validationState: "error" as const, validationMessage: message } : {};
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void make();
      }}
    >
      <Body1>
        Elk tabblad krijgt de kolommen die Spreiding herkent. De gemeenten staan er al in; u vult de getallen in.
      </Body1>
      <Field
        label="Provincie"
        required
        className={styles.field}
        {...error(provincie === undefined, "Kies een provincie.")}
      >
        <Select value={name} onChange={(_, { value }) => setName(value)}>
          <option value="">Kies een provincie</option>
          {gebieden.provincies.map(({ naam }) => (
            <option key={naam} value={naam}>
              {naam}
            </option>
          ))}
        </Select>
      </Field>
      {dated && (
        <Field
          label="Peildatum van de realisatie"
          required
          className={styles.field}
          {...error(peildatum === "", "Vul de peildatum in.")}
        >
          <Input type="date" value={peildatum} onChange={(_, { value }) => setPeildatum(value)} />
        </Field>
      )}
      <KindChoices kinds={kinds} onToggle={toggle} />
      {asked && kinds.size === 0 && (
        <Caption1 role="alert" className={styles.problem}>
          Kies minstens één tabblad.
        </Caption1>
      )}
      <Button type="submit" appearance="primary" disabledFocusable={busy}>
        {busy ? "Bezig met maken…" : `Maak ${formatCount(kinds.size, "tabblad", "tabbladen")}`}
      </Button>
      <div ref={said} className={styles.said}>
        {again.length > 0 && (
          <div role="group" aria-label="Nog een keer maken" className={styles.said}>
            <Body1 role="alert">
              Er {again.length === 1 ? "is al een tabblad" : "zijn al tabbladen"} met die naam:{" "}
              {formatList(again, again.length)}. Nog een keer maken?
            </Body1>
            <div className={styles.buttons}>
              <Button onClick={() => void make(true)}>Ja, nog een keer</Button>
              <Button ref={no} onClick={() => setAgain([])}>
                Nee
              </Button>
            </div>
          </div>
        )}
        {outcome !== null &&
          (outcome.sentence === null ? (
            <Body1>{saidOf(outcome)}</Body1>
          ) : (
            <Caption1 role="alert" className={styles.problem}>
              {outcome.sentence}
            </Caption1>
          ))}
      </div>
    </form>
  );
}

/** "Verdeelbesluit" and "Verdeelbesluit (2)": what was made before under that name. */
function isNamedAs(sheet: string, name: string): boolean {
  return sheet.replace(/ \(\d+\)$/, "").toLowerCase() === name.toLowerCase();
}

function saidOf({ names, sentence }: NewTabsOutcome): string {
  return sentence ?? `Gemaakt: ${formatList(names, names.length)}. Vul de getallen in en kies daarna Valideer werkmap.`;
}
