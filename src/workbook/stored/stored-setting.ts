// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod/mini";

z.config({ jitless: true });

export interface AsIs<T> {
  readonly value: T;
  /** What lies in the workbook; null where nothing does. */
  readonly raw: unknown;
}

/** Something that travels with the workbook under a key of its own. */
export interface StoredSetting<T> {
  /** Queues the reading, so that the same can be put back. */
  requestAsIs(context: Excel.RequestContext): () => AsIs<T>;
  /** Queues that it lies there again as it lay then. */
  putBack(context: Excel.RequestContext, then: AsIs<T>): void;
  /** Queues the reading; the answer is there after the next sync. What cannot be used gives the default; never throws. */
  request(context: Excel.RequestContext): () => T;
  /** What is in a setting that was read. */
  in(setting: Excel.Setting): T;
  /** Queues the writing. */
  write(context: Excel.RequestContext, value: T): void;
}

/**
 * @param key never changes meaning
 * @param schema of the part under the name "kept"
 */
export function storedSetting<T>(key: string, schema: z.ZodMiniType<T>, fallback: T): StoredSetting<T> {
  const stored = z.object({ version: z.literal(1), kept: schema });
  function storedIn(setting: Excel.Setting): T {
    const parsed = stored.safeParse(setting.isNullObject ? null : fromJson(setting.value));
    return parsed.success ? parsed.data.kept : fallback;
  }

  function ask(context: Excel.RequestContext): Excel.Setting {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return setting;
  }

  return {
    request(context) {
      const setting = ask(context);
      return () => storedIn(setting);
    },
    requestAsIs(context) {
      const setting = ask(context);
      return () => ({ value: storedIn(setting), raw: setting.isNullObject ? null : (setting.value as unknown) });
    },
    putBack(context, { raw }) {
      const { settings } = context.workbook;
      if (raw === null) settings.getItemOrNullObject(key).delete();
      else settings.add(key, raw);
    },
    in: storedIn,
    write(context, kept) {
      context.workbook.settings.add(key, JSON.stringify({ version: 1, kept }));
    },
  };
}

/** A list that keeps its good entries and drops the others. */
export function listOf<T>(entry: z.ZodMiniType<T>): z.ZodMiniType<T[]> {
  return z.pipe(
    z.array(z.unknown()),
    z.transform((entries: unknown[]) =>
      entries.flatMap((value) => {
        const parsed = entry.safeParse(value);
        return parsed.success ? [parsed.data] : [];
      }),
    ),
  );
}

function fromJson(stored: unknown): unknown {
  if (typeof stored !== "string") return stored;
  try {
    return JSON.parse(stored);
  } catch {
    return null;
  }
}
