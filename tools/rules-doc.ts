// SPDX-License-Identifier: EUPL-1.2
/** `npm run rules-doc`: writes docs/regels.md from the rules, their words and their examples. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { renderRules } from "./rules-doc/render";

void renderRules().then((text) => writeFileSync(path.join(__dirname, "../docs/regels.md"), text));
