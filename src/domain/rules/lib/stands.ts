// SPDX-License-Identifier: EUPL-1.2

import { newestStands } from "../../figures/newest-stands";
import type { Model } from "../../model";
import { once } from "./once";

/** What each gemeente has on the newest peildatum. */
export const stands = once(({ index }: Model) => [...newestStands(index)]);
