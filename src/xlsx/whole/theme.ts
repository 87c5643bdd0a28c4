// SPDX-License-Identifier: EUPL-1.2

import type { Parts } from "../parts";
import { partText } from "../xlsx-package";
import { asUtf8 } from "./as-xml";
import { partsBeside } from "./sheet-relations";

const PICTURE = /<((?:\w+:)?)blipFill\b[\s\S]*?<\/\1blipFill>/g;
const THEME = /^xl\/theme\/theme\d*\.xml$/i;

/** The colours and fonts of a workbook, in XML; null where it has none of its own. */
export function themeOf(parts: Parts): string | null {
  const path = themePath(parts);
  return path === undefined ? null : partText(parts, path);
}

/** The part that the workbook names, whatever it is called. */
function themePath(parts: Parts): string | undefined {
  const workbook = partsBeside(parts, "").find(({ type }) => type === "officeDocument")?.path ?? "";
  return (
    partsBeside(parts, workbook).find(({ type }) => type === "theme")?.path ??
    Object.keys(parts).find((name) => THEME.test(name))
  );
}

/** The same package with another theme; pictures that it fills shapes with are parts of their own, and give way to a colour. */
export function withTheme(parts: Parts, theme: string): Parts {
  const path = Object.keys(parts).find((name) => THEME.test(name));
  const alone = asUtf8(theme).replace(
    PICTURE,
    (_, prefix: string) => `<${prefix}solidFill><${prefix}schemeClr val="phClr"/></${prefix}solidFill>`,
  );
  return path === undefined || /\br:(?:embed|link|id)=/.test(alone)
    ? parts
    : { ...parts, [path]: new TextEncoder().encode(alone) };
}
