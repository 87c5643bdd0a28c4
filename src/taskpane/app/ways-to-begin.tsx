// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Session } from "../../workbook/session.types";
import type { FirstUseProps } from "../begin/first-use";
import { lazyView } from "../ui/lazy-view";

const FirstUse = lazyView(
  async () => (await import(/* webpackChunkName: "onderdelen" */ "../begin/first-use")).FirstUse,
);

const loadSample = async () =>
  (await import(/* webpackChunkName: "onderdelen" */ "../../domain/new-tabs/sample-tabs")).SAMPLE_TABS;

const useStyles = makeStyles({ above: { padding: tokens.spacingHorizontalM } });

interface WaysToBeginProps extends Pick<FirstUseProps, "here" | "onOpen"> {
  /** above: on top of a view that has its own to tell. */
  readonly place: "alone" | "above";
  readonly session: Pick<Session, "addTabs">;
  readonly onTell: (text: string, kind: "done") => void;
}

/** The ways to begin in an empty workbook, alike in every view. */
export function WaysToBegin({ place, session, onTell, ...rest }: WaysToBeginProps) {
  const styles = useStyles();
  return (
    <div className={place === "above" ? styles.above : undefined}>
      <FirstUse
        compact={place === "above"}
        loadSample={loadSample}
        onAdd={(tabs) => session.addTabs(tabs)}
        onDone={(text) => onTell(text, "done")}
        {...rest}
      />
    </div>
  );
}
