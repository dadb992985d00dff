import type { Issue, IssueParams } from "../../issues/issue.ts";
import { findElementFault } from "../../xml/capture.ts";
import type { XmlAttribute, XmlElement } from "../../xml/element.ts";
import { defaultScannerLimits } from "../../xml/limits.ts";
import type { Child, ContentFindings, Finding, Identification, Site } from "../finding.ts";
import type { Limits, UnknownPolicy, ValidateOptions } from "../options.ts";
import { Place } from "../place.ts";
import type { SchemaFacts } from "../schema-facts.ts";
import { kindOf } from "../values/report.ts";

const WRONG_TYPE: Finding = { code: "object-type" };
const UNKNOWN_PROPERTY: Finding = { code: "object-property" };
const UNWRITABLE: Finding = { code: "object-element" };

/**
 * The properties `$unknown` and the like that every content object may have beside its declared ones.
 */
const UNKNOWN = "$unknown";
const ATTRIBUTES = "$attributes";

/** A place in an object that generated code moves along: the path, and the issues so far. */
export class Checker<R extends SchemaFacts = SchemaFacts> extends Place implements Site {
  /** What the schema declares globally, where the object may choose from it. */
  readonly registry: R;
  /** What the call says of content that the schema does not name. */
  readonly policy: UnknownPolicy | undefined;
  /** Numbers of the objects from the root to the one at hand, in the order they were entered: they tell IDs apart. */
  private readonly owners: number[] = [0];
  private entered = 0;
  /** Depth at which an object that holds itself is given up: the one at which its document would be. */
  readonly maximumDepth: number;
  private readonly limits: Limits;

  /** @param root name of the element that the object is the content of, for paths */
  constructor(root: string, options: ValidateOptions, registry: R) {
    super(options, registry);
    this.registry = registry;
    this.element = { name: root, namespace: "" };
    this.policy = options.unknown;
    this.limits = options.limits ?? {};
    this.maximumDepth = this.limits.maxDepth ?? defaultScannerLimits.maxDepth;
    this.push(root, root, 0, false);
  }

  /** Name of the element whose value is being checked, where the package has handles. */
  element: { readonly name: string; readonly namespace: string };

  /** Values so far that are not of the JavaScript type they should be: assertions are not asked of an object that has one. */
  mistyped = 0;

  report(finding: Finding, params?: IssueParams, rule?: string): void {
    if (finding.code === WRONG_TYPE.code) this.mistyped++;
    this.add(finding, params, rule, undefined);
  }

  identify(identification: Identification): void {
    // An attribute names the object it is of, content the object around it: both are the one before the last.
    identification(this, this.owners[this.owners.length - 2]);
  }

  /** Reports what can be said once everything was seen. */
  finish(): void {
    this.reportDangling();
  }

  /** Goes down into a child. `index` counts from 0. */
  enter(child: Child, index: number): void {
    this.descend(child.name, child.property, child.repeated ? index + 1 : 0, child.repeated);
  }

  /** Goes down one step: see {@link Place.push}. */
  descend(name: string, property: string | readonly (string | number)[], index: number, repeated: boolean): void {
    this.push(name, property, index, repeated);
    this.owners.push(++this.entered);
  }

  /** Goes back up. */
  leave(): void {
    this.pop();
    this.owners.pop();
  }

  /**
   * Whether a value is an object with known properties only. What is not one is reported, and so is each unknown
   * property.
   */
  object(
    value: unknown,
    properties: ReadonlySet<string>,
    content: ContentFindings,
  ): value is Readonly<Record<string, unknown>> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.wrongType(`an object of type ${content.type}`, value);
      return false;
    }
    if (this.names.length > this.maximumDepth) {
      this.halt("limit-depth", { limit: this.maximumDepth });
      return false;
    }
    for (const property of Object.keys(value)) {
      if (properties.has(property)) continue;
      if (property === UNKNOWN) {
        this.unknownElements((value as { [UNKNOWN]: unknown })[UNKNOWN], content);
        continue;
      }
      if (this.policy === "ignore") continue;
      if (property === ATTRIBUTES && this.policy === "keep") {
        const attributes = (value as { [ATTRIBUTES]: unknown })[ATTRIBUTES];
        if (attributes !== undefined) this.attributes(attributes);
        continue;
      }
      if ((value as Record<string, unknown>)[property] === undefined) continue;
      this.report(UNKNOWN_PROPERTY, { property, expected: [...properties] });
    }
    return true;
  }

  private unknownElements(value: unknown, content: ContentFindings): void {
    if (value === undefined) return;
    const policy = this.policy ?? (content.open ? "keep" : "error");
    if (policy === "ignore") return;
    if (policy === "error") {
      this.report(
        { code: "cvc-complex-type.2.4.a", schemaLocation: content.schemaLocation },
        { found: UNKNOWN, expected: content.names },
      );
      return;
    }
    this.elements(value);
  }

  /**
   * Checks that a value is an array of {@link XmlElement} that can be written.
   * @param admits whether an element of a namespace may stand there
   */
  elements(value: unknown, admits: (namespace: string) => boolean = () => true): void {
    if (!Array.isArray(value)) {
      this.wrongType("an array of XmlElement", value);
      return;
    }
    for (const element of value) {
      if (this.halted) return;
      if (!isXmlElement(element)) this.wrongType("an XmlElement", element);
      else if (this.isWritable(element) && !admits(element.namespace ?? "")) {
        const found = `{${element.namespace ?? ""}}${element.name}`;
        this.report({ code: "cvc-complex-type.2.4.a" }, { found, expected: [] });
      }
    }
  }

  /** Whether an element can be written; reported if not. */
  isWritable(element: XmlElement): boolean {
    const fault = findElementFault(element, { limits: this.limits });
    if (fault !== undefined) this.report(UNWRITABLE, { reason: fault.message });
    return fault === undefined;
  }

  /** Whether a value is an array of attributes that can be written; reported if not. */
  attributes(value: unknown): value is readonly XmlAttribute[] {
    if (Array.isArray(value)) return this.isWritable({ name: "_", attributes: value });
    this.wrongType("an array of XmlAttribute", value);
    return false;
  }

  /** Whether a value is an array; reported if not. */
  array(value: unknown, child: Child): value is readonly unknown[] {
    if (Array.isArray(value)) return true;
    this.enter({ ...child, repeated: false }, 0);
    this.wrongType("an array", value);
    this.leave();
    return false;
  }

  /** Checks how often a child occurs. */
  occurs(child: Child, count: number): void {
    if (count < child.minOccurs) {
      this.report({ ...child.missing, atChild: { name: child.name, property: child.property } }, { name: child.name });
    } else if (count > child.maxOccurs) {
      this.enter(child, child.maxOccurs);
      this.report(child.excess, { found: child.name, expected: [] });
      this.leave();
    }
  }

  /** Reports a value of the wrong JavaScript type. */
  wrongType(expected: string, found: unknown): void {
    this.report(WRONG_TYPE, { expected, found: kindOf(found) });
  }

  /**
   * Reports an object that threw something when it was looked at, unless it is known to be wrong already: assertions may
   * stumble over values that were reported.
   */
  hostile(): void {
    if (!this.failed) this.halt("object-hostile", {});
  }

  /** The issues so far. */
  located(): readonly Issue[] {
    return this.issues;
  }
}

function isXmlElement(value: unknown): value is XmlElement {
  return typeof value === "object" && value !== null && typeof (value as XmlElement).name === "string";
}
