// SPDX-License-Identifier: EUPL-1.2

/** What webpack hands a loader, as far as this one asks for it. */
interface LoaderContext {
  async(): (error: Error | null, code?: string) => void;
}

/** A loader: a module that asks what it uses of a package by name. Returns it, or undefined where it comes later. */
declare function byName(this: LoaderContext, code: string): string | undefined;

export = byName;
