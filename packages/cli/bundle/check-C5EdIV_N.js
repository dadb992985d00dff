import { a as readFolder, i as isFolder, n as compileContract, r as findContracts, t as prettySchemaIssue } from "./pretty-schema-issue-B-cDbrtw.js";
import { s as slashed, x as EXIT, y as UseError } from "./main.js";
import { t as commonFolder } from "./common-folder-CJFAxQb0.js";
import { t as fileResolver } from "./file-resolver-b4pr7gaA.js";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { allowsNamespace, downgradeSchema, expandedName, loadSchema, parsePattern } from "@schemawright/xsd";
import { tmpdir } from "node:os";
import { compareFiles } from "@schemawright/generator";
import { setup, validateXML } from "xsd-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
// dist/check/judge.js
/** Java machines at a time. */
const CONCURRENCY = 2;
const PROBE = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"probe\"/></xs:schema>";
/** Folders that Java machines are customarily in, each with a folder for each of them. */
const JAVA_FOLDERS = [
	"/usr/lib/jvm",
	"/opt/java",
	"/Library/Java/JavaVirtualMachines"
];
/**
* Tries Xerces on a trivial document: with the Java machine that `JAVA_HOME` or the path names, or else, where that is
* too old for the judge and `JAVA_HOME` is not set, with the others that are installed. The one that works becomes
* `JAVA_HOME` of this process, which is where the judge looks for it. If none does, a Java compiler is asked for help.
* @param folder an existing folder for the two files of the trial
* @returns the judge, or the reason why there is none
*/
async function findJudge(folder) {
	const judge = createJudge();
	const schema = join(folder, "probe.xsd");
	const document = join(folder, "probe.xml");
	writeFileSync(schema, PROBE);
	writeFileSync(document, "<probe/>");
	const works = async () => {
		try {
			return (await judge.judge(document, schema)).valid;
		} catch {
			return false;
		}
	};
	if (await works()) return judge;
	const given = process.env.JAVA_HOME;
	if (given === void 0) {
		for (const home of javaHomes()) {
			process.env.JAVA_HOME = home;
			if (await works()) return judge;
		}
		delete process.env.JAVA_HOME;
	}
	if (await compileJudge() && await works()) return judge;
	return { missing: `${given === void 0 ? "no Java machine was found that runs it" : `it does not run with JAVA_HOME=${given}`}; it needs Java 21 or newer, or a JDK of any age` };
}
/**
* The judge's class file is made for Java 21. An older Java machine runs one that its own compiler makes, which the
* judge's package does itself where it finds no class file.
* @returns whether there is a new one; the old one is kept if not
*/
async function compileJudge() {
	const folder = dirname(createRequire(import.meta.url).resolve("xsd-schema-validator/package.json"));
	const shipped = join(folder, "support", "XMLValidator.class");
	try {
		renameSync(shipped, `${shipped}.shipped`);
		await setup();
		rmSync(`${shipped}.shipped`);
		return true;
	} catch {
		if (existsSync(`${shipped}.shipped`)) renameSync(`${shipped}.shipped`, shipped);
		return false;
	}
}
/** Other Java machines of this computer, the highest names first, which are the newest ones as a rule. */
function javaHomes() {
	return JAVA_FOLDERS.flatMap((folder) => {
		return (isFolder(folder) ? readdirSync(folder).sort().reverse() : []).flatMap((name) => [join(folder, name), join(folder, name, "Contents/Home")]);
	}).filter((home) => existsSync(join(home, "bin", "java")));
}
function createJudge() {
	let running = 0;
	const waiting = [];
	const turn = async () => {
		if (running >= CONCURRENCY) await new Promise((resolve) => waiting.push(resolve));
		else running++;
	};
	const done = () => {
		const next = waiting.shift();
		if (next === void 0) running--;
		else next();
	};
	return { async judge(file, schema) {
		await turn();
		try {
			return toVerdict(await validateXML({ file }, schema));
		} catch (error) {
			if (!isJudgement(error)) throw error;
			return toVerdict(error);
		} finally {
			done();
		}
	} };
}
/** A document that is not valid comes back as an error that carries the verdict. */
function isJudgement(error) {
	return error instanceof Error && "valid" in error && "messages" in error;
}
/** The judge's messages come in pieces that may hold several lines run together: `[error] … (3:9)[error] … (4:2)`. */
function toVerdict({ valid, result, messages }) {
	return {
		valid,
		isFatal: result === "FATAL_ERROR",
		messages: messages.flatMap((piece) => piece.split(/(?<=\(-?\d+:-?\d+\))(?=\[(?:warning|error|fatal)\] )/))
	};
}
// dist/report/line-difference.js
/** Unchanged lines shown around a change. */
const CONTEXT = 2;
/** Lines shown at most. */
const LIMIT = 24;
/** Longest piece of a line that is shown, in UTF-16 code units. */
const WIDTH = 160;
/** Most cells of the table of common subsequences; beyond it the whole middle counts as replaced. */
const CELLS = 4e6;
/**
* How one text becomes another, as changed lines with a little context: `-` for lines of `before`, `+` for lines of
* `after`. Empty for equal texts; cut after 24 lines.
*/
function lineDifference(before, after) {
	if (before === after) return "";
	const lines = changes(before.split("\n"), after.split("\n"));
	const near = /* @__PURE__ */ new Set();
	lines.forEach(({ mark }, i) => {
		if (mark === " ") return;
		for (let at = i - CONTEXT; at <= i + CONTEXT; at++) near.add(at);
	});
	const shown = [];
	let last = -1;
	for (const [i, { mark, text, number }] of lines.entries()) {
		if (!near.has(i)) continue;
		if (shown.length >= LIMIT) {
			const rest = lines.slice(i).filter((line) => line.mark !== " ").length;
			shown.push(`  … ${rest} more changed ${rest === 1 ? "line" : "lines"}`);
			break;
		}
		if (i !== last + 1 || shown.length === 0) shown.push(`  @@ line ${number} @@`);
		last = i;
		shown.push(`  ${mark} ${text.length > WIDTH ? `${text.slice(0, WIDTH)}…` : text}`.trimEnd());
	}
	return shown.join("\n");
}
/** The longest common subsequence decides what stays; equal beginnings and ends are set aside first. */
function changes(before, after) {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let end = 0;
	while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	const kept = (from, to) => after.slice(from, to).map((text, i) => ({
		mark: " ",
		text,
		number: from + i + 1
	}));
	return [
		...kept(0, start),
		...middle(before.slice(start, before.length - end), after.slice(start, after.length - end), start),
		...kept(after.length - end, after.length)
	];
}
function middle(before, after, offset) {
	const removed = (i) => ({
		mark: "-",
		text: before[i] ?? "",
		number: offset + i + 1
	});
	const added = (i) => ({
		mark: "+",
		text: after[i] ?? "",
		number: offset + i + 1
	});
	if ((before.length + 1) * (after.length + 1) > CELLS) return [...before.map((_, i) => removed(i)), ...after.map((_, i) => added(i))];
	const width = after.length + 1;
	const lengths = new Uint32Array((before.length + 1) * width);
	const at = (i, j) => lengths[i * width + j] ?? 0;
	for (let i = before.length - 1; i >= 0; i--) for (let j = after.length - 1; j >= 0; j--) lengths[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	const lines = [];
	let i = 0;
	let j = 0;
	while (i < before.length || j < after.length) if (i < before.length && j < after.length && before[i] === after[j]) {
		lines.push({
			mark: " ",
			text: after[j] ?? "",
			number: offset + j + 1
		});
		i++;
		j++;
	} else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1))) lines.push(removed(i++));
	else lines.push(added(j++));
	return lines;
}
// dist/check/drift.js
/** Files whose difference is shown; the rest is named. */
const SHOWN_FILES = 3;
/** Is what lies on disk what would be generated now? */
function checkDrift({ subjects }) {
	let files = 0;
	const findings = [];
	for (const { contract, files: wanted } of subjects) {
		files += wanted.length;
		const differences = compareFiles(wanted, readFolder(contract.output));
		const folder = slashed(relative(process.cwd(), contract.output));
		differences.forEach((difference, i) => {
			findings.push(describeDifference(difference, folder, i < SHOWN_FILES));
		});
	}
	if (findings.length > 0) findings.push("Run `schemawright generate` and commit what it makes.");
	return {
		counted: `${files} files`,
		findings,
		skipped: []
	};
}
function describeDifference({ path, kind, found, wanted }, folder, isShown) {
	const name = `${folder}/${path}`;
	if (kind === "missing") return `${name} is missing`;
	if (kind === "surplus") return `${name} would not be generated`;
	return isShown ? `${name} differs (- on disk, + generated)\n${lineDifference(found, wanted)}` : `${name} differs`;
}
// dist/check/batch.js
/**
* Judges many documents by one schema in one run of the judge: they become children of one element, which a wrapper of
* the schema lets hold any declared element. What is valid there is valid by itself, identity constraints that reach
* over documents apart.
* @returns the names of the documents that errors stand in; `undefined` if the verdict cannot be divided among them
*/
async function judgeTogether(documents, { file, schema: { targetNamespace } }, { judge }, folder) {
	const wrapper = join(dirname(file), `schemawright-batch-${basename(file)}`);
	const reference = basename(file).replace(/[&"<]/g, (character) => `&#${character.charCodeAt(0)};`);
	const namespace = targetNamespace.replace(/[&"<]/g, (character) => `&#${character.charCodeAt(0)};`);
	writeFileSync(wrapper, `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  ${namespace === "" ? `<xs:include schemaLocation="${reference}"/>` : `<xs:import namespace="${namespace}" schemaLocation="${reference}"/>`}
  <xs:element name="schemawright-batch">
    <xs:complexType>
      <xs:sequence>
        <xs:any namespace="##any" processContents="strict" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>
`);
	const lines = ["<schemawright-batch>"];
	const owners = [void 0];
	for (const { name, text } of documents) for (const line of withoutProlog(text).split(/\r\n|\r|\n/)) {
		lines.push(line);
		owners.push(name);
	}
	lines.push("</schemawright-batch>");
	const document = join(mkdtempSync(join(folder, "batch-")), "batch.xml");
	writeFileSync(document, lines.join("\n"));
	const { valid, isFatal, messages } = await judge(document, wrapper);
	if (isFatal) return void 0;
	const refused = /* @__PURE__ */ new Set();
	for (const message of messages) {
		const line = /\((\d+):-?\d+\)$/.exec(message)?.[1];
		const owner = line === void 0 ? void 0 : owners[Number(line) - 1];
		if (owner === void 0) return void 0;
		refused.add(owner);
	}
	return valid === (refused.size === 0) ? refused : void 0;
}
/** A document from its root element on: neither byte order mark, declaration, comments nor processing instructions before it. */
function withoutProlog(text) {
	return text.replace(/^\uFEFF?(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/, "");
}
// dist/check/derived-form.js
/** Writes the 1.0 form of a schema into a new folder in `folder`. */
function writeDerivedForm(schema, folder) {
	const { documents, losses } = downgradeSchema(schema);
	const root = mkdtempSync(join(folder, "form-"));
	const top = commonFolder(documents.map(({ location }) => location));
	const place = (location) => join(root, relative(top, location));
	for (const { location, text } of documents) {
		mkdirSync(dirname(place(location)), { recursive: true });
		writeFileSync(place(location), text);
	}
	return {
		schema,
		losses,
		file: place(schema.document)
	};
}
// dist/check/expressible.js
/** Faults that only this library's reader knows, or that are a matter of its limits. */
const READER_ONLY = /^(?:contract-rule$|limit-|doctype-|encoding-not-supported$|encoding-contradiction$)/;
/**
* @param discriminated places of types whose instances the reader reads as one of several derived types, of which a
* processor of the schema knows nothing
*/
function expressible(schema, root, losses, discriminated) {
	const key = ({ document, offset }) => `${document}#${offset}`;
	const lossesOf = /* @__PURE__ */ new Map();
	const everywhere = /* @__PURE__ */ new Set();
	for (const loss of losses) if (loss.typeLocation === void 0) for (const code of loss.issueCodes) everywhere.add(code);
	else {
		const at = key(loss.typeLocation);
		lossesOf.set(at, [...lossesOf.get(at) ?? [], loss]);
	}
	const chosen = new Set(discriminated.map(key));
	const lost = (type) => relatives(type).flatMap((one) => one.builtIn ? [] : lossesOf.get(key(one.location)) ?? []);
	/** Whether something inside elements of the type goes unchecked. */
	const isBlind = (type) => lost(type).some(({ reach }) => reach === "content") || relatives(type).some((one) => !one.builtIn && chosen.has(key(one.location)));
	const isLost = (type, code, isDeclared) => lost(type).some(({ kind, issueCodes }) => issueCodes.includes(code) && (isDeclared || kind !== "order-free"));
	return { says({ code, path, params }) {
		if (READER_ONLY.test(code) || everywhere.has(code)) return false;
		if (path === "/") return true;
		if (code === "cvc-elt.1") return ![...schema.elementDeclarations.values()].some(({ name }) => name === params.found);
		const steps = path.split("/").slice(2).map((step) => step.replace(/\[\d+\]$/, ""));
		let type = root.typeDefinition;
		for (const [i, step] of steps.entries()) {
			if (isBlind(type)) return false;
			const isLast = i === steps.length - 1;
			const child = step.startsWith("@") ? void 0 : childOf(type, step);
			if (isLast && isLost(type, code, child !== void 0)) return false;
			if (child === void 0) return isLast;
			type = child.typeDefinition;
		}
		return !isBlind(type) && !isLost(type, code, true);
	} };
}
/** The type, its bases, and the types of its items and members: what may have lost something that its values are subject to. */
function relatives(type) {
	const found = [];
	const waiting = [type];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		if (found.includes(next)) continue;
		found.push(next);
		if (next.kind === "simpleTypeDefinition") {
			waiting.push(...next.memberTypeDefinitions);
			if (next.itemTypeDefinition !== void 0) waiting.push(next.itemTypeDefinition);
		} else if (next.contentType.variety === "simple") waiting.push(next.contentType.simpleTypeDefinition);
		if (next.baseTypeDefinition !== void 0) waiting.push(next.baseTypeDefinition);
	}
	return found;
}
/** The declaration of a child by its local name. */
function childOf(type, name) {
	if (type.kind === "simpleTypeDefinition") return void 0;
	const { contentType } = type;
	if (contentType.variety === "empty" || contentType.variety === "simple") return void 0;
	const find = ({ term }) => {
		if (term.kind === "elementDeclaration") return term.name === name ? term : void 0;
		if (term.kind !== "modelGroup") return void 0;
		for (const particle of term.particles) {
			const found = find(particle);
			if (found !== void 0) return found;
		}
	};
	return find(contentType.particle);
}
// dist/check/generated-package.js
var __rewriteRelativeImportExtension = function(path, preserveJsx) {
	if (typeof path === "string" && /^\.\.?\//.test(path)) return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
		return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : d + ext + "." + cm.toLowerCase() + "js";
	});
	return path;
};
/** A generated package that cannot be imported: the sentence says what to do. */
var PackageError = class extends Error {
	name = "PackageError";
};
/** @throws PackageError if the package is not built, or is older than its sources */
async function loadPackage(subject) {
	const { output } = subject.contract;
	const name = slashed(relative(process.cwd(), output));
	const build = `build it (tsc -b ${name}; in a workspace of schemawright: pnpm generate)`;
	const entry = join(output, "dist/index.js");
	const built = statSync(join(output, "dist/.tsbuildinfo"), { throwIfNoEntry: false }) ?? statSync(entry, { throwIfNoEntry: false });
	if (built === void 0) throw new PackageError(`${name} has no dist/index.js: ${build}`);
	const newer = [...readFolder(output).keys()].filter((path) => path.startsWith("src/")).find((path) => statSync(join(output, path)).mtimeMs > built.mtimeMs);
	if (newer !== void 0) throw new PackageError(`${name}/${newer} is newer than ${name}/dist: ${build}`);
	const module = await importFile(entry);
	const exported = (symbol) => {
		const value = module[symbol];
		if (typeof value !== "function") throw new PackageError(`${name} exports no function ${symbol}: ${build}`);
		return value;
	};
	const jsonFiles = jsonSchemaPaths(subject);
	return {
		message: (message) => ({
			read: exported(`read${message}`),
			write: exported(`write${message}`),
			validate: exported(`validate${message}`)
		}),
		jsonValidator: async (schema) => {
			const path = jsonFiles.get(schema);
			if (path === void 0) throw new PackageError(`${name}/json has no JSON Schema of ${schema}: run schemawright generate`);
			return (await importFile(join(output, path))).validate;
		}
	};
}
async function importFile(path) {
	try {
		return await import(__rewriteRelativeImportExtension(pathToFileURL(path).href));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new PackageError(`${slashed(relative(process.cwd(), path))} cannot be imported: ${reason}`);
	}
}
/** Paths of validators by name: emitted JSON Schemas carry the message's name in their `$id`, authored ones are emitted as they are. */
function jsonSchemaPaths({ contract: { contract, folder }, files }) {
	const schemas = files.filter(({ path }) => path.endsWith(".schema.json"));
	const paths = /* @__PURE__ */ new Map();
	const add = (name, path) => {
		if (path !== void 0) paths.set(name, path.replace(/\.schema\.json$/, ".validator.js"));
	};
	for (const { path, text } of schemas) {
		const { $id } = JSON.parse(text);
		const prefix = `urn:schemawright:${contract.name}:`;
		if (typeof $id === "string" && $id.startsWith(prefix)) add($id.slice(prefix.length), path);
	}
	for (const { name, schema } of contract.json) {
		const authored = readFileSync(join(folder, schema), "utf8");
		add(name, schemas.find(({ text }) => text === authored)?.path);
	}
	return paths;
}
// dist/check/json-value.js
/** A typed object as JSON carries it: big integers as text, without properties that are undefined. */
function toJsonValue(value) {
	if (typeof value === "bigint") return value.toString();
	if (Array.isArray(value)) return value.map(toJsonValue);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== void 0).map(([name, member]) => [name, toJsonValue(member)]));
}
/** Whether JSON can carry a value at all: it has no infinite numbers, and no other number that is none. */
function fitsJson(value) {
	if (typeof value === "number") return Number.isFinite(value);
	if (typeof value !== "object" || value === null) return true;
	return Object.values(value).every(fitsJson);
}
/** Issue codes of a validator that the JSON Schema of the same message always has a counterpart for. */
const STRUCTURAL = /* @__PURE__ */ new Set([
	"object-type",
	"object-property",
	"cvc-complex-type.2.4.b",
	"cvc-complex-type.4"
]);
/**
* How the verdicts of a message's validator and of its JSON Schema on one value contradict each other. The JSON Schema
* may accept what only assertions, contract rules and facets refuse; it must refuse what the validator refuses for its
* structure, and nothing that the validator accepts.
* @returns one sentence, or nothing if they agree
*/
function contradiction(result, accepted, errors) {
	if (result.ok && !accepted) return `the validator accepts it, the JSON Schema does not: ${(errors ?? []).map(({ instancePath, message }) => `${instancePath || "the root"} ${message}`).slice(0, 3).join("; ")}`;
	const structural = result.issues.find(({ code, severity }) => severity === "error" && STRUCTURAL.has(code));
	if (accepted && structural !== void 0) return `the JSON Schema accepts it, the validator does not: ${structural.path} [${structural.code}]`;
}
// dist/check/sample-files.js
const LIST = "expected.json";
/** The samples that a contract's `samples/expected.json` lists, in its order. A contract without samples has none. */
function readSamples({ contract: { contract, folder } }) {
	if (contract.samples === void 0) return {
		samples: [],
		findings: []
	};
	const root = join(folder, contract.samples);
	const name = (path) => slashed(relative(process.cwd(), join(root, path)));
	let list;
	try {
		list = JSON.parse(readFileSync(join(root, LIST), "utf8"));
	} catch (error) {
		return {
			samples: [],
			findings: [`${name(LIST)}: ${error instanceof Error ? error.message : String(error)}`]
		};
	}
	if (!isRecord(list)) return {
		samples: [],
		findings: [`${name(LIST)}: expected an object of samples by path`]
	};
	const there = new Set([...readFolder(root).keys()].filter((path) => path !== LIST));
	const findings = [];
	const samples = Object.entries(list).flatMap(([path, entry]) => {
		const expected = readExpected(entry);
		if (typeof expected === "string") findings.push(`${name(LIST)}: ${path}: ${expected}`);
		if (!there.delete(path)) findings.push(`${name(LIST)}: there is no sample ${path}`);
		else if (typeof expected !== "string") {
			const file = join(root, path);
			return [{
				path,
				name: name(path),
				file,
				bytes: readFileSync(file),
				...expected
			}];
		}
		return [];
	});
	for (const path of there) findings.push(`${name(path)}: ${LIST} does not list it`);
	return {
		samples,
		findings
	};
}
/** One entry of the list, or what is wrong with it. */
function readExpected(entry) {
	if (!isRecord(entry) || typeof entry.message !== "string") return "expected an object with \"message\"";
	const { message, issues, valid, paths = [] } = entry;
	if (Array.isArray(issues)) {
		const wrong = issues.findIndex((issue) => !isExpectedIssue(issue));
		if (wrong >= 0) return `issues[${wrong}]: expected an object with "path", and "code" or "rule" or both, as texts`;
		return {
			message,
			expected: {
				form: "xml",
				issues
			}
		};
	}
	if (typeof valid !== "boolean") return "expected \"issues\" (XML) or \"valid\" (JSON)";
	if (!Array.isArray(paths) || paths.some((path) => typeof path !== "string")) return "\"paths\": expected texts";
	return {
		message,
		expected: {
			form: "json",
			valid,
			paths
		}
	};
}
function isExpectedIssue(issue) {
	if (!isRecord(issue) || typeof issue.path !== "string") return false;
	return [issue.code, issue.rule].every((one) => one === void 0 || typeof one === "string");
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// dist/check/forms.js
/** Does each sample of the XML form get one verdict from reader and Xerces, and its value from validator and Ajv? */
async function checkForms({ subjects, judge, folder }) {
	const findings = [];
	let asked = 0;
	let demanded = 0;
	let values = 0;
	for (const subject of subjects) {
		const samples = readSamples(subject).samples.filter(({ expected }) => expected.form === "xml");
		try {
			const generated = await loadPackage(subject);
			const json = await Promise.all(samples.map((sample) => judgeValue(sample, generated)));
			values += json.filter((one) => one !== void 0).length;
			findings.push(...json.filter((one) => one !== void 0 && one !== "").map(String));
			if ("missing" in judge) continue;
			asked += samples.length;
			for (const group of groupByForm(subject, samples, generated)) {
				const judged = await judgeGroup(group, subject, judge, folder);
				findings.push(...judged.findings);
				demanded += judged.demanded;
			}
		} catch (error) {
			if (!(error instanceof PackageError)) throw error;
			findings.push(error.message);
		}
	}
	const skipped = "missing" in judge ? ["the 1.0 form by Xerces"] : [];
	return {
		counted: `${asked} samples by Xerces, of which it must refuse ${demanded}; ${values} values by Ajv`,
		findings,
		skipped
	};
}
/**
* Compares the verdicts on the value of a sample. A sample with faults has a value too if they are of the kind that can
* be switched off by code.
* @returns a finding, the empty string if the verdicts agree, nothing if there is no value
*/
async function judgeValue({ name, bytes, message }, generated) {
	const functions = generated.message(message);
	const value = readValue(bytes, functions);
	if (value === void 0) return void 0;
	const validate = await generated.jsonValidator(message);
	const accepted = validate(toJsonValue(value));
	const text = contradiction(functions.validate(value), accepted, validate.errors);
	return text === void 0 ? "" : `${name}: ${text}`;
}
function readValue(bytes, { read }) {
	const first = read(bytes);
	if (first.ok) return first.value;
	const codes = first.issues.flatMap(({ rule }) => rule === void 0 ? [] : [rule]);
	if (codes.length === 0) return void 0;
	const second = read(bytes, { rules: Object.fromEntries(codes.map((code) => [code, "off"])) });
	return second.ok ? second.value : void 0;
}
function groupByForm({ binding }, samples, generated) {
	const groups = /* @__PURE__ */ new Map();
	for (const sample of samples) {
		const text = textOf(sample.bytes);
		const root = /<([^\s/>!?:]+:)?([^\s/>!?:]+)/.exec(withoutComments(text ?? ""))?.[2];
		const forms = binding.messages.find(({ name }) => name === sample.message)?.forms ?? [];
		const form = forms.find(({ element }) => element === root) ?? forms[0];
		if (form === void 0) continue;
		const { ok, issues } = generated.message(sample.message).read(sample.bytes);
		const isWellFormed = issues.every(({ path }) => path !== "/");
		const { schema, element, namespace } = form;
		const key = `${schema} ${element}`;
		const group = groups.get(key) ?? {
			schema,
			element,
			namespace,
			members: []
		};
		groups.set(key, group);
		group.members.push({
			sample,
			ok,
			issues,
			text: isWellFormed ? text : void 0
		});
	}
	return [...groups.values()];
}
function withoutComments(text) {
	return text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "");
}
function textOf(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
/** `demanded` counts the samples with a fault that the 1.0 form can say. */
async function judgeGroup(group, { schemas, binding }, judge, folder) {
	const schema = schemas.get(group.schema);
	const root = schema?.elementDeclarations.get(expandedName(group.namespace, group.element));
	if (schema === void 0 || root === void 0) return {
		findings: [],
		demanded: 0
	};
	const form = writeDerivedForm(schema, folder);
	const discriminated = binding.unions.map(({ fallback }) => fallback.definition.location);
	const { says } = expressible(schema, root, form.losses, discriminated);
	const refused = await judgeTogether(group.members.flatMap(({ sample, text }) => text === void 0 ? [] : [{
		name: sample.name,
		text
	}]), form, judge, folder);
	const findings = await Promise.all(group.members.map(async (member) => {
		const { sample, text } = member;
		if (refused !== void 0 && text !== void 0) {
			if (disagreement(member, !refused.has(sample.name), form, says) === void 0) return [];
		}
		const { valid, messages } = await judge.judge(sample.file, form.file);
		const contradicted = disagreement(member, valid, form, says);
		return contradicted === void 0 ? [] : [`${sample.name}: ${contradicted}${valid ? "" : `: ${messages.join(" ")}`}`];
	}));
	const demanded = group.members.filter(({ ok, issues }) => !ok && issues.some(says)).length;
	return {
		findings: findings.flat(),
		demanded
	};
}
/** How reader and Xerces contradict each other, if they do. */
function disagreement({ ok, issues, text }, valid, { losses }, says) {
	if (ok && !valid) return losses.some(({ kind }) => kind === "narrower" || kind === "derivation" && /\btype\s*=/.test(text ?? "")) ? void 0 : "the reader accepts it, Xerces does not by the 1.0 form";
	const expressed = ok || !valid ? void 0 : issues.find((issue) => issue.severity === "error" && says(issue));
	return expressed === void 0 ? void 0 : `Xerces accepts it by the 1.0 form, the reader does not: ${expressed.path} [${expressed.code}]`;
}
// dist/check/json-schemas.js
/** Does every JSON Schema, emitted and authored, meet the meta-schema of JSON Schema 2020-12? */
function checkJsonSchemas({ subjects }) {
	const ajv = new Ajv2020({
		allErrors: true,
		strict: false
	});
	const findings = [];
	let count = 0;
	for (const path of new Set(subjects.flatMap(jsonSchemaFiles))) {
		count++;
		const name = slashed(relative(process.cwd(), path));
		try {
			const schema = JSON.parse(readFileSync(path, "utf8"));
			if (typeof schema !== "object" && typeof schema !== "boolean" || schema === null) findings.push(`${name}: a JSON Schema is an object or a boolean`);
			else if (ajv.validateSchema(schema) !== true) for (const { instancePath, message } of ajv.errors ?? []) findings.push(`${name}${instancePath === "" ? "" : `#${instancePath}`}: ${message}`);
		} catch (error) {
			findings.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	return {
		counted: `${count} JSON Schemas`,
		findings,
		skipped: []
	};
}
/** Emitted ones as they lie on disk; authored ones that the contract names, and any other with the customary name. */
function jsonSchemaFiles({ contract: { contract, folder, output } }) {
	const named = contract.json.map(({ schema }) => join(folder, schema));
	const under = (root) => [...readFolder(root).keys()].filter((path) => path.endsWith(".schema.json")).map((path) => join(root, path));
	return [
		...under(output),
		...named,
		...under(folder)
	];
}
// dist/check/arbitrary/mutation.js
/** What is put in the place of a part of a value. */
const REPLACEMENTS = [
	null,
	true,
	0,
	-1,
	1.5,
	"",
	" ",
	"x",
	[],
	{},
	["x"],
	{ x: 1 }
];
/**
* Values with one change somewhere in them: a part replaced by something of whatever kind, a property left out or
* added, an item doubled.
* @param kept properties whose values stay as they are: they hold elements as data, whose form is not the schema's
*/
function mutationsOf(values, kept) {
	return fc.tuple(values, fc.nat(), fc.constantFrom("replace", "remove", "add"), fc.constantFrom(...REPLACEMENTS)).map(([value, at, kind, replacement]) => {
		const places = placesIn(value, [], kept);
		return change(value, places[at % places.length] ?? [], kind, replacement);
	});
}
/** The root and everything in it. */
function placesIn(value, at, kept) {
	if (typeof value !== "object" || value === null) return [at];
	return [at, ...(Array.isArray(value) ? [...value.entries()] : Object.entries(value)).flatMap(([key, member]) => kept.has(String(key)) ? [] : placesIn(member, [...at, key], kept))];
}
function change(value, place, kind, replacement) {
	const [key, ...rest] = place;
	if (key === void 0) {
		if (kind !== "add" || typeof value !== "object" || value === null) return replacement;
		return Array.isArray(value) ? [...value, ...value.slice(-1)] : {
			...value,
			"zz-added": replacement
		};
	}
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		if (kind === "remove" && rest.length === 0) return value.filter((_, i) => i !== key);
		return value.map((item, i) => i === key ? change(item, rest, kind, replacement) : item);
	}
	const { [key]: member, ...others } = value;
	return kind === "remove" && rest.length === 0 ? others : {
		...others,
		[key]: change(member, rest, kind, replacement)
	};
}
// dist/check/arbitrary/lexical.js
const digits = (count, low, high) => fc.integer({
	min: low,
	max: high
}).map((value) => String(value).padStart(count, "0"));
const year = digits(4, 1, 9999);
const month = digits(2, 1, 12);
/** Every month has so many days. */
const day = digits(2, 1, 28);
const zone = fc.oneof(fc.constantFrom("Z", "+00:00", "-00:00", "+14:00", "-14:00"), fc.tuple(fc.constantFrom("+", "-"), digits(2, 0, 13), digits(2, 0, 59)).map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`));
const optionalZone = fc.oneof(fc.constant(""), zone);
const fraction = fc.oneof(fc.constant(""), fc.integer({
	min: 0,
	max: 999999
}).map((value) => `.${value}`));
const time = fc.oneof({
	weight: 9,
	arbitrary: fc.tuple(digits(2, 0, 23), digits(2, 0, 59), digits(2, 0, 59), fraction)
}, {
	weight: 1,
	arbitrary: fc.constant([
		"24",
		"00",
		"00",
		""
	])
}).map(([hours, minutes, seconds, rest]) => `${hours}:${minutes}:${seconds}${rest}`);
const date = fc.tuple(year, month, day).map((parts) => parts.join("-"));
const joined = (...parts) => fc.tuple(...parts).map((all) => all.join(""));
const literal = (text) => fc.constant(text);
const sign = fc.constantFrom("", "-");
const count = fc.nat({ max: 400 });
const yearMonthDuration = fc.tuple(sign, count, count).map(([minus, years, months]) => `${minus}P${years}Y${months}M`);
const dayTimeDuration = fc.tuple(sign, count, count, count, fraction).map(([minus, days, hours, seconds, rest]) => `${minus}P${days}DT${hours}H${seconds}${rest}S`);
const hexBinary = fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString("hex"));
const base64Binary = fc.uint8Array({ maxLength: 7 }).map((bytes) => Buffer.from(bytes).toString("base64"));
const name$1 = fc.stringMatching(/^[a-z_][a-z0-9._-]{0,8}$/);
/** Texts of the built-in types whose values are held as text of a form of their own, by name. */
const LEXICAL = {
	decimal: fc.tuple(sign, count, fraction).map(([minus, whole, rest]) => `${minus}${whole}${rest}`),
	dateTime: joined(date, literal("T"), time, optionalZone),
	dateTimeStamp: joined(date, literal("T"), time, zone),
	date: joined(date, optionalZone),
	time: joined(time, optionalZone),
	gYearMonth: joined(year, literal("-"), month, optionalZone),
	gYear: joined(year, optionalZone),
	gMonthDay: joined(literal("--"), month, literal("-"), day, optionalZone),
	gDay: joined(literal("---"), day, optionalZone),
	gMonth: joined(literal("--"), month, optionalZone),
	duration: fc.oneof(yearMonthDuration, dayTimeDuration, fc.constantFrom("P1Y2M3DT4H5M6.7S", "PT0S", "-P1D")),
	yearMonthDuration,
	dayTimeDuration,
	hexBinary,
	base64Binary,
	anyURI: fc.constantFrom("", "a", "http://example.test/a%20b?c=d&e#f", "urn:x:y", "../ä"),
	language: fc.constantFrom("en", "de-CH", "x-klingon"),
	Name: name$1,
	NCName: name$1,
	ID: name$1,
	IDREF: name$1,
	ENTITY: name$1,
	NMTOKEN: fc.stringMatching(/^[a-z0-9._:-]{1,8}$/),
	NMTOKENS: fc.constantFrom("a", "a b", "1 2 3"),
	IDREFS: fc.constantFrom("a", "a b"),
	ENTITIES: fc.constantFrom("a", "a b")
};
// dist/check/arbitrary/pattern.js
/** How often more than its minimum a part is repeated at most. */
const MORE$2 = 5;
/** Characters that are tried beside those that a class names. */
const POOL = [..." aAmzZ059-_./:@+#?&<>	\n\r\xA0éßΩ中٣😀"].map((character) => character.codePointAt(0) ?? 0);
/** Strings that match an XSD regular expression; nothing if it is none, or takes a character that cannot be found. */
function matching(pattern) {
	const parsed = parsePattern(pattern, "1.1");
	return parsed.ok ? fromNode(parsed.node) : void 0;
}
function fromNode(node) {
	switch (node.kind) {
		case "class": {
			const characters = candidates(node.class).filter((code) => isXml(code) && contains(node.class, code));
			return characters.length === 0 ? void 0 : fc.constantFrom(...characters).map((code) => String.fromCodePoint(code));
		}
		case "sequence": {
			const items = all(node.items.map(fromNode));
			return items === void 0 ? void 0 : fc.tuple(...items).map((parts) => parts.join(""));
		}
		case "choice": {
			const branches = node.branches.map(fromNode).filter((branch) => branch !== void 0);
			return branches.length === 0 ? void 0 : fc.oneof(...branches);
		}
		case "repeat": {
			const item = fromNode(node.item);
			if (item === void 0) return node.minimum === 0 ? fc.constant("") : void 0;
			const maxLength = Math.min(node.maximum ?? Number.POSITIVE_INFINITY, node.minimum + MORE$2);
			return fc.array(item, {
				minLength: node.minimum,
				maxLength
			}).map((parts) => parts.join(""));
		}
	}
}
function all(items) {
	const found = items.filter((item) => item !== void 0);
	return found.length === items.length ? found : void 0;
}
/** Characters worth trying: a pool, and the ends of the ranges that a class names. */
function candidates({ items, subtracted }) {
	const ends = items.flatMap((item) => item.kind === "codePoints" ? item.codePoints.slice(0, 40) : []);
	return [.../* @__PURE__ */ new Set([
		...POOL,
		...ends,
		...subtracted === void 0 ? [] : candidates(subtracted)
	])];
}
function contains({ items, negated, subtracted }, code) {
	return items.some((item) => {
		if (item.kind === "category") return new RegExp(`^\\p{${item.category}}$`, "u").test(String.fromCodePoint(code)) !== item.negated;
		return item.codePoints.some((first, i) => i % 2 === 0 && first <= code && code <= (item.codePoints[i + 1] ?? first));
	}) !== negated && !(subtracted !== void 0 && contains(subtracted, code));
}
function isXml(code) {
	if (code < 32) return code === 9 || code === 10 || code === 13;
	return code < 55296 || code > 57343 && code !== 65534 && code !== 65535;
}
// dist/check/arbitrary/text.js
/** Pieces that text handling gets wrong where it gets anything wrong. */
const AWKWARD = [
	"&",
	"<",
	">",
	"]]>",
	"&amp;",
	"<!--",
	"<![CDATA[",
	"\"",
	"'",
	"	",
	"\n",
	"\r",
	"\r\n",
	" ",
	"  ",
	"",
	"\xA0",
	"\u2028",
	"é",
	"é",
	"中",
	"😀",
	"👩‍👩‍👧",
	"﻿",
	"�",
	"􏿿"
];
/** Words of ASCII letters and digits with single blanks between them: what most messages hold. */
function plainText() {
	const word = fc.string({
		unit: fc.constantFrom(..."abcdeXYZ0189-_."),
		minLength: 1,
		maxLength: 8
	});
	return fc.array(word, {
		minLength: 1,
		maxLength: 4
	}).map((words) => words.join(" "));
}
/** Any text that XML can carry, awkward pieces preferred; may be empty or blank. */
function awkwardText() {
	const unit = fc.oneof(fc.constantFrom(...AWKWARD), fc.constantFrom(..."aZ09 .;"));
	return fc.string({
		unit,
		maxLength: 12
	});
}
// dist/check/arbitrary/value.js
/** Integers that are tried where nothing bounds them. */
const WIDE = 2n ** 70n;
/**
* Values of a simple type, held as generated code holds them. Most meet the type's facets; not all, since facets can
* be combined in ways that only search could satisfy. White space is as the type keeps it.
* @param hasFaults mixes in values of the same JavaScript type that need not meet the facets
*/
function valuesOf(value, hasFaults) {
	const good = goodValues(value, hasFaults);
	const faulty = hasFaults ? faultyValues(value) : void 0;
	return faulty === void 0 ? good : fc.oneof({
		weight: 14,
		arbitrary: good
	}, {
		weight: 1,
		arbitrary: faulty
	});
}
function goodValues(value, hasFaults) {
	const { variety } = value;
	if (variety.kind === "union") return unionValues(variety.members, hasFaults);
	const facets = facetsOf(value.definition);
	if (variety.kind === "list") {
		const { least, most } = lengths(facets);
		return fc.array(itemsOf(variety.item, hasFaults), {
			minLength: least,
			maxLength: Math.min(most, least + 4)
		});
	}
	if (variety.literals !== void 0 && variety.literals.length > 0) return fc.constantFrom(...variety.literals);
	switch (variety.representation) {
		case "boolean": return fc.boolean();
		case "number": return variety.primitive === "decimal" ? integers(facets, BigInt(Number.MIN_SAFE_INTEGER), BigInt(Number.MAX_SAFE_INTEGER)).map(Number) : fc.double({
			noNaN: true,
			...doubleBounds(facets)
		}).map(variety.builtIn === "float" ? Math.fround : identity);
		case "bigint": return integers(facets, ...SIGNED[variety.builtIn] ?? [-WIDE, WIDE]);
		case "string": return strings(facets, variety.builtIn, variety.primitive).map((text) => normalise(text, variety.whiteSpace));
	}
}
/** A text that an earlier member reads is a value of that member: the first one that takes it has it. */
function unionValues(members, hasFaults) {
	const atoms = members.flatMap(atomicMembers);
	return fc.oneof(...atoms.map((member, i) => valuesOf(member, hasFaults).map((value) => {
		if (typeof value !== "string") return value;
		const earlier = atoms.slice(0, i).find((one) => typedText(value, one) !== void 0);
		return earlier === void 0 ? value : typedText(value, earlier);
	})));
}
function atomicMembers(member) {
	return member.variety.kind === "union" ? member.variety.members.flatMap(atomicMembers) : [member];
}
/** What a member that does not hold strings makes of a text. */
function typedText(text, { variety }) {
	if (variety.kind !== "atomic") return void 0;
	switch (variety.representation) {
		case "boolean": return /^(?:true|1)$/.test(text) ? true : /^(?:false|0)$/.test(text) ? false : void 0;
		case "number":
			if (variety.primitive === "decimal") return /^[+-]?\d+$/.test(text) ? Number(text) : void 0;
			return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : void 0;
		case "bigint": return /^[+-]?\d+$/.test(text) ? BigInt(text.replace("+", "")) : void 0;
		case "string": return;
	}
}
/** Items of a list cannot hold blanks, nor be empty. */
function itemsOf(item, hasFaults) {
	return valuesOf(item, hasFaults).map((one) => typeof one === "string" ? one.replace(/\s+/g, "") || "x" : one);
}
/** Values that some facet or lexical form may refuse. A union's would have to be of no other member, so it has none. */
function faultyValues({ variety }) {
	if (variety.kind !== "atomic") return void 0;
	switch (variety.representation) {
		case "boolean": return;
		case "number": return variety.primitive === "decimal" ? fc.constantFrom(0, -1, 1, 9, 128, -129, 65536, 2 ** 31, 2 ** 53 - 1, 2 ** 53, 1.5, NaN, Number.POSITIVE_INFINITY) : fc.double().map(variety.builtIn === "float" ? Math.fround : identity);
		case "bigint": return fc.constantFrom(0n, -1n, 1n, 2n ** 63n, -(2n ** 63n) - 1n, 2n ** 64n);
		case "string": return fc.oneof(awkwardText(), plainText()).map((text) => normalise(text, variety.whiteSpace));
	}
}
/** Bounds of the integer types that are held as big integers. */
const SIGNED = {
	nonPositiveInteger: [-WIDE, 0n],
	negativeInteger: [-WIDE, -1n],
	nonNegativeInteger: [0n, WIDE],
	positiveInteger: [1n, WIDE],
	long: [-(2n ** 63n), 2n ** 63n - 1n],
	unsignedLong: [0n, 2n ** 64n - 1n]
};
/** The facets of a type and its bases, its own first. */
function facetsOf(definition) {
	const found = [];
	for (let at = definition; at !== void 0; at = at.baseTypeDefinition) found.push(...at.facets);
	return found;
}
function lengths(facets) {
	let least = 0;
	let most = Number.MAX_SAFE_INTEGER;
	for (const facet of facets) {
		if (facet.kind === "minLength" || facet.kind === "length") least = Math.max(least, facet.value);
		if (facet.kind === "maxLength" || facet.kind === "length") most = Math.min(most, facet.value);
	}
	return {
		least,
		most: Math.max(least, most)
	};
}
function integers(facets, low, high) {
	let [min, max] = [low, high];
	for (const facet of facets) {
		if (!("value" in facet) || typeof facet.value !== "string" || !/^[+-]?\d+$/.test(facet.value)) continue;
		const bound = BigInt(facet.value.replace("+", ""));
		if (facet.kind === "minInclusive" && bound > min) min = bound;
		if (facet.kind === "minExclusive" && bound >= min) min = bound + 1n;
		if (facet.kind === "maxInclusive" && bound < max) max = bound;
		if (facet.kind === "maxExclusive" && bound <= max) max = bound - 1n;
	}
	for (const facet of facets) {
		if (facet.kind !== "totalDigits" || facet.value > 30) continue;
		const most = 10n ** BigInt(facet.value) - 1n;
		if (max > most) max = most;
		if (min < -most) min = -most;
	}
	if (max < min) max = min;
	const near = max - min > 20n ? [fc.bigInt({
		min,
		max: min + 10n
	}), fc.bigInt({
		min: max - 10n,
		max
	})] : [];
	return fc.oneof(fc.bigInt({
		min,
		max
	}), ...near);
}
function identity(value) {
	return value;
}
function doubleBounds(facets) {
	const bounds = {};
	for (const facet of facets) {
		if (facet.kind === "minInclusive" || facet.kind === "minExclusive") bounds.min = Number(facet.value);
		if (facet.kind === "maxInclusive" || facet.kind === "maxExclusive") bounds.max = Number(facet.value);
	}
	return bounds;
}
function strings(facets, builtIn, primitive) {
	const { least, most } = lengths(facets);
	const fit = (text) => {
		const characters = [...text];
		if (characters.length > most) return characters.slice(0, most).join("");
		return characters.length < least ? text + "x".repeat(least - characters.length) : text;
	};
	const pattern = facets.find((facet) => facet.kind === "pattern");
	if (pattern?.kind === "pattern") {
		const alternatives = pattern.value.map(matching).filter((one) => one !== void 0);
		if (alternatives.length > 0) {
			const one = fc.oneof(...alternatives);
			return isFree(builtIn) ? fc.oneof(one, one.map(fit)) : one;
		}
	}
	const zoned = facets.find((facet) => facet.kind === "explicitTimezone");
	const lexical = LEXICAL[builtIn] ?? LEXICAL[primitive];
	if (lexical !== void 0) {
		if (zoned?.kind !== "explicitTimezone" || zoned.value === "optional") return lexical;
		const zone = /(?:Z|[+-]\d\d:\d\d)$/;
		return lexical.map((text) => zoned.value === "prohibited" ? text.replace(zone, "") : zone.test(text) ? text : `${text}Z`);
	}
	return fc.oneof({
		weight: 3,
		arbitrary: plainText()
	}, {
		weight: 2,
		arbitrary: awkwardText()
	}).map(fit);
}
/** Whether every text is a value of the built-in type, once its white space is as it keeps it. */
function isFree(builtIn) {
	return builtIn === "string" || builtIn === "normalizedString" || builtIn === "token";
}
function normalise(text, whiteSpace) {
	if (whiteSpace === "preserve") return text;
	const replaced = text.replace(/[\t\n\r]/g, " ");
	return whiteSpace === "replace" ? replaced : replaced.replace(/ +/g, " ").replace(/^ | $/g, "");
}
// dist/check/arbitrary/xml-element.js
const name = fc.constantFrom("zz-unknown", "ZZ_UNKNOWN", "zz.é");
/** No namespace, and one that no contract declares anything in. */
const NAMESPACES = ["", "urn:schemawright:unknown"];
const text = awkwardText().map((one) => one === "" ? "x" : one);
/**
* Elements as data that a wildcard admits, in the form in which reading gives them: nothing empty is named, texts do
* not stand side by side. Nothing if the wildcard admits none of the namespaces that are tried.
*/
function xmlElements({ namespaceConstraint }) {
	const namespaces = NAMESPACES.filter((namespace) => allowsNamespace(namespaceConstraint, namespace));
	if (namespaces.length === 0) return void 0;
	return fc.array(xmlElement(1, fc.constantFrom(...namespaces)), {
		minLength: 1,
		maxLength: 2
	});
}
function xmlElement(depth, namespace) {
	const attribute = fc.record({
		name,
		value: awkwardText()
	}, { noNullPrototype: true });
	const attributes = fc.uniqueArray(attribute, {
		selector: (one) => one.name,
		maxLength: 2
	});
	const texts = fc.array(text, { maxLength: 1 });
	const children = depth === 0 ? texts : fc.oneof(texts, fc.tuple(text, xmlElement(depth - 1, fc.constantFrom(...NAMESPACES)), text));
	return fc.record({
		name,
		namespace,
		attributes,
		children
	}).map((parts) => ({
		name: parts.name,
		...parts.namespace === "" ? {} : { namespace: parts.namespace },
		...parts.attributes.length === 0 ? {} : { attributes: parts.attributes },
		...parts.children.length === 0 ? {} : { children: parts.children }
	}));
}
// dist/check/arbitrary/object.js
/** Items of a repeated property at most, beyond the least number. */
const MORE$1 = 3;
/** Items beyond a greatest number are only tried if that is below this. */
const COUNTED = 20;
/** Typed objects of a type of the contract, as generated code holds them. */
function objectsOf(type, options) {
	if (type.kind === "value") return valuesOf(type, options.hasFaults);
	return type.kind === "union" ? unionsOf(type, options) : plainObjects(type, options);
}
/** The discriminator of a case is one of the values that choose it; that of the fallback is none of them. */
function unionsOf(union, options) {
	const { property } = union.discriminator;
	const cases = union.cases.map(({ type, values }) => fc.tuple(plainObjects(type, options), fc.constantFrom(...values)).map(([members, value]) => ({
		...members,
		[property]: value
	})));
	if (!union.fallbackInType) return fc.oneof(...cases);
	const named = new Set(union.cases.flatMap(({ values }) => values));
	const others = plainObjects(union.fallback, options).map((members) => {
		const value = members[property];
		return typeof value === "string" && named.has(value) ? {
			...members,
			[property]: `${value}-other`
		} : members;
	});
	return fc.oneof(...cases, others);
}
function plainObjects(object, options) {
	const { attributes, content, definition } = object;
	const inner = {
		...options,
		depth: options.depth - 1
	};
	const parts = attributes.map((attribute) => members(attribute, attribute.optional, inner));
	if (content.kind === "simple") parts.push(withDefault(valuesOf(content.value, options.hasFaults), content).map(($value) => ({ $value })));
	if (content.kind === "all") for (const property of content.properties) parts.push(members(property, property.optional, inner));
	if (content.kind === "automaton") parts.push(shaped(content.shape, inner));
	const { contentType } = definition;
	if ("openContent" in contentType && contentType.openContent !== void 0) parts.push(kept("$unknown", contentType.openContent.wildcard, true, inner));
	return fc.tuple(...parts).map((all) => Object.assign({}, ...all));
}
function shaped(shape, options) {
	switch (shape.kind) {
		case "property": return members(shape.property, shape.optional, options);
		case "wildcard": {
			const { property, wildcard, optional } = shape.wildcard;
			return kept(property, wildcard, optional, options);
		}
		case "sequence": return fc.tuple(...shape.parts.map((part) => shaped(part, options))).map((all) => Object.assign({}, ...all));
		case "choice": {
			const one = fc.oneof(...shape.branches.map((branch) => shaped(branch, options)));
			return shape.optional ? maybe(one, options) : one;
		}
	}
}
/** A property that holds elements as data. */
function kept(name, wildcard, isOptional, options) {
	const some = xmlElements(wildcard)?.map((elements) => ({ [name]: elements }));
	if (some === void 0) return fc.constant({});
	return isOptional ? maybe(some, options) : some;
}
/** One property of an object, or none. */
function members(property, isOptional, options) {
	const { property: name, repeated, minOccurs, maxOccurs, type } = property;
	const one = type.kind === "value" ? withDefault(objectsOf(type, options), property) : fc.nat(0).chain(() => objectsOf(type, options));
	const least = repeated ? Math.max(minOccurs, isOptional ? 1 : 0) : 0;
	const most = Math.min(maxOccurs, least + MORE$1);
	const there = (repeated ? fc.array(one, {
		minLength: least,
		maxLength: most
	}) : one).map((value) => ({ [name]: value }));
	if (property.attribute && property.valueConstraint !== void 0) return there;
	if (isOptional) return maybe(there, options);
	if (!options.hasFaults) return there;
	const faults = [fc.constant({})];
	if (repeated && maxOccurs < COUNTED) {
		const surplus = fc.array(one, {
			minLength: maxOccurs + 1,
			maxLength: maxOccurs + 2
		});
		faults.push(surplus.map((items) => ({ [name]: items })));
	}
	return fc.oneof({
		weight: 24,
		arbitrary: there
	}, {
		weight: 1,
		arbitrary: fc.oneof(...faults)
	});
}
/** A property with a fixed value has that value; one with a default is not empty, because empty means the default. */
function withDefault(values, { valueConstraint }) {
	if (valueConstraint === void 0) return values;
	const { variety, lexicalForm } = valueConstraint;
	return values.map((value) => typeof value === "string" && (variety === "fixed" || value === "") ? lexicalForm : value);
}
function maybe(there, { presence, depth }) {
	if (depth <= 0) return fc.constant({});
	return fc.oneof({
		weight: presence,
		arbitrary: there
	}, {
		weight: 10 - presence,
		arbitrary: fc.constant({})
	});
}
// dist/check/random-values.js
/** Longest counterexample that is shown, in UTF-16 code units. */
const SHOWN$1 = 1500;
/** How many times more values are made of a message of which none was valid. */
const MORE = 10;
/** Codes that say that a text or value is none of its datatype, so that there is no typed value. */
const UNTYPED = /^(?:object-type|cvc-datatype-valid\..*)$/;
/** Codes of what the schema's author asserts of typed values. */
const ASSERTED = /^(?:cvc-assertion|contract-rule)$/;
/** Do random values survive writing and reading, and do validator, reader and JSON Schema judge them alike? */
async function checkRandomValues({ subjects, runs, seed }) {
	const findings = [];
	const skipped = [];
	let messages = 0;
	let valid = 0;
	let total = 0;
	for (const subject of subjects) try {
		const generated = await loadPackage(subject);
		for (const message of subject.binding.messages) {
			messages++;
			const functions = generated.message(message.name);
			const json = await generated.jsonValidator(message.name);
			let asked = runs;
			let { found, good } = examine(message, keptIn(subject), functions, json, {
				runs,
				seed
			});
			if (found === void 0 && good === 0) {
				asked = runs * MORE;
				({found, good} = examine(message, keptIn(subject), functions, json, {
					runs: asked,
					seed
				}));
			}
			valid += good;
			total += 2 * asked;
			if (found !== void 0) findings.push(`${message.name}: ${found}`);
			else if (good === 0) skipped.push(`${message.name}, of which no random value was valid`);
		}
	} catch (error) {
		if (!(error instanceof PackageError)) throw error;
		findings.push(error.message);
	}
	return {
		counted: `${messages} messages, ${total} values, ${valid} of them valid`,
		findings,
		skipped
	};
}
/** Half of the values are as the types have them, half have one change that the types would not allow. */
function examine({ forms: [form] }, kept, functions, json, { runs, seed }) {
	if (form === void 0) return {
		found: void 0,
		good: 0
	};
	const make = (hasFaults, presence) => objectsOf(form.type, {
		hasFaults,
		presence,
		depth: 6
	});
	const typed = fc.oneof(make(false, 3), make(false, 8), make(true, 5));
	let good = 0;
	return {
		found: firstFailure(typed, {
			runs,
			seed
		}, (value) => {
			if (functions.validate(value).ok) good++;
			return compareReading(value, functions) ?? compareJson(value, functions, json);
		}) ?? firstFailure(mutationsOf(make(false, 3), kept), {
			runs,
			seed
		}, (value) => compareJson(value, functions, json)),
		good
	};
}
/** Properties that hold elements as data. */
function keptIn({ binding }) {
	const wildcards = binding.objects.map(({ content }) => content.kind === "automaton" ? content.wildcard : void 0);
	return /* @__PURE__ */ new Set(["$unknown", ...wildcards.flatMap((one) => one === void 0 ? [] : [one.property])]);
}
/** Runs a property; returns what fails, with the smallest value that was found to fail and the seed. */
function firstFailure(values, { runs, seed }, fault) {
	const details = fc.check(fc.property(values, (value) => {
		const text = fault(value);
		if (text !== void 0) throw new Error(text);
	}), {
		numRuns: runs,
		seed
	});
	if (!details.failed) return void 0;
	const reason = details.errorInstance instanceof Error ? details.errorInstance.message : "the property fails";
	const value = details.counterexample === null ? "none" : fc.stringify(details.counterexample[0]);
	const shown = value.length > SHOWN$1 ? `${value.slice(0, SHOWN$1)}…` : value;
	return `${reason}\n  with --seed ${details.seed}, value: ${shown}`;
}
function compareReading(value, { validate, write, read }) {
	const checked = validate(value);
	let text;
	try {
		text = write(value, { validate: false });
	} catch (error) {
		return checked.ok ? `a valid value cannot be written: ${error instanceof Error ? error.message : String(error)}` : void 0;
	}
	const result = read(text);
	if (isCutOff(checked.issues) || isCutOff(result.issues)) return void 0;
	const isUntyped = [...checked.issues, ...result.issues].some(({ code }) => UNTYPED.test(code));
	const wanted = keysOf(checked.issues, isUntyped);
	const found = keysOf(result.issues, isUntyped);
	const onlyChecked = wanted.filter((key) => !found.includes(key));
	const onlyRead = found.filter((key) => !wanted.includes(key));
	if (onlyChecked.length > 0 || onlyRead.length > 0) return [
		"validator and reader find different things",
		...onlyChecked.map((key) => `only the validator: ${key}`),
		...onlyRead.map((key) => `only the reader: ${key}`)
	].join("\n  ");
	if (checked.ok !== result.ok) return "validator and reader differ in whether it is good";
	if (!result.ok) return void 0;
	return isDeepStrictEqual(result.value, value) ? void 0 : `reading gives something else than was written: ${fc.stringify(result.value).slice(0, SHOWN$1)}`;
}
function isCutOff(issues) {
	return issues.some(({ code }) => code === "limit-issues");
}
/** Assertions are left out where a value has no type: the reader then asks them without it, the validator with it. */
function keysOf(issues, isUntyped) {
	return issues.filter(({ code }) => !(isUntyped && ASSERTED.test(code))).map(({ code, rule, path, severity }) => `${path} ${rule ?? ""} [${code}] ${severity}`);
}
function compareJson(value, { validate }, json) {
	if (!fitsJson(value)) return void 0;
	const accepted = json(toJsonValue(value));
	return contradiction(validate(value), accepted, json.errors);
}
// dist/check/samples.js
/** Does every sample get its expected findings, and no others, from the generated code on disk? */
async function checkSamples({ subjects }) {
	const findings = [];
	let count = 0;
	for (const subject of subjects) {
		const list = readSamples(subject);
		findings.push(...list.findings);
		count += list.samples.length;
		try {
			const generated = await loadPackage(subject);
			for (const sample of list.samples) findings.push(...await checkSample(sample, generated));
		} catch (error) {
			if (!(error instanceof PackageError)) throw error;
			findings.push(error.message);
		}
	}
	return {
		counted: `${count} samples`,
		findings,
		skipped: []
	};
}
async function checkSample(sample, generated) {
	const { name, bytes, message, expected } = sample;
	if (expected.form === "xml") {
		const { issues } = generated.message(message).read(bytes);
		return compareIssues(expected.issues, issues).map((line) => `${name}: ${line}`);
	}
	const validate = await generated.jsonValidator(message);
	let value;
	try {
		value = JSON.parse(new TextDecoder().decode(bytes));
	} catch (error) {
		return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
	}
	const isValid = validate(value);
	const places = [...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath))];
	if (isValid !== expected.valid) return [`${name}: expected to be ${expected.valid ? "valid" : "invalid"}${isValid ? "" : `, but has faults at ${places.join(", ") || "the root"}`}`];
	return expected.paths.filter((path) => !places.includes(path)).map((path) => `${name}: expected a fault at "${path}", but found them at ${places.map((place) => `"${place}"`).join(", ")}`);
}
/** What is missing and what is too much, one line each. Order does not count. */
function compareIssues(expected, found) {
	const left = [...found];
	return [...expected.filter((wanted) => {
		const i = left.findIndex((issue) => meets(issue, wanted));
		if (i >= 0) left.splice(i, 1);
		return i < 0;
	}).map((issue) => `expected ${formatExpected(issue)}`), ...left.map((issue) => `found ${formatExpected(issue)} ${issue.message}`)];
}
/** A rule that is not named must be absent; a code that is not named may be any. */
function meets(issue, { code, rule, path }) {
	return issue.path === path && issue.rule === rule && (code === void 0 || issue.code === code);
}
function formatExpected({ code, rule, path }) {
	return [
		path,
		rule,
		code === void 0 ? void 0 : `[${code}]`
	].filter((one) => one !== void 0).join(" ");
}
// dist/check/schemas.js
/** Is every XML schema document accepted by this compiler, those that no message reaches too, and its 1.0 form by Xerces? */
async function checkSchemas({ subjects, judge, folder }) {
	const findings = [];
	const documents = /* @__PURE__ */ new Set();
	const forms = [];
	for (const subject of subjects) {
		const loaded = loadAll(subject);
		findings.push(...loaded.findings);
		for (const schema of loaded.schemas) {
			for (const { location } of schema.documents) documents.add(location);
			forms.push(writeDerivedForm(schema, folder));
		}
	}
	const counted = `${documents.size} documents, ${forms.length} 1.0 forms`;
	if ("missing" in judge) return {
		counted,
		findings,
		skipped: ["the 1.0 forms by Xerces"]
	};
	const refusals = await Promise.all(forms.map((form) => refusalOf(form, judge, folder)));
	return {
		counted,
		findings: [...findings, ...refusals.flat()],
		skipped: []
	};
}
/** The schemas of the entry documents, and of documents that none of those reaches. */
function loadAll({ contract: { folder }, schemas }) {
	const all = [...schemas.values()];
	const findings = [];
	const reached = new Set(all.flatMap(({ documents }) => documents.map(({ location }) => location)));
	for (const path of [...readFolder(folder).keys()].filter((name) => /\.xsd$/i.test(name)).sort()) {
		const location = slashed(join(folder, path));
		if (reached.has(location)) continue;
		const { schema, issues } = loadSchema(location, { resolver: fileResolver() });
		findings.push(...issues.filter(({ severity }) => severity === "error").map(prettySchemaIssue));
		if (schema === void 0) continue;
		all.push(schema);
		for (const { location: one } of schema.documents) reached.add(one);
	}
	return {
		schemas: all,
		findings
	};
}
/** Xerces looks at the schema before it looks at the document, whose root no schema declares. */
async function refusalOf({ file, schema }, { judge }, folder) {
	const nothing = join(folder, "nothing.xml");
	writeFileSync(nothing, "<schemawright-nothing/>");
	const { isFatal, messages } = await judge(nothing, file);
	const name = slashed(relative(process.cwd(), schema.document));
	return isFatal ? [`${name}: Xerces refuses the 1.0 form: ${messages.join(" ")}`] : [];
}
// dist/check/parts.js
/** The parts of `check`, in the order in which they run. */
const PARTS = [
	{
		name: "drift",
		claim: "the generated code is current",
		asksJudge: false,
		run: checkDrift
	},
	{
		name: "schemas",
		claim: "every XML schema is accepted, its 1.0 form by Xerces too",
		asksJudge: true,
		run: checkSchemas
	},
	{
		name: "json-schemas",
		claim: "every JSON Schema meets its meta-schema",
		asksJudge: false,
		run: checkJsonSchemas
	},
	{
		name: "samples",
		claim: "every sample gets its expected findings",
		asksJudge: false,
		run: checkSamples
	},
	{
		name: "forms",
		claim: "the 1.0 form and the JSON form judge the samples alike",
		asksJudge: true,
		run: checkForms
	},
	{
		name: "random",
		claim: "random values survive writing and reading",
		asksJudge: false,
		run: checkRandomValues
	}
];
// dist/check/check.js
/** Findings of a part that are printed; the rest is counted. */
const SHOWN = 20;
/**
* Examines every contract, its samples and its generated package. Prints a line for each part, and details of what is
* wrong. Changes nothing.
* @returns the exit code: 0 all is well, 1 findings
* @throws UseError if `only` names no part, or no contract is found; ContractError, TemplateError, JsonSchemaError
*/
async function checkCommand({ options, host }) {
	const parts = chooseParts(options.only ?? []);
	const subjects = [];
	let errors = 0;
	for (const contract of findContracts(options.schema, options.out)) {
		const { files, binding, schemas, issues } = compileContract(contract);
		for (const issue of issues) {
			host.complain(`${prettySchemaIssue(issue)}\n\n`);
			if (issue.severity === "error") errors++;
		}
		if (files !== void 0 && binding !== void 0) subjects.push({
			contract,
			files,
			binding,
			schemas
		});
	}
	if (errors > 0) {
		host.complain(`${errors} ${errors === 1 ? "error" : "errors"} in the schemas: nothing else was checked.\n`);
		return EXIT.findings;
	}
	const folder = mkdtempSync(join(tmpdir(), "schemawright-check-"));
	let findings = 0;
	try {
		const asked = parts.some(({ asksJudge }) => asksJudge);
		const judge = asked ? await findJudge(folder) : { missing: "no part asks it" };
		if (asked && "missing" in judge) {
			const text = `Xerces was not asked: ${judge.missing}`;
			if (options.requireJava) {
				host.complain(`${text}\n`);
				findings++;
			} else host.write(`${text} (--require-java makes this an error)\n`);
		}
		const { runs, seed } = options;
		for (const part of parts) findings += await runPart(part, {
			subjects,
			judge,
			runs,
			seed,
			folder
		}, options.quiet, host);
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
	if (!options.quiet) host.write(findings === 0 ? "Nothing is wrong.\n" : `${findings} ${findings === 1 ? "finding" : "findings"}.\n`);
	return findings === 0 ? EXIT.fine : EXIT.findings;
}
function chooseParts(names) {
	const known = PARTS.map(({ name }) => name);
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== void 0) throw new UseError(`--only ${unknown}: there is no such part; expected ${known.join(", ")}`);
	return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
}
async function runPart(part, input, isQuiet, host) {
	const started = performance.now();
	const { counted, findings, skipped } = await host.timings.measure(part.name, async () => part.run(input));
	const verdict = findings.length === 0 ? "ok  " : "FAIL";
	const rest = skipped.length === 0 ? "" : `; not looked at: ${skipped.join("; ")}`;
	const line = `${verdict} ${part.name}: ${part.claim} (${counted}, ${seconds(performance.now() - started)}${rest})\n`;
	if (findings.length > 0 || !isQuiet) host.write(line);
	for (const finding of findings.slice(0, SHOWN)) host.complain(`${indent(finding)}\n`);
	if (findings.length > SHOWN) host.complain(`${indent(`… ${findings.length - SHOWN} more`)}\n`);
	return findings.length;
}
function indent(text) {
	return text.replace(/^/gm, "     ");
}
function seconds(milliseconds) {
	return `${(milliseconds / 1e3).toFixed(1)} s`;
}
export { checkCommand };
