// SPDX-License-Identifier: EUPL-1.2

/** What may be given to `load`: "a,b/c", ["a", "b/c"], { select: "a", expand: "b" } or { a: true, b: { c: true } }. */
export type LoadArgument = string | readonly string[] | Readonly<Record<string, unknown>> | undefined;

/** The properties asked for, as paths; no path at all means all that the object itself has. */
export function loadPaths(argument: LoadArgument): string[][] {
  if (argument === undefined) return [];
  if (typeof argument === "string") return argument.split(",").map(segments).filter(notEmpty);
  if (Array.isArray(argument)) return (argument as readonly string[]).flatMap((one) => loadPaths(one));
  const options = argument as Readonly<Record<string, unknown>>;
  if ("select" in options || "expand" in options) {
    return [...loadPaths(options["select"] as LoadArgument), ...loadPaths(options["expand"] as LoadArgument)];
  }
  return pathsIn(options);
}

function pathsIn(options: Readonly<Record<string, unknown>>): string[][] {
  return Object.entries(options).flatMap(([name, wanted]) => {
    if (typeof wanted === "object" && wanted !== null)
      return pathsIn(wanted as Record<string, unknown>).map((path) => [name, ...path]);
    return wanted === true ? [[name]] : [];
  });
}

function segments(path: string): string[] {
  return path
    .trim()
    .split(/[/.]/)
    .filter((name) => name !== "");
}

function notEmpty(path: readonly string[]): boolean {
  return path.length > 0;
}
