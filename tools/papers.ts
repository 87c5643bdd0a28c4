// SPDX-License-Identifier: EUPL-1.2
/**
 * `npm run papers [-- --docs]`: the report and a monitor of the sample on paper, as another program prints them: PDF and pictures in
 * .cache/papers. With --docs the pages in the guide are made again too.
 */
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { hasOfficeSuite, MISSING_OFFICE, pagesOf, toPdf, toPicture, toPictures } from "./papers/office-suite";
import { IN_GUIDE } from "./papers/in-guide";
import { writePapers } from "./papers/papers";

const FOLDER = path.resolve(".cache/papers");
const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  if (!hasOfficeSuite()) {
    say(MISSING_OFFICE);
    return;
  }
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const workbooks = [...(await writePapers(FOLDER)).values()];
  for (const pdf of await toPdf(workbooks, FOLDER)) {
    await toPictures(pdf);
    const pages = await pagesOf(pdf);
    const [first] = pages;
    const size = first === undefined ? "" : `, ${first.size.join(" × ")} mm, ${first.landscape ? "liggend" : "staand"}`;
    say(`${path.relative(process.cwd(), pdf)}: ${String(pages.length)} bladzijden${size}`);
  }
  if (!process.argv.includes("--docs")) return;
  for (const { paper, page, file } of IN_GUIDE)
    await toPicture(path.join(FOLDER, `${paper}.pdf`), page, path.resolve("docs/images", file));
}

void main();
