// SPDX-License-Identifier: EUPL-1.2
/** Loads the files of a bundle with what the processor's own code for them was the last time. */
const { isAscii } = require("node:buffer");
const { readFileSync, renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

/**
 * @param folder the bundle
 * @param command each uses another part of the code
 */
function load(folder, command) {
  const loaded = [];
  let isNew = false;
  const cacheOf = (file) => `${file}.${command}.${process.version}-${process.arch}`;

  function run(name) {
    const file = path.join(folder, name);
    const cachedData = bytesIn(cacheOf(file));
    const script = new vm.Script(`(function (exports, require, module) {${textIn(file)}\n})`, {
      filename: file,
      ...(cachedData !== null && { cachedData }),
    });
    if (script.cachedDataRejected !== false) isNew = true;
    loaded.push({ file, script });
    const module = { exports: {} };
    script.runInThisContext()(module.exports, requireIn, module);
    return module.exports;
  }
  const requireIn = (name) => (name.startsWith("./") ? run(name) : require(name));

  process.once("exit", (code) => {
    // What refused its input did too little to be an example.
    if (isNew && code < 2) for (const { file, script } of loaded) keep(cacheOf(file), script.createCachedData());
  });
  run("cli.js");
}

/** Text of one byte per character is read at once, and takes half the memory. */
function textIn(file) {
  const bytes = readFileSync(file);
  return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
}

function bytesIn(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Where it cannot be kept, the next run is as slow as this one. */
function keep(file, bytes) {
  const beside = `${file}.${process.pid}`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } catch {
    return;
  }
}

module.exports = { load };
