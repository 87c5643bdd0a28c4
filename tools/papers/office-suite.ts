// SPDX-License-Identifier: EUPL-1.2

import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const PROGRAMS = ["soffice", "pdfinfo", "pdftotext", "pdftoppm"] as const;
/** A first start makes a profile, which takes a while on a busy machine. */
const PATIENCE_MS = 180_000;

/** What prints a workbook is not ours: it comes with LibreOffice (soffice) and poppler-utils. */
export const MISSING_OFFICE =
  "Overgeslagen: LibreOffice (soffice) of poppler-utils (pdfinfo, pdftotext, pdftoppm) staat niet op deze machine, dus de papieren zijn niet gemaakt en niet bekeken.";

/** True where all programs are there. */
export function hasOfficeSuite(): boolean {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return PROGRAMS.every((program) => folders.some((folder) => isProgram(path.join(folder, program))));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Dates and numbers as in the Netherlands, whatever the language of the machine. */
const LOCALE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
</oor:items>`;

/** Makes a PDF of each workbook, beside each other in a folder; the answer is their paths in the same order. */
export async function toPdf(workbooks: readonly string[], folder: string): Promise<string[]> {
  // Two that share a profile get in each other's way.
  const profile = await mkdtemp(path.join(tmpdir(), "spreiding-office-"));
  try {
    await mkdir(path.join(profile, "user"), { recursive: true });
    await writeFile(path.join(profile, "user", "registrymodifications.xcu"), LOCALE);
    const place = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    await run("soffice", [place, "--headless", "--convert-to", "pdf", "--outdir", folder, ...workbooks], {
      timeout: PATIENCE_MS,
    });
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  return workbooks.map((workbook) => path.join(folder, `${path.basename(workbook, path.extname(workbook))}.pdf`));
}

export interface PaperPage {
  readonly landscape: boolean;
  /** In millimetres, the longer side first. */
  readonly size: readonly [number, number];
  /** As it is laid out on the page. */
  readonly text: string;
}

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** The pages of a PDF. */
export async function pagesOf(pdf: string): Promise<PaperPage[]> {
  const { stdout: info } = await run("pdfinfo", ["-l", "9999", pdf]);
  const sizes = [...info.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);
  const { stdout } = await run("pdftotext", ["-layout", pdf, "-"], { maxBuffer: 64 * 1024 * 1024 });
  const texts = stdout.split("\f");
  return sizes.map(([width = 0, height = 0], at) => ({
    landscape: width > height,
    size: [
      Math.round(Math.max(width, height) * MILLIMETRES_PER_POINT),
      Math.round(Math.min(width, height) * MILLIMETRES_PER_POINT),
    ],
    text: texts[at] ?? "",
  }));
}

/** A small picture of one page, counted from 1, as a guide has it. */
export async function toPicture(pdf: string, page: number, png: string): Promise<void> {
  const at = String(page);
  await run("pdftoppm", ["-r", "80", "-png", "-f", at, "-l", at, "-singlefile", pdf, png.replace(/\.png$/, "")]);
}

/** A picture of each page, beside the PDF. */
export async function toPictures(pdf: string): Promise<void> {
  await run("pdftoppm", ["-r", "70", "-png", pdf, pdf.replace(/\.pdf$/, "")]);
}
