import { s as slashed } from "./main.js";
import { dirname, resolve } from "node:path";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
// dist/files/file-resolver.js
/** Reads schema documents from files, and from nowhere else: a reference to a network address resolves to nothing. */
function fileResolver() {
	return {
		read(location) {
			if (/^[a-z][a-z0-9+.-]+:/i.test(location) && !location.startsWith("file:")) return void 0;
			try {
				return readFileSync(location.startsWith("file:") ? fileURLToPath(location) : location, "utf8");
			} catch {
				return;
			}
		},
		resolve(reference, base) {
			if (/^[a-z][a-z0-9+.-]+:/i.test(reference)) return reference;
			return slashed(resolve(dirname(base), decodeURIComponentSafely(reference)));
		}
	};
}
function decodeURIComponentSafely(reference) {
	try {
		return decodeURIComponent(reference);
	} catch {
		return reference;
	}
}
export { fileResolver as t };
