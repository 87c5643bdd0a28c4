// SPDX-License-Identifier: EUPL-1.2

import { Body1, type MessageBarProps } from "@fluentui/react-components";
import { onDemand } from "./on-demand";

export interface MessageProps extends Pick<MessageBarProps, "intent" | "politeness" | "shape"> {
  readonly children: string;
  readonly onDismiss?: () => void;
}

/** A message in its bar. Where the code of the bar does not come the words stand without it: they are what matters. */
export const Message = onDemand<MessageProps>(
  async () => (await import(/* webpackChunkName: "melding" */ "./message-bar")).Bar,
  ({ children }) => <Body1 role="alert">{children}</Body1>,
);
