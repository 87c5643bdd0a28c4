// SPDX-License-Identifier: EUPL-1.2

import { useRef, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TIGHT } from "../ui/little-room";
import { Message } from "../ui/message";
import { useReturnFocus } from "../ui/use-return-focus";
import { useGoingAway, useNothingCovered } from "./message-room";
import type { News } from "../ui/use-news";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    marginTop: "auto",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    [TIGHT]: { position: "static" },
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  gone: { display: "none" },
});

interface FootProps {
  readonly news: News | null;
  readonly onDismiss: () => void;
  /** A FootBar per view that has one. */
  readonly children: ReactNode;
}

/** What was done, and what can be done with all of a view together. News comes here, wherever one scrolled to; it covers nothing and goes away. */
export function Foot({ news, onDismiss, children }: FootProps) {
  const styles = useStyles();
  const shown = news !== null && news.kind !== "announce" ? news : null;
  const returnFocus = useReturnFocus(shown?.id ?? null);
  const message = useRef<HTMLDivElement>(null);
  useNothingCovered(message);
  useGoingAway(message, shown, onDismiss);
  return (
    <div className={styles.foot}>
      <div ref={message} role="status">
        {shown !== null && (
          <Message
            key={shown.id}
            intent={shown.kind === "done" ? "success" : "warning"}
            shape="square"
            onDismiss={() => {
              returnFocus();
              onDismiss();
            }}
          >
            {shown.text}
          </Message>
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
