import { NoTextError } from "../no-text-error.ts";
import { type Applicable, applicable, type ChooseWay } from "./applicable.ts";
import { memberSchemas } from "./holds.ts";
import { type JsonSamplePlan, type JsonSchema, type JsonSchemaObject, own } from "./plan.ts";

/** Which members an object is to have. A member can ask for others, and for more of the object. */
export class WantedMembers {
  /** Every schema of the object, with those that its members bring. */
  schemas: readonly JsonSchemaObject[];
  private required: ReadonlySet<string> = new Set();
  private wanted: ReadonlySet<string> = new Set();
  private readonly properties: readonly string[];
  private readonly expand: (schemas: readonly JsonSchema[], name: string) => Applicable;

  constructor(
    plan: JsonSamplePlan,
    schemas: readonly JsonSchemaObject[],
    how: { readonly path: string; readonly cheapest: boolean; readonly choose: (name: string) => ChooseWay },
  ) {
    const { path, cheapest, choose } = how;
    this.schemas = schemas;
    this.properties = schemas.flatMap(({ properties, dependentRequired, dependentSchemas }) =>
      [properties, dependentRequired, dependentSchemas].flatMap((one) => Object.keys(one ?? {})),
    );
    this.expand = (all, name) => applicable(plan, all, { path, cheapest, choose: choose(name) });
    for (const one of schemas) for (const name of one.required ?? []) this.include(name, true);
  }

  /** The fewest members, and the most. */
  bounds(): readonly [least: number, most: number] {
    const least = Math.max(0, ...this.schemas.map(({ minProperties = 0 }) => minProperties));
    return [least, Math.min(...this.schemas.map(({ maxProperties = Number.POSITIVE_INFINITY }) => maxProperties))];
  }

  /** Names that are declared or required, in the order of the schemas. */
  names(): readonly string[] {
    return [...new Set([...this.properties, ...this.required])];
  }

  has(name: string): boolean {
    return this.wanted.has(name);
  }

  isRequired(name: string): boolean {
    return this.required.has(name);
  }

  /** Adds a member that need not be there, unless what it brings forbids one, or there are too many. */
  want(name: string): void {
    const { schemas, required, wanted } = this;
    if (this.isAdmitted(name)) return;
    this.schemas = schemas;
    this.required = required;
    this.wanted = wanted;
  }

  /** Adds a member with what it brings. */
  private isAdmitted(name: string): boolean {
    try {
      this.include(name, false);
    } catch (error) {
      if (!(error instanceof NoTextError)) throw error;
      return false;
    }
    const isForbidden = (one: string): boolean => this.schemas.some((each) => memberSchemas(each, one).includes(false));
    return this.wanted.size <= this.bounds()[1] && ![...this.wanted].some(isForbidden);
  }

  private include(name: string, isRequired: boolean): void {
    if (isRequired) this.required = new Set([...this.required, name]);
    if (this.wanted.has(name)) return;
    this.wanted = new Set([...this.wanted, name]);
    for (const one of this.schemas)
      for (const other of own(one.dependentRequired, name) ?? []) this.include(other, true);
    const more = this.schemas.flatMap((one) => own(one.dependentSchemas, name) ?? []);
    if (more.length === 0) return;
    const added = this.expand([...this.schemas, ...more], name).schemas.filter((one) => !this.schemas.includes(one));
    this.schemas = [...this.schemas, ...added];
    for (const one of added) for (const other of one.required ?? []) this.include(other, true);
  }
}
