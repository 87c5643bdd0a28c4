// SPDX-License-Identifier: EUPL-1.2

import { lazyView } from "../ui/lazy-view";

/** Seldom needed: most workbooks have no formula without an answer. */
export const RenewOffer = lazyView(
  async () => (await import(/* webpackChunkName: "onderdelen" */ "./renew-offer")).RenewOffer,
);
