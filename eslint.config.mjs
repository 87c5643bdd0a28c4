// SPDX-License-Identifier: EUPL-1.2
/**
 * What the type checker cannot hold: imports that only go down (see "Architecture" in README.md),
 * Office.js in one place, no promise left alone, and the Office rules on load and sync.
 */
import eslint from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import { rules as regexpRules } from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import noTextKeys from "./tools/lint/no-text-keys.mjs";

const TESTS = ["**/*.{spec,fixture,example}.{ts,tsx}", "test/**/*.ts"];
const PRODUCTION = ["src/{domain,xlsx,workbook,functions,taskpane,commands}/**/*.{ts,tsx}"];

/** Every layer of src/ with the layers that it may import. */
const LAYERS = {
  domain: [],
  xlsx: ["domain"],
  workbook: ["domain"],
  functions: ["workbook", "domain"],
  taskpane: ["workbook", "functions", "xlsx", "domain"],
  commands: ["workbook", "functions", "domain"],
  workbench: ["taskpane", "commands", "functions", "workbook", "xlsx", "domain"],
  cli: ["workbench", "functions", "workbook", "xlsx", "domain"],
};

/**
 * What lies in a layer, in the order in which it may import: only what stands before it. What stands together in a list
 * knows nothing of each other. Specs and fixtures are free.
 */
const ORDER = {
  domain: [
    "sheet",
    "findings.ts",
    "gemeenten",
    "tabs",
    "settings.ts",
    "figures",
    "journal",
    "leveringen",
    "model.ts",
    "build-model.ts",
    "acceptances.ts",
    "acceptances-offered.ts",
    "measures",
    "rules",
    "settings-words",
    "new-tabs",
    ["compare", "paste"],
    ["monitor", "report"],
    ["verslag", "uitvraag"],
  ],
  workbook: [
    "session.types.ts",
    "async",
    "excel",
    "reading",
    "stored",
    "writing",
    "sheets",
    "session",
    "actions",
    "session.ts",
  ],
  taskpane: [
    "ui",
    [
      "acceptatie",
      "begin",
      "tabbladen",
      "controle",
      "formules",
      "herstel",
      "instellingen",
      "journaal",
      "leveringen",
      "meer",
      "monitor",
      "over",
      "overzicht",
      "plakken",
      "uitvraag",
      "waarden",
    ],
    ["sluiten", "veranderd"],
    "app",
    ["mount.tsx", "opening.ts"],
    ["index.ts", "watch.ts"],
  ],
};

const orderZones = Object.entries(ORDER).flatMap(([layer, order]) =>
  order.flatMap((step, position) =>
    [step]
      .flat()
      .map((name) => ({
        target: `./src/${layer}/${name}`,
        from: `./src/${layer}`,
        except: [name, ...order.slice(0, position).flat()].map((below) => `./${below}`),
        message: `Within src/${layer} imports go down only; see ORDER in eslint.config.mjs.`,
      })),
  ),
);

/** The imitation of Office.js is asked for names that the code of an add-in says, not for those of a workbook. */
const NAMES_OF_OFFICE = ["client-object", "excel", "office", "records"].map(
  (name) => `src/workbench/excel-host/${name}.ts`,
);

/** The page of the product ties functions, commands and pane together. */
const PAGE = "src/taskpane/index.ts";

/** @param more layers that some files of a layer may import beside those of LAYERS. */
const layerZones = (more = {}) =>
  Object.entries(LAYERS).map(([layer, below]) => ({
    target: `./src/${layer}`,
    from: "./src",
    except: [...new Set([layer, ...below, ...(more[layer] ?? [])])].map((name) => `./${name}`),
    message: `src/${layer} may only import from: ${below.join(", ") || "itself"}. Imports go down only.`,
  }));
const notTheBuild = {
  target: "./src",
  from: ["./tools", "./test"],
  message: "src/ does not know the build or the tests.",
};
const notTheExamples = {
  target: "./src",
  from: "./src/**/*.{spec,fixture,example}.{ts,tsx}",
  message: "What ships holds no specs, fixtures or examples.",
};

/** A spec above the domain may run on the embedded host, with a file that it opens; what ships never imports it. */
const HOST_FOR_SPECS = Object.fromEntries(
  Object.keys(LAYERS)
    .filter((layer) => layer !== "domain")
    .map((layer) => [layer, ["workbench", "xlsx"]]),
);

/** The packages that each part may import; whoever needs another one says so here. */
const packagesOf = {
  domain: "zod|fastest-levenshtein",
  xlsx: "hucre|fflate|saxes|numfmt",
  workbook: "zod|@microsoft/office-js-helpers",
};

const onlyPackages = (names) => ({
  "no-restricted-imports": [
    "error",
    {
      patterns: [
        { regex: `^(?!\\.)(?!(${names})(/|$))`, message: `This layer may only import these packages: ${names}.` },
      ],
    },
  ],
});

const officeGlobal = (name) => ({
  name,
  message: "Only src/workbook calls Office.js; take the action as a parameter or prop.",
});
const noOfficeTypes = {
  selector: "TSQualifiedName > Identifier.left[name=/^(Excel|Office)$/]",
  message: "Only src/workbook knows the types of Office.js.",
};
const NOT_SPREAD =
  "Never spread data into a call: from about 120,000 it is a RangeError. See largest, smallest and addAll in src/domain/sheet/extremes.ts.";
