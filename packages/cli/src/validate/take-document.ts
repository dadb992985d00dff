import { type Document, type DocumentFault, HELD_SIZE } from "./document.ts";
import { removeTemporary, TemporaryFile } from "./temporary-file.ts";

/**
 * A document whose bytes come from elsewhere than a file. Small ones are held; a large one is put into a temporary file, so that
 * it can be read as other large files are: in pieces, and once more for the lines of its issues.
 * @param check asked with each size that is reached; what it finds is the reason why there is no such document
 * @throws Error of the source if its bytes cannot be had
 */
export async function takeDocument(
  name: string,
  source: AsyncIterable<Uint8Array>,
  check?: (size: number) => DocumentFault | undefined,
): Promise<Document> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let file: TemporaryFile | undefined;
  const keep = (chunk: Uint8Array): DocumentFault | undefined => {
    try {
      if (size > HELD_SIZE && file === undefined) {
        file = new TemporaryFile();
        for (const held of chunks.splice(0)) file.write(held);
      }
      if (file === undefined) chunks.push(chunk);
      else file.write(chunk);
      return undefined;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `The document is too large to be held, and no temporary file takes it: ${reason}. Set TMPDIR to a folder with room.`;
      return { code: "file-unreadable", message };
    }
  };
  let isTaken = false;
  try {
    for await (const chunk of source) {
      size += chunk.length;
      const fault = check?.(size) ?? keep(chunk);
      if (fault !== undefined) return { name, fault };
    }
    isTaken = true;
  } finally {
    file?.close();
    if (!isTaken && file !== undefined) removeTemporary(file.path);
  }
  return file === undefined ? { name, bytes: Buffer.concat(chunks) } : { name, path: file.path, temporary: true };
}
