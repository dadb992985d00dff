// Generated from schema/sinch-mms/upper/delete-mms-id.xsd by schemawright. Do not edit.
import type { DeleteMmsIdFailure, DeleteMmsIdResponse, DeleteMmsIdSuccess } from "../../types/delete-mms-id.ts";
import type { LegacyDeleteMmsIdRequest } from "../../types/upper/delete-mms-id.ts";
import { escapeText, writeElements } from "@schemawright/runtime/codegen";

/** Writes `UpperDeleteMmsIdSuccess` — schema/sinch-mms/upper/delete-mms-id.xsd:80:3 */
export function writeUpperDeleteMmsIdSuccessContent(value: DeleteMmsIdSuccess): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<STATUS>" + escapeText(value.status) + "</STATUS>") +
    (value.mmsId === undefined ? "" : "<MMSID>" + escapeText(value.mmsId) + "</MMSID>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperDeleteMmsIdFailure` — schema/sinch-mms/upper/delete-mms-id.xsd:108:3 */
export function writeUpperDeleteMmsIdFailureContent(value: DeleteMmsIdFailure): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<STATUS>" + escapeText(value.status) + "</STATUS>") +
    (value.errorCode === undefined ? "" : "<ERRORCODE>" + escapeText(String(value.errorCode)) + "</ERRORCODE>") +
    (value.errorInfo === undefined ? "" : "<ERRORINFO>" + escapeText(value.errorInfo) + "</ERRORINFO>") +
    writeElements(value.$unknown)
  );
}

/** Writes `LegacyDeleteMmsIdRequest` — schema/sinch-mms/upper/delete-mms-id.xsd:24:3 */
export function writeLegacyDeleteMmsIdRequestContent(value: LegacyDeleteMmsIdRequest): string {
  return (
    ">" +
    (value.action === undefined ? "" : "<ACTION>" + escapeText(value.action) + "</ACTION>") +
    (value.apiKey === undefined ? "" : "<API_KEY>" + escapeText(value.apiKey) + "</API_KEY>") +
    (value.mmsId === undefined ? "" : "<MMSID>" + escapeText(value.mmsId) + "</MMSID>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperDeleteMmsIdResponse` — schema/sinch-mms/upper/delete-mms-id.xsd:62:3 */
export function writeUpperDeleteMmsIdResponseContent(value: DeleteMmsIdResponse): string {
  switch (value.status) {
    case "Success":
      return writeUpperDeleteMmsIdSuccessContent(value as DeleteMmsIdSuccess);
    default:
      return writeUpperDeleteMmsIdFailureContent(value as DeleteMmsIdFailure);
  }
}
