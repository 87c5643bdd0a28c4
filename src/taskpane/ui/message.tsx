// SPDX-License-Identifier: EUPL-1.2

import { Body1 } from "@fluentui/react-components";
import { lazyView } from "./lazy-view";
import type { MessageProps } from "./message-bar";

/** A message in its bar. Where the code of the bar does not come the words stand without it: they are what matters. */
export const Message = lazyView<MessageProps>(
  async () => (await import(/* webpackChunkName: "melding" */ "./message-bar")).Bar,
  ({ children }) => <Body1 role="alert">{children}</Body1>,
);
