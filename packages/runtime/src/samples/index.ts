/** The door for sample data: values and documents made from what a schema says. Nothing that reads documents needs it. */

export type { Root } from "./build-tree.ts";
export type { Size } from "./choices.ts";
export { SampleError } from "./find-sample.ts";
export { jsonSampler } from "./json/json-sampler.ts";
export type { JsonSamplePlan } from "./json/plan.ts";
export type { NearMiss } from "./near-misses.ts";
export type { PatternPart } from "./pattern-text.ts";
export type * from "./plan.ts";
export type { NearMissOptions, Sample, SampleOptions, Sampler } from "./sampler.ts";
export {
  createSampler,
  documentSampler,
  messageSampler,
  type SamplerDefinition,
  typeSampler,
  valueSampler,
} from "./subjects.ts";
