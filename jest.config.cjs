// SPDX-License-Identifier: EUPL-1.2
/**
 * Four kinds of test: `unit` specs lie beside their source, the others under test/.
 * Packages that ship ES modules only are transformed too (jest runs CommonJS).
 */
const esModules = [
  "hucre",
  "lodash-es",
  "nanoid",
  "rbush",
  "quickselect",
  "kdbush",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "d3-[a-z-]+",
  "internmap",
];

const shared = {
  transform: {
    "^.+\\.(tsx?|m?js)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  // office-addin-mock pulls in the manifest tooling, of which it uses one enum and which jest cannot load.
  moduleNameMapper: { "^office-addin-manifest$": "<rootDir>/test/office-addin-manifest.stub.ts" },
};

module.exports = {
  // A guard against what never ends, not a measure: build servers share their processors.
  testTimeout: 600_000,
  // What a worker keeps of the files before grows to gigabytes: a new one begins where it is this much.
  workerIdleMemoryLimit: "2GB",
  testSequencer: "<rootDir>/tools/test-order/longest-first.js",
  projects: [
    { ...shared, displayName: "unit", testEnvironment: "node", testMatch: ["<rootDir>/src/**/*.spec.ts"] },
    {
      ...shared,
      displayName: "components",
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["<rootDir>/test/components-setup.ts"],
      testMatch: ["<rootDir>/src/**/*.spec.tsx"],
    },
    {
      ...shared,
      displayName: "contract",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/contract/**/*.test.ts"],
    },
    {
      // What says something of the client of the workbench, which imitates that of Microsoft under the other tests.
      ...shared,
      displayName: "imitation",
      testEnvironment: "node",
      globals: { client: "workbench" },
      testMatch: ["client", "events", "functions", "misbehaviour", "office", "sheets-and-copies"].map(
        (name) => `<rootDir>/test/contract/${name}.test.ts`,
      ),
    },
    {
      ...shared,
      displayName: "integration",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/integration/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/setup.ts",
      globalTeardown: "<rootDir>/test/browser/teardown.ts",
    },
  ],
};
