import {
  type LegacyMmsRequest,
  type MmsRequest,
  type ReadOptions,
  type ReadResponseCases,
  readRequest,
} from "@schemawright/sinch-mms";
import type { Account, MetFault, Outcome } from "./account.ts";
import { deleteMmsId } from "./actions/delete-mms-id.ts";
import { getMmsTemplates } from "./actions/get-mms-templates.ts";
import { saveMms } from "./actions/save-mms.ts";
import { sendMms } from "./actions/send-mms.ts";
import { sendSavedMms } from "./actions/send-saved-mms.ts";
import { refuse } from "./answers.ts";
import { type Refusal, refusalOf } from "./refusal.ts";

/** A request of either family. */
type Request = MmsRequest | LegacyMmsRequest;

/** What the HTTP side does with a request. */
export interface Handled {
  readonly delay: number;
  readonly reply: { readonly status: number; readonly contentType: string; readonly body: string } | "drop";
  readonly summary: string;
  /** Goes on when the answer has left. */
  readonly afterwards?: () => Promise<void>;
}

/** Reads a request, looks whether a fault meets it, and carries it out. */
export async function handle(account: Account, body: Uint8Array): Promise<Handled> {
  const seen = look(account, body);
  const to = seen.request !== undefined && "to" in seen.request ? seen.request.to : undefined;
  const action = seen.request === undefined ? undefined : actionOf(seen.request);
  const fault = account.faults.meet({
    ...(action === undefined ? {} : { action }),
    ...(to === undefined ? {} : { to }),
  });
  const delay = fault?.delay ?? 0;
  const effect = fault?.effect;
  switch (effect?.kind) {
    case "status":
    case "garbage": {
      const status = effect.kind === "status" ? effect.status : 200;
      const text = effect.body ?? "<html><body>Service unavailable</body></html>";
      return { delay, reply: { status, contentType: "text/html", body: text }, summary: `fault: ${effect.kind}` };
    }
    case "drop":
      if (effect.when !== "after") return { delay, reply: "drop", summary: "fault: drop" };
  }

  const outcome = await carryOut(account, seen, to, fault);
  const { afterwards, summary } = outcome;
  const reply =
    effect?.kind === "drop" ? "drop" : { status: 200, contentType: "text/xml; charset=utf-8", body: outcome.xml };
  return { delay, reply, summary, ...(afterwards === undefined ? {} : { afterwards }) };
}

/** A request as far as it could be read, and what is wrong with it. */
interface Seen {
  readonly request?: Request;
  readonly refusal?: Refusal;
}

/** Reads a request; where it breaks rules only, once more without those, to know whom it concerns. */
function look({ options }: Account, body: Uint8Array): Seen {
  const rules: Record<string, "off" | "warning" | "error"> = { ...options.rules };
  if (options.standardMms === true) rules.E622 = "off";
  const read = readRequest(body, { rules });
  if (read.ok) return { request: read.value };
  const broken = read.issues.flatMap((issue) => (issue.rule === undefined ? [] : [issue.rule]));
  const lenient: ReadOptions = { rules: { ...rules, ...Object.fromEntries(broken.map((rule) => [rule, "off"])) } };
  const again = readRequest(body, lenient);
  return { refusal: refusalOf(read.issues), ...(again.ok ? { request: again.value } : {}) };
}

async function carryOut(account: Account, seen: Seen, to: string | undefined, fault: MetFault): Promise<Outcome> {
  const { request } = seen;
  const keys = account.options.apiKeys;
  if (request !== undefined && keys !== undefined && !keys.includes(request.apiKey))
    return refuse({ code: "E104", info: "Authentication failed: wrong api-key" }, to);
  const effect = fault?.effect;
  if (effect?.kind === "throttle") {
    const info = `Minimum interval between API calls is ${effect.seconds} seconds`;
    return refuse({ code: "E106", info }, to);
  }
  if (effect?.kind === "refuse") return refuse({ code: effect.code, info: effect.info ?? "Scripted fault" }, to);
  if (seen.refusal !== undefined || request === undefined)
    return refuse(seen.refusal ?? { code: "E100", info: "Invalid request" }, to);
  return act(account, request, fault);
}

function act(account: Account, request: Request, fault: MetFault): Outcome | Promise<Outcome> {
  switch (request.action) {
    case "sendMMS":
    case "sendmms":
    case "SENDMMS":
      return sendMms(account, request, fault);
    case "saveMMS":
    case "savemms":
    case "SAVEMMS":
      return saveMms(account, request, fault);
    case "sendSavedMMS":
    case "sendsavedMMS":
    case "sendsavedmms":
    case "SENDSAVEDMMS":
      return sendSavedMms(account, request, fault);
    case "deleteMMSID":
    case "deletemmsid":
    case "DELETEMMSID":
      return deleteMmsId(account, request);
    case "getMMSTemplates":
    case "getmmstemplates":
    case "GETMMSTEMPLATES":
      return getMmsTemplates(account, request);
  }
}

const ACTIONS: Readonly<Record<string, keyof ReadResponseCases>> = {
  sendmms: "sendMMS",
  savemms: "saveMMS",
  sendsavedmms: "sendSavedMMS",
  deletemmsid: "deleteMMSID",
  getmmstemplates: "getMMSTemplates",
};

/** The action by its current spelling; the older family spells it in several ways. */
function actionOf(request: Request): keyof ReadResponseCases | undefined {
  return ACTIONS[request.action.toLowerCase()];
}
