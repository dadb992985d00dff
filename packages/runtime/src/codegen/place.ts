import { describe } from "../issues/catalogue.ts";
import type { Issue, IssueParams } from "../issues/issue.ts";
import { wholeIssue } from "../issues/whole-issue.ts";
import type { Finding, IdentifiedPlace, IdentifierTable, Location } from "./finding.ts";
import { defaultLimits, type ValidateOptions } from "./options.ts";
import type { SchemaFacts } from "./schema-facts.ts";

/** Issue codes that a call's `rules` may switch off: all facets but enumeration, since the value is typed all the same. */
const ADJUSTABLE = /^(?:contract-rule|cvc-assertion|cvc-(?!enumeration)\w+-valid)$/;

/** A finding of nothing in particular: for asking where the place at hand is. */
export const NOTHING: Finding = { code: "" };

/** Whether the host had no room for one more call of a function. There is no standard for how it says so. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && /call stack|recursion/.test(error.message);
}

/** The path from the root to the place at hand, as a stack. Names and indexes stay numbers and strings until an issue needs them. */
export class Place implements IdentifiedPlace {
  readonly issues: Issue[] = [];
  /** Whether an issue of severity `error` was reported. */
  failed = false;
  /** Set when nothing more is to be reported: a fatal fault, or too many issues. */
  halted = false;
  /** For each step of the path from the root, its name. */
  readonly names: string[] = [];
  /** For each step, its number among those of its name; 0: no index is shown. */
  readonly indexes: number[] = [];
  /** For each step, a property name, or for an item of a list the keys down to its value. */
  readonly properties: (string | readonly (string | number)[])[] = [];
  /** For each step, whether its property is an array. */
  readonly repeated: boolean[] = [];
  /** Whether something was left out unread because of a fault, so that an ID may be in it. */
  protected incomplete = false;
  identifiers: IdentifierTable | undefined = undefined;
  readonly version: "1.0" | "1.1";
  /** Where the schema declares what is at hand: for findings that do not know it themselves. */
  private declared: string | undefined = undefined;
  private readonly rules: ValidateOptions["rules"];
  private readonly maximum: number;
  private readonly maximumItems: number;

  constructor(options: ValidateOptions, { version = "1.1" }: SchemaFacts) {
    this.version = version;
    this.rules = options.rules;
    this.maximum = options.limits?.maxIssues ?? defaultLimits.maxIssues;
    this.maximumItems = options.limits?.maxListItems ?? defaultLimits.maxListItems;
  }

  /**
   * Says where the schema declares the element or attribute at hand.
   * @returns where it declares the one around it, to be said again in the end
   */
  declare(schemaLocation: string | undefined): string | undefined {
    const around = this.declared;
    this.declared = schemaLocation;
    return around;
  }

  /** The place in the schema that a finding is about, as far as there is one. */
  declarationOf({ code, schemaLocation }: Finding): { readonly schemaLocation?: string } {
    const location = schemaLocation ?? (code.startsWith("cvc-") ? this.declared : undefined);
    return location === undefined ? {} : { schemaLocation: location };
  }

  /** Goes down one step. */
  push(name: string, property: string | readonly (string | number)[], index: number, repeated: boolean): void {
    this.names.push(name);
    this.properties.push(property);
    this.indexes.push(index);
    this.repeated.push(repeated);
  }

  /** Goes up one step. */
  pop(): void {
    this.names.pop();
    this.properties.pop();
    this.indexes.pop();
    this.repeated.pop();
  }

