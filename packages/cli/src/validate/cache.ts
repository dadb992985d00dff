import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** A document that a compiled schema was made from. */
export interface CachedDocument {
  readonly path: string;
  /** SHA-256 of its bytes; `undefined` if there was no such file, and must be none. */
  readonly hash: string | undefined;
}

/** Keeps what was compiled on disk, as long as the documents that it was made from are what they were. */
export interface Cache {
  /** What was kept, unless a document has changed since. */
  readonly load: () => CacheEntry | undefined;
  /** Keeps a text. A disk that takes nothing is no fault: the next run compiles again. */
  readonly store: (documents: readonly CachedDocument[], text: string) => void;
  /** Keeps what the engine made of the text. */
  readonly storeEngineData: (data: Uint8Array) => void;
}

export interface CacheEntry {
  readonly text: string;
  readonly engineData: Uint8Array | undefined;
}

/** Where compiled schemas are kept: as the platform has it for caches. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const { SCHEMAWRIGHT_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  if (SCHEMAWRIGHT_CACHE !== undefined && SCHEMAWRIGHT_CACHE !== "") return SCHEMAWRIGHT_CACHE;
  const base = XDG_CACHE_HOME || (process.platform === "win32" && LOCALAPPDATA) || join(homedir(), ".cache");
  return join(base, "schemawright");
}

/**
 * A place in the cache.
 * @param request everything that the compiled text depends on besides the contents of documents
 */
export function openCache(folder: string, request: readonly unknown[]): Cache {
  const key = hashOf(JSON.stringify(request));
  const file = join(folder, `${key}.json`);
  const engineFile = join(folder, `${key}.${process.version}-${process.arch}.bin`);
  return {
    load() {
      const kept = readIfThere(file)?.toString("utf8");
      if (kept === undefined) return undefined;
      const end = kept.indexOf("\n");
      const documents = parseDocuments(kept.slice(0, end));
      if (documents === undefined || documents.some(hasChanged)) return undefined;
      return { text: kept.slice(end + 1), engineData: readIfThere(engineFile) };
    },
    store(documents, text) {
      attempt(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        rmSync(engineFile, { force: true });
        replaceFile(file, `${JSON.stringify(documents)}\n${text}`);
      });
    },
    storeEngineData: (data) => attempt(() => replaceFile(engineFile, data)),
  };
}

/** SHA-256, in hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function hasChanged({ path, hash }: CachedDocument): boolean {
  const bytes = readIfThere(path);
  return (bytes === undefined ? undefined : hashOf(bytes)) !== hash;
}

function parseDocuments(line: string): readonly CachedDocument[] | undefined {
  try {
    const documents = JSON.parse(line);
    return Array.isArray(documents) ? documents : undefined;
  } catch {
    return undefined;
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Another process sees the old file or the new one, and never half of it. */
function replaceFile(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${randomUUID()}`;
  try {
    writeFileSync(temporary, content, { mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // Without a cache everything works, only later.
  }
}
