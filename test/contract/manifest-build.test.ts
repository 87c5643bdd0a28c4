// SPDX-License-Identifier: EUPL-1.2
/** What the environment of a build makes of manifest.xml, and what is said where it makes nothing of it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { manifestFor, WarnOfDevelopmentAddress } from "../../tools/webpack/manifest";
import configure from "../../webpack.config.js";

const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
const ID = "12345678-9abc-4def-8123-456789abcdef";

/** The lines that are different. */
function changed(environment: Record<string, string>): readonly (string | undefined)[] {
  const [before, after] = [manifest, manifestFor(manifest, environment)].map((text) => text.split("\n"));
  expect(after).toHaveLength(before!.length);
  return after!.filter((line, at) => line !== before![at]).map((line) => line.trim());
}

test.each([
  ["SPREIDING_ID", ID, `<Id>${ID}</Id>`],
  ["SPREIDING_NAME", "Spreiding $1", '<DisplayName DefaultValue="Spreiding $1"/>'],
  ["SPREIDING_VERSION", "0.1.0.12", "<Version>0.1.0.12</Version>"],
])("%s=%s changes one line", (name, value, line) => {
  expect(changed({ [name]: value })).toEqual([line]);
});

test("SPREIDING_URL is in every address", () => {
  const built = manifestFor(manifest, { SPREIDING_URL: "https://spreiding.example.nl/map" });
  const addresses = [...built.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map(([, address = ""]) => address);
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !address.startsWith("https://spreiding.example.nl/map/"))).toEqual([]);
});

test("what is empty or not there changes nothing", () => {
  expect(changed({})).toEqual([]);
  expect(changed({ SPREIDING_URL: "", SPREIDING_ID: "", SPREIDING_NAME: "", SPREIDING_VERSION: "" })).toEqual([]);
});

test.each([
  ["SPREIDING_URL", "http://spreiding.example.nl"],
  ["SPREIDING_URL", "https://spreiding.example.nl/"],
  ["SPREIDING_ID", "spreiding-test"],
  ["SPREIDING_ID", `{${ID}}`],
  ["SPREIDING_NAME", 'Spreiding "test"'],
  ["SPREIDING_NAME", "Spreiding <test>"],
  ["SPREIDING_VERSION", "0.1.0"],
  ["SPREIDING_VERSION", "0.1.0.1-test"],
])("%s=%s stops the build with a sentence", (name, value) => {
  expect(() => manifestFor(manifest, { [name]: value })).toThrow(new RegExp(`^${name} must [^\\n]+\\.$`));
});

describe("after a build", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "spreiding-manifest-"));
  const { SPREIDING_URL } = process.env;
  afterEach(() => {
    jest.restoreAllMocks();
    if (SPREIDING_URL === undefined) delete process.env["SPREIDING_URL"];
    else process.env["SPREIDING_URL"] = SPREIDING_URL;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What a build of next to nothing says. */
  async function said(address: string): Promise<string> {
    process.env["SPREIDING_URL"] = address;
    const write = jest.spyOn(process.stderr, "write").mockReturnValue(true);
    await new Promise((done) =>
      webpack(
        {
          mode: "development",
          entry: path.resolve("tools/hosting/headers.js"),
          target: "node",
          output: { path: folder },
          plugins: [new WarnOfDevelopmentAddress()],
        },
        done,
      ),
    );
    return write.mock.calls.map(([text]) => String(text)).join("");
  }

  test("one line says that the manifest is for this machine only", async () => {
    expect(await said("")).toMatch(/^SPREIDING_URL is not set: [^\n]*localhost:3000[^\n]*\n$/);
  });

  test("nothing is said where there is an address", async () => {
    expect(await said("https://spreiding.example.nl")).toBe("");
  });

  test.each([
    ["what ships", {}, "production", 1],
    ["development", {}, "development", 0],
    ["the pages of the tests", { workbench: true }, "production", 0],
  ] as const)("%s", (_name, env, mode, times) => {
    const plugins = configure(env, { mode }).flatMap((one) => one.plugins ?? []);
    expect(plugins.filter((plugin) => plugin instanceof WarnOfDevelopmentAddress)).toHaveLength(times);
  });
});
