import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** A document that a compiled schema was made from. */
export interface CachedDocument {
  readonly path: string;
  /** Its bytes, in base64; `null` if there was no such file, and must be none. */
  readonly content: string | null;
}

/** Keeps what was compiled on disk, as long as the documents that it was made from are what they were. */
export interface Cache {
  /** The text that was kept, unless a document has changed since. */
  readonly load: () => string | undefined;
  /** Keeps a text of one line. A disk that takes nothing is no fault: the next run compiles again. */
  readonly store: (documents: readonly CachedDocument[], text: string) => void;
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
  const asked = JSON.stringify(request);
  const key = nameOf(asked);
  const file = join(folder, `${key}.json`);
  return {
    load() {
      const kept = readIfThere(file)?.toString("utf8");
      if (kept === undefined) return undefined;
      const [forWhat, from, text] = kept.split("\n", 3);
      if (forWhat !== asked || from === undefined || text === undefined) return undefined;
      const documents = parseDocuments(from);
      if (documents === undefined || documents.some(hasChanged)) return undefined;
      return text;
    },
    store(documents, text) {
      attempt(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        replaceFile(file, `${asked}\n${JSON.stringify(documents)}\n${text}`);
      });
    },
  };
}

/**
 * A file name for a request. What is in the file says for what it is, so two requests with one name only forget each
 * other; the module of the platform for digests would take longer to load than everything else here.
 */
function nameOf(request: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let i = 0; i < request.length; i++) {
    const code = request.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) + i;
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

/** A document as the cache has it. */
export function cachedDocument(path: string): CachedDocument {
  return { path, content: readIfThere(path)?.toString("base64") ?? null };
}

function hasChanged({ path, content }: CachedDocument): boolean {
  return cachedDocument(path).content !== content;
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
function replaceFile(path: string, content: string): void {
  const temporary = `${path}.${process.pid}.new`;
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
