import type { IssueParams } from "../issues/issue.ts";
import type { Declarations, OpenEntities } from "./entities.ts";
import type { XmlFailure } from "./failure.ts";
import { defaultScannerLimits, resolveLimits, type ScannerLimits, type StopSignal } from "./limits.ts";
import { Token } from "./token.ts";

/**
 * A place in a document or in the replacement text of an entity, and the first fault that was found on the way there.
 * Productions are functions that read the text from there, in files of their own. What only they and the scanner use is
 * left out of the declarations that others see.
 */
export class Cursor {
  /** The first fault. */
  failure: XmlFailure | undefined = undefined;
  /**
   * The text at hand: the document, or the replacement text of the innermost entity.
   * @internal
   */
  source: string;
  /** @internal */
  position: number;
  /**
   * Where the newest name has its colon, or -1.
   * @internal
   */
  nameColon = -1;
  /**
   * Had the newest attribute value no reference and no white space but spaces, so that it is cut out as it stands?
   * @internal
   */
  isRawValue = true;
  /**
   * What the document type declaration declares, if there is one.
   * @internal
   */
  declarations: Declarations | undefined = undefined;
  /** @internal */
  openEntities: OpenEntities | undefined = undefined;
  /**
   * Where the document refers to the outermost open entity; -1 while the text at hand is the document.
   * @internal
   */
  reference = -1;
  /**
   * The offset after that reference.
   * @internal
   */
  referenceEnd = 0;
  /**
   * Open elements that the innermost entity did not begin; 0 in the document.
   * @internal
   */
  floor = 0;
  /** @internal */
  readonly limits: Required<ScannerLimits>;
  /** @internal */
  readonly signal: StopSignal | undefined;

  constructor(text: string, position: number, limits: ScannerLimits | undefined, signal: StopSignal | undefined) {
    this.source = text;
    this.position = position;
    this.limits = limits === undefined ? defaultScannerLimits : resolveLimits(limits);
    this.signal = signal;
  }

  /**
   * The offset in the document that stands for one in {@link source}.
   * @internal
   */
  placeOf(offset: number): number {
    return this.reference < 0 ? offset : this.reference;
  }

  /**
   * Ends the scan with a fault.
   * @internal
   */
  fail(code: string, offset: number, params: IssueParams, message: string): typeof Token.Failed {
    this.failure = { code, offset: this.placeOf(offset), params, message };
    return Token.Failed;
  }

  /**
   * Is in the document again, of which nothing is declared.
   * @internal
   */
  forgetDeclarations(document: string): void {
    this.source = document;
    this.declarations = undefined;
    this.openEntities = undefined;
    this.reference = -1;
    this.floor = 0;
  }
}
