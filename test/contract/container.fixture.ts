// SPDX-License-Identifier: EUPL-1.2
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const BUILT = "/app/";

/** The lines of the image that runs, as instruction and argument; the build stage only makes what is copied from it. */
export function imageLines(): readonly (readonly [instruction: string, argument: string])[] {
  const stages = readFileSync(path.join(ROOT, "tools/hosting/Containerfile"), "utf8").split(/^(?=FROM )/m);
  const lines = stages
    .at(-1)!
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);
}

/** What stands behind an instruction that is there once. */
export function instruction(name: string): string {
  const arguments_ = imageLines().flatMap(([one, argument]) => (one === name ? [argument] : []));
  if (arguments_.length !== 1) throw new Error(`${name} is ${String(arguments_.length)} times in the Containerfile.`);
  return arguments_[0]!;
}

/** A program of CMD or HEALTHCHECK in its JSON form. */
export const programOf = (text: string): string[] => JSON.parse(text.slice(text.indexOf("["))) as string[];

export const environmentOf = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(" ").map((pair) => pair.split("=") as [string, string]));

export interface Container {
  readonly folder: string;
  readonly address: string;
  readonly process: ChildProcess;
  remove(): void;
}

/**
 * What the image holds, in a folder of its own, and its program on it: as the Containerfile says, on any free port.
 *
 * @param fill puts what the build would make in a folder
 */
export async function runContainer(fill: (dist: string) => void): Promise<Container> {
  const folder = mkdtempSync(path.join(tmpdir(), "spreiding-container-"));
  const dist = path.join(folder, "built-dist");
  mkdirSync(dist);
  fill(dist);
  execFileSync(process.execPath, [path.join(ROOT, "tools/hosting/compress.js"), dist]);
  const image = path.join(folder, "image");
  mkdirSync(image);
  for (const [name, argument] of imageLines()) if (name === "COPY") copy(argument, dist, image);
  rmSync(dist, { recursive: true });

  const [program, ...rest] = programOf(instruction("CMD"));
  if (program !== "node") throw new Error(`${String(program)} is not in the image.`);
  const child = spawn(process.execPath, rest, {
    cwd: image,
    env: { ...environmentOf(instruction("ENV")), PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = await new Promise<string>((heard, failed) => {
    child.stdout.on("data", (text: Buffer) => heard(String(text)));
    child.once("exit", (code) => failed(new Error(`The program of the container ended with ${String(code)}.`)));
  });
  const port = /:(\d+)\//.exec(said)?.[1];
  return {
    folder: image,
    address: `http://127.0.0.1:${String(port)}`,
    process: child,
    remove: () => {
      child.kill("SIGKILL");
      rmSync(folder, { recursive: true });
    },
  };
}

function copy(argument: string, dist: string, image: string): void {
  const [from, ...places] = argument.split(" ");
  if (from !== "--from=build") throw new Error(`The image takes something from elsewhere: ${argument}`);
  const to = path.join(image, places.pop()!);
  for (const place of places) {
    const name = place.slice(BUILT.length);
    const source = name === "dist" ? dist : path.join(ROOT, name);
    cpSync(source, name === "dist" ? to : path.join(to, path.basename(name)), { recursive: true });
  }
}

/** One of each kind of file that the build makes; scripts have one line too few to be what they say. */
export function fillWithEachKind(dist: string): void {
  cpSync(path.join(ROOT, "assets"), path.join(dist, "assets"), {
    recursive: true,
    filter: (file) => !/voorbeeld|\.xlsx$/.test(file),
  });
  cpSync(path.join(ROOT, "src/functions/functions.json"), path.join(dist, "functions.json"));
  cpSync(path.join(ROOT, "manifest.xml"), path.join(dist, "manifest.xml"));
  const script = `"use strict";\n${"// een regel die vaak voorkomt\n".repeat(50)}`;
  for (const name of ["functions.js", "functions.js.map", "pane.0123abcd.js", "pane.0123abcd.js.map"])
    writeFileSync(path.join(dist, name), script);
  writeFileSync(path.join(dist, "pane.0123abcd.js.LICENSE.txt"), "MIT\n");
  writeFileSync(path.join(dist, "taskpane.html"), `<!doctype html><title>Spreiding</title>${"<p>…</p>".repeat(50)}`);
}
