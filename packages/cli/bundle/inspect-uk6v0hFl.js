import { a as printReport, o as shownPath, x as EXIT, y as UseError } from "./main.js";
import { t as loadSchemaFile } from "./schema-file-BeWE8U9Z.js";
// dist/inspect/describe.js
const XSD = "http://www.w3.org/2001/XMLSchema";
/** The global components of a schema that its documents declare, by kind, in the order of their places. */
function globalComponents(schema) {
	return {
		elements: list("element", schema.elementDeclarations, (one) => `${one.abstract ? "abstract, " : ""}${typeName(one.typeDefinition)}`),
		types: list("type", schema.typeDefinitions, describeBase),
		attributes: list("attribute", schema.attributeDeclarations, (one) => typeName(one.typeDefinition)),
		groups: list("group", schema.modelGroupDefinitions, (one) => one.compositor),
		attributeGroups: list("attribute group", schema.attributeGroupDefinitions, () => ""),
		notations: list("notation", schema.notationDeclarations, () => ""),
		identityConstraints: list("identity constraint", schema.identityConstraintDefinitions, () => "")
	};
}
function list(kind, components, about) {
	return [...components].filter(([, component]) => !("builtIn" in component && component.builtIn)).map(([key, component]) => ({
		kind,
		name: key.startsWith("{}") ? key.slice(2) : key,
		place: placeOf(component.location),
		about: about(component),
		component
	}));
}
/** A place that an editor can jump to. */
function placeOf({ document, line, column }) {
	return `${shownPath(document)}:${line}:${column}`;
}
/** The name of a type for people. */
function typeName(type) {
	if (type.name === void 0) return type.kind === "complexTypeDefinition" ? "(anonymous type)" : simpleText(type);
	return expanded(type.targetNamespace, type.name);
}
/** A name for people: built-in types with the customary prefix, others with their namespace, if they have one. */
function expanded(namespace, name) {
	if (namespace === XSD) return `xs:${name}`;
	return namespace === "" ? name : `{${namespace}}${name}`;
}
function describeBase(type) {
	if (type.kind === "simpleTypeDefinition") return simpleText(type);
	const base = typeName(type.baseTypeDefinition);
	const derived = base === "xs:anyType" ? "" : `${type.derivationMethod} of ${base}, `;
	return `${type.abstract ? "abstract, " : ""}${derived}${type.contentType.variety} content`;
}
/** A simple type in a line: its base and its facets. */
function simpleText(type) {
	if (type.builtIn) return expanded(XSD, type.name ?? "");
	const members = type.memberTypeDefinitions.map(typeName).join(" | ");
	return [type.variety === "union" && members !== "" ? members : type.variety === "list" && type.itemTypeDefinition !== void 0 ? `list of ${typeName(type.itemTypeDefinition)}` : type.baseTypeDefinition === void 0 ? "" : typeName(type.baseTypeDefinition), ...type.facets.map(facetText)].filter((text) => text !== "").join(" ");
}
function facetText(facet) {
	switch (facet.kind) {
		case "enumeration": return facet.value.map(({ lexical }) => JSON.stringify(lexical)).join(" | ");
		case "pattern": return `/${facet.value.join("|")}/`;
		case "assertions": return facet.value.length === 0 ? "" : "with assertions";
		case "whiteSpace": return "";
		default: return `${facet.kind} ${facet.value}`;
	}
}
/** What a component contains, line by line, down to simple types or to a type that is being shown already. */
function treeLines(component) {
	return component.kind === "elementDeclaration" ? elementLines(component, "", /* @__PURE__ */ new Set()) : typeLines(component, /* @__PURE__ */ new Set());
}
function elementLines(element, occurs, open) {
	const { name, targetNamespace, typeDefinition: type, valueConstraint, nillable } = element;
	const value = valueConstraint === void 0 ? "" : ` ${valueConstraint.variety} ${JSON.stringify(valueConstraint.lexicalForm)}`;
	const head = `${expanded(targetNamespace, name)}${occurs}: ${typeName(type)}${nillable ? " or nil" : ""}${value}  ${placeOf(element.location)}`;
	if (type.kind === "simpleTypeDefinition" || type.builtIn) return [head];
	return open.has(type) ? [`${head}  (as above)`] : [head, ...indent(typeLines(type, open))];
}
function typeLines(type, open) {
	if (type.kind === "simpleTypeDefinition") return [simpleText(type)];
	const inside = /* @__PURE__ */ new Set([...open, type]);
	return [
		...type.attributeUses.map(attributeLine),
		...wildcardLine(type),
		...contentLines(type, inside)
	];
}
function attributeLine({ attributeDeclaration: { name, targetNamespace, typeDefinition }, required }) {
	return `@${expanded(targetNamespace, name)}${required ? "" : "?"}: ${typeName(typeDefinition)}`;
}
function wildcardLine({ attributeWildcard }) {
	return attributeWildcard === void 0 ? [] : ["@any"];
}
function contentLines({ contentType, assertions }, open) {
	const tests = assertions.length === 0 ? [] : [`(${assertions.length} assertions)`];
	if (contentType.variety === "empty") return tests;
	if (contentType.variety === "simple") return [`text: ${typeName(contentType.simpleTypeDefinition)}`, ...tests];
	return [
		...contentType.variety === "mixed" ? ["text between elements"] : [],
		...particleLines(contentType.particle, open),
		...tests
	];
}
function particleLines({ minOccurs, maxOccurs, term }, open) {
	return termLines(term, occurrences(minOccurs, maxOccurs), open);
}
function termLines(term, occurs, open) {
	if (term.kind === "elementDeclaration") return elementLines(term, occurs, open);
	if (term.kind === "wildcard") return [`any element${occurs}`];
	const of = term.definitionName === void 0 ? "" : ` of ${term.definitionName}`;
	return [`${term.compositor}${of}${occurs}`, ...indent(term.particles.flatMap((one) => particleLines(one, open)))];
}
/** Occurrences as regular expressions have them. */
function occurrences(least, most) {
	if (least === 1 && most === 1) return "";
	if (most === Number.POSITIVE_INFINITY) return least === 0 ? "*" : least === 1 ? "+" : `{${least},}`;
	if (least === 0 && most === 1) return "?";
	return least === most ? `{${least}}` : `{${least},${most}}`;
}
function indent(lines) {
	return lines.map((line) => `  ${line}`);
}
// dist/inspect/inspect.js
/**
* Prints what a schema declares, or one component of it.
* @returns the exit code: 0 printed, 1 the schema is broken
* @throws UseError if there is no such schema or component
*/
async function inspectCommand({ operands: [path, name], options, host }) {
	const { schema, reports } = host.timings.measure("load", () => loadSchemaFile(String(path), options.xsdVersion));
	if (schema === void 0) {
		const printer = await printReport({
			format: "pretty",
			maxIssues: 0,
			quiet: true
		}, host);
		for (const report of reports) printer.file(report);
		return EXIT.findings;
	}
	const lists = globalComponents(schema);
	if (typeof name === "string") printComponents(findComponents(lists, name), options, host);
	else if (options.json) printJson(schema, lists, host);
	else if (options.tree) printComponents(lists["elements"] ?? [], options, host);
	else printLists(schema, lists, host);
	return EXIT.fine;
}
/** Components of a name, written as it is or as generated code has it. @throws UseError if there is none */
function findComponents(lists, name) {
	const all = Object.values(lists).flat();
	const localOf = (one) => one.name.slice(one.name.indexOf("}") + 1);
	const exact = all.filter((one) => one.name === name || localOf(one) === name);
	if (exact.length > 0) return exact;
	const plain = (text) => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
	const alike = all.filter((one) => plain(localOf(one)) === plain(name));
	if (alike.length > 0) return alike;
	throw new UseError(`inspect: the schema declares nothing named ${name}; it has ${all.map(localOf).join(", ")}`);
}
function printComponents(components, { json }, host) {
	const shown = components.map((one) => ({
		...one,
		contains: hasTree(one.component) ? treeLines(one.component) : []
	}));
	if (json) {
		const plain = shown.map(({ component: _, ...rest }) => rest);
		host.write(`${JSON.stringify(plain, void 0, 2)}\n`);
		return;
	}
	for (const { kind, name, place, about, contains } of shown) {
		host.write(`${kind} ${name}  ${place}\n${about === "" ? "" : `  ${about}\n`}`);
		for (const line of contains) host.write(`  ${line}\n`);
		host.write("\n");
	}
}
function hasTree(component) {
	return typeof component === "object" && component !== null && "kind" in component && [
		"elementDeclaration",
		"complexTypeDefinition",
		"simpleTypeDefinition"
	].includes(String(component.kind));
}
function printLists(schema, lists, host) {
	host.write(`namespace ${schema.targetNamespace === "" ? "(none)" : schema.targetNamespace}\n`);
	for (const { location } of schema.documents) host.write(`document  ${shownPath(location)}\n`);
	for (const components of Object.values(lists)) {
		if (components.length === 0) continue;
		host.write("\n");
		const width = Math.max(...components.map(({ name }) => name.length));
		for (const { kind, name, place, about } of components) host.write(`${kind} ${name.padEnd(width)}  ${place}  ${about}\n`);
	}
}
function printJson(schema, lists, host) {
	const plain = Object.entries(lists).map(([kind, components]) => [kind, components.map(({ name, place, about }) => ({
		name,
		place,
		about
	}))]);
	const documents = schema.documents.map(({ location }) => shownPath(location));
	const report = {
		targetNamespace: schema.targetNamespace,
		documents,
		...Object.fromEntries(plain)
	};
	host.write(`${JSON.stringify(report, void 0, 2)}\n`);
}
export { inspectCommand };
