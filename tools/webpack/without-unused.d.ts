// SPDX-License-Identifier: EUPL-1.2

/** What webpack hands a loader, as far as this one asks for it. */
interface LoaderContext {
  async(): (error: Error | null, code?: string) => void;
}

/** A loader: a module without what it works out and never uses. */
declare function withoutUnused(this: LoaderContext, code: string): void;

export = withoutUnused;
