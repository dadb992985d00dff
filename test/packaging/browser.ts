import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize, sep } from "node:path";
import type { Manifest } from "./consumer-project.ts";
import { type Finished, runProcess } from "./processes.ts";

const programs = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome", "chrome"];

/**
 * Finds Chromium: the program that the environment variable `CHROMIUM` names, or the first of its usual names.
 *
 * @returns the program, or a sentence on how to get it
 */
export async function findChromium(): Promise<{ readonly path: string } | { readonly absent: string }> {
  for (const path of programs)
    if (path && (await runProcess(path, ["--version"], { timeout: 20_000 })).ok) return { path };
  return { absent: 'Chromium is absent; get it by "apt-get install chromium", or name the program in CHROMIUM' };
}

/**
 * Runs `main.mjs` of the consumer's project in a page of headless Chromium, which fetches the packages over HTTP and
 * finds them by an import map alone.
 *
 * @returns as `stdout` the text that the script logged; not `ok` if it logged nothing, with the page's errors
 */
export async function runInChromium(
  chromium: string,
  project: string,
  manifests: ReadonlyMap<string, Manifest>,
): Promise<Finished> {
  const server = await serve(project, pageWith(importMap(manifests)));
  const profile = await mkdtemp(join(tmpdir(), "schemawright-chromium-"));
  try {
    const flags = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-dev-shm-usage",
      `--user-data-dir=${profile}`,
      "--virtual-time-budget=20000",
      "--dump-dom",
    ];
    const page = await runProcess(chromium, [...flags, `http://127.0.0.1:${portOf(server)}/`], { timeout: 60_000 });
    const logged = textOf(page.stdout, "logged");
    const errors = textOf(page.stdout, "errors");
    return {
      ok: page.ok && logged !== "" && errors === "",
      stdout: logged,
      complaint: errors || (page.ok ? "the script logged nothing" : page.complaint),
    };
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Maps every entry that the packages export to its file, as a bundler or a CDN would. */
export function importMap(manifests: ReadonlyMap<string, Manifest>): Record<string, string> {
  const imports: Record<string, string> = {};
  for (const [name, manifest] of manifests)
    for (const [entry, target] of Object.entries(manifest.exports)) {
      const file = typeof target === "string" ? target : target.default;
      if (file !== undefined && !entry.includes("*"))
        imports[name + entry.slice(1)] = `/node_modules/${name}/${file.slice(2)}`;
    }
  return imports;
}

function pageWith(imports: Record<string, string>): string {
  return `<!doctype html><title>consumer</title><pre id="logged"></pre><pre id="errors"></pre>
<script type="importmap">${JSON.stringify({ imports }).replaceAll("<", "\\u003c")}</script>
<script>
  const show = (id, text) => { document.getElementById(id).textContent += text + "\\n"; };
  console.log = (text) => show("logged", text);
  addEventListener("error", (event) => show("errors", event.message || "not loaded: " + event.target.src), true);
  addEventListener("unhandledrejection", (event) => show("errors", String(event.reason)));
</script>
<script type="module" src="/main.mjs"></script>`;
}

/** Serves the files of a folder on the loopback, on a free port. */
async function serve(folder: string, page: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    if (path === "/") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
      return;
    }
    const file = normalize(join(folder, path));
    const body = file.startsWith(folder + sep) ? await readFile(file).catch(() => undefined) : undefined;
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": mediaTypes[extname(file)] ?? "application/octet-stream" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
};

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

function textOf(html: string, id: string): string {
  const text = new RegExp(`<pre id="${id}">([^<]*)</pre>`).exec(html)?.[1] ?? "";
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&amp;", "&")
    .trim();
}
