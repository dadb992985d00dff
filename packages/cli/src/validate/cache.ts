import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../files/replace-file.ts";

/** A document that a compiled schema was made from. */
export interface CachedDocument {
  readonly path: string;
  /** Its bytes, in base64; `null` if there was no such file, and must be none. */
  readonly content: string | null;
}

/** A text that is kept, and the file for what the engine makes of it: no other text ever has that file. */
export interface Kept {
  readonly text: string;
  readonly codeFile: string;
}

/** Keeps what was compiled on disk, as long as the documents that it was made from are what they were. */
export interface Cache {
  /** The text that was kept, unless a document has changed since. */
  readonly load: () => Kept | undefined;
  /** Keeps a text. A disk that takes nothing is no fault: the next run compiles again. */
  readonly store: (documents: readonly CachedDocument[], text: string) => Kept;
}

/**
 * A place in the cache.
 * @param request everything that the compiled text depends on besides the contents of documents
 */
export function openCache(folder: string, request: readonly unknown[]): Cache {
  const asked = JSON.stringify(request);
  const key = nameOf(asked);
  const file = join(folder, `${key}.json`);
  const codeFileOf = (id: string): string => join(folder, `${key}-${id}.code`);
  return {
    load() {
      const kept = readIfThere(file)?.toString("utf8");
      const [, forWhat, from, id] = /^([^\n]*)\n([^\n]*)\n([^\n]*)\n/.exec(kept ?? "") ?? [];
      if (kept === undefined || forWhat !== asked || from === undefined || id === undefined) return undefined;
      const documents = parseDocuments(from);
      if (documents === undefined || documents.some(hasChanged)) return undefined;
      return { text: kept.slice(forWhat.length + from.length + id.length + 3), codeFile: codeFileOf(id) };
    },
    store(documents, text) {
      const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
      attempt(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        replaceFile(file, `${asked}\n${JSON.stringify(documents)}\n${id}\n${text}`);
        for (const name of readdirSync(folder)) if (name.startsWith(`${key}-`)) rmSync(join(folder, name));
      });
      return { text, codeFile: codeFileOf(id) };
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

function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // Without a cache everything works, only later.
  }
}
