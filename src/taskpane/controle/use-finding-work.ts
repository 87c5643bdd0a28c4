// SPDX-License-Identifier: EUPL-1.2

import { useCallback, useMemo, useState } from "react";
import type { Finding } from "../../domain/findings";
import type { JournalEntry } from "../../domain/journal/journal";
import { formatPlaces } from "../../domain/sheet/format";
import type { CellValue } from "../../domain/sheet/snapshot";
import type { Session } from "../../workbook/session.types";
import { showContent, showValue } from "../ui/cells/show-value";

/** Under which key it is told how taking over stands. */
export const TAKING_OVER = "overnemen";

/** What can be done with one finding, and how that stands. */
export interface FindingWork {
  /** Ids of the findings, or keys of what is accepted together, that something is being done with. */
  readonly busy: ReadonlySet<string>;
  /** Why the last thing that was asked of a finding was not done, by its id. */
  readonly problems: ReadonlyMap<string, string>;
  readonly jump: (finding: Finding) => void;
  readonly validate: () => void;
  /** Where the user says what only he can say. */
  readonly open: (view: "leveringen") => void;
  readonly fix: (finding: Finding, value: CellValue) => void;
  readonly undo: (finding: Finding, entry: JournalEntry) => void;
  /** Accepts findings as they were accepted in another delivery; how that stands is told under `TAKING_OVER`. */
  readonly takeOver: (findings: readonly Finding[]) => void;
  /** True where all were accepted. How it stands is told under `key`. */
  readonly accept: (key: string, findings: readonly Finding[], reason: string, name: string) => Promise<boolean>;
}

interface Surroundings {
  readonly jump: (tab: string, address: string) => void;
  readonly validate: () => void;
  readonly open: (view: "leveringen") => void;
  /** Tells who cannot see it what was done. */
  readonly announce: (text: string) => void;
}

export function useFindingWork(session: Session, { jump, validate, open, announce }: Surroundings): FindingWork {
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());

  const doing = useCallback(
    async (id: string, work: Promise<string | null>, done: string): Promise<boolean> => {
      setBusy((before) => new Set([...before, id]));
      const problem = await work;
      setBusy((before) => new Set([...before].filter((one) => one !== id)));
      setProblems((before) => {
        const next = new Map(before);
        if (problem === null) next.delete(id);
        else next.set(id, problem);
        return next;
      });
      announce(problem ?? done);
      return problem === null;
    },
    [announce],
  );

  return useMemo(
    () => ({
      busy,
      problems,
      validate,
      open,
      jump: ({ tab, address }) => jump(tab, address),
      fix: (finding, value) =>
        void doing(
          finding.id,
          onlySentence(session.fix([{ finding, value }])),
          `Hersteld: in ${finding.tab}!${finding.address} staat nu ${showValue(value)}.`,
        ),
      undo: (finding, entry) =>
        void doing(
          finding.id,
          onlySentence(session.undo([entry.id])),
          `Ongedaan gemaakt: in ${entry.tab}!${entry.address} staat weer ${showContent(entry.before)}.`,
        ),
      takeOver: (findings) =>
        void doing(
          TAKING_OVER,
          session.takeOver(findings),
          findings.length === 1
            ? "1 acceptatie overgenomen."
            : `${formatPlaces(findings.length)} acceptaties overgenomen.`,
        ),
      accept: (key, findings, reason, name) =>
        doing(
          key,
          session.accept(findings, reason, name === "" ? undefined : name),
          findings.length === 1 ? "Geaccepteerd." : `${formatPlaces(findings.length)} bevindingen geaccepteerd.`,
        ),
    }),
    [busy, problems, session, jump, validate, open, doing],
  );
}

async function onlySentence(outcomes: ReturnType<Session["fix"]>): Promise<string | null> {
  return (await outcomes)[0]?.sentence ?? null;
}
