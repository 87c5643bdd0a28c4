// SPDX-License-Identifier: EUPL-1.2

import type { ReactNode } from "react";
import { Button, makeStyles, mergeClasses, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
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
  /** A FootBar per view that has one. */
  readonly children: ReactNode;
}

/** What was done, and what can be done with all of a view together. News comes here, so that nothing in view moves. */
export function Foot({ news, onDismiss, children }: FootProps) {
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
      {children}
    </div>
  );
}

/** The actions of one view. Hidden ones stay in the page: whoever comes back from a detail finds the focus where it was. */
export function FootBar({ hidden, children }: { readonly hidden: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.bar, hidden && styles.gone)}>{children}</div>;
}
