// SPDX-License-Identifier: EUPL-1.2

import { makeStyles } from "@fluentui/react-components";
import { TIGHT } from "./little-room";
import type { News } from "./use-news";

const HIDDEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

/** For what is read by ear alone: always, or where there is little room. */
export const useHiddenStyles = makeStyles({ hidden: HIDDEN, hiddenWhereTight: { [TIGHT]: HIDDEN } });

/** Reads out what happened, where it is not shown in words. It must stand in the page before there is anything to read. */
export function LiveRegion({ news }: { readonly news: News | null }) {
  const styles = useHiddenStyles();
  return (
    <div role="status" className={styles.hidden}>
      {news?.kind === "announce" && <span key={news.id}>{news.text}</span>}
    </div>
  );
}
