// SPDX-License-Identifier: EUPL-1.2
/** Where the bundle of the command line is: each build in a folder of its own, so that a command that runs keeps its files. */
const path = require("node:path");

const NAME = "cli";
const ROOT = path.join(__dirname, "../..");
const HOME = path.join(ROOT, "dist-cli");

const folderForBuild = () => path.join(HOME, `${Date.now().toString(36)}-${process.pid}`);

module.exports = { HOME, NAME, ROOT, folderForBuild };
