import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Document, HELD_SIZE } from "./document.ts";

const NAME = "<standard input>";

/** Folders that nobody has removed yet. */
const folders = new Set<string>();

/**
 * The document that comes from standard input. Small ones are held; a large one is put into a temporary file, so that it can
 * be read as other large files are: in pieces, and once more for the lines of its issues.
 */
export async function readStandardInput(input: AsyncIterable<Uint8Array>): Promise<Document> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let file: TemporaryFile | undefined;
  try {
    for await (const chunk of input) {
      size += chunk.length;
      if (size > HELD_SIZE && file === undefined) {
        file = openTemporaryFile();
        for (const held of chunks.splice(0)) writeAll(file, held);
      }
      if (file === undefined) chunks.push(chunk);
      else writeAll(file, chunk);
    }
  } catch (error) {
    if (file !== undefined) removeTemporary(file.path);
    const reason = error instanceof Error ? error.message : String(error);
    const message =
      size > HELD_SIZE
        ? `The document is too large to be held, and no temporary file takes it: ${reason}. Set TMPDIR to a folder with room.`
        : `Standard input cannot be read: ${reason}`;
    return { name: NAME, fault: { code: "file-unreadable", message } };
  } finally {
    if (file !== undefined) closeSync(file.descriptor);
  }
  return file === undefined
    ? { name: NAME, bytes: Buffer.concat(chunks) }
    : { name: NAME, path: file.path, temporary: true };
}

/** Removes a temporary file, which nobody needs any more. */
export function removeTemporary(path: string): void {
  folders.delete(dirname(path));
  rmSync(dirname(path), { recursive: true, force: true });
}

interface TemporaryFile {
  readonly path: string;
  readonly descriptor: number;
}

function openTemporaryFile(): TemporaryFile {
  // A folder of nobody else's: what comes from standard input may be secret.
  const folder = mkdtempSync(join(tmpdir(), "schemawright-"));
  if (folders.size === 0) process.once("exit", removeAll);
  folders.add(folder);
  const path = join(folder, "document");
  return { path, descriptor: openSync(path, "wx", 0o600) };
}

/** What was interrupted leaves nothing behind. */
function removeAll(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

function writeAll({ descriptor }: TemporaryFile, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}
