import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { type Entry, openPromise } from "yauzl";
import { slashed } from "../files/paths.ts";
import { grouped } from "../report/count.ts";
import { type Document, type DocumentFault, MAXIMUM_SIZE } from "./document.ts";
import { takeDocument } from "./take-document.ts";

/** Bytes that a byte of an archive may become in a large member. Deflate makes XML 10 to 50 times smaller, at most 1,032 times. */
const AMPLIFICATION = 100;

/**
 * The documents in an archive, by the end of its name: zip, tar, tar.gz and tgz, or one compressed file. One member is
 * read at a time; a large one is put into a temporary file. What a member is said to be called is a name only.
 * @param extensions ends of names that count as documents
 * @throws Error of the library if the archive is broken
 */
export async function* readArchive(path: string, extensions: readonly string[]): AsyncIterable<Document> {
  const counts = (name: string): boolean => extensions.some((end) => name.toLowerCase().endsWith(end));
  if (/\.zip$/i.test(path)) yield* readZip(path, counts);
  else if (/\.(tar|tgz|tar\.gz)$/i.test(path)) yield* readTar(path, counts);
  else {
    const name = `${slashed(path)}!/${basename(path).replace(/\.gz$/i, "")}`;
    yield await readMember(name, gunzip(path), statSync(path).size);
  }
}

async function* readZip(path: string, counts: (name: string) => boolean): AsyncIterable<Document> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
      if (entry.fileName.endsWith("/") || !counts(entry.fileName)) continue;
      const name = `${slashed(path)}!/${entry.fileName}`;
      if (entry.isEncrypted())
        yield { name, fault: { code: "archive-encrypted", message: "The member is encrypted." } };
      else yield await readMember(name, await zip.openReadStreamPromise(entry), entry.compressedSize);
    }
  } finally {
    zip.close();
  }
}

async function* readTar(path: string, counts: (name: string) => boolean): AsyncIterable<Document> {
  const members = extract();
  const { size } = statSync(path);
  const source = /\.tar$/i.test(path) ? createReadStream(path) : gunzip(path);
  pipeline(source, members, saysLater);
  for await (const member of members) {
    if (member.header.type === "file" && counts(member.header.name))
      yield await readMember(`${slashed(path)}!/${member.header.name}`, toItsEnd(member), size);
    else member.resume();
  }
}

/** The bytes of a member, all of which are taken, whoever wants no more of them: the next member is behind them. */
async function* toItsEnd(member: AsyncIterable<unknown>): AsyncIterable<Uint8Array> {
  const bytes = member[Symbol.asyncIterator]();
  let next = await bytes.next();
  try {
    for (; next.done !== true; next = await bytes.next()) yield next.value as Uint8Array;
  } finally {
    while (next.done !== true) next = await bytes.next();
  }
}

function gunzip(path: string): Readable {
  return pipeline(createReadStream(path), createGunzip(), saysLater);
}

/** What goes wrong with streams that lead to each other is heard where the last one is read. */
function saysLater(): void {}

/**
 * Small archives hold large members on purpose: what is both too large to be held and far larger than what it is made from
 * is no document.
 * @param packed bytes of the archive that the member is made from, at most
 */
function readMember(name: string, content: AsyncIterable<Uint8Array>, packed: number): Promise<Document> {
  const largest = Math.max(MAXIMUM_SIZE, packed * AMPLIFICATION);
  return takeDocument(name, content, (size) => (size > largest ? tooFarInflated(packed) : undefined));
}

function tooFarInflated(packed: number): DocumentFault {
  const message = `The member has more than ${grouped(AMPLIFICATION)} times the ${grouped(packed)} bytes that it is made from, and more than ${grouped(MAXIMUM_SIZE)}: this archive was made to exhaust who reads it. Unpack it, if you trust it.`;
  return { code: "archive-inflated", message };
}
