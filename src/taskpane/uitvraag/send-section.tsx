// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useState } from "react";
import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import type { Model } from "../../domain/model";
import { NEW_TABS } from "../../domain/new-tabs/words";
import { formatCount, formatList } from "../../domain/sheet/format";
import { uitvraagLists, uitvraagTabs } from "../../domain/uitvraag/uitvraag-tabs";
import type { Session } from "../../workbook/session.types";
import { Section } from "../ui/section";

const useStyles = makeStyles({
  field: { alignSelf: "stretch" },
  lists: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0 },
  said: { overflowWrap: "anywhere" },
  problem: { color: tokens.colorStatusDangerForeground3 },
});

interface SendSectionProps {
  readonly model: Model;
  readonly onAdd: Session["addTabs"];
  readonly onAnnounce: (text: string) => void;
}

/** Which regios are asked, and for which peildatum. */
export function SendSection({ model, onAdd, onAnnounce }: SendSectionProps) {
  const styles = useStyles();
  const [name, setName] = useState(model.provincie ?? "");
  const [peildatum, setPeildatum] = useState<string>(model.today);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const provincie = model.gebieden.provincies.find(({ naam }) => naam === name);
  const lists = useMemo(
    () => (provincie === undefined || peildatum === "" ? [] : uitvraagLists(model, provincie, peildatum)),
    [model, provincie, peildatum],
  );
  const chosen = lists.filter(({ naam }) => !without.has(naam));
  const toggle = (naam: string): void => {
    const next = new Set(without);
    if (!next.delete(naam)) next.add(naam);
    setWithout(next);
  };
  const make = async (): Promise<void> => {
    setBusy(true);
    const { names, sentence } = await onAdd(uitvraagTabs(model, chosen, peildatum));
    const text = sentence ?? `Gemaakt: ${formatList(names, names.length)}. ${NEW_TABS.undo}`;
    setSaid(text);
    onAnnounce(text);
    setBusy(false);
  };
  return (
    <Section
      title="Uitzetten"
      what="Per regio een tabblad met de gemeenten, de laatste cijfers en lege kolommen om in te vullen. Het telt niet mee als bron."
    >
      {model.provincie === null && (
        <Field label="Provincie" className={styles.field}>
          <Select value={name} onChange={(_, { value }) => setName(value)}>
            <option value="">Kies een provincie</option>
            {model.gebieden.provincies.map(({ naam }) => (
              <option key={naam} value={naam}>
                {naam}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label="Gevraagde peildatum" required className={styles.field}>
        <Input type="date" value={peildatum} onChange={(_, { value }) => setPeildatum(value)} />
      </Field>
      {lists.length > 0 && (
        <fieldset className={styles.lists}>
          <legend>Regio’s</legend>
          {lists.map(({ naam, gemeenten }) => (
            <Checkbox
              key={naam}
              label={`${naam} (${formatCount(gemeenten.length, "gemeente", "gemeenten")})`}
              checked={!without.has(naam)}
              onChange={() => toggle(naam)}
            />
          ))}
        </fieldset>
      )}
      {peildatum === "" && <Caption1 className={styles.problem}>Vul de peildatum in.</Caption1>}
      <Button appearance="primary" disabledFocusable={busy || chosen.length === 0} onClick={() => void make()}>
        {busy ? "Bezig met maken…" : `Maak ${formatCount(chosen.length, "tabblad", "tabbladen")}`}
      </Button>
      {said !== null && <Body1 className={styles.said}>{said}</Body1>}
    </Section>
  );
}
