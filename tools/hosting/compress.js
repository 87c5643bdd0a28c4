// SPDX-License-Identifier: EUPL-1.2
/** `node compress.js FOLDER`: beside every file that gets smaller what it is in brotli and gzip, for a server that sends these. */
const { readdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { brotliCompressSync, gzipSync } = require("node:zlib");

const [folder = "dist"] = process.argv.slice(2);
const TEXT = /\.(html|js|css|json|xml)$/;

for (const name of readdirSync(folder, { recursive: true }).filter((name) => TEXT.test(name))) {
  const file = path.join(folder, name);
  const content = readFileSync(file);
  for (const [suffix, compressed] of [
    [".br", brotliCompressSync(content)],
    [".gz", gzipSync(content, { level: 9 })],
  ])
    if (compressed.length < content.length) writeFileSync(file + suffix, compressed);
}
