import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { type Entry, openPromise } from "yauzl";
import { slashed } from "../files/paths.ts";
import { type Document, MAXIMUM_SIZE, tooLarge } from "./document.ts";

/**
 * The documents in an archive, by the end of its name: zip, tar, tar.gz and tgz, or one compressed file. One member is in
 * memory at a time. What a member is said to be called is a name only; nothing is written.
 * @param extensions ends of names that count as documents
 * @throws Error of the library if the archive is broken
 */
export async function* readArchive(path: string, extensions: readonly string[]): AsyncIterable<Document> {
  const counts = (name: string): boolean => extensions.some((end) => name.toLowerCase().endsWith(end));
  if (/\.zip$/i.test(path)) yield* readZip(path, counts);
  else if (/\.(tar|tgz|tar\.gz)$/i.test(path)) yield* readTar(path, counts);
  else yield await readMember(`${slashed(path)}!/${basename(path).replace(/\.gz$/i, "")}`, gunzip(path));
}

async function* readZip(path: string, counts: (name: string) => boolean): AsyncIterable<Document> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
      if (entry.fileName.endsWith("/") || !counts(entry.fileName)) continue;
      const name = `${slashed(path)}!/${entry.fileName}`;
      if (entry.isEncrypted())
        yield { name, fault: { code: "archive-encrypted", message: "The member is encrypted." } };
      else yield await readMember(name, await zip.openReadStreamPromise(entry));
    }
  } finally {
    zip.close();
  }
}

async function* readTar(path: string, counts: (name: string) => boolean): AsyncIterable<Document> {
  const members = extract();
  const source = /\.tar$/i.test(path) ? createReadStream(path) : gunzip(path);
  // Iterating over the members says what went wrong.
  pipeline(source, members).catch(() => undefined);
  for await (const member of members) {
    if (member.header.type === "file" && counts(member.header.name))
      yield await readMember(`${slashed(path)}!/${member.header.name}`, member as unknown as Readable);
    else member.resume();
  }
}

function gunzip(path: string): Readable {
  const file = createReadStream(path);
  const plain = createGunzip();
  file.on("error", (error) => plain.destroy(error));
  return file.pipe(plain);
}

/** Small archives hold large members on purpose: what is beyond the limit is counted, and not kept. */
async function readMember(name: string, content: AsyncIterable<Uint8Array>): Promise<Document> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size <= MAXIMUM_SIZE) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > MAXIMUM_SIZE ? { name, fault: tooLarge(size) } : { name, bytes: Buffer.concat(chunks) };
}
