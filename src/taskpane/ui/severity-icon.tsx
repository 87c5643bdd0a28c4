// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../domain/findings";

const useStyles = makeStyles({
  fout: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  waarschuwing: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  aandachtspunt: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

const ICONS = { fout: ErrorCircle20Filled, waarschuwing: Warning20Filled, aandachtspunt: Info20Regular };

/** Each severity has a shape of its own, so that colour is not needed; the word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={styles[severity]} aria-hidden />;
}
