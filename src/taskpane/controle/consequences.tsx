// SPDX-License-Identifier: EUPL-1.2

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { formatCount } from "../../domain/sheet/format";

const useStyles = makeStyles({
  // Above the link that covers the row.
  button: { position: "relative", minWidth: "auto", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export interface ConsequencesProps {
  readonly count: number;
  readonly unfolded: boolean;
  readonly onToggle: () => void;
}

/** Shows what follows from a finding, which goes away when that is mended. */
export function Consequences({
  count,
  unfolded,
  onToggle,
  tabIndex,
}: ConsequencesProps & { readonly tabIndex: 0 | -1 }) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      icon={unfolded ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      aria-expanded={unfolded}
      tabIndex={tabIndex}
      onClick={onToggle}
    >
      {formatCount(count, "gevolg", "gevolgen")}
    </Button>
  );
}
