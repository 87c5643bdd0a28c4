// SPDX-License-Identifier: EUPL-1.2
/** Of what a bundle was made: its sources with their time, size and contents. */
const { createHash } = require("node:crypto");
const { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { ROOT } = require("./place");

const CURRENT = "current.json";
/** A command that still runs may load its second file late. */
const KEPT_MS = 60 * 60 * 1000;
/** What packages there are, as they were asked for and as they were installed. */
const PACKAGES = ["package-lock.json", path.join("node_modules", ".package-lock.json")];

const hashOf = (file) => createHash("sha256").update(readFileSync(file)).digest("base64url");
const lookOf = (file) => {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? { time: stats.mtimeMs, size: stats.size } : null;
};

/** Writes whole, beside it first: others may read it at the same moment. */
function write(home, stamp) {
  const beside = path.join(home, `${CURRENT}.${process.pid}`);
  writeFileSync(beside, JSON.stringify(stamp));
  renameSync(beside, path.join(home, CURRENT));
}

/**
 * Makes the bundle in this folder the current one, and removes those of before.
 * @param files all that it was made of; what is not the project's own is told by PACKAGES
 */
function writeStamp(folder, files) {
  const own = files
    .map((file) => path.relative(ROOT, file))
    .filter((file) => !file.startsWith("..") && !file.split(path.sep).includes("node_modules"));
  const sources = [...new Set([...own, ...PACKAGES])].flatMap((name) => {
    const look = lookOf(path.join(ROOT, name));
    return look === null ? [] : [[name, { ...look, hash: hashOf(path.join(ROOT, name)) }]];
  });
  const home = path.dirname(folder);
  write(home, { folder: path.basename(folder), sources: Object.fromEntries(sources) });
  for (const { name } of readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const old = path.join(home, name);
    if (old !== folder && Date.now() - statSync(old).mtimeMs > KEPT_MS) rmSync(old, { recursive: true, force: true });
  }
}

/** The folder of the bundle where it is made of the sources as they are now; null where it is not, or is not there. */
function currentBundle(home) {
  let stamp;
  try {
    stamp = JSON.parse(readFileSync(path.join(home, CURRENT), "utf8"));
  } catch {
    return null;
  }
  const folder = path.join(home, stamp.folder);
  const touched = [];
  for (const [name, known] of Object.entries(stamp.sources)) {
    const look = lookOf(path.join(ROOT, name));
    if (look === null || look.size !== known.size) return null;
    if (look.time !== known.time) touched.push([name, look, known]);
  }
  if (!existsSync(path.join(folder, "cli.js"))) return null;
  if (touched.length === 0) return folder;
  // Written anew with the same contents, as Git does when it goes to another branch and back.
  for (const [name, look, known] of touched) {
    if (hashOf(path.join(ROOT, name)) !== known.hash) return null;
    known.time = look.time;
  }
  try {
    write(home, stamp);
  } catch {
    // Then the contents are compared again the next time.
  }
  return folder;
}

module.exports = { currentBundle, writeStamp };
