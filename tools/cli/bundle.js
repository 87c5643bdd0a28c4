// SPDX-License-Identifier: EUPL-1.2
/** The bundle of the command line, made anew where it is missing or older than its sources. */
const { spawnSync } = require("node:child_process");
const { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { HOME, NAME, ROOT } = require("./place");
const { currentBundle } = require("./stamp");

const WEBPACK = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
const TURN = "building";
const PAUSE_MS = 100;

/** Why there is no bundle: a sentence for the user. */
class NotBuilt extends Error {}

/**
 * @param home the folder that bundles are kept in
 * @param say told in a sentence that it will take a while
 * @returns the folder of the bundle
 * @throws NotBuilt
 */
function bundle(home = HOME, say = () => undefined) {
  const there = currentBundle(home);
  if (there !== null) return there;
  say("De opdracht wordt klaargezet. Dat duurt een halve minuut, en alleen de eerste keer.");
  const place = writable(home) ? home : temporary();
  const done = takeTurn(place);
  try {
    return currentBundle(place) ?? build(place);
  } finally {
    done();
  }
}

function build(home) {
  if (!existsSync(WEBPACK))
    throw new NotBuilt("De pakketten waar Spreiding mee is gemaakt staan er niet. Voer eerst npm ci uit.");
  const folder = path.join(home, `${Date.now().toString(36)}-${process.pid}`);
  const words = [WEBPACK, "--mode", "production", "--config-name", NAME, "--output-path", folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: "utf8" });
  const built = status === 0 ? currentBundle(home) : null;
  if (built === null) throw new NotBuilt(`De opdracht kan niet worden klaargezet:\n${stdout ?? ""}${stderr ?? ""}`);
  return built;
}

function writable(home) {
  try {
    mkdirSync(home, { recursive: true });
    const probe = path.join(home, `probe.${process.pid}`);
    writeFileSync(probe, "");
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}

/** Where the project cannot be written in: for this one time. */
function temporary() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "spreiding-cli-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Waits for another command that makes the same; the answer lets the next one go. */
function takeTurn(home) {
  const turn = path.join(home, TURN);
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      writeFileSync(turn, String(process.pid), { flag: "wx" });
      return () => rmSync(turn, { force: true });
    } catch (problem) {
      if (problem.code !== "EEXIST") throw problem;
    }
    if (isLeft(turn)) rmSync(turn, { force: true });
    else Atomics.wait(clock, 0, 0, PAUSE_MS);
  }
}

/** True where who had its turn is gone without giving it back. */
function isLeft(turn) {
  try {
    const owner = Number(readFileSync(turn, "utf8"));
    // It is there before its number is in it.
    if (owner === 0) return false;
    process.kill(owner, 0);
    return false;
  } catch (problem) {
    return problem.code === "ESRCH";
  }
}

module.exports = { NotBuilt, bundle };
