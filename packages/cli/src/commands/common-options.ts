import { UseError } from "../use-error.ts";
import type { CommandDefinition, OptionDefinition, OptionValues } from "./command.ts";

const CONFIG: OptionDefinition = {
  name: "config",
  value: "text",
  placeholder: "file",
  description: "configuration; otherwise the nearest schemawright.config.ts, .js, .json or package.json",
  isOnlyArgument: true,
};

/** Options that every command has. */
const COMMON_OPTIONS: readonly OptionDefinition[] = [
  { name: "verbose", value: "switch", description: "say what is done, with the time of each stage" },
  { name: "quiet", short: "q", value: "switch", description: "print findings only: no progress, no summary" },
];

/** The options of a command with those that all have. */
export function allOptions({ options, isUnconfigured }: CommandDefinition): readonly OptionDefinition[] {
  return isUnconfigured === true ? [...options, ...COMMON_OPTIONS] : [...options, CONFIG, ...COMMON_OPTIONS];
}

/** The options of a command that can be set in the configuration. */
export function configurableOptions(definition: CommandDefinition): readonly OptionDefinition[] {
  if (definition.isUnconfigured === true) return [];
  return allOptions(definition).filter(({ isOnlyArgument }) => isOnlyArgument !== true);
}

/** Values of the options that every command has. */
export interface CommonOptions {
  readonly config?: string;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

/** Options of commands that compile schemas. */
export const XSD_VERSION: OptionDefinition = {
  name: "xsd-version",
  value: "text",
  placeholder: "version",
  description:
    "version of XML Schema that schemas are read as; by default 1.1, or 1.0 where they are right by that alone",
  choices: ["1.0", "1.1"],
};

/**
 * Refuses a version of XML Schema that was written for a JSON Schema. A configuration is for all schemas of a project, and
 * may have one.
 * @throws UseError
 */
export function refuseXsdVersion(command: string, schema: string, given: OptionValues): void {
  const version = given["xsdVersion"];
  if (version === undefined) return;
  const what = `${schema} is a JSON Schema, which has no version of XML Schema`;
  throw new UseError(`${command}: --xsd-version ${String(version)}: ${what}; leave the option out`);
}

/** Options of commands that print a report. */
export const REPORT_OPTIONS: readonly OptionDefinition[] = [
  {
    name: "format",
    short: "f",
    value: "text",
    placeholder: "format",
    description: "form of the report",
    choices: ["pretty", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle"],
    default: "pretty",
  },
  {
    name: "max-issues",
    value: "number",
    placeholder: "count",
    description: "issues that are printed; the rest is counted. 0 for all",
    minimum: 0,
    default: 1000,
  },
  {
    name: "severity",
    value: "text",
    placeholder: "severity",
    description: "the least severity that is reported",
    choices: ["warning", "error"],
    default: "warning",
  },
  {
    name: "rule",
    value: "texts",
    placeholder: "code=weight",
    description: "weight of a code, of a contract or of the recommendation: E622=off, E314=warning; repeatable",
  },
];

/** Values of {@link REPORT_OPTIONS}. */
export interface ReportOptionValues {
  readonly format: string;
  readonly maxIssues: number;
  readonly severity: "warning" | "error";
  readonly rule?: readonly string[];
}
