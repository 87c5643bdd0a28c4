// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useState, type ReactElement } from "react";
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { nameOfLevering, sameLevering, type Levering, type LeveringWord } from "../../domain/leveringen/levering";
import { keyOf } from "../../domain/leveringen/leveringen-of";
import { describeLapsed, lapsedOf } from "../../domain/leveringen/lapsed";
import { TAB_KIND_NAMES, TAB_KINDS } from "../../domain/tabs/table";
import type { Session, SessionState } from "../../workbook/session.types";
import { EmptyState } from "../ui/empty-state";
import { Section } from "../ui/section";
import { LeveringLine } from "./levering-line";
import { Which } from "./which";
import { doublesOf, newestFirst } from "./words";

const useStyles = makeStyles({
  text: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  list: { listStyleType: "none", margin: 0, padding: 0, alignSelf: "stretch" },
  anywhere: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  problem: { overflowWrap: "anywhere", color: tokens.colorStatusDangerForeground3 },
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

/** What was delivered, and what counts. */
export function LeveringenView({ session, state, onJump, onAnnounce }: LeveringenViewProps): ReactElement | null {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ readonly at: string | null; readonly sentence: string } | null>(null);
  const { model } = state;
  const leveringen = model?.leveringen ?? [];
  const doubles = useMemo(() => (model === null ? [] : doublesOf(model)), [model]);
  const say = async (about: Levering | null, word: LeveringWord, done: string): Promise<boolean> => {
    setBusy(true);
    const sentence = await session.setLevering(word);
    setBusy(false);
    setProblem(sentence === null ? null : { at: about === null ? null : nameKey(about), sentence });
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
      {lapsedOf(model).map(({ word, because }) => (
        <Section key={JSON.stringify(word)} title="Uw keuze geldt niet meer">
          <Body1 className={styles.anywhere}>
            {describeLapsed(because, nameOfLevering(word), nameOfLevering(word.replaces))}
          </Body1>
          <Caption1 className={styles.quiet}>
            Kies hieronder opnieuw welke levering geldt, of vergeet deze keuze. De werkmap blijft zoals hij is.
          </Caption1>
          {problem?.at === null && <Caption1 className={styles.problem}>{problem.sentence}</Caption1>}
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void say(null, { ...word, replaces: null }, "De keuze is vergeten.")}
          >
            Vergeet deze keuze
          </Button>
        </Section>
      ))}
      {doubles.map(({ date, leveringen: double }) => (
        <Which
          key={JSON.stringify([date, ...double.map(keyOf)])}
          model={model}
          date={date}
          double={double}
          busy={busy}
          onHolds={(one, other) =>
            void say(
              one,
              { ...wordOf(one), replaces: keyOf(other) },
              `${nameOfLevering(one)} geldt. ${nameOfLevering(other)} telt niet meer mee.`,
            )
          }
        />
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
                  disputed={doubles.some(({ leveringen: double }) => double.includes(levering))}
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
