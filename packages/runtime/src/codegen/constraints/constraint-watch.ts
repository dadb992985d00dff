import type { Location } from "../finding.ts";
import { type IdentityConstraint, IdentityConstraintMatcher, type KeyFault } from "./identity-constraints.ts";

/** An element that was entered, of which it is not known yet which constraints it has. */
interface Entered {
  readonly namespace: string;
  readonly localName: string;
  readonly place: number;
}

/**
 * Tells a matcher what a reader meets, from the first element with identity constraints to its end. An element is told
 * of once more is known of it: its constraints come from its declaration, which is looked up after it was entered.
 */
export class ConstraintWatch {
  private readonly matcher: IdentityConstraintMatcher;
  private entering: Entered | undefined = undefined;
  private skipping = false;
  private text: string | undefined = undefined;
  private key: string | undefined = undefined;
  private nillable = false;
  private nilled = false;

  /**
   * @param report takes each fault
   * @param locate tells where the element at hand stands
   */
  constructor(report: (fault: KeyFault) => void, locate: () => Location, maximumEntries: number | undefined) {
    this.matcher = new IdentityConstraintMatcher(report, maximumEntries, locate);
  }

  /** An element begins. @param place comes back with what is reported about it */
  entered(namespace: string, localName: string, place: number): void {
    this.tell();
    this.entering = { namespace, localName, place };
  }

  /** The element just entered has constraints. */
  constrain(constraints: readonly IdentityConstraint[]): void {
    this.tell(constraints);
  }

  /** An attribute of the element just entered. @param key `undefined` for a text that is no value */
  attribute(namespace: string, localName: string, text: string, key: () => string | undefined): void {
    this.tell();
    if (this.matcher.wantsAttribute(namespace, localName)) this.matcher.attribute(namespace, localName, text, key);
  }

  /** The element at hand holds a simple value. @param key `undefined` for a text that is no value */
  value(text: string, key: () => string | undefined): void {
    this.tell();
    if (!this.matcher.wantsValue()) return;
    this.text = text;
    this.key = key();
  }

  /** What the declaration of the element at hand, and its xsi:nil, say. */
  nil(nillable: boolean, nilled: boolean): void {
    this.nillable = nillable;
    this.nilled = nilled;
    if (nilled) this.value("", () => "");
  }

  /**
   * The element just entered is skipped, so that no selector and no field leads to it: XSD 1.1 says so,
   * https://www.w3.org/TR/xmlschema11-1/#cvc-identity-constraint, and 1.0 does not say what else it would be.
   */
  skipped(): void {
    this.skipping = this.entering !== undefined;
    this.entering = undefined;
  }

  /** The element at hand ends. */
  left(): void {
    if (this.skipping) {
      this.skipping = false;
      return;
    }
    this.tell();
    const { text, key, nillable, nilled } = this;
    this.text = undefined;
    this.key = undefined;
    this.nillable = false;
    this.nilled = false;
    this.matcher.leave(text, () => key, { nillable, nilled });
  }

  private tell(constraints?: readonly IdentityConstraint[]): void {
    const { entering } = this;
    if (entering === undefined) return;
    this.entering = undefined;
    this.matcher.enter(entering.namespace, entering.localName, constraints, entering.place);
  }
}
