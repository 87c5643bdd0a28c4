// SPDX-License-Identifier: EUPL-1.2
/**
 * The command line as two files for Node: all that reads and checks, and the spreadsheet engine, which is loaded where a formula asks
 * for it. Made by `npm run build`, and by a command where it is missing or older than its sources. Nothing of it ships with the pane.
 */
const path = require("node:path");
const swc = require("@swc/core");
const { Compilation, sources } = require("webpack");
const { NAME, ROOT, folderForBuild } = require("../cli/place");
const { writeStamp } = require("../cli/stamp");

const ECMASCRIPT = "es2022";
/** Takes out what is not used; the names stay, for who reads where an error came from. */
const SHORTER = {
  compress: { defaults: false, dead_code: true, unused: true },
  mangle: false,
  format: { ascii_only: true, comments: false },
};
const inRoot = (...parts) => path.join(ROOT, ...parts);

class Shorten {
  apply(compiler) {
    compiler.hooks.compilation.tap("Shorten", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: "Shorten", stage }, async (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          const { code } = await swc.minify(String(source.source()), SHORTER);
          compilation.updateAsset(name, new sources.RawSource(code));
        }
      });
    });
  }
}

/** Keeps beside the bundle what it was made of, by which a command knows whether it is still that. */
class Stamp {
  constructor(configuration) {
    this.configuration = configuration;
  }
  apply(compiler) {
    compiler.hooks.afterEmit.tap("Stamp", (compilation) => {
      if (compilation.errors.length === 0)
        writeStamp(compiler.outputPath, [...compilation.fileDependencies, ...this.configuration]);
    });
  }
}

function commandLine({ mode = "production", outputPath }) {
  const configuration = [
    inRoot("webpack.config.js"),
    __filename,
    ...["place", "stamp"].map((name) => inRoot("tools/cli", `${name}.js`)),
  ];
  return {
    name: NAME,
    mode,
    target: "node20",
    devtool: false,
    entry: { cli: inRoot("src/cli/main.ts") },
    output: { path: outputPath ?? folderForBuild(), filename: "[name].js", chunkFilename: "[name].js" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      // One file; what is to be another says so where it is asked for.
      parser: { javascript: { dynamicImportMode: "eager" } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: { jsc: { target: ECMASCRIPT, parser: { syntax: "typescript", tsx: true } } },
        },
      ],
    },
    cache: {
      type: "filesystem",
      name: `${NAME}-${mode}`,
      cacheDirectory: inRoot("node_modules/.cache/webpack"),
      buildDependencies: { config: configuration },
    },
    optimization: { minimize: false, splitChunks: false },
    plugins: [new Shorten(), new Stamp(configuration)],
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

module.exports = { commandLine };
