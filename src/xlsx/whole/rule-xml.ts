// SPDX-License-Identifier: EUPL-1.2

/** A rule of a conditional format: its prefix, its attributes as they are written, and the rest of it. */
export const RULE = /<((?:\w+:)?)cfRule\b([^<>]*?)(\/>|>[\s\S]*?<\/\1cfRule>)/g;

export const attributesOf = (written: string): Record<string, string> =>
  Object.fromEntries([...written.matchAll(/\b(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));
