import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Folders that nobody has removed yet. */
const folders = new Set<string>();

/** A file that is written, and that whoever needs it last removes. */
export class TemporaryFile {
  readonly path: string;
  private readonly descriptor: number;

  /** @throws Error of the file system if there is no room for it */
  constructor() {
    // A folder of nobody else's: what is put there may be secret.
    const folder = mkdtempSync(join(tmpdir(), "schemawright-"));
    if (folders.size === 0) process.once("exit", removeAll);
    folders.add(folder);
    this.path = join(folder, "document");
    this.descriptor = openSync(this.path, "wx", 0o600);
  }

  /** @throws Error of the file system if the bytes cannot be written */
  write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.descriptor, bytes, at);
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

/** Removes a temporary file, which nobody needs any more. */
export function removeTemporary(path: string): void {
  folders.delete(dirname(path));
  rmSync(dirname(path), { recursive: true, force: true });
}

/** What was interrupted leaves nothing behind. */
function removeAll(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
