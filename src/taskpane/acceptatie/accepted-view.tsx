// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { LongList } from "../ui/list/long-list";
import { EmptyState } from "../ui/empty-state";
import type { AcceptedItem } from "./accepted-items";
import { AcceptedLine } from "./accepted-line";

const useStyles = makeStyles({ text: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` } });

export interface AcceptedViewProps {
  readonly items: readonly AcceptedItem[];
  /** False where nothing was validated yet, so that nobody knows which ones still hold. */
  readonly validated: boolean;
  readonly onWithdraw: (id: string) => Promise<string | null>;
  readonly onJump: (tab: string, address: string) => void;
  readonly onAnnounce: (text: string) => void;
}

const keyOf = ({ acceptance }: AcceptedItem): string => acceptance.id;
const estimate = (): number => 140;

/** The findings that may stand: why, who said so and when. */
export function AcceptedView({ items, validated, onWithdraw, onJump, onAnnounce }: AcceptedViewProps) {
  const styles = useStyles();
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const withdraw = async (id: string): Promise<void> => {
    const problem = await onWithdraw(id);
    setProblems(problem === null ? new Map() : new Map([[id, problem]]));
    onAnnounce(problem ?? "De bevinding is niet meer geaccepteerd.");
  };
  return (
    <>
      <div className={styles.text}>
        {items.length === 0 ? (
          <EmptyState title="Er is niets geaccepteerd">
            Kies bij een bevinding Accepteer… als zij mag blijven staan. Zij staat dan hier, met uw reden.
          </EmptyState>
        ) : (
          <Body1>Een acceptatie geldt zolang de waarde in de cel dezelfde is.</Body1>
        )}
      </div>
      <LongList items={items} keyOf={keyOf} estimate={estimate} label="Geaccepteerde bevindingen">
        {(item) => (
          <AcceptedLine
            item={item}
            validated={validated}
            problem={problems.get(keyOf(item)) ?? null}
            onWithdraw={() => void withdraw(keyOf(item))}
            onJump={onJump}
          />
        )}
      </LongList>
    </>
  );
}
