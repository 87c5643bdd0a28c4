// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useState } from "react";
import { Body1, Button, Caption1, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { dateArgument } from "../../functions/arguments";
import { nameOfLevering, sameLevering, type Levering, type LeveringWord } from "../../domain/leveringen/levering";
import { keyOf } from "../../domain/leveringen/leveringen-of";
import type { Model } from "../../domain/model";
import { areaAddress } from "../../domain/sheet/addresses";
import { formatDate } from "../../domain/sheet/format";
import { CellLink } from "../ui/cells/cell-link";
import { describeLevering, describeOrigin, describeReplacing, replaceable } from "./words";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignSelf: "stretch" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  problem: { overflowWrap: "anywhere", color: tokens.colorStatusDangerForeground3 },
});

interface LeveringLineProps {
  readonly model: Model;
  readonly levering: Levering;
  /** Others that count contradict it. */
  readonly disputed: boolean;
  readonly busy: boolean;
  readonly problem: string | null;
  /** True where it was kept. */
  readonly onSay: (word: LeveringWord) => Promise<boolean>;
  /** Lets the one that it was replaced by replace nothing. */
  readonly onCountAgain: () => void;
  readonly onJump: (tab: string, address: string) => void;
}

/** One levering: what is in it, whether it counts, and what the user can say of it. */
export function LeveringLine({
  model,
  levering,
  disputed,
  busy,
  problem,
  onSay,
  onCountAgain,
  onJump,
}: LeveringLineProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [sender, setSender] = useState(levering.sender ?? "");
  const [received, setReceived] = useState(levering.received === null ? "" : formatDate(levering.received));
  const others = replaceable(levering, model.leveringen);
  const [chosen, setChosen] = useState(() =>
    String(others.findIndex((one) => levering.replaces !== null && sameLevering(one, levering.replaces))),
  );
  const [asked, setAsked] = useState(false);
  const other = others[Number(chosen)] ?? null;
  const day = received.trim() === "" ? null : dateArgument(received, false);
  const wrong = asked && day !== null && !day.ok;
  const { replacedBy } = levering;
  const counts = disputed ? "Telt mee, maar niet waar een andere levering iets anders zegt" : "Telt mee";
  const origin = describeOrigin(levering);
  const differs = useMemo(() => {
    const by = replacedBy === null ? undefined : model.leveringen.find((one) => sameLevering(one, replacedBy));
    return by === undefined ? null : describeReplacing(model, by, levering);
  }, [model, levering, replacedBy]);
  const keep = async (): Promise<void> => {
    setAsked(true);
    if (busy || (day !== null && !day.ok)) return;
    const word = {
      ...keyOf(levering),
      sender: sender.trim() === "" ? null : sender.trim(),
      received: day === null ? null : day.value,
      replaces: other === null ? null : keyOf(other),
    };
    if (await onSay(word)) setOpen(false);
  };
  return (
    <li className={styles.line}>
      <CellLink tab={levering.tab} address={areaAddress(levering.table.area)} onJump={onJump} />
      <Body1>{describeLevering(levering)}</Body1>
      {origin !== "" && <Caption1 className={styles.quiet}>{origin}</Caption1>}
      <Caption1 className={styles.quiet}>
        {replacedBy === null ? counts : `Vervangen door ${nameOfLevering(replacedBy)}, telt niet mee`}
      </Caption1>
      {differs !== null && <Caption1 className={styles.quiet}>{differs}</Caption1>}
      {problem !== null && <Caption1 className={styles.problem}>{problem}</Caption1>}
      <div className={styles.buttons}>
        {replacedBy !== null && (
          <Button size="small" disabledFocusable={busy} onClick={onCountAgain}>
            Laat weer meetellen
          </Button>
        )}
        <Button
          size="small"
          aria-expanded={open}
          aria-label={`Gegevens van ${nameOfLevering(levering)}`}
          onClick={() => setOpen(!open)}
        >
          Gegevens…
        </Button>
      </div>
      {open && (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <Field label="Van (mag leeg blijven)">
            <Input value={sender} onChange={(_, { value }) => setSender(value)} autoComplete="off" />
          </Field>
          <Field
            label="Ontvangen op (mag leeg blijven)"
            validationState={wrong ? "error" : "none"}
            validationMessage={wrong ? "Vul een datum in met het jaar, zoals 3-11-2025." : null}
          >
            <Input value={received} onChange={(_, { value }) => setReceived(value)} autoComplete="off" />
          </Field>
          {others.length > 0 && (
            <Field label="Deze levering vervangt">
              <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
                <option value="-1">geen andere</option>
                {others.map((one, index) => (
                  <option key={`${one.tab} ${String(one.nth)}`} value={index}>
                    {nameOfLevering(one)}, {describeLevering(one)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {other !== null && <Body1>{describeReplacing(model, levering, other)}</Body1>}
          <div className={styles.buttons}>
            <Button type="submit" size="small" disabledFocusable={busy}>
              Bewaar
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
