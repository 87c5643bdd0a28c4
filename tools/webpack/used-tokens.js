// SPDX-License-Identifier: EUPL-1.2
/**
 * Fluent's two themes in what ships, without the tokens that nothing in it asks for: seven in ten.
 * A name stands in for them, and gives way to the themes once all other code is there. Where that cannot be done right the build
 * fails; test/browser/product.test.ts asks the page for every token.
 */
const { webDarkTheme, webLightTheme } = require("@fluentui/tokens");
const { Compilation, sources, WebpackError } = require("webpack");

const STAND_IN = "FLUENT_THEMES";

/** The light theme, and what is different in the dark one, of the tokens that a text asks for. */
function themesFor(text) {
  if (/var\(--(?![a-z])/i.test(text))
    throw new WebpackError("A token is named while the pane runs: the build cannot tell which.");
  const asked = new Set([...text.matchAll(/var\(--(\w+)/g)].map(([, name]) => name));
  const used = (theme, except = {}) =>
    Object.fromEntries(Object.entries(theme).filter(([name, value]) => asked.has(name) && except[name] !== value));
  return [used(webLightTheme), used(webDarkTheme, webLightTheme)];
}

/** In place of the module of the themes. */
module.exports = function standIn() {
  return `const [light, darkOnly] = ${STAND_IN};\nexport const THEMES = { light, dark: { ...light, ...darkOnly } };\n`;
};

module.exports.UsedTokens = class UsedTokens {
  /** @param themes the file that exports THEMES: both themes whole. */
  constructor(themes) {
    this.themes = themes;
  }

  apply(compiler) {
    compiler.options.module.rules.push({ test: this.themes, loader: __filename });
    compiler.hooks.thisCompilation.tap("UsedTokens", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: "UsedTokens", stage }, (assets) => {
        const scripts = Object.entries(assets).filter(([name]) => name.endsWith(".js"));
        const all = scripts.map(([, source]) => String(source.source())).join("\n");
        if (all.split(STAND_IN).length !== 2)
          throw new WebpackError(
            `${STAND_IN} must stand once in what is built: does ${this.themes} export the themes?`,
          );
        const themes = JSON.stringify(themesFor(all));
        for (const [name, source] of scripts) {
          const at = String(source.source()).indexOf(STAND_IN);
          if (at < 0) continue;
          const replaced = new sources.ReplaceSource(source);
          replaced.replace(at, at + STAND_IN.length - 1, themes);
          compilation.updateAsset(name, replaced);
        }
      });
    });
  }
};
module.exports.themesFor = themesFor;
