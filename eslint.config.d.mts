// SPDX-License-Identifier: EUPL-1.2
import type { Linter } from "eslint";

declare const config: Linter.Config[];

export default config;
