import { parseArgs } from "node:util";
import { ERROR_CODES } from "@schemawright/sinch-mms";
import type { Fault } from "./faults.ts";
import type { EmulatorOptions } from "./options.ts";

/** What the command line asks for. */
export type Command =
  | { readonly kind: "run"; readonly options: EmulatorOptions; readonly faults: readonly Fault[] }
  | { readonly kind: "help" }
  | { readonly kind: "wrong-use"; readonly message: string };

export const HELP = `mms-emulator: a local stand-in for the endpoint of the Sinch MMS XML API

  --port <number>             port to listen on (default 8080; 0 for a free one)
  --host <address>            address to listen on (default 127.0.0.1)
  --api-key <key>             key that is taken; may be repeated (default: every key)
  --standard-mms              the account needs no fallback text: rule E622 is off
  --postback-url <url>        where postbacks are posted
  --postback-retries <n>      repetitions of a postback that is not answered with 200 (default 5)
  --postback-delay <ms>       time between two repetitions (default 1000)
  --encoding-postbacks        send N013 before a message of sendMMS goes out
  --encoding-delay <ms>       time that encoding audio and video takes (default 100)
  --delivery-delay <ms>       time before N101, and again before N102 (default 0)
  --media-origin <url>        fetch all media from this origin, whatever host their address names
  --no-media                  do not fetch media
  --max-size <kind=bytes>     limit for a kind of file, such as image=600000; may be repeated
  --fault <json>              script a fault; may be repeated. Examples:
                                {"action":"sendMMS","effect":{"kind":"refuse","code":"E111"}}
                                {"times":"always","delay":500}
                                {"to":"12025550123","effect":{"kind":"throttle","seconds":2}}
                                kinds: refuse, throttle, status, garbage, drop, sms, postback
  --help                      show this
`;

/** Reads the command line. Never throws. */
export function parseCommand(argv: readonly string[]): Command {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: "string", default: "8080" },
        host: { type: "string" },
        "api-key": { type: "string", multiple: true },
        "standard-mms": { type: "boolean" },
        "postback-url": { type: "string" },
        "postback-retries": { type: "string" },
        "postback-delay": { type: "string" },
        "encoding-postbacks": { type: "boolean" },
        "encoding-delay": { type: "string" },
        "delivery-delay": { type: "string" },
        "media-origin": { type: "string" },
        "no-media": { type: "boolean" },
        "max-size": { type: "string", multiple: true },
        fault: { type: "string", multiple: true },
        help: { type: "boolean" },
      },
    });
    if (values.help === true) return { kind: "help" };
    const options = {
      port: wholeNumber("--port", values.port, 65_535),
      host: values.host,
      apiKeys: values["api-key"],
      standardMms: values["standard-mms"],
      postbackUrl: address("--postback-url", values["postback-url"]),
      postbackRetries: wholeNumber("--postback-retries", values["postback-retries"], 100),
      postbackRetryDelay: wholeNumber("--postback-delay", values["postback-delay"]),
      sendEncodingPostbacks: values["encoding-postbacks"],
      encodingDelay: wholeNumber("--encoding-delay", values["encoding-delay"]),
      deliveryDelay: wholeNumber("--delivery-delay", values["delivery-delay"]),
      mediaOrigin: address("--media-origin", values["media-origin"]),
      fetchMedia: values["no-media"] === true ? false : undefined,
      maximumSizes: maximumSizes(values["max-size"]),
    };
    return { kind: "run", options: withoutGaps(options), faults: (values.fault ?? []).map(parseFault) };
  } catch (error) {
    return { kind: "wrong-use", message: error instanceof Error ? error.message : String(error) };
  }
}

/** Drops the members that are undefined, so that their defaults hold. */
function withoutGaps(options: { readonly [K in keyof EmulatorOptions]: EmulatorOptions[K] | undefined }) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as EmulatorOptions;
}

/** Longest time that a timer takes, in milliseconds. */
const LONGEST = 2_147_483_647;

function wholeNumber(name: string, text: string | undefined, maximum = LONGEST): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,10}$/.test(text) && Number(text) <= maximum) return Number(text);
  throw new Error(`${name}: "${text}" is not a whole number from 0 to ${maximum}`);
}

