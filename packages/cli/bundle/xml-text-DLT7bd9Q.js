import { d as escapeAttribute, f as isChar } from "./main.js";
// dist/report/xml-text.js
/** An attribute of a report in XML. Characters that no XML document can hold become question marks. */
function attribute(name, value) {
	const text = Array.from(String(value), (character) => isChar(character.codePointAt(0) ?? 0) ? character : "?");
	return ` ${name}="${escapeAttribute(text.join(""))}"`;
}
export { attribute as t };
