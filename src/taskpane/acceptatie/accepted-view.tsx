// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useState } from "react";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { formatPlaces } from "../../domain/sheet/format";
import { LongList } from "../ui/list/long-list";
import { EmptyState } from "../ui/empty-state";
import { acceptedEntries, type AcceptedEntry, type AcceptedItem } from "./accepted-items";
import { AcceptedGroup, AcceptedLine } from "./accepted-line";

const useStyles = makeStyles({ text: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` } });

export interface AcceptedViewProps {
  readonly items: readonly AcceptedItem[];
  /** False where nothing was validated yet, so that nobody knows which ones still hold. */
  readonly validated: boolean;
  readonly onWithdraw: (ids: readonly string[]) => Promise<string | null>;
  readonly onJump: (tab: string, address: string) => void;
  readonly onAnnounce: (text: string) => void;
}

const keyOf = ({ key }: AcceptedEntry): string => key;
const idOf = ({ acceptance }: AcceptedItem): string => acceptance.id;
const estimate = (): number => 140;

/** The findings that may stand: why, who said so and when. */
export function AcceptedView({ items, validated, onWithdraw, onJump, onAnnounce }: AcceptedViewProps) {
  const styles = useStyles();
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const entries = useMemo(() => acceptedEntries(items), [items]);
  const withdraw = async (key: string, ids: readonly string[]): Promise<void> => {
    const problem = await onWithdraw(ids);
    setProblems(problem === null ? new Map() : new Map([[key, problem]]));
    onAnnounce(
      problem ??
        (ids.length === 1
          ? "De bevinding is niet meer geaccepteerd."
          : `${formatPlaces(ids.length)} bevindingen zijn niet meer geaccepteerd.`),
    );
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
      <LongList items={entries} keyOf={keyOf} estimate={estimate} label="Geaccepteerde bevindingen">
        {(entry) => {
          const { key } = entry;
          const problem = problems.get(key) ?? null;
          if (entry.kind === "group") {
            const ids = entry.items.map(idOf);
            return <AcceptedGroup items={entry.items} problem={problem} onWithdraw={() => void withdraw(key, ids)} />;
          }
          return (
            <AcceptedLine
              item={entry.item}
              inGroup={entry.inGroup}
              validated={validated}
              problem={problem}
              onWithdraw={() => void withdraw(key, [idOf(entry.item)])}
              onJump={onJump}
            />
          );
        }}
      </LongList>
    </>
  );
}
