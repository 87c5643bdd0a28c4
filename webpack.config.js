// SPDX-License-Identifier: EUPL-1.2
/**
 * Three builds that share nothing but this file.
 * - product: one page for the functions, the pane and the ribbon's commands (a shared runtime). This is what ships.
 * - cli: the command line, see tools/webpack/command-line.js.
 * - workbench (`--env workbench`): a page with an embedded spreadsheet around the product's own page, for those without Excel.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { OFFICE_JS, POLICIES, textOf } = require("./tools/hosting/headers");
const { commandLine } = require("./tools/webpack/command-line");
const { manifestFor, WarnOfDevelopmentAddress } = require("./tools/webpack/manifest");
const { UsedTokens } = require("./tools/webpack/used-tokens");

/**
 * What the engines of Excel's pane take: WebView2, Safari's and the browsers of Excel on the web renew themselves.
 * The patterns of the reading look behind (`(?<!`), which no build can take away and Safari has since 16.4: it has all of ES2022.
 */
const ECMASCRIPT = "es2022";

const here = (...parts) => path.join(__dirname, ...parts);

/**
 * What chunks on demand share is in few files, for small ones zip badly. A chunk of `KEEPS` stays whole, so that nobody waits for
 * more than that; all else that is shared, and Fluent's components, are in one.
 */
const KEEPS = ["lezen", "rekenen", "bewaard", "werk"];
function sharedChunks() {
  const onDemand = (chunk) => !["watch", "functions", "pane"].includes(chunk.name);
  const inChunk =
    (name) =>
    (module, { chunkGraph }) =>
      [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => chunk.name === name);
  return {
    ...Object.fromEntries(
      KEEPS.map((name, at) => [
        name,
        { name: `${name}-alles`, chunks: onDemand, enforce: true, priority: 10 - at, test: inChunk(name) },
      ]),
    ),
    gedeeld: { name: "gedeeld", chunks: onDemand, minChunks: 2, enforce: true, priority: 2 },
    fluent: { name: "gedeeld", chunks: onDemand, enforce: true, priority: 1, test: /node_modules.@fluentui/ },
  };
}

/** What both builds have in common. */
function shared(name, { mode = "production", outputPath }) {
  const production = mode === "production";
  return {
    name,
    mode,
    target: ["web", ECMASCRIPT],
    devtool: production ? "source-map" : "cheap-module-source-map",
    output: {
      path: outputPath ?? here("dist"),
      publicPath: "",
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        ...(production
          ? [
              // Styles become classes when they are built: the library that makes them in the browser stays out.
              {
                test: /\.tsx$/,
                exclude: /node_modules/,
                enforce: "post",
                use: [here("tools/webpack/left-to-right.js"), "@griffel/webpack-loader"],
              },
              {
                test: /\.js$/,
                include: /node_modules.(react-dom|@fluentui|@griffel)/,
                loader: here("tools/webpack/by-name.js"),
              },
              {
                test: /\.styles\.js$/,
                include: /@fluentui/,
                use: [here("tools/webpack/left-to-right.js"), here("tools/webpack/without-unused.js")],
              },
            ]
          : []),
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: ECMASCRIPT,
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      cacheDirectory: here("node_modules/.cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    optimization: {
      ...(production && { mangleExports: "size", moduleIds: "natural" }),
      splitChunks: {
        minSize: 0,
        cacheGroups: { default: false, defaultVendors: false, ...(production ? sharedChunks() : {}) },
      },
      minimizeOptions: {
        javascript: {
          compress: { passes: 3, pure_getters: true, hoist_funs: true, unsafe_arrows: true },
          format: { comments: false },
        },
      },
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function product(options) {
  const pane = (filename, officeScript, policy) =>
    new HtmlPlugin({
      filename,
      template: here("src/taskpane/taskpane.html"),
      hash: true,
      // The template places them itself: Office.js comes between. All are deferred, so that the page can be seen before they come.
      inject: false,
      chunksSortMode: "manual",
      chunks: ["watch", "functions"],
      templateParameters: { officeScript, policy: textOf(policy) },
    });
  const config = shared("product", options);
  return {
    ...config,
    // The name in the manifest is fixed; the page asks for it with a hash.
    entry: {
      watch: here("src/taskpane/watch.ts"),
      functions: { import: here("src/taskpane/index.ts"), filename: "functions.js" },
    },
    output: { ...config.output, clean: config.mode === "production" && !options.workbench },
    plugins: [
      ...(config.mode === "production" ? [new UsedTokens(here("src/taskpane/ui/theme/themes.ts"))] : []),
      ...(config.mode === "production" && !options.workbench ? [new WarnOfDevelopmentAddress()] : []),
      pane("taskpane.html", OFFICE_JS, POLICIES.pane),
      ...(options.workbench
        ? [pane("taskpane-in-workbench.html", "office-from-parent.js", POLICIES.paneInWorkbench)]
        : []),
      new CopyPlugin({
        patterns: [
          { from: here("src/functions/functions.json") },
          { from: here("manifest.xml"), transform: (manifest) => manifestFor(String(manifest), process.env) },
          { from: "*.{png,html}", context: here("assets"), to: "assets" },
        ],
      }),
    ],
  };
}

function workbench(options) {
  const config = shared("workbench", options);
  return {
    ...config,
    entry: { workbench: here("src/workbench/page/index.ts") },
    plugins: [
      new HtmlPlugin({
        filename: "workbench.html",
        template: here("src/workbench/page/workbench.html"),
        templateParameters: { policy: textOf(POLICIES.workbench) },
      }),
      new CopyPlugin({
        patterns: [
          { from: here("src/workbench/page/office-from-parent.js") },
          { from: here("src/workbench/page/workbench.css") },
          { from: here("src/workbench/page/shown/shown.css") },
          { from: here("node_modules/@univerjs/preset-sheets-core/lib/index.css"), to: "univer.css" },
          { from: "*.xlsx", context: here("assets"), to: "assets" },
        ],
      }),
    ],
  };
}

module.exports = (env = {}, argv = {}) => {
  const options = { mode: argv.mode, outputPath: argv.outputPath, workbench: Boolean(env.workbench) };
  return options.workbench ? [product(options), workbench(options)] : [product(options), commandLine(options)];
};
