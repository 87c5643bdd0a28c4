// SPDX-License-Identifier: EUPL-1.2

import { useRef } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/findings";
import { formatPlaces } from "../../domain/sheet/format";
import { AcceptForm } from "./accept-form";
import type { FindingWork } from "./use-finding-work";

const useStyles = makeStyles({
  all: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXXL}` },
  ask: { minWidth: "auto", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  // Long lists are walked through in their own room, so that the buttons below stay near.
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: "120px", overflowY: "auto" },
  cell: { overflowWrap: "anywhere" },
  problem: { overflowWrap: "anywhere", color: tokens.colorStatusDangerForeground3 },
});

interface AcceptGroupProps {
  /** Of the group, for how it stands. */
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly work: FindingWork;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly tabIndex: 0 | -1;
}

/** Accepts all findings of a rule that are shown, with one reason: all of them or none. */
export function AcceptGroup({ id, findings, work, open, onOpen, tabIndex }: AcceptGroupProps) {
  const styles = useStyles();
  const ask = useRef<HTMLButtonElement>(null);
  const count = formatPlaces(findings.length);
  const problem = work.problems.get(id);
  if (findings.length < 2) return null;
  return (
    <div className={styles.all}>
      {problem !== undefined && <Caption1 className={styles.problem}>{problem}</Caption1>}
      <Button
        ref={ask}
        size="small"
        appearance="subtle"
        className={styles.ask}
        tabIndex={tabIndex}
        aria-expanded={open}
        onClick={() => onOpen(!open)}
      >
        Accepteer alle {count}…
      </Button>
      {open && (
        <AcceptForm
          what={<Accepted findings={findings} />}
          submit={`Accepteer alle ${count}`}
          disabled={work.busy.has(id)}
          onAccept={(reason, name) =>
            void work.accept(id, findings, reason, name).then((done) => done && onOpen(false))
          }
          onCancel={() => {
            ask.current?.focus();
            onOpen(false);
          }}
        />
      )}
    </div>
  );
}

function Accepted({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  return (
    // Who walks by keyboard has to be able to scroll it.
    <ul className={styles.list} tabIndex={0} aria-label="Dit wordt geaccepteerd">
      {findings.map(({ id, tab, address, found }) => (
        <li key={id}>
          <Caption1 className={styles.cell}>
            {tab}!{address}: {found}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
