import { findFault } from "../command-line.ts";
import { type CommandDefinition, type OptionValues, propertyOf } from "../commands/command.ts";
import { configurableOptions } from "../commands/common-options.ts";
import { UseError } from "../use-error.ts";

/**
 * Checks a whole configuration against the options of all commands, and takes what one command is to have.
 * @param file its name, for messages
 * @throws UseError that names file, field, value and what is allowed
 */
export function checkConfiguration(
  value: unknown,
  file: string,
  { name }: CommandDefinition,
  commands: readonly CommandDefinition[],
): OptionValues {
  if (!isRecord(value))
    throw new UseError(`${file}: expected an object with fields for commands, found ${show(value)}`);
  const parts = new Map(
    commands
      .filter(({ isUnconfigured }) => isUnconfigured !== true)
      .map((command) => [command.name, configurable(command)] as const),
  );
  for (const [field, part] of Object.entries(value)) {
    const options = parts.get(field);
    if (options === undefined) throw unknownField(file, field, part, [...parts.keys()]);
    if (!isRecord(part))
      throw new UseError(`${file}: the field ${field} is ${show(part)}; expected an object of options`);
    for (const [option, one] of Object.entries(part)) {
      const definition = options.get(option);
      if (definition === undefined) throw unknownField(file, `${field}.${option}`, one, [...options.keys()]);
      const wanted = findFault(definition, one);
      if (wanted !== undefined)
        throw new UseError(`${file}: the field ${field}.${option} is ${show(one)}; expected ${wanted}`);
    }
  }
  return (value[name] ?? {}) as OptionValues;
}

function configurable(definition: CommandDefinition) {
  return new Map(configurableOptions(definition).map((option) => [propertyOf(option), option] as const));
}

function unknownField(file: string, field: string, value: unknown, allowed: readonly string[]): UseError {
  return new UseError(`${file}: there is no field ${field} (it is ${show(value)}); expected ${allowed.join(", ")}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
