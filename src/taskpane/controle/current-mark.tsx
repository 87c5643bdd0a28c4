// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from "@fluentui/react-components";

export const useCurrentMark = makeStyles({
  /** A bar before the finding of the cell that the user is at. It is an edge, so that it is there without colours too. */
  current: {
    position: "relative",
    "::after": {
      content: '""',
      position: "absolute",
      insetBlock: 0,
      left: 0,
      borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
});
