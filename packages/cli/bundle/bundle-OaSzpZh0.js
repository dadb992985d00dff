import { a as printReport, c as decodeXml, o as shownPath, x as EXIT } from "./main.js";
import { t as fileResolver } from "./file-resolver-b4pr7gaA.js";
import { t as writeFiles } from "./write-files-DN8sVDTa.js";
import { t as loadSchemaFile } from "./schema-file-BeWE8U9Z.js";
import { t as commonFolder } from "./common-folder-CJFAxQb0.js";
import { n as replaceReferences } from "./references-DXILyGMZ.js";
import { posix } from "node:path";
// dist/bundle/place-documents.js
/**
* Gives each document a place in a folder: files keep their places to each other, those of a host are in a folder of
* its name. No two have the same place, on a disk that knows no capital letters either.
* @param locations absolute paths, and addresses
* @returns relative paths by location
*/
function placeDocuments(locations) {
	const files = locations.filter((location) => !isAddress(location));
	const top = commonFolder(files);
	const places = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const location of locations) {
		const wanted = isAddress(location) ? placeOfAddress(location) : posix.relative(top, location);
		let place = wanted;
		for (let i = 2; taken.has(place.toLowerCase()); i++) place = wanted.replace(/(\.[^./]*)?$/, `-${i}$1`);
		taken.add(place.toLowerCase());
		places.set(location, place);
	}
	return places;
}
/** Whether a location is an address on the network. */
function isAddress(location) {
	return /^https?:/i.test(location);
}
function placeOfAddress(address) {
	const { hostname, pathname, search } = new URL(address);
	const name = `${hostname}${pathname.endsWith("/") ? `${pathname}index` : pathname}${search}`.replace(/[^A-Za-z0-9._/-]/g, "_");
	return /\.xsd$/i.test(name) ? name : `${name}.xsd`;
}
// dist/bundle/bundle.js
/** Milliseconds that a host may take for a document, and characters that it may have. */
const PATIENCE = 3e4;
const MAXIMUM_LENGTH = 67108864;
/**
* Collects a schema in a folder.
* @returns the exit code: 0 written, 1 the schema is broken, or documents of it are missing
* @throws UseError if there is no such schema, Error if the files cannot be written
*/
async function bundleCommand({ operands: [path], options, host }) {
	const resolver = createCollectingResolver();
	const { schema, reports } = await loadAll(String(path), options, resolver, host);
	const printer = await printReport({
		format: "pretty",
		maxIssues: 0,
		quiet: true
	}, host);
	for (const report of reports) printer.file(report);
	for (const address of resolver.missing) {
		const advice = options.allowNet ? "It could not be fetched" : "It was not fetched: --allow-net allows that";
		host.complain(`${address}: ${advice}.\n`);
	}
	if (schema === void 0 || resolver.missing.size > 0) {
		host.complain("Nothing was written.\n");
		return EXIT.findings;
	}
	const places = placeDocuments(schema.documents.map(({ location }) => location));
	const files = schema.documents.map(({ location, text }) => {
		const place = places.get(location) ?? "";
		return {
			path: place,
			text: withUtf8(replaceReferences(text, (reference) => {
				const target = places.get(resolver.resolve(reference, location));
				return target === void 0 ? void 0 : encodeURI(posix.relative(posix.dirname(place), target));
			}))
		};
	});
	writeFiles(options.out, files);
	if (!options.quiet) for (const { location } of schema.documents) host.write(`${shownPath(options.out)}/${places.get(location)}  from ${isAddress(location) ? location : shownPath(location)}\n`);
	return EXIT.fine;
}
/** Texts are written in UTF-8, whatever they were in. */
function withUtf8(text) {
	return text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/, "$1UTF-8");
}
function createCollectingResolver() {
	const files = fileResolver();
	const fetched = /* @__PURE__ */ new Map();
	const missing = /* @__PURE__ */ new Set();
	return {
		fetched,
		missing,
		read(location) {
			if (!isAddress(location)) return files.read(location);
			const text = fetched.get(location);
			if (text === void 0) missing.add(location);
			return text;
		},
		resolve: (reference, base) => isAddress(base) && URL.canParse(reference, base) ? new URL(reference, base).href : files.resolve(reference, base)
	};
}
/** Loads, fetches what was missing, and loads again, until nothing new is missing. */
async function loadAll(path, { allowNet, xsdVersion }, resolver, host) {
	for (;;) {
		resolver.missing.clear();
		const loaded = host.timings.measure("load", () => loadSchemaFile(path, xsdVersion, resolver));
		const wanted = [...resolver.missing].filter((address) => !resolver.fetched.has(address));
		if (!allowNet || wanted.length === 0 || host.signal.aborted) return loaded;
		await host.timings.measure("fetch", () => Promise.all(wanted.map(async (address) => {
			resolver.fetched.set(address, await fetchText(address, host));
		})));
	}
}
async function fetchText(address, host) {
	try {
		const signal = AbortSignal.any([host.signal, AbortSignal.timeout(PATIENCE)]);
		const response = await fetch(address, { signal });
		if (!response.ok) throw new Error(`the host answers ${response.status} ${response.statusText}`);
		const chunks = [];
		let size = 0;
		for await (const chunk of response.body ?? []) {
			size += chunk.length;
			if (size > MAXIMUM_LENGTH) throw new Error(`the document has more than ${MAXIMUM_LENGTH} bytes`);
			chunks.push(chunk);
		}
		const decoded = decodeXml(Buffer.concat(chunks));
		if ("text" in decoded) return decoded.text;
		throw new Error(decoded.failure.message);
	} catch (error) {
		const { message, cause } = error;
		host.complain(`${address}: ${cause instanceof Error ? cause.message : message}\n`);
		return;
	}
}
export { bundleCommand };
