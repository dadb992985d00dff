import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cacheFolder } from "../files/cache-folder.ts";
import { compileScript } from "../files/compile-script.ts";
import { tuneEngine } from "./tune-engine.ts";

/** A file of the packed command: a function expression around a module of CommonJS. */
type Chunk = (
  exports: object,
  require: (specifier: string) => unknown,
  module: { exports: object },
  file: string,
  importModule: (address: string) => Promise<object>,
) => void;

/**
 * Loads a file of the packed command, and those that it asks for. What the engine made of them is kept in the cache folder:
 * for each command, since each runs functions of its own. `NODE_DISABLE_COMPILE_CACHE` turns that off, as it does for
 * Node's own cache, which not every version that we support has, and which keeps no function that is compiled late.
 * @param folder where the files are
 * @param name one of them; its name has a digest of its content
 */
export function loadChunk(folder: string, name: string): object {
  const command = process.argv[2];
  // First of all: an engine takes no code that was made with other settings.
  tuneEngine(command);
  const requireInstalled = createRequire(join(folder, name));
  const codeFolder = process.env["NODE_DISABLE_COMPILE_CACHE"] === undefined ? codeFolderOf(command) : undefined;
  const loaded = new Map<string, { exports: object }>();
  const requireFrom = (one: string): unknown => (one.startsWith("./") ? load(one.slice(2)) : requireInstalled(one));
  const load = (chunk: string): object => {
    const known = loaded.get(chunk);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(chunk, module);
    const file = join(folder, chunk);
    // They are in ASCII.
    const source = readFileSync(file, "latin1");
    const script = compileScript(source, file, codeFolder === undefined ? undefined : join(codeFolder, chunk));
    const run = script.runInThisContext() as Chunk;
    run(module.exports, requireFrom, module, file, (address) => import(address));
    return module.exports;
  };
  return load(name);
}

function codeFolderOf(command: string | undefined): string {
  const isName = command !== undefined && /^[a-z]+$/.test(command);
  const engine = `${process.version}-${process.arch}`;
  return join(cacheFolder(process.env), "code", engine, isName ? command : "none");
}