function address(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new Error(`${name}: "${text}" is not an absolute http or https address`);
}

const KINDS: readonly string[] = ["image", "audio", "video", "vcard", "ical", "pdf", "passbook"];

function maximumSizes(texts: readonly string[] | undefined): EmulatorOptions["maximumSizes"] | undefined {
  if (texts === undefined) return undefined;
  return Object.fromEntries(
    texts.map((text) => {
      const [kind = "", bytes = ""] = text.split("=");
      if (!KINDS.includes(kind)) throw new Error(`--max-size: "${kind}" is not one of ${KINDS.join(", ")}`);
      return [kind, wholeNumber(`--max-size ${kind}`, bytes)];
    }),
  );
}

/** What a member of a fault has to be, and the sentence that says so. */
interface Shape {
  readonly test: (value: unknown) => boolean;
  readonly wanted: string;
}

const TEXT: Shape = { test: (value) => typeof value === "string", wanted: "a string" };
const COUNT: Shape = {
  test: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  wanted: "a whole number from 0",
};

function oneOf(...words: readonly string[]): Shape {
  return { test: (value) => words.includes(value as string), wanted: `one of ${words.join(", ")}` };
}

const FAULT: Readonly<Record<string, Shape>> = {
  action: oneOf("sendMMS", "saveMMS", "sendSavedMMS", "deleteMMSID", "getMMSTemplates"),
  to: TEXT,
  skip: COUNT,
  times: { test: (value) => value === "always" || COUNT.test(value), wanted: `"always" or ${COUNT.wanted}` },
  delay: { test: (value) => COUNT.test(value) && Number(value) <= LONGEST, wanted: `${COUNT.wanted} to ${LONGEST}` },
  effect: { test: isObject, wanted: "an object" },
};

const STATUS: Shape = {
  test: (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
  wanted: "a number from 200 to 599",
};

/** The members of each kind of effect: those that must be there, and those that may. */
const EFFECTS: Readonly<
  Record<string, { readonly must: Readonly<Record<string, Shape>>; readonly may: Readonly<Record<string, Shape>> }>
> = {
  refuse: {
    must: { code: { test: (value) => Object.hasOwn(ERROR_CODES, String(value)), wanted: "a code such as E111" } },
    may: { info: TEXT },
  },
  throttle: { must: { seconds: COUNT }, may: {} },
  status: { must: { status: STATUS }, may: { body: TEXT } },
  garbage: { must: {}, may: { body: TEXT } },
  drop: { must: {}, may: { when: oneOf("before", "after") } },
  sms: { must: {}, may: { details: TEXT } },
  postback: {
    must: { code: oneOf("E002", "E003", "E004", "E011", "E012", "E013", "E101", "E102", "E202", "E999") },
    may: { status: TEXT, details: TEXT },
  },
};

function parseFault(text: string): Fault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`--fault: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isObject(value)) throw new Error("--fault: not an object");
  checkMembers("--fault", value, {}, FAULT);
  const { effect } = value;
  if (isObject(effect)) {
    const { kind, ...members } = effect;
    const shape = typeof kind === "string" && Object.hasOwn(EFFECTS, kind) ? EFFECTS[kind] : undefined;
    if (shape === undefined) throw new Error(`--fault: effect.kind must be one of ${Object.keys(EFFECTS).join(", ")}`);
    checkMembers("--fault: effect", members, shape.must, shape.may);
  }
  return value as Fault;
}

function checkMembers(
  place: string,
  value: Readonly<Record<string, unknown>>,
  must: Readonly<Record<string, Shape>>,
  may: Readonly<Record<string, Shape>>,
): void {
  const known = { ...must, ...may };
  for (const [name, member] of Object.entries(value)) {
    const shape = Object.hasOwn(known, name) ? known[name] : undefined;
    if (shape === undefined)
      throw new Error(`${place}: "${name}" is not known; known: ${Object.keys(known).join(", ")}`);
    if (!shape.test(member)) throw new Error(`${place}: ${name} must be ${shape.wanted}`);
  }
  for (const name of Object.keys(must)) if (!(name in value)) throw new Error(`${place}: ${name} is missing`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
