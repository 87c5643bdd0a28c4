// SPDX-License-Identifier: EUPL-1.2

import { actionFailure } from "../excel/failures";
import type { SheetSnapshot } from "../../domain/sheet/snapshot";
import type { Clock } from "../async/clock";
import type { Session } from "../session.types";
import type * as code from "./watch-selection";

const loadWatch = () => import(/* webpackChunkName: "werk" */ "./watch-selection");

/** The same as `watchSelection`, of which the code is asked for at each use; where it does not come, that is what the listener hears. */
export function lazyWatchSelection(
  clock: Clock,
  sheets: () => readonly SheetSnapshot[],
  load: () => Promise<Pick<typeof code, "watchSelection">> = loadWatch,
): Session["watchSelection"] {
  return (listener) => {
    let stopped = false;
    let stop = (): void => undefined;
    void load().then(
      ({ watchSelection }) => {
        if (!stopped) stop = watchSelection(listener, clock, sheets);
      },
      (error: unknown) => {
        if (!stopped) listener({ notation: null, selected: null, sentence: actionFailure(error) });
      },
    );
    return () => {
      stopped = true;
      stop();
    };
  };
}
