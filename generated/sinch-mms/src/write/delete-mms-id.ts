// Generated from schema/sinch-mms/delete-mms-id.xsd by schemawright. Do not edit.
import type { DeleteMmsIdFailure, DeleteMmsIdRequest, DeleteMmsIdResponse, DeleteMmsIdSuccess } from "../types/delete-mms-id.ts";
import { escapeText, writeElements } from "@schemawright/runtime/codegen";

/** Writes `DeleteMmsIdRequest` — schema/sinch-mms/delete-mms-id.xsd:23:3 */
export function writeDeleteMmsIdRequestContent(value: DeleteMmsIdRequest): string {
  return (
    ">" +
    (value.action === undefined ? "" : "<action>" + escapeText(value.action) + "</action>") +
    (value.apiKey === undefined ? "" : "<api-key>" + escapeText(value.apiKey) + "</api-key>") +
    (value.mmsId === undefined ? "" : "<mms-id>" + escapeText(value.mmsId) + "</mms-id>") +
    writeElements(value.$unknown)
  );
}

/** Writes `DeleteMmsIdSuccess` — schema/sinch-mms/delete-mms-id.xsd:76:3 */
export function writeDeleteMmsIdSuccessContent(value: DeleteMmsIdSuccess): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<status>" + escapeText(value.status) + "</status>") +
    (value.mmsId === undefined ? "" : "<mms-id>" + escapeText(value.mmsId) + "</mms-id>") +
    writeElements(value.$unknown)
  );
}

/** Writes `DeleteMmsIdFailure` — schema/sinch-mms/delete-mms-id.xsd:101:3 */
export function writeDeleteMmsIdFailureContent(value: DeleteMmsIdFailure): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<status>" + escapeText(value.status) + "</status>") +
    (value.errorCode === undefined ? "" : "<error-code>" + escapeText(String(value.errorCode)) + "</error-code>") +
    (value.errorInfo === undefined ? "" : "<error-info>" + escapeText(value.errorInfo) + "</error-info>") +
    writeElements(value.$unknown)
  );
}

/** Writes `DeleteMmsIdResponse` — schema/sinch-mms/delete-mms-id.xsd:59:3 */
export function writeDeleteMmsIdResponseContent(value: DeleteMmsIdResponse): string {
  switch (value.status) {
    case "Success":
      return writeDeleteMmsIdSuccessContent(value as DeleteMmsIdSuccess);
    default:
      return writeDeleteMmsIdFailureContent(value as DeleteMmsIdFailure);
  }
}
