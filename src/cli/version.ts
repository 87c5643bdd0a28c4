// SPDX-License-Identifier: EUPL-1.2

import packageJson from "../../package.json";

/** The version of the program, for reports. */
export const VERSION: string = packageJson.version;
