// SPDX-License-Identifier: EUPL-1.2

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Clock20Regular } from "@fluentui/react-icons/svg/clock";
import { DocumentCheckmark20Regular } from "@fluentui/react-icons/svg/document-checkmark";
import type { Progress } from "../../workbook/session.types";
import { describeProgress } from "../ui/describe-progress";
import { NARROW } from "../ui/little-room";
import { useBusy } from "../ui/use-busy";
import { VALIDATE_ID } from "../ui/validate-id";

const useStyles = makeStyles({
  row: { display: "flex", columnGap: tokens.spacingHorizontalS },
  run: {
    flexGrow: 1,
    maxWidth: "none",
    minWidth: 0,
    fontVariantNumeric: "tabular-nums",
    [NARROW]: { paddingInline: 0 },
  },
  icon: { [NARROW]: { display: "none" } },
  stop: { minWidth: "auto" },
});

interface RunButtonProps {
  readonly working: boolean;
  readonly progress: Progress | null;
  readonly onValidate: () => void;
  readonly onCancel: () => void;
}

/** Validates; long work says here how far it is and can be stopped, in the same room so that nothing moves. */
export function RunButton({ working, progress, onValidate, onCancel }: RunButtonProps) {
  const styles = useStyles();
  const busy = useBusy(working);
  return (
    <div className={styles.row}>
      <Button
        id={VALIDATE_ID}
        appearance="primary"
        className={styles.run}
        disabledFocusable={working}
        icon={{ className: styles.icon, children: busy ? <Clock20Regular /> : <DocumentCheckmark20Regular /> }}
        onClick={onValidate}
      >
        {busy ? (progress === null ? "Bezig met valideren…" : describeProgress(progress)) : "Valideer werkmap"}
      </Button>
      {busy && (
        <Button className={styles.stop} onClick={onCancel}>
          Stop
        </Button>
      )}
    </div>
  );
}
