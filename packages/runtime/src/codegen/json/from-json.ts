import { describe } from "../../issues/catalogue.ts";
import type { Issue, IssueParams, Result } from "../../issues/issue.ts";
import { Checker } from "../check/checker.ts";
import type { Finding, Site } from "../finding.ts";
import type { Registry } from "../handles.ts";
import { type Check, validateMessage } from "../messages/message.ts";
import type { ValidateOptions } from "../options.ts";
import { isStackOverflow, NOTHING } from "../place.ts";
import { EMPTY_REGISTRY } from "../registry.ts";
import type { MemberDatatype } from "../values/datatype.ts";
import { integerOfText, jsonOf, put, shallowCopy, specialOfText } from "./json-text.ts";

/**
 * Union types with values that JSON holds as text, by the place in the schema that their findings name: only the union
 * knows which of its members a text is of.
 */
export type JsonUnions = Readonly<Record<string, () => MemberDatatype>>;

type Keys = readonly (string | number)[];

/**
 * The message whose JSON form a value is. Never throws; nothing of the JSON value is changed.
 * @param root name of the root element
 * @returns the message, checked against everything the schema says, or every issue found, up to a limit
 */
export function fromJson<T>(
  root: string,
  check: Check,
  json: unknown,
  options: ValidateOptions,
  unions: JsonUnions,
  registry?: () => Registry,
): Result<T> {
  return convert(root, check, json, options, unions, registry, []);
}

/** What findings about the JavaScript type of a value say is wanted, where JSON has a text for it. */
const NUMBERS: Readonly<Record<string, (text: unknown) => bigint | number | undefined>> = {
  "a bigint": integerOfText,
  "a number": specialOfText,
};
/** The same for those who wrote JSON. */
const WORDS: Readonly<Record<string, string>> = { "a bigint": 'the text of an integer, such as "12"' };

/** The conversion of a message, or of what stands at some keys of a value. @param at the keys to what places are told from */
export function convert<T>(
  root: string,
  check: Check,
  json: unknown,
  options: ValidateOptions,
  unions: JsonUnions,
  registry: (() => Registry) | undefined,
  start: Keys,
): Result<T> {
  const checker = new JsonChecker(root, options, registry?.() ?? EMPTY_REGISTRY, json, unions, start);
  try {
    check(json, checker);
    checker.finish();
  } catch (error) {
    // Only the value itself can throw, a getter or a proxy, unless it is deeper than the stack.
    if (isStackOverflow(error)) checker.tooDeep();
    else checker.hostile();
  }
  const result: Result<T> = checker.converted
    ? validateMessage(root, check, checker.value, options, registry)
    : checker.failed
      ? { ok: false, issues: checker.located() }
      : { ok: true, value: json as T, issues: checker.located() };
  return result.ok ? result : { ok: false, issues: result.issues.map(inWords) };
}

function inWords(issue: Issue): Issue {
  const expected = WORDS[String(issue.params["expected"])];
  if (issue.code !== "object-type" || expected === undefined) return issue;
  const params = { ...issue.params, expected };
  return { ...issue, message: describe(issue.code, params), params };
}

/**
 * Checks the JSON form of an object as if it were the object. Where the schema wants a number and a text of the JSON form
 * stands there, the number is put into a copy: what the checker says of a value's type is all that needs to be known of
 * the schema, wherever xsi:type, wildcards and content models lead.
 */
class JsonChecker extends Checker<Registry> {
  /** Whether anything was put in. `value` is then to be checked. */
  converted = false;
  private readonly holder: { value: unknown };
  private readonly copies = new Set<object>();
  private readonly unions: JsonUnions;
  private readonly start: Keys;

  constructor(
    root: string,
    options: ValidateOptions,
    registry: Registry,
    json: unknown,
    unions: JsonUnions,
    start: Keys,
  ) {
    super(root, options, registry);
    this.holder = { value: json };
    this.unions = unions;
    this.start = start;
  }

  /** The value with numbers in the place of their texts. */
  get value(): unknown {
    return this.holder.value;
  }

  override report(finding: Finding, params?: IssueParams, rule?: string): void {
    const read = this.reading(finding, params);
    if (read === undefined || !this.replace(read)) {
      super.report(finding, params, rule);
      return;
    }
    // Whoever asks whether the value was good learns that it was not: assertions and fixed values are looked at later.
    this.mistyped++;
    this.issues.push(PLACEHOLDER);
  }

  /** How the JSON value at hand becomes one of its type; `undefined` if the finding is about something else. */
  private reading(finding: Finding, params: IssueParams | undefined): ((json: unknown) => unknown) | undefined {
    if (finding.code === "object-type") {
      const one = finding.ofJson ?? NUMBERS[String(params?.["expected"])];
      return one && ((json) => (Array.isArray(json) ? eachOf(json, one) : one(json)));
    }
    const union =
      finding.code === "cvc-datatype-valid.1.2.3" ? this.unions[finding.schemaLocation ?? ""]?.() : undefined;
    if (union === undefined) return undefined;
    const one = (json: unknown): unknown => readText(union, json);
    return (json) => one(json) ?? (Array.isArray(json) ? eachOf(json, one) : undefined);
  }

  /** Puts another value at the place at hand. @returns whether there is one */
  private replace(read: (json: unknown) => unknown): boolean {
    const keys: (string | number)[] = ["value", ...this.start, ...this.locate(NOTHING).keys];
    let at: unknown = keys.reduce<unknown>(propertyOf, this.holder);
    if (typeof at === "object" && at !== null && !Array.isArray(at)) {
      keys.push("$value");
      at = propertyOf(at, "$value");
    }
    const value = read(at);
    if (value === undefined) return false;
    this.converted = true;
    const last = keys.pop() ?? "value";
    let target: object = this.holder;
    for (const key of keys) target = this.copyAt(target, key);
    put(target, last, value);
    return true;
  }

  /** A property that is an object, which from now on is our own. */
  private copyAt(target: object, key: string | number): object {
    const own = propertyOf(target, key) as object;
    if (this.copies.has(own)) return own;
    const copy = shallowCopy(own);
    this.copies.add(copy);
    put(target, key, copy);
    return copy;
  }
}

const PLACEHOLDER: Issue = { code: "", severity: "error", message: "", path: "/", keys: [], params: {} };

function propertyOf(target: unknown, key: string | number): unknown {
  return (target as Readonly<Record<string | number, unknown>> | null | undefined)?.[key];
}

/** A list with its items read, if any of them becomes another. */
function eachOf(items: readonly unknown[], read: (item: unknown) => unknown): unknown[] | undefined {
  const values = items.map((item) => read(item) ?? item);
  return values.some((value, i) => value !== items[i]) ? values : undefined;
}

/** The value of a union that a JSON value is the form of: that which its text has in XML, if its JSON form is the same. */
function readText(union: MemberDatatype, json: unknown): unknown {
  if (typeof json !== "string" && !Array.isArray(json)) return undefined;
  let failed = false;
  const site: Site = {
    report: () => {
      failed = true;
    },
  };
  const value = union.read(typeof json === "string" ? json : json.map(scalarText).join(" "), site);
  return !failed && value !== undefined && value !== json && isSame(jsonOf(value), json) ? value : undefined;
}

/** The text of an item of a list; nothing is called of what is none. */
function scalarText(item: unknown): string {
  return typeof item === "object" || typeof item === "function" || typeof item === "symbol" ? "" : String(item);
}

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, i) => item === other[i]);
}
