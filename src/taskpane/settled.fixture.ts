// SPDX-License-Identifier: EUPL-1.2

import { act } from "@testing-library/react";

/** Does something, and waits until what it promised is drawn. */
export const settled = (action: () => unknown): Promise<void> =>
  act(() => {
    action();
    return Promise.resolve();
  });
