// SPDX-License-Identifier: EUPL-1.2

import { useState, type ReactElement } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { nameOfLevering, sameLevering, type Levering, type LeveringWord } from "../../domain/leveringen/levering";
import { keyOf } from "../../domain/leveringen/leveringen-of";
import { formatCount, formatDateLong } from "../../domain/sheet/format";
import { TAB_KIND_NAMES, TAB_KINDS } from "../../domain/tabs/table";
import type { Session, SessionState } from "../../workbook/session.types";
import { EmptyState } from "../ui/empty-state";
import { Section } from "../ui/section";
import { LeveringLine } from "./levering-line";
import { doublesOf, newestFirst } from "./words";

const useStyles = makeStyles({
  text: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  list: { listStyleType: "none", margin: 0, padding: 0, alignSelf: "stretch" },
  buttons: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
});

export interface LeveringenViewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly onJump: (tab: string, address: string) => void;
  readonly onAnnounce: (text: string) => void;
}

const wordOf = (levering: Levering): LeveringWord => ({
  ...keyOf(levering),
  sender: levering.sender,
  received: levering.received,
  replaces: levering.replaces,
});

const nameKey = ({ tab, nth }: Levering): string => JSON.stringify([tab, nth]);

/** Two that say of no other one that they replace it: one click tells which holds, and nothing that was said gets lost. */
const isPlain = (double: readonly Levering[]): boolean =>
  double.length === 2 && double.every(({ replaces }) => replaces === null);

/** What was delivered, and what counts. */
export function LeveringenView({ session, state, onJump, onAnnounce }: LeveringenViewProps): ReactElement | null {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ readonly at: string; readonly sentence: string } | null>(null);
  const { model } = state;
  const leveringen = model?.leveringen ?? [];
  const say = async (about: Levering, word: LeveringWord, done: string): Promise<boolean> => {
    setBusy(true);
    const sentence = await session.setLevering(word);
    setBusy(false);
    setProblem(sentence === null ? null : { at: nameKey(about), sentence });
    onAnnounce(sentence ?? done);
    return sentence === null;
  };
  const countAgain = (levering: Levering): void => {
    const by = leveringen.find(({ replaces }) => replaces !== null && sameLevering(replaces, levering));
    if (by !== undefined)
      void say(levering, { ...wordOf(by), replaces: null }, `${nameOfLevering(levering)} telt weer mee.`);
  };
  if (model === null || leveringen.length === 0) {
    return (
      <div className={styles.text}>
        <EmptyState title="Er zijn nog geen leveringen">
          Elke tabel die Spreiding herkent, is een levering. Zet een tabel op een tabblad van deze werkmap, of kies Plak
          uit pdf.
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      {doublesOf(leveringen).map((double) => (
        <Section
          key={double[0]?.table.peildatum?.date ?? ""}
          title={`Voor ${formatDateLong(double[0]?.table.peildatum?.date ?? "")} zijn er ${formatCount(double.length, "levering", "leveringen")}. Welke geldt?`}
          what="De andere blijft staan en telt niet meer mee. Dat kunt u terugdraaien."
        >
          <div className={styles.buttons}>
            {isPlain(double) &&
              double.map((one, index) => {
                const other = double[1 - index];
                return other === undefined ? null : (
                  <Button
                    key={nameKey(one)}
                    disabledFocusable={busy}
                    onClick={() =>
                      void say(
                        one,
                        { ...wordOf(one), replaces: keyOf(other) },
                        `${nameOfLevering(one)} geldt. ${nameOfLevering(other)} telt niet meer mee.`,
                      )
                    }
                  >
                    {nameOfLevering(one)} geldt
                  </Button>
                );
              })}
            {!isPlain(double) && <Body1>Kies hieronder bij Gegevens welke levering een andere vervangt.</Body1>}
          </div>
        </Section>
      ))}
      {TAB_KINDS.map((kind) => {
        const ofKind = newestFirst(leveringen.filter((one) => one.kind === kind));
        if (ofKind.length === 0) return null;
        return (
          <Section key={kind} title={TAB_KIND_NAMES[kind]}>
            <ul role="list" className={styles.list} aria-label={`Leveringen ${TAB_KIND_NAMES[kind]}`}>
              {ofKind.map((levering) => (
                <LeveringLine
                  key={nameKey(levering)}
                  model={model}
                  levering={levering}
                  busy={busy}
                  problem={problem?.at === nameKey(levering) ? problem.sentence : null}
                  onSay={(word) => say(levering, word, `Bewaard bij ${nameOfLevering(levering)}.`)}
                  onCountAgain={() => countAgain(levering)}
                  onJump={onJump}
                />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}
