// SPDX-License-Identifier: EUPL-1.2
/** `npm run sbom [-- FILE]`: the software bill of materials of the lock file, in dist/sbom.cdx.json unless another file is named. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sbom } from "./sbom/sbom";

const file = path.resolve(process.argv[2] ?? "dist/sbom.cdx.json");
const made = sbom();
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
console.log(`${String(made.components.length)} packages: ${path.relative(process.cwd(), file)}`);
