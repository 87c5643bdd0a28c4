// SPDX-License-Identifier: EUPL-1.2

import { execFileSync } from "node:child_process";
import path from "node:path";
import { EXPLAINED } from "./licences";

const ROOT = path.resolve(__dirname, "../..");
/** Twice what it is today; Node stops a child that says more than its buffer holds. */
const MOST_BYTES = 16_000_000;

/** What of CycloneDX 1.5 is read or written here. */
interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly unknown[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}
export interface Sbom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

/**
 * The software bill of materials of the lock file, in CycloneDX 1.5: every package with its version, checksum and licence; what only
 * building and testing need has the property cdx:npm:package:development. Asks npm, and no network.
 */
export function sbom(): Sbom {
  const npm = ["sbom", "--package-lock-only", "--sbom-format=cyclonedx", "--loglevel=error"];
  const made = JSON.parse(
    execFileSync("npm", npm, {
      cwd: ROOT,
      encoding: "utf8",
      maxBuffer: MOST_BYTES,
      shell: process.platform === "win32",
    }),
  ) as Sbom;
  return {
    ...made,
    // npm takes the name of the folder that the project lies in.
    metadata: { ...made.metadata, component: { ...made.metadata.component, name: "spreiding" } },
    components: made.components.map((component) => {
      const explained = EXPLAINED.get(component.name);
      return explained === undefined
        ? component
        : { ...component, licenses: [{ license: { name: explained.licence } }] };
    }),
  };
}
