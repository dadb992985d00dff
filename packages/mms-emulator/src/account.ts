import type { Fault, Faults } from "./faults.ts";
import type { SentMessage } from "./messages.ts";
import type { EmulatorOptions } from "./options.ts";
import type { Postbacks } from "./postbacks.ts";
import type { Templates } from "./templates.ts";

/** Everything the emulator knows and remembers while it runs. */
export interface Account {
  readonly options: EmulatorOptions;
  readonly templates: Templates;
  readonly messages: SentMessage[];
  readonly postbacks: Postbacks;
  readonly faults: Faults;
  /** Aborts when the emulator closes. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** The next identifier: whole numbers, counted up, so that runs are alike. */
  readonly nextId: () => string;
}

/** What an action gives: its answer, and what goes on after the answer has left. */
export interface Outcome {
  readonly xml: string;
  readonly summary: string;
  readonly afterwards?: () => Promise<void>;
}

/** The fault that a request meets. */
export type MetFault = Fault | undefined;

/** A point in time as the service writes it, in UTC without a fraction. */
export function timestampOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}+00:00`;
}
