// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/domain/findings";
import { SAMPLE_TABS } from "../../src/domain/new-tabs/sample-tabs";
import { peildatumOf } from "../../src/domain/paste/peildatum-of";
import { readPasted } from "../../src/domain/paste/read-pasted";
import { tabOf } from "../../src/domain/paste/tab-of";
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { run } from "./open-sample";

const found = (findings: readonly Finding[]) =>
  findings.map(({ rule, severity, address, found, expected }) => ({ rule, severity, address, found, expected }));

/** The findings of a workbook that has one of these tabs only. */
async function findingsOf(tab: (typeof SAMPLE_TABS)[number]) {
  const open = await run(bookOf([sheetOf("Blad1", [])]));
  await open.session.addTabs([tab]);
  await open.session.validate();
  const { validation } = open.session.state();
  await open.close();
  return { findings: found(validation!.findings), tabs: validation!.tabs };
}

it.each(["flow", "raw", "layout"])(
  "a tab made of the text of a pdf (%s) has the findings of the same made by hand",
  async (way) => {
    const text = readFileSync(join(__dirname, `../../src/domain/paste/texts/noord-holland.${way}.txt`), "utf8");
    const pasted = readPasted(text);
    if (!("rows" in pasted)) throw new Error(pasted.sentence);
    const byHand = SAMPLE_TABS[0]!;
    const made = await findingsOf(tabOf(pasted, { name: byHand.name, peildatum: peildatumOf(text) }));
    expect(made.findings.length).toBeGreaterThan(0);
    expect(made).toEqual(await findingsOf(byHand));
  },
);
