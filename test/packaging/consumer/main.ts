// What a user's compiler sees of the packed packages. Compiled, not run.
import {
  readSendMmsJsonRequest,
  readSendMmsRequest,
  type SendMmsJsonRequest,
  type SendMmsRequest,
  writeSendMmsRequest,
} from "@schemawright/sinch-mms";
import { type Postback, readPostback } from "@schemawright/sinch-mms/messages/postback";

/** Renews a request's name, or lists the places that are wrong. */
export function rename(input: string, name: string): string | string[] {
  const result = readSendMmsRequest(input);
  if (!result.ok) return result.issues.map((issue) => `${issue.path}: ${issue.message}`);
  const request: SendMmsRequest = { ...result.value, name };
  return writeSendMmsRequest(request);
}

/** The numbers of the recipients of a request in the JSON form. */
export function recipients(input: string): readonly string[] {
  const result = readSendMmsJsonRequest(input);
  if (!result.ok) return [];
  const request: SendMmsJsonRequest = result.value;
  return [request.to, ...(request["to-displayonly"]?.split(",") ?? [])];
}

/** A postback, by a program that needs nothing else of the package. */
export function received(input: Uint8Array): Postback | undefined {
  const result = readPostback(input);
  return result.ok ? result.value : undefined;
}
