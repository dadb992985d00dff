import { d as escapeAttribute, l as XmlScanner, u as Token } from "./main.js";
// dist/bundle/references.js
const XSD = "http://www.w3.org/2001/XMLSchema";
/** Elements of a schema document whose `schemaLocation` leads to another one. */
const REFERRING = /* @__PURE__ */ new Set([
	"include",
	"import",
	"redefine",
	"override"
]);
/** Finds the references of a schema document to others, in document order. */
function findReferences(text) {
	const scanner = new XmlScanner(text, void 0, "internal");
	const found = [];
	for (let token = scanner.next(); token !== Token.EndDocument && token !== Token.Failed; token = scanner.next()) {
		if (token !== Token.StartElement || scanner.namespace !== XSD || !REFERRING.has(scanner.localName)) continue;
		for (let i = 0; i < scanner.attributeCount; i++) {
			if (scanner.attributeNamespace(i) !== "" || scanner.attributeLocalName(i) !== "schemaLocation") continue;
			const value = /schemaLocation\s*=\s*(["'])/y;
			value.lastIndex = scanner.attributeOffset(i);
			const quote = value.exec(text)?.[1];
			const start = value.lastIndex;
			if (quote === void 0) continue;
			found.push({
				location: scanner.attributeValue(i).trim(),
				start,
				end: text.indexOf(quote, start)
			});
		}
	}
	return found;
}
/** The text of a schema document with other locations in the place of some. */
function replaceReferences(text, newLocation) {
	let result = "";
	let at = 0;
	for (const { location, start, end } of findReferences(text)) {
		const replacement = newLocation(location);
		if (replacement === void 0) continue;
		result += text.slice(at, start) + escapeAttribute(replacement);
		at = end;
	}
	return result + text.slice(at);
}
export { replaceReferences as n, findReferences as t };
