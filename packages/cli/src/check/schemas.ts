import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { loadSchema, type Schema, type SchemaIssue } from "@schemawright/xsd";
import { fileResolver } from "../files/file-resolver.ts";
import { readFolder } from "../files/files.ts";
import { shownPath, slashed } from "../files/paths.ts";
import { prettySchemaIssues } from "../report/pretty-schema-issue.ts";
import { type DerivedForm, writeDerivedForm } from "./derived-form.ts";
import type { Judge } from "./judge.ts";
import type { CheckInput, Finding, PartResult } from "./part.ts";
import type { Subject } from "./subject.ts";

/** Is every XML schema document accepted by this compiler, those that no message reaches too, and its 1.0 form by Xerces? */
export async function checkSchemas({ subjects, judge, folder }: CheckInput): Promise<PartResult> {
  const findings: Finding[] = [];
  const documents = new Set<string>();
  const forms: DerivedForm[] = [];
  for (const subject of subjects) {
    const loaded = loadAll(subject);
    findings.push(...loaded.findings);
    for (const schema of loaded.schemas) {
      for (const { location } of schema.documents) documents.add(location);
      forms.push(writeDerivedForm(schema, folder));
    }
  }
  const counted = `${documents.size} documents, ${forms.length} 1.0 forms`;
  if ("missing" in judge) return { counted, findings, skipped: ["the 1.0 forms by Xerces"] };
  const refusals = await Promise.all(forms.map((form) => refusalOf(form, judge, folder)));
  return { counted, findings: [...findings, ...refusals.flat()], skipped: [] };
}

/** The schemas of the entry documents, and of documents that none of those reaches. */
function loadAll({ contract: { folder }, schemas }: Subject): { schemas: Schema[]; findings: Finding[] } {
  const all = [...schemas.values()];
  const findings: Finding[] = [];
  const reached = new Set(all.flatMap(({ documents }) => documents.map(({ location }) => location)));
  for (const path of [...readFolder(folder).keys()].filter((name) => /\.xsd$/i.test(name)).sort()) {
    const location = slashed(join(folder, path));
    if (reached.has(location)) continue;
    const { schema, issues } = loadSchema(location, { resolver: fileResolver() });
    findings.push(...schemaFindings(issues.filter(({ severity }) => severity === "error")));
    if (schema === undefined) continue;
    all.push(schema);
    for (const { location: one } of schema.documents) reached.add(one);
  }
  return { schemas: all, findings };
}

/** Xerces looks at the schema before it looks at the document, whose root no schema declares. */
async function refusalOf({ file, schema }: DerivedForm, { judge }: Judge, folder: string): Promise<readonly Finding[]> {
  const nothing = join(folder, "nothing.xml");
  writeFileSync(nothing, "<schemawright-nothing/>");
  const { isFatal, messages } = await judge(nothing, file);
  const message = `Xerces refuses the 1.0 form: ${messages.join(" ")}`;
  return isFatal ? [{ file: slashed(relative(process.cwd(), schema.document)), message }] : [];
}

function schemaFindings(issues: readonly SchemaIssue[]): readonly Finding[] {
  const texts = prettySchemaIssues(issues);
  return issues.map(({ code, message, location: { document, line, column } }, i) => {
    return { file: shownPath(document), message, code, line, column, text: texts[i] ?? message };
  });
}
