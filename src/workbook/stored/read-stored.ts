// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod/mini";
import { hasOwn, ownValue } from "../../domain/sheet/own-value";
import { sameData } from "../../domain/sheet/same-data";

z.config({ jitless: true });

/** Of what is stored; another meaning would be another version. */
const VERSION = 1;

/** What could be read, and whether that is all that there was; where it is not, what was not read, or not wholly, in the shape of what was found. */
export interface Read<T> {
  readonly value: T;
  readonly whole: boolean;
  readonly rest?: unknown;
}

/** Takes what it can use of data that may be anything. Never throws. */
export type Reader<T> = (found: unknown) => Read<T>;

/** What is stored under one key. damaged: part of it or all of it could not be read; newer: a later version wrote it, so that nothing is read. */
export interface Kept<T> {
  readonly value: T;
  readonly problem: "damaged" | "newer" | null;
  /** Of what is damaged: a text with all that is not in the value. */
  readonly rest?: string;
}

/** Something that is read wholly or not at all. What it has besides is not read, and counts as rest. */
export function readerOf<T>(schema: z.ZodMiniType<T>, fallback: T): Reader<T> {
  return (found) => {
    const parsed = schema.safeParse(found);
    if (!parsed.success) return { value: fallback, whole: false, rest: found };
    return { value: parsed.data, ...wholeOrRest(sameData(parsed.data, found), found) };
  };
}

/** A list that keeps its good entries. */
export function listReader<T>(entry: z.ZodMiniType<T>): Reader<readonly T[]> {
  return (found) => {
    if (!Array.isArray(found)) return { value: [], whole: false, rest: found };
    const read = found.map((one: unknown) => ({ one, good: good(entry, one) }));
    const rest = read.filter(({ one, good: [kept] }) => !sameData(kept, one)).map(({ one }) => one);
    return { value: read.flatMap((one) => one.good), ...wholeOrRest(rest.length === 0, rest) };
  };
}

/** A record that keeps its good entries. */
export function recordReader<T>(entry: z.ZodMiniType<T>): Reader<Readonly<Record<string, T>>> {
  return (found) => {
    if (!isRecord(found)) return { value: {}, whole: false, rest: found };
    const read = Object.entries(found).map(([key, one]) => ({ key, one, good: good(entry, one) }));
    const rest = read.filter(({ one, good: [kept] }) => !sameData(kept, one));
    return {
      value: Object.fromEntries(read.flatMap(({ key, good: values }) => values.map((kept) => [key, kept] as const))),
      ...wholeOrRest(rest.length === 0, Object.fromEntries(rest.map(({ key, one }) => [key, one]))),
    };
  };
}

/** Fields that are each read by themselves; one that is missing has its default, one that is not known is not read. */
export function fieldsReader<T extends object>(
  readers: { readonly [Name in keyof T]: Reader<T[Name]> },
  defaults: T,
): Reader<T> {
  return (found) => {
    if (!isRecord(found)) return { value: defaults, whole: false, rest: found };
    const names = (Object.keys(readers) as (keyof T & string)[]).filter((name) => hasOwn(found, name));
    const fields = names.map((name) => [name, readers[name](ownValue(found, name))] as const);
    const rest = [
      ...fields.flatMap(([name, read]) => (read.whole ? [] : [[name, read.rest] as const])),
      ...Object.entries(found).filter(([name]) => name !== "version" && !hasOwn(readers, name)),
    ];
    return {
      value: { ...defaults, ...Object.fromEntries(fields.map(([name, { value }]) => [name, value])) },
      ...wholeOrRest(rest.length === 0, Object.fromEntries(rest)),
    };
  };
}

/**
 * What is in a stored text, or in the data that an earlier version stored as such.
 *
 * @param part of it that is to be read
 */
export function readStored<T>(
  found: unknown,
  part: (content: Record<string, unknown>) => Read<T>,
  fallback: T,
): Kept<T> {
  const content = typeof found === "string" ? fromJson(found) : found;
  if (!isRecord(content)) return { value: fallback, problem: "damaged", rest: textOf(found) };
  const { version } = content;
  if (typeof version === "number" && version > VERSION) return { value: fallback, problem: "newer" };
  const { value, whole, rest } = part(content);
  if (whole && version === VERSION) return { value, problem: null };
  // A text that is not as it would be written again may hold what its data does not tell: then all of it is rest.
  const exact = version === VERSION && isRecord(rest) && JSON.stringify(content) === textOf(found);
  return { value, problem: "damaged", rest: exact ? storedText(rest) : textOf(found) };
}

/** What lies in the workbook, as a text. */
export function textOf(raw: unknown): string {
  return typeof raw === "string" ? raw : JSON.stringify(raw);
}

/** The text in which that is stored. */
export function storedText(content: object): string {
  return JSON.stringify({ version: VERSION, ...content });
}

/** What a JSON text says; null where it is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function wholeOrRest(whole: boolean, rest: unknown): Omit<Read<never>, "value"> {
  return whole ? { whole } : { whole, rest };
}

function good<T>(schema: z.ZodMiniType<T>, found: unknown): T[] {
  const parsed = schema.safeParse(found);
  return parsed.success ? [parsed.data] : [];
}

export function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}
