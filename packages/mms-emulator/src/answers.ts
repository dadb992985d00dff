import {
  type ReadResponseCases,
  writeDeleteMmsIdResponse,
  writeGetMmsTemplatesResponse,
  writeSaveMmsResponse,
  writeSendMmsResponse,
  writeSendSavedMmsResponse,
} from "@schemawright/sinch-mms";
import type { Outcome } from "./account.ts";
import type { Refusal } from "./refusal.ts";

const WRITERS: { readonly [Name in keyof ReadResponseCases]: (response: ReadResponseCases[Name]) => string } = {
  sendMMS: writeSendMmsResponse,
  saveMMS: writeSaveMmsResponse,
  sendSavedMMS: writeSendSavedMmsResponse,
  deleteMMSID: writeDeleteMmsIdResponse,
  getMMSTemplates: writeGetMmsTemplatesResponse,
};

/** The answer to a request that was carried out. */
export function accept<Name extends keyof ReadResponseCases>(
  action: Name,
  response: ReadResponseCases[Name],
  afterwards?: () => Promise<void>,
): Outcome {
  const xml = WRITERS[action](response);
  return { xml, summary: `${action} Success`, ...(afterwards === undefined ? {} : { afterwards }) };
}

/**
 * The answer to a request that is refused. All actions share its form; only answers to sendMMS and sendSavedMMS have
 * the recipient.
 */
export function refuse({ code, info }: Refusal, to?: string): Outcome {
  const recipient = to === undefined ? {} : { to };
  const xml = writeSendMmsResponse({
    status: "Failure",
    errorCode: code,
    ...recipient,
    errorInfo: info.replace(NOT_XML, "\uFFFD"),
  });
  return { xml, summary: `Failure ${code}: ${info}` };
}

/** Characters that XML cannot carry; sentences quote what the request held. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
