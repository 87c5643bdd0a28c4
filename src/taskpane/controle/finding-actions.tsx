// SPDX-License-Identifier: EUPL-1.2

import { useRef } from "react";
import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/findings";
import type { CellValue } from "../../domain/sheet/snapshot";
import { showValue } from "../ui/cells/show-value";
import { AcceptForm } from "./accept-form";
import { ChoiceForm } from "./choice-form";
import type { FindingWork } from "./use-finding-work";

/** The findings that one says something of a levering about, with the words on the button. */
const ABOUT_LEVERINGEN: ReadonlyMap<string, string> = new Map([
  ["structuur.dubbele-peildatum", "Welke geldt?"],
  ["structuur.vervanging-vervallen", "Kies opnieuw"],
]);

/** What is unfolded in the row of a finding. */
export type OpenForm = "accepteer" | "kies";

const useStyles = makeStyles({
  // Above the link that covers the row.
  actions: {
    position: "relative",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    maxWidth: "100%",
  },
  // A word is only broken where it does not fit by itself.
  action: { maxWidth: "100%", overflowWrap: "break-word", minWidth: "auto" },
  // Lines up with the sentence where no other action stands before it.
  alone: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  form: { position: "relative", alignSelf: "stretch" },
  problem: { overflowWrap: "anywhere", color: tokens.colorStatusDangerForeground3 },
});

interface FindingActionsProps {
  readonly finding: Finding;
  readonly outdated: boolean;
  readonly work: FindingWork;
  readonly form: OpenForm | null;
  readonly onForm: (form: OpenForm | null) => void;
  readonly tabIndex: 0 | -1;
}

/** At most two actions; what needs an answer first unfolds below them. */
export function FindingActions({ finding, outdated, work, form, onForm, tabIndex }: FindingActionsProps) {
  const styles = useStyles();
  const { fix } = finding;
  const which = ABOUT_LEVERINGEN.get(finding.rule) ?? null;
  /** Where there is nothing to choose between. */
  const only = fix?.sure === false && fix.choices.length === 1 ? (fix.choices[0] ?? null) : null;
  /** The action whose form is open. */
  const unfolded = useRef<HTMLButtonElement>(null);
  const shared = {
    size: "small",
    className: styles.action,
    tabIndex,
    disabledFocusable: work.busy.has(finding.id),
  } as const;
  const unfold = (wanted: OpenForm) => ({
    ref: form === wanted ? unfolded : null,
    "aria-expanded": form === wanted,
    onClick: () => onForm(form === wanted ? null : wanted),
  });
  const cancel = (): void => {
    unfolded.current?.focus();
    onForm(null);
  };
  const problem = work.problems.get(finding.id);
  const choose = (value: CellValue): void => {
    onForm(null);
    work.fix(finding, value);
  };
  return (
    <>
      {problem !== undefined && <Caption1 className={styles.problem}>{problem}</Caption1>}
      <div className={styles.actions}>
        {outdated ? (
          <Button {...shared} onClick={work.validate}>
            Opnieuw valideren
          </Button>
        ) : (
          <>
            {fix?.sure === true && (
              <Button {...shared} onClick={() => work.fix(finding, fix.value)}>
                Herstel naar {showValue(fix.value)}
              </Button>
            )}
            {only !== null && (
              <Button {...shared} onClick={() => work.fix(finding, only)}>
                Maak {showValue(only)}
              </Button>
            )}
            {fix?.sure === false && only === null && (
              <Button {...shared} {...unfold("kies")}>
                Kies…
              </Button>
            )}
            {which !== null && (
              <Button {...shared} onClick={() => work.open("leveringen")}>
                {which}
              </Button>
            )}
            <Button
              {...shared}
              className={mergeClasses(styles.action, fix === null && which === null && styles.alone)}
              appearance="subtle"
              {...unfold("accepteer")}
            >
              Accepteer…
            </Button>
          </>
        )}
      </div>
      {!outdated && form !== null && (
        <div className={styles.form}>
          {form === "kies" && fix?.sure === false && (
            <ChoiceForm choices={fix.choices} onChoose={choose} onCancel={cancel} />
          )}
          {form === "accepteer" && (
            <AcceptForm
              disabled={work.busy.has(finding.id)}
              onAccept={(reason, name) =>
                void work.accept(finding.id, [finding], reason, name).then((accepted) => accepted && onForm(null))
              }
              onCancel={cancel}
            />
          )}
        </div>
      )}
    </>
  );
}
