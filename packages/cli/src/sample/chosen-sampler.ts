import type { Sampler } from "@schemawright/runtime/samples";
import type { FileReport } from "../report/report.ts";

/** What samples are made by, or what is wrong with the schema. */
export type ChosenSampler =
  | {
      readonly ok: true;
      readonly sampler: Sampler<unknown>;
      /** What files are called by. */
      readonly stem: string;
      /** What documents are, and how files end. */
      readonly form: "xml" | "json";
      /** What there is to say of the schema. */
      readonly warnings: readonly FileReport[];
    }
  | { readonly ok: false; readonly reports: readonly FileReport[] };
