import type { BuiltSchema } from "../build/build-schema.ts";
import type { Report } from "../documents/report.ts";

export function checkConstraints(_built: BuiltSchema, _version: "1.0" | "1.1", _report: Report): void {}