  /** Adds an issue for a finding at the place at hand, as the call's options weigh it. */
  add(finding: Finding, params: IssueParams | undefined, rule: string | undefined, offset: number | undefined): void {
    if (this.halted) return;
    const code = finding.rule ?? rule;
    let severity = finding.severity ?? "error";
    const setting =
      code !== undefined && this.rules !== undefined && Object.hasOwn(this.rules, code) ? this.rules[code] : undefined;
    if (setting !== undefined && ADJUSTABLE.test(finding.code)) {
      if (setting === "off") return;
      severity = setting;
    }
    const allParams = params === undefined ? (finding.params ?? {}) : { ...finding.params, ...params };
    const { path, keys } = this.locate(finding);
    if (severity === "error") this.failed = true;
    if (finding.covers !== undefined) this.uncover(`${path}/`);
    this.append({
      code: finding.code,
      ...(code === undefined ? {} : { rule: code }),
      severity,
      message: finding.message ?? describe(finding.code, allParams, finding.words),
      path,
      keys,
      ...(offset === undefined ? {} : { offset }),
      ...this.declarationOf(finding),
      params: allParams,
    });
  }

  /** Adds an error of the document at a place that need not be the one at hand. */
  addAt(
    { path, keys }: Pick<Location, "path" | "keys">,
    finding: Finding,
    params: IssueParams,
    offset: number | undefined,
  ): void {
    if (this.halted) return;
    this.failed = true;
    const { code } = finding;
    const message = describe(code, params, finding.words);
    const at = offset === undefined ? {} : { offset };
    this.append({ code, severity: "error", message, path, keys, ...at, ...this.declarationOf(finding), params });
  }

  /** Adds an issue, and halts if there are enough. */
  private append(issue: Issue): void {
    this.issues.push(issue);
    if (this.issues.length >= this.maximum) this.halt("limit-issues", { maximum: this.maximum });
  }

  /** Reports a limit that was met, after which nothing more is reported. What was not looked at is not known to be good. */
  protected halt(code: string, params: IssueParams, at?: Location): void {
    if (this.halted) return;
    this.halted = true;
    this.failed = true;
    this.issues.push({ ...wholeIssue(code, params), ...(at ?? this.whereHalted()) });
  }

  /** Whether a list may have so many items. If not, that is reported, and nothing more is looked at. */
  admitsItems(count: number): boolean {
    if (count <= this.maximumItems) return true;
    this.halt("limit-list-items", { limit: this.maximumItems }, this.atHand());
    return false;
  }

  /** Where what is at hand stands. */
  atHand(): Location {
    return this.locate(NOTHING);
  }

  /** What an issue says of the place in the document at which nothing more is looked at. */
  protected whereHalted(): Pick<Issue, "offset"> {
    return {};
  }

  /** Says that there are more levels than the stack of functions holds. */
  tooDeep(): void {
    this.halt("limit-depth", { limit: this.names.length });
  }

  /**
   * The place at hand, or the one beside it that a finding is about.
   * @param depth how many steps from the root lead there
   */
  locate(
    finding: Finding,
    depth = finding.atParent ? this.names.length - 1 : this.names.length,
  ): { readonly path: string; readonly keys: (string | number)[] } {
    let path = "";
    const keys: (string | number)[] = [];
    for (let i = 0; i < depth; i++) {
      const index = this.indexes[i] ?? 0;
      path += index > 0 ? `/${this.names[i]}[${index}]` : `/${this.names[i]}`;
      if (i === 0) continue; // the root element is the object itself
      const property = this.properties[i] ?? "";
      if (typeof property === "string") keys.push(property);
      else keys.push(...property);
      if (this.repeated[i]) keys.push(index - 1);
    }
    if (finding.atChild !== undefined) {
      path += `/${finding.atChild.name}`;
      keys.push(finding.atChild.property);
    }
    return { path: path === "" ? "/" : path, keys };
  }

  /** Reports the references that name nothing, once everything was seen. https://www.w3.org/TR/xmlschema11-1/#cvc-id */
  protected reportDangling(): void {
    if (!this.halted && !this.incomplete) this.identifiers?.finish(this);
  }

  /** Takes back what was said of missing children below a path: one cause, one issue. */
  private uncover(below: string): void {
    const left = this.issues.filter(
      (issue) => issue.code !== "cvc-complex-type.2.4.b" || !issue.path.startsWith(below),
    );
    this.issues.splice(0, this.issues.length, ...left);
  }
}
