// SPDX-License-Identifier: EUPL-1.2

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";

export interface MessageProps extends Pick<MessageBarProps, "intent" | "politeness" | "shape"> {
  readonly children: string;
  readonly onDismiss?: () => void;
  readonly onAgain?: () => void;
}

const useStyles = makeStyles({ message: { overflowWrap: "anywhere" } });

export function Bar({ onDismiss, onAgain, children, ...look }: MessageProps) {
  const styles = useStyles();
  return (
    <MessageBar layout="multiline" {...look}>
      <MessageBarBody className={styles.message}>{children}</MessageBarBody>
      {onAgain !== undefined && (
        <MessageBarActions>
          <Button size="small" onClick={onAgain}>
            Probeer opnieuw
          </Button>
        </MessageBarActions>
      )}
      {onDismiss !== undefined && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label="Sluit deze melding"
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
