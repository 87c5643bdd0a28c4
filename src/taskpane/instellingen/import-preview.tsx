// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useState } from "react";
import { Body1, Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { formatCount, formatList } from "../../domain/sheet/format";
import type { SettingChange } from "../../domain/settings-words/settings";
import { Change } from "../ui/cells/change";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, alignSelf: "stretch" },
  line: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalXS} 0` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ImportPreviewProps {
  readonly changes: readonly SettingChange[];
  readonly unknownRules: readonly string[];
  readonly onApply: () => Promise<void>;
  readonly onCancel: () => void;
}

/** What a file of settings would change; nothing is taken over before the user says so. */
export function ImportPreview({ changes, unknownRules, onApply, onCancel }: ImportPreviewProps) {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const apply = async (): Promise<void> => {
    setBusy(true);
    await onApply();
  };
  const none = changes.length === 0;
  return (
    <>
      <Body1 role="status">
        {none
          ? "Deze instellingen zijn gelijk aan die van de werkmap. Er is niets over te nemen."
          : `${formatCount(changes.length, "instelling wijzigt", "instellingen wijzigen")}. Er is nog niets overgenomen.`}
      </Body1>
      {unknownRules.length > 0 && (
        <Caption1>Deze versie van Spreiding kent niet en slaat over: {formatList(unknownRules)}.</Caption1>
      )}
      <ul role="list" className={styles.list} aria-label="Wat er wijzigt">
        {changes.map(({ what, from, to }) => (
          <li key={what} className={styles.line}>
            <Caption1Strong>{what}</Caption1Strong>
            <Change from={from} to={to} />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {!none && (
          <Button ref={first} appearance="primary" disabledFocusable={busy} onClick={() => void apply()}>
            Neem over
          </Button>
        )}
        <Button ref={none ? first : null} onClick={onCancel}>
          {none ? "Sluit" : "Annuleer"}
        </Button>
      </div>
    </>
  );
}
