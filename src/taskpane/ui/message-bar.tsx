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
  /** What the user can do about it. */
  readonly action?: { readonly label: string; readonly busy: boolean; readonly onClick: () => void };
  readonly onDismiss?: () => void;
}

const useStyles = makeStyles({ message: { overflowWrap: "anywhere" } });

export function Bar({ action, onDismiss, children, ...look }: MessageProps) {
  const styles = useStyles();
  return (
    <MessageBar layout="multiline" {...look}>
      <MessageBarBody className={styles.message}>{children}</MessageBarBody>
      {(action ?? onDismiss) !== undefined && (
        <MessageBarActions
          containerAction={
            onDismiss && (
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label="Sluit deze melding"
                onClick={onDismiss}
              />
            )
          }
        >
          {action && (
            <Button size="small" disabledFocusable={action.busy} onClick={action.onClick}>
              {action.label}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
