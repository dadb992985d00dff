import { compareMessageForms } from "@schemawright/generator";
import { fileResolver } from "../files/file-resolver.ts";
import type { CheckInput, Finding, PartResult } from "./part.ts";

/** Do the XML form and the authored JSON form of a message agree, differences that the contract explains apart? */
export function checkJsonForms({ subjects }: CheckInput): PartResult {
  const findings: Finding[] = [];
  let count = 0;
  let explained = 0;
  for (const { binding, contract } of subjects) {
    const add = (text: string): void => {
      findings.push({ file: `${contract.name}/contract.json`, message: text, text });
    };
    for (const { name, differences, known } of compareMessageForms(
      binding,
      contract.folder,
      contract.name,
      fileResolver(),
    )) {
      count++;
      const keys = new Set(differences.map(({ key }) => key));
      explained += differences.filter(({ key }) => known[key] !== undefined).length;
      for (const { key, text } of differences) if (known[key] === undefined) add(`${name} ${text} [${key}]`);
      for (const key of Object.keys(known)) {
        if (keys.has(key)) continue;
        add(`${name}: the two forms no longer differ in "${key}": remove it from ${contract.name}/contract.json`);
      }
    }
  }
  return { counted: `${count} JSON forms, ${explained} differences with their reasons`, findings, skipped: [] };
}
