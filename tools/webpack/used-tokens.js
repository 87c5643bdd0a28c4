// SPDX-License-Identifier: EUPL-1.2
/**
 * Fluent's two themes in what ships, without the tokens that nothing in it names (three quarters of them).
 * The module of the themes is replaced by a mark, and the mark by the themes once all other code is there.
 */
const { webDarkTheme, webLightTheme } = require("@fluentui/tokens");
const { Compilation, NormalModuleReplacementPlugin, sources } = require("webpack");

const MARK = '"@@themes@@"';

/** The light theme, and what is different in the dark one, of the tokens that a text names. */
function themesFor(text) {
  const named = new Set(text.match(/[A-Za-z]+\d*[A-Za-z]*\d*/g));
  const used = (theme, except = {}) =>
    Object.fromEntries(Object.entries(theme).filter(([name, value]) => named.has(name) && except[name] !== value));
  return [used(webLightTheme), used(webDarkTheme, webLightTheme)];
}

class UsedTokens {
  constructor(themesModule, replacement) {
    this.replace = new NormalModuleReplacementPlugin(themesModule, replacement);
  }

  apply(compiler) {
    this.replace.apply(compiler);
    compiler.hooks.thisCompilation.tap("UsedTokens", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "UsedTokens", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1 },
        (assets) => {
          const scripts = Object.entries(assets).filter(([name]) => name.endsWith(".js"));
          const themes = JSON.stringify(themesFor(scripts.map(([, source]) => String(source.source())).join("\n")));
          for (const [name, source] of scripts) {
            const at = String(source.source()).indexOf(MARK);
            if (at < 0) continue;
            const replaced = new sources.ReplaceSource(source);
            replaced.replace(at, at + MARK.length - 1, themes);
            compilation.updateAsset(name, replaced);
          }
        },
      );
    });
  }
}

module.exports = { UsedTokens, themesFor };
