// Builds the assets into ../wwwroot/assets: one style sheet, two scripts, the fonts and the icon.
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compile } from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "wwwroot", "assets");
const browsers = ["chrome100", "firefox100", "safari15"];

// MOJ's style sheets import GOV.UK's as "node_modules/...", so the parent folder is searched as well.
const style = compile(join(here, "styles", "app.scss"), {
  loadPaths: [join(here, "node_modules"), here],
  quietDeps: true,
});

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

await build({
  stdin: { contents: style.css, loader: "css", resolveDir: here, sourcefile: "app.css" },
  outfile: join(out, "app.css"),
  bundle: true,
  minify: true,
  loader: { ".woff2": "file" },
  external: ["/assets/images/*"],
  assetNames: "[name]-[hash]",
  target: browsers,
  logLevel: "warning",
});

await build({
  entryPoints: [join(here, "scripts", "app.ts"), join(here, "scripts", "boot.ts")],
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  target: browsers,
  legalComments: "none",
  logLevel: "warning",
});

copyFileSync(join(here, "images", "blank.svg"), join(out, "blank.svg"));
copyFileSync(join(here, "images", "favicon.svg"), join(out, "favicon.svg"));