const noSpreadOfData = [
  "CallExpression[callee.property.name=/^(push|unshift|splice|concat)$/] > SpreadElement.arguments",
  "CallExpression[callee.object.name='Math'][callee.property.name=/^(max|min|hypot)$/] > SpreadElement.arguments",
  "CallExpression[callee.object.name='String'][callee.property.name=/^from(CharCode|CodePoint)$/] > SpreadElement.arguments",
  "CallExpression[callee.property.name='apply'][callee.object.property.name=/^(push|unshift|splice|concat|max|min|fromCharCode|fromCodePoint)$/]",
].map((selector) => ({ selector, message: NOT_SPREAD }));
const BY_THE_CLOCK =
  "Nobody waits by the clock: take a Clock as a parameter, hand in one that stands still, wait for what happens.";
const noRealTime = {
  "no-restricted-globals": ["error", ...["setTimeout", "setInterval"].map((name) => ({ name, message: BY_THE_CLOCK }))],
  "no-restricted-properties": [
    "error",
    { object: "performance", property: "now", message: BY_THE_CLOCK },
    { property: "waitForTimeout", message: BY_THE_CLOCK },
    {
      object: "jest",
      property: "setTimeout",
      message: "Seconds are no measure: one guard holds for all, in jest.config.cjs.",
    },
  ],
};
const clockOrDom = (name) => ({ name, message: "src/domain is pure: no host, no DOM, no clock, no network." });

export default tseslint.config(
  { ignores: ["dist/", "dist-cli/", "coverage/", "node_modules/", ".cache/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  {
    files: ["**/*.{ts,tsx}"],
    extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] })],
    },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "import-x/no-restricted-paths": [
        "error",
        { zones: [...layerZones(), ...orderZones, notTheBuild, notTheExamples] },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },

  {
    name: "data are not spread into a call",
    files: ["src/**/*.{ts,tsx}"],
    ignores: TESTS,
    rules: { "no-restricted-syntax": ["error", ...noSpreadOfData] },
  },
  {
    name: "production",
    files: PRODUCTION,
    ignores: TESTS,
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
      "no-console": "error",
      "no-restricted-globals": [
        "error",
        officeGlobal("Excel"),
        officeGlobal("Office"),
        officeGlobal("OfficeExtension"),
      ],
      "no-restricted-syntax": ["error", noOfficeTypes, ...noSpreadOfData],
    },
  },
  {
    name: "what may be any text is no key of an object",
    files: ["src/**/*.{ts,tsx}"],
    ignores: [...TESTS, ...NAMES_OF_OFFICE],
    plugins: { local: { rules: { "no-text-keys": noTextKeys } } },
    rules: { "local/no-text-keys": "error" },
  },
  {
    // What it cannot see (a pattern of pieces, a text that repeats more than one character) test/contract/regular-expressions.test.ts tries.
    name: "no regular expression takes more time than a text is long",
    files: ["src/**/*.{ts,tsx}"],
    ignores: TESTS,
    plugins: { regexp: { rules: regexpRules } },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      // A sticky one is tried at one place.
      "regexp/no-super-linear-move": ["error", { ignoreSticky: true }],
    },
  },
  {
    name: "only src/workbook calls Office.js",
    files: ["src/workbook/**/*.ts"],
    ignores: TESTS,
    rules: { ...noRealTime, "no-restricted-syntax": ["error", ...noSpreadOfData] },
  },
  {
    name: "the one clock of src/workbook",
    files: ["src/workbook/async/clock.ts"],
    rules: { "no-restricted-globals": "off", "no-restricted-properties": "off" },
  },
  {
    name: "the page and the ribbon wait for Office",
    files: [PAGE, "src/commands/**/*.ts"],
    ignores: TESTS,
    rules: {
      "no-restricted-globals": ["error", officeGlobal("Excel"), officeGlobal("OfficeExtension")],
      "no-restricted-syntax": ["error", ...noSpreadOfData],
    },
  },

  {
    name: "the domain is pure",
    files: ["src/domain/**/*.ts"],
    ignores: TESTS,
    rules: {
      ...onlyPackages(packagesOf.domain),
      "no-restricted-globals": [
        "error",
        ...["Excel", "Office", "OfficeExtension", "CustomFunctions"].map(officeGlobal),
        ...[
          "window",
          "document",
          "navigator",
          "localStorage",
          "fetch",
          "process",
          "setTimeout",
          "setInterval",
          "performance",
        ].map(clockOrDom),
      ],
      "no-restricted-syntax": [
        "error",
        noOfficeTypes,
        ...noSpreadOfData,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "src/domain has no clock: take the date as a parameter.",
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "src/domain has no clock: take the date as a parameter.",
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: "src/domain has no randomness.",
        },
      ],
    },
  },
  {
    name: "the page ties the layers together",
    files: [PAGE],
    rules: {
      "import-x/no-restricted-paths": [
        "error",
        { zones: [...layerZones({ taskpane: ["commands"] }), notTheBuild, notTheExamples] },
      ],
    },
  },
  ...["xlsx", "workbook"].map((layer) => ({
    name: `packages of src/${layer}`,
    files: [`src/${layer}/**/*.ts`],
    ignores: TESTS,
    rules: onlyPackages(packagesOf[layer]),
  })),

  {
    name: "hooks",
    files: ["src/**/*.tsx", "src/**/use-*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },

  {
    name: "tests may reach into things",
    files: TESTS,
    rules: {
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "import-x/no-restricted-paths": ["error", { zones: layerZones(HOST_FOR_SPECS) }],
      ...noRealTime,
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-explicit-any": "off",
    },
  },

  {
    name: "configuration files are plain JavaScript",
    files: ["**/*.{js,mjs,cjs}"],
    extends: [eslint.configs.recommended, tseslint.configs.recommended, tseslint.configs.disableTypeChecked],
    rules: { "@typescript-eslint/no-require-imports": "off", "no-undef": "off" },
  },
);
