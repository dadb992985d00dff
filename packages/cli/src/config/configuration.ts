import type { Configuration } from "./generated/json-types/configuration.ts";

export type { Configuration } from "./generated/json-types/configuration.ts";

/** Gives a configuration its type: `export default defineConfig({ ... })`. @returns what it is given */
export function defineConfig(configuration: Configuration): Configuration {
  return configuration;
}
