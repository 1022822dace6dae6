import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Plugin, type Rolldown, transformWithOxc } from "vite";
import { pages } from "./src/app/early.ts";

const file = fileURLToPath(new URL("./src/app/early.ts", import.meta.url));

/** Builds `early.ts` into a script of its own, which knows what the scripts of each page are called, and puts it first into the page. */
export function early(): Plugin {
  let name = "";
  return {
    name: "early",
    apply: "build",
    generateBundle: {
      order: "pre",
      async handler(_options, bundle) {
        const scripts = Object.fromEntries(pages.map((page) => [page.file, scriptsOf(page.file, bundle)]));
        const source = readFileSync(file, "utf8").replaceAll(/\bSCRIPTS_OF_PAGES(?= !==|\[)/g, "scripts");
        const { code } = await transformWithOxc(
          `const scripts = ${JSON.stringify(scripts)};\n${source.replaceAll(/^export /gm, "")}`,
          file,
        );
        name = `assets/early-${createHash("sha256").update(code).digest("hex").slice(0, 8)}.js`;
        this.emitFile({ type: "asset", fileName: name, source: code });
      },
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) => ({
        html: librariesFirst(html),
        // Async: it waits neither for the styles nor for the end of the page.
        tags: [{ tag: "script", attrs: { type: "module", async: true, src: `/${name}` }, injectTo: "head" }],
      }),
    },
  };
}

/** Has the libraries run as a task of their own, before what imports them: a phone would answer nothing while it runs both. */
function librariesFirst(html: string) {
  const link = /<link rel="modulepreload" crossorigin href="([^"]+)">\s*/;
  const [line, libraries] = link.exec(html) ?? [];
  if (!line) throw new Error("The page names no libraries");
  return html
    .replace(line, "")
    .replace("<script", `<script type="module" crossorigin src="${libraries}"></script>\n    <script`);
}

/** Every script that a page needs and the first load has not brought. */
function scriptsOf(page: string, bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((each) => each.type === "chunk");
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const withImports = (names: readonly string[], seen: Set<string>) => {
    for (const each of names) {
      if (seen.has(each)) continue;
      seen.add(each);
      withImports(byName.get(each)?.imports ?? [], seen);
    }
    return seen;
  };
  const there = withImports(
    chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName),
    new Set(),
  );
  const own = chunks.find(({ moduleIds }) =>
    moduleIds.some((id) => id.endsWith(`/routes/${page}.tsx?tsr-split=component`)),
  );
  if (!own) throw new Error(`The build has no script for the page ${page}`);
  return [...withImports([own.fileName], new Set())]
    .filter((each) => !there.has(each))
    .map((each) => `/${each}`);
}
