// SPDX-License-Identifier: EUPL-1.2

import { RULES } from "../../src/domain/rules/registry";
import { FAMILIES, type Rule } from "../../src/domain/rules/rule";
import { exampleOf } from "../../src/domain/rules/lib/examples.fixture";
import { sourceText } from "../../src/domain/rules/source";
import type { FixtureTabs } from "../../src/domain/rules/lib/rules.fixture";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import { FAMILY_TITLES } from "../../src/domain/rules/families";
import { TAB_KIND_NAMES } from "../../src/domain/tabs/table";

const INTRODUCTION = `# Wat de controle nakijkt

Eén klik op “Valideer werkmap” loopt al deze regels na. Elke bevinding wijst een cel aan en laat de som zien.

Een **fout** is zeker fout, of maakt dat een cel niet meetelt. Een **waarschuwing** is waarschijnlijk fout. Een **aandachtspunt** is het bekijken waard,
maar kan goed zijn. U kunt de zwaarte van elke regel veranderen, of een regel uitzetten.

Dit overzicht is gemaakt met \`npm run rules-doc\`, uit de regels zelf. Elk voorbeeld wordt bij elke test nagerekend.
`;

/** The whole of docs/regels.md. */
export async function renderRules(): Promise<string> {
  const families = FAMILIES.map((family) => ({ family, rules: RULES.filter(({ id }) => id.startsWith(`${family}.`)) }));
  const contents = families.map(
    ({ family, rules }) => `- [${FAMILY_TITLES[family]}](#${anchor(FAMILY_TITLES[family])}) (${String(rules.length)})`,
  );
  const sections = await Promise.all(
    families.map(
      async ({ family, rules }) =>
        `## ${FAMILY_TITLES[family]}\n\n${(await Promise.all(rules.map(renderRule))).join("\n")}`,
    ),
  );
  return [INTRODUCTION, ...contents, "", sections.join("\n")].join("\n");
}

async function renderRule(rule: Rule): Promise<string> {
  const { id, title, checks, reason, source, severity, in: kinds } = rule;
  const example = await exampleOf(rule);
  const tabs = kinds === "alle" ? "alle tabbladen" : kinds.map((kind) => TAB_KIND_NAMES[kind]).join(", ");
  return `### ${title}

\`${id}\` · **${severity}** · ${tabs}

${checks}

- **Waarom:** ${reason}
- **Bron:** ${escape(sourceText(source))}

Voorbeeld${example.today === undefined ? "" : `, bekeken op ${example.today}`}:

${renderTabs(example.tabs)}
Bevinding in \`${example.at}\`: ${escape(example.sentence)}
`;
}

function renderTabs(tabs: FixtureTabs): string {
  return Object.entries(tabs)
    .map(([name, content]) => {
      const rows = "rows" in content ? content.rows : content;
      const width = Math.max(...rows.map((row) => row.length));
      const lines = rows.map(
        (row) => `| ${Array.from({ length: width }, (_, column) => shown(row[column] ?? "")).join(" | ")} |`,
      );
      const [header = "", ...data] = lines;
      return `Tabblad ${escape(name)}${noteOf(content)}\n\n${[header, `|${" --- |".repeat(width)}`, ...data].join("\n")}\n`;
    })
    .join("\n");
}

/** What a table of text cannot show. */
function noteOf(content: FixtureTabs[string]): string {
  if (!("rows" in content)) return "";
  const hidden = (content.hiddenRows ?? []).map((row) => `rij ${String(row + 1)} is verborgen`);
  const merged = (content.merges ?? []).map(
    ({ row, rowCount }) => `rij ${String(row + 1)} en ${String(row + rowCount)} zijn in één kolom samengevoegd`,
  );
  return ` (${[...hidden, ...merged].join(", ")})`;
}

function shown(cell: FixtureCell): string {
  if (typeof cell !== "object") return escape(String(cell).replace("\u200b", "⟨onzichtbaar⟩"));
  const text = cell.format === "d-mmm" ? "8-aug" : String(cell.value);
  return escape(cell.formula === undefined ? text : `${text} (${cell.formula})`);
}

const escape = (text: string): string => text.replace(/[|_*<>]/g, (sign) => `\\${sign}`);
const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9 é-]/g, "")
    .replaceAll(" ", "-");
