// SPDX-License-Identifier: EUPL-1.2
import type { Session, WriteOutcome } from "../../../src/workbook/session.types";
import { sureFixes } from "../write-tools";

/** What the user reads where a step was refused; null where it came about. */
type Said = string | null;

const outcome = (outcomes: readonly WriteOutcome[]): Said => {
  const said = new Set(outcomes.map(({ sentence }) => sentence));
  said.delete(null);
  return said.size === 0 ? null : [...said].join(" | ");
};

/** What an analyst does, in this order. */
export const STEPS = {
  async validate(session: Session): Promise<Said> {
    await session.validate();
    return session.state().failure;
  },
  accept: (session: Session): Promise<Said> =>
    session.accept([session.state().validation!.findings[0]!], "Zo afgesproken met het COA."),
  async fix(session: Session): Promise<Said> {
    const { outdated } = session.state();
    return outcome(await session.fix(sureFixes(session).filter(({ finding }) => !outdated.has(finding.id))));
  },
  async undo(session: Session): Promise<Said> {
    const open = session.state().journal.filter(({ undone }) => !undone);
    return outcome(await session.undo(open.map(({ id }) => id)));
  },
  mark: (session: Session): Promise<Said> => session.mark(),
  unmark: (session: Session): Promise<Said> => session.unmark(),
  report: (session: Session): Promise<Said> => session.report(),
  async monitor(session: Session): Promise<Said> {
    const { tab, sentences } = await session.makeMonitor();
    return tab === null ? sentences.join(" ") : null;
  },
} as const;
export type Step = keyof typeof STEPS;
