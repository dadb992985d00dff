import { jsDoc, onlyTypes } from "../code/code.ts";
import type { Imports } from "../code/module.ts";
import { RUNTIME } from "./naming.ts";

/** The door of sample data in the runtime. */
export const SAMPLES = `${RUNTIME}/samples`;

/** The path that the functions of samples are imported by. */
export const SAMPLES_PATH = "samples";

/** The three functions of a message or type, and the sampler that they ask. */
export function sampleFunctions(name: string, type: string, sampler: string, imports: Imports): string[] {
  const constant = `samplerOf${name}`;
  const of = (one: string): string => imports.type(SAMPLES, one);
  return [
    `const ${constant}${onlyTypes(`: ${of("Sampler")}<${type}>`)} = /*@__PURE__*/ ${sampler};\n`,
    jsDoc([`A valid ${name}. @throws SampleError if none was found`]) +
      `export function sample${name}(options${onlyTypes(`: ${of("SampleOptions")}`)} = {})${onlyTypes(`: ${type}`)} {\n` +
      `  return ${constant}.sample(options).value;\n}\n`,
    jsDoc([`Valid values of ${name}, for property tests with fast-check.`]) +
      `export function arbitrary${name}(fc${onlyTypes(`: ${imports.type(`${SAMPLES_PATH}/arbitrary`, "FastCheck")}`)})${onlyTypes(`: ${imports.type(`${SAMPLES_PATH}/arbitrary`, "Arbitrary")}<${type}>`)} {\n` +
      `  return ${imports.value(`${SAMPLES_PATH}/arbitrary`, "arbitraryOf")}(fc, ${constant});\n}\n`,
    jsDoc([`Documents that break one rule of ${name} each, with the rule that they break.`]) +
      `export function nearMisses${name}(options${onlyTypes(`: ${of("NearMissOptions")}`)} = {})${onlyTypes(`: readonly ${of("NearMiss")}[]`)} {\n` +
      `  return ${constant}.nearMisses(options);\n}\n`,
  ];
}
