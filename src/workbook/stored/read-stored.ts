// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod/mini";
import { hasOwn, ownValue } from "../../domain/sheet/own-value";

z.config({ jitless: true });

/** Of what is stored; another meaning would be another version. */
const VERSION = 1;

/** What could be read, and whether that is all that there was. */
export interface Read<T> {
  readonly value: T;
  readonly whole: boolean;
}

/** Takes what it can use of data that may be anything. Never throws. */
export type Reader<T> = (found: unknown) => Read<T>;

/** What is stored under one key. damaged: part of it or all of it could not be read; newer: a later version wrote it, so that nothing is read. */
export interface Kept<T> {
  readonly value: T;
  readonly problem: "damaged" | "newer" | null;
}

/** Something that is read wholly or not at all. */
export function readerOf<T>(schema: z.ZodMiniType<T>, fallback: T): Reader<T> {
  return (found) => {
    const parsed = schema.safeParse(found);
    return parsed.success ? { value: parsed.data, whole: true } : { value: fallback, whole: false };
  };
}

/** A list that keeps its good entries. */
export function listReader<T>(entry: z.ZodMiniType<T>): Reader<readonly T[]> {
  return (found) => {
    if (!Array.isArray(found)) return { value: [], whole: false };
    const value = found.flatMap((one) => good(entry, one));
    return { value, whole: value.length === found.length };
  };
}

/** A record that keeps its good entries. */
export function recordReader<T>(entry: z.ZodMiniType<T>): Reader<Readonly<Record<string, T>>> {
  return (found) => {
    if (!isRecord(found)) return { value: {}, whole: false };
    const value = Object.entries(found).flatMap(([key, one]) => good(entry, one).map((kept) => [key, kept] as const));
    return { value: Object.fromEntries(value), whole: value.length === Object.keys(found).length };
  };
}

/** Fields that are each read by themselves; one that is missing has its default. */
export function fieldsReader<T extends object>(
  readers: { readonly [Name in keyof T]: Reader<T[Name]> },
  defaults: T,
): Reader<T> {
  return (found) => {
    if (!isRecord(found)) return { value: defaults, whole: false };
    const names = (Object.keys(readers) as (keyof T & string)[]).filter((name) => hasOwn(found, name));
    const fields = names.map((name) => [name, readers[name](ownValue(found, name))] as const);
    return {
      value: { ...defaults, ...Object.fromEntries(fields.map(([name, { value }]) => [name, value])) },
      whole: fields.every(([, { whole }]) => whole),
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
  if (!isRecord(content)) return { value: fallback, problem: "damaged" };
  const { version } = content;
  if (typeof version === "number" && version > VERSION) return { value: fallback, problem: "newer" };
  const { value, whole } = part(content);
  return { value, problem: whole && version === VERSION ? null : "damaged" };
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

function good<T>(schema: z.ZodMiniType<T>, found: unknown): T[] {
  const parsed = schema.safeParse(found);
  return parsed.success ? [parsed.data] : [];
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}
