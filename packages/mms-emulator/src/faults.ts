import type { ErrorCode } from "@schemawright/sinch-mms";

/** Codes that tell of a failure to encode the content of saveMMS. */
export type SavingFailure = "E002" | "E003" | "E004";

/** Codes that tell of a failure to encode the content of sendMMS. */
export type EncodingFailure = "E011" | "E012" | "E013";

/** Codes that tell of a failure before the message left (E101, E999) or after it (E102, E202). */
export type DeliveryFailure = "E101" | "E999" | "E102" | "E202";

/** What goes wrong. */
export type FaultEffect =
  /** The request is refused with a code. */
  | { readonly kind: "refuse"; readonly code: ErrorCode; readonly info?: string }
  /** The request comes too soon: E106, with the seconds in `error-info`. */
  | { readonly kind: "throttle"; readonly seconds: number }
  /** An HTTP status with a body that is no response document. The request is not carried out. */
  | { readonly kind: "status"; readonly status: number; readonly body?: string }
  /** HTTP status 200 with a body that is no response document. The request is not carried out. */
  | { readonly kind: "garbage"; readonly body?: string }
  /** The connection is dropped instead of an answer: before the request is carried out, or after it. */
  | { readonly kind: "drop"; readonly when?: "before" | "after" }
  /** The message goes out as an SMS: `sent-as` of its postbacks says so. */
  | { readonly kind: "sms"; readonly details?: string }
  /** The request is accepted, and a postback later tells of a failure. A code of another action has no effect. */
  | {
      readonly kind: "postback";
      readonly code: SavingFailure | EncodingFailure | DeliveryFailure;
      readonly status?: string;
      readonly details?: string;
    };

/** A scripted fault: which requests it meets, and what it does to them. */
export interface Fault {
  /** Only requests of this action. Unreadable requests have none. */
  readonly action?: "sendMMS" | "saveMMS" | "sendSavedMMS" | "deleteMMSID" | "getMMSTemplates";
  /** Only requests to this number. */
  readonly to?: string;
  /** Lets this many fitting requests pass first. Default: 0. */
  readonly skip?: number;
  /** Meets this many requests and is then used up. Default: 1. */
  readonly times?: number | "always";
  /** Milliseconds that the answer waits. */
  readonly delay?: number;
  readonly effect?: FaultEffect;
}

/** The faults that are in force. A request meets at most one: the first that fits. */
export interface Faults {
  /** @returns takes the fault back */
  add(fault: Fault): () => void;
  /** The fault that meets this request; counts it. */
  meet(request: { readonly action?: string; readonly to?: string }): Fault | undefined;
}

interface ActiveFault {
  readonly fault: Fault;
  toSkip: number;
  left: number;
}

export function createFaults(): Faults {
  const active: ActiveFault[] = [];
  return {
    add(fault) {
      const times = fault.times === "always" ? Number.POSITIVE_INFINITY : (fault.times ?? 1);
      const entry = { fault, toSkip: fault.skip ?? 0, left: times };
      active.push(entry);
      return () => {
        entry.left = 0;
      };
    },
    meet({ action, to }) {
      for (const entry of active) {
        const { fault } = entry;
        if (entry.left <= 0) continue;
        if (fault.action !== undefined && fault.action !== action) continue;
        if (fault.to !== undefined && fault.to !== to) continue;
        if (entry.toSkip > 0) {
          entry.toSkip--;
          continue;
        }
        entry.left--;
        return fault;
      }
      return undefined;
    },
  };
}
