import { h as tooLarge, s as slashed } from "./main.js";
import { basename } from "node:path";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { openPromise } from "yauzl";
// dist/validate/archives.js
/**
* The documents in an archive, by the end of its name: zip, tar, tar.gz and tgz, or one compressed file. One member is in
* memory at a time. What a member is said to be called is a name only; nothing is written.
* @param extensions ends of names that count as documents
* @throws Error of the library if the archive is broken
*/
async function* readArchive(path, extensions) {
	const counts = (name) => extensions.some((end) => name.toLowerCase().endsWith(end));
	if (/\.zip$/i.test(path)) yield* readZip(path, counts);
	else if (/\.(tar|tgz|tar\.gz)$/i.test(path)) yield* readTar(path, counts);
	else yield await readMember(`${slashed(path)}!/${basename(path).replace(/\.gz$/i, "")}`, gunzip(path));
}
async function* readZip(path, counts) {
	const zip = await openPromise(path, { autoClose: false });
	try {
		for await (const entry of zip.eachEntry()) {
			if (entry.fileName.endsWith("/") || !counts(entry.fileName)) continue;
			const name = `${slashed(path)}!/${entry.fileName}`;
			if (entry.isEncrypted()) yield {
				name,
				fault: {
					code: "archive-encrypted",
					message: "The member is encrypted."
				}
			};
			else yield await readMember(name, await zip.openReadStreamPromise(entry));
		}
	} finally {
		zip.close();
	}
}
async function* readTar(path, counts) {
	const members = extract();
	const source = /\.tar$/i.test(path) ? createReadStream(path) : gunzip(path);
	pipeline(source, members).catch(() => void 0);
	for await (const member of members) if (member.header.type === "file" && counts(member.header.name)) yield await readMember(`${slashed(path)}!/${member.header.name}`, member);
	else member.resume();
}
function gunzip(path) {
	const file = createReadStream(path);
	const plain = createGunzip();
	file.on("error", (error) => plain.destroy(error));
	return file.pipe(plain);
}
/** Small archives hold large members on purpose: what is beyond the limit is counted, and not kept. */
async function readMember(name, content) {
	const chunks = [];
	let size = 0;
	for await (const chunk of content) {
		size += chunk.length;
		if (size <= 268435456) chunks.push(chunk);
		else chunks.length = 0;
	}
	return size > 268435456 ? {
		name,
		fault: tooLarge(size)
	} : {
		name,
		bytes: Buffer.concat(chunks)
	};
}
export { readArchive };
