import type { Issue } from "@schemawright/runtime";
import { jsonOf } from "@schemawright/runtime/codegen";
import { expandedName } from "@schemawright/xsd";
import { type BatchDocument, judgeTogether } from "./batch.ts";
import { type DerivedForm, writeDerivedForm } from "./derived-form.ts";
import { expressible } from "./expressible.ts";
import {
  type GeneratedPackage,
  loadPackage,
  type MessageFunctions,
  PackageError,
  packageFinding,
} from "./generated-package.ts";
import { contradiction } from "./json-value.ts";
import type { Judge } from "./judge.ts";
import type { CheckInput, Finding, PartResult } from "./part.ts";
import { readSamples, type Sample } from "./sample-files.ts";
import type { Subject } from "./subject.ts";

/** Does each sample of the XML form get one verdict from reader and Xerces, and its value from validator and Ajv? */
export async function checkForms({ subjects, judge, folder }: CheckInput): Promise<PartResult> {
  const findings: Finding[] = [];
  let asked = 0;
  let demanded = 0;
  let values = 0;
  for (const subject of subjects) {
    const samples = readSamples(subject).samples.filter(({ expected }) => expected.form === "xml");
    try {
      const generated = await loadPackage(subject);
      const json = await Promise.all(samples.map((sample) => judgeValue(sample, generated)));
      values += json.filter((one) => one !== undefined).length;
      findings.push(...json.filter((one) => typeof one === "object"));
      if ("missing" in judge) continue;
      asked += samples.length;
      for (const group of groupByForm(subject, samples, generated)) {
        const judged = await judgeGroup(group, subject, judge, folder);
        findings.push(...judged.findings);
        demanded += judged.demanded;
      }
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      findings.push(packageFinding(error, subject));
    }
  }
  const skipped = "missing" in judge ? ["the 1.0 form by Xerces"] : [];
  const counted = `${asked} samples by Xerces, of which it must refuse ${demanded}; ${values} values by Ajv`;
  return { counted, findings, skipped };
}

/**
 * Compares the verdicts on the value of a sample. A sample with faults has a value too if they are of the kind that can
 * be switched off by code.
 * @returns a finding, `"alike"` if the verdicts agree, nothing if there is no value
 */
async function judgeValue(
  { name, bytes, message }: Sample,
  generated: GeneratedPackage,
): Promise<Finding | "alike" | undefined> {
  const functions = generated.message(message);
  const value = readValue(bytes, functions);
  if (value === undefined) return undefined;
  const validate = await generated.jsonValidator(message);
  const accepted = validate(jsonOf(value));
  const text = contradiction(functions.validate(value), accepted, validate.errors);
  return text === undefined ? "alike" : { file: name, message: text };
}

function readValue(bytes: Uint8Array, { read }: MessageFunctions): unknown {
  const first = read(bytes);
  if (first.ok) return first.value;
  const codes = first.issues.flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
  if (codes.length === 0) return undefined;
  const second = read(bytes, { rules: Object.fromEntries(codes.map((code) => [code, "off" as const])) });
  return second.ok ? second.value : undefined;
}

/** A sample with what the generated reader says of it. */
interface ReadSample {
  readonly sample: Sample;
  readonly ok: boolean;
  readonly issues: readonly Issue[];
  /** `undefined` if it has to be judged by itself: it is not well-formed, or not in UTF-8. */
  readonly text: string | undefined;
}

/** Samples whose root is declared by one schema document. */
interface Group {
  readonly schema: string;
  readonly element: string;
  readonly namespace: string;
  readonly members: readonly ReadSample[];
}

function groupByForm({ binding }: Subject, samples: readonly Sample[], generated: GeneratedPackage): readonly Group[] {
  const groups = new Map<string, Group & { readonly members: ReadSample[] }>();
  for (const sample of samples) {
    const text = textOf(sample.bytes);
    const root = /<([^\s/>!?:]+:)?([^\s/>!?:]+)/.exec(withoutComments(text ?? ""))?.[2];
    const forms = binding.messages.find(({ name }) => name === sample.message)?.forms ?? [];
    const form = forms.find(({ element }) => element === root) ?? forms[0];
    if (form === undefined) continue;
    const { ok, issues } = generated.message(sample.message).read(sample.bytes);
    const isWellFormed = issues.every(({ path }) => path !== "/");
    const { schema, element, namespace } = form;
    const key = `${schema} ${element}`;
    const group = groups.get(key) ?? { schema, element, namespace, members: [] };
    groups.set(key, group);
    group.members.push({ sample, ok, issues, text: isWellFormed ? text : undefined });
  }
  return [...groups.values()];
}

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "");
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `demanded` counts the samples with a fault that the 1.0 form can say. */
async function judgeGroup(
  group: Group,
  { schemas, binding }: Subject,
  judge: Judge,
  folder: string,
): Promise<{ readonly findings: readonly Finding[]; readonly demanded: number }> {
  const schema = schemas.get(group.schema);
  const root = schema?.elementDeclarations.get(expandedName(group.namespace, group.element));
  if (schema === undefined || root === undefined) return { findings: [], demanded: 0 };
  const form = writeDerivedForm(schema, folder);
  const discriminated = binding.unions.map(({ fallback }) => fallback.definition.location);
  const { says } = expressible(schema, root, form.losses, discriminated);
  const documents = group.members.flatMap(({ sample, text }): BatchDocument[] =>
    text === undefined ? [] : [{ name: sample.name, text }],
  );
  const refused = await judgeTogether(documents, form, judge, folder);
  const findings = await Promise.all(
    group.members.map(async (member): Promise<Finding[]> => {
      const { sample, text } = member;
      if (refused !== undefined && text !== undefined) {
        if (disagreement(member, !refused.has(sample.name), form, says) === undefined) return [];
      }
      // It was not judged with the others, or what that run says has to be confirmed.
      const { valid, messages } = await judge.judge(sample.file, form.file);
      const contradicted = disagreement(member, valid, form, says);
      return contradicted === undefined
        ? []
        : [{ file: sample.name, message: `${contradicted}${valid ? "" : `: ${messages.join(" ")}`}` }];
    }),
  );
  const demanded = group.members.filter(({ ok, issues }) => !ok && issues.some(says)).length;
  return { findings: findings.flat(), demanded };
}

/** How reader and Xerces contradict each other, if they do. */
function disagreement(
  { ok, issues, text }: ReadSample,
  valid: boolean,
  { losses }: DerivedForm,
  says: (issue: Issue) => boolean,
): string | undefined {
  if (ok && !valid) {
    const isNarrower = losses.some(
      ({ kind }) => kind === "narrower" || (kind === "derivation" && /\btype\s*=/.test(text ?? "")),
    );
    return isNarrower ? undefined : "the reader accepts it, Xerces does not by the 1.0 form";
  }
  const expressed = ok || !valid ? undefined : issues.find((issue) => issue.severity === "error" && says(issue));
  return expressed === undefined
    ? undefined
    : `Xerces accepts it by the 1.0 form, the reader does not: ${expressed.path} [${expressed.code}]`;
}
