import type { ValidateOptions } from "@schemawright/sinch-mms";
import type { MediaKind } from "./media-kind.ts";

/** Options of `createEmulator`. Everything has a default that suits tests on one machine. */
export interface EmulatorOptions {
  /** Default: 127.0.0.1. */
  readonly host?: string;
  /** Default: 0, a free port. */
  readonly port?: number;
  /** Keys that are taken; others are refused with E104. Default: every key. */
  readonly apiKeys?: readonly string[];
  /** The account has standard MMS, which needs no fallback text: rule E622 is off. Default: false. */
  readonly standardMms?: boolean;
  /** Weights of further rules of the contract. */
  readonly rules?: NonNullable<ValidateOptions["rules"]>;
  /** Bytes of a request at most; longer ones are refused with HTTP status 413. Default: 1,048,576. */
  readonly maxBodyLength?: number;

  /** Fetches the media of each message. Default: true. */
  readonly fetchMedia?: boolean;
  /**
   * Fetches every file from this origin instead of the one that its address names, path and query kept. Lets published
   * examples run without their hosts.
   */
  readonly mediaOrigin?: string;
  /** Bytes that the account allows for a file of a kind. Default: no limit. */
  readonly maximumSizes?: Readonly<Partial<Record<MediaKind, number>>>;
  /** Milliseconds for one file. Default: 10,000. */
  readonly mediaTimeout?: number;

  /** Where postbacks are posted. Default: nowhere; they are only kept in `postbacks`. */
  readonly postbackUrl?: string;
  /** How often a postback is repeated that is not answered with HTTP status 200. Default: 5. */
  readonly postbackRetries?: number;
  /** Milliseconds between two repetitions; the service itself waits 5 minutes. Default: 1,000. */
  readonly postbackRetryDelay?: number;
  /** Milliseconds within which a postback must be answered. Default: 10,000. */
  readonly postbackTimeout?: number;
  /** Sends N013 before a message of `sendMMS` goes out. Default: false. */
  readonly sendEncodingPostbacks?: boolean;

  /** Milliseconds that encoding takes where a saved message has audio or video; others are ready at once. Default: 100. */
  readonly encodingDelay?: number;
  /** Milliseconds from the answer, or from N013, to N101, and again from N101 to N102. Default: 0. */
  readonly deliveryDelay?: number;

  /** The clock. Default: the real one. */
  readonly now?: () => Date;
  /** Called with one line for each request and each postback. */
  readonly log?: (line: string) => void;
}
