// SPDX-License-Identifier: EUPL-1.2

import { Button, makeStyles, mergeClasses, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { formatPlaces } from "../../domain/text/format";
import type { News } from "./use-news";

const useStyles = makeStyles({
  foot: { position: "sticky", bottom: 0, marginTop: "auto", zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  gone: { display: "none" },
  message: { overflowWrap: "anywhere" },
});

interface FootProps {
  readonly news: News | null;
  readonly onDismiss: () => void;
  /** Null where there is nothing to do yet. */
  readonly actions: { readonly hidden: boolean; readonly sure: number; readonly busy: boolean; readonly onSure: () => void; readonly onReport: () => void } | null;
}

/** What was done and what can be done with the findings together. News comes here, so that nothing in view moves. */
export function Foot({ news, onDismiss, actions }: FootProps) {
  const styles = useStyles();
  const shown = news !== null && news.kind !== "announce" ? news : null;
  return (
    <div className={styles.foot}>
      <div role="status">
        {shown !== null && (
          <MessageBar key={shown.id} intent={shown.kind === "done" ? "success" : "warning"} layout="multiline" shape="square">
            <MessageBarBody className={styles.message}>{shown.text}</MessageBarBody>
            <MessageBarActions
              containerAction={<Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label="Sluit deze melding" onClick={onDismiss} />}
            />
          </MessageBar>
        )}
      </div>
      {actions !== null && (
        <div className={mergeClasses(styles.bar, actions.hidden && styles.gone)}>
          <Button size="small" disabledFocusable={actions.sure === 0} onClick={actions.onSure}>
            Herstel wat zeker is ({formatPlaces(actions.sure)})
          </Button>
          <Button size="small" appearance="subtle" disabledFocusable={actions.busy} onClick={actions.onReport}>
            Rapport
          </Button>
        </div>
      )}
    </div>
  );
}
