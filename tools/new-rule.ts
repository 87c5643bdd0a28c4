// SPDX-License-Identifier: EUPL-1.2
/** `npm run new-rule -- family name`: the files of a rule, with expectations that fail and say what to fill in. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { filesOf } from "./new-rule/files";
import { Refusal } from "./new-rule/refusal";
import { readRuleName } from "./new-rule/rule-name";

const say = (lines: readonly string[]): boolean => process.stdout.write(`${lines.join("\n")}\n`);

async function main(words: readonly string[]): Promise<void> {
  const rule = readRuleName(words);
  const { made, changed } = filesOf(rule, (file) => readFileSync(file, "utf8"));
  const left = [...made.keys()].find((file) => existsSync(file));
  if (left !== undefined)
    throw new Refusal(`There is a file ${left} already, of a rule that the registry does not list.`);
  const pretty = async (text: string, filepath: string): Promise<string> =>
    format(text, { ...(await resolveConfig(filepath)), filepath });
  for (const [file, text] of made) writeFileSync(file, await pretty(text, file), { flag: "wx" });
  for (const [file, text] of changed) writeFileSync(file, await pretty(text, file));

  say([...made.keys(), ...changed.keys()]);
  say([
    "",
    "Search these for FILL IN, then:",
    "  npm run rules-doc",
    "  npx jest domain/rules rule-words integration/faults.test rules-doc project",
  ]);
}

main(process.argv.slice(2)).catch((problem: unknown) => {
  if (!(problem instanceof Refusal)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 2;
});
