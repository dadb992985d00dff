// Generated from schema/sinch-mms/delete-mms-id.xsd by schemawright. Do not edit.
import type { ReceivedErrorCode } from "../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../types/response-status.ts";
import type { ApiKey, NumericId, ReceivedId, ReceivedText } from "../types/types.ts";
import type { XmlElement } from "@schemawright/runtime";

/**
 * The name of the action.
 *
 * At least 1 character.
 *
 * `DeleteMmsIdAction` — schema/sinch-mms/delete-mms-id.xsd:49:3
 */
export type DeleteMmsIdAction = "deleteMMSID";
/** Every value of {@link DeleteMmsIdAction}. */
export const DELETE_MMS_ID_ACTION_VALUES = ["deleteMMSID"] as const;

/**
 * Deletes a saved MMS with all files made for it, at once. Elements may come in any order.
 *
 * `DeleteMmsIdRequest` — schema/sinch-mms/delete-mms-id.xsd:23:3
 */
export interface DeleteMmsIdRequest {
  /**
   * Name of the action: deleteMMSID.
   *
   * element `action` — schema/sinch-mms/delete-mms-id.xsd:28:7
   */
  action: DeleteMmsIdAction;
  /**
   * Key of the account.
   *
   * element `api-key` — schema/sinch-mms/delete-mms-id.xsd:34:7
   */
  apiKey: ApiKey;
  /**
   * Identifier of the saved MMS, as saveMMS returned it.
   *
   * element `mms-id` — schema/sinch-mms/delete-mms-id.xsd:40:7
   */
  mmsId: NumericId;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}

/**
 * The saved MMS is deleted.
 *
 * `DeleteMmsIdSuccess` — schema/sinch-mms/delete-mms-id.xsd:76:3
 */
export interface DeleteMmsIdSuccess {
  /**
   * The request was accepted.
   *
   * element `status` — schema/sinch-mms/delete-mms-id.xsd:86:11
   */
  status: SuccessStatus;
  /**
   * Identifier under which the content is stored.
   *
   * element `mms-id` — schema/sinch-mms/delete-mms-id.xsd:91:11
   */
  mmsId?: ReceivedId;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * Nothing was deleted.
 *
 * `DeleteMmsIdFailure` — schema/sinch-mms/delete-mms-id.xsd:101:3
 */
export interface DeleteMmsIdFailure {
  /**
   * The request was refused.
   *
   * element `status` — schema/sinch-mms/delete-mms-id.xsd:111:11
   */
  status: FailureStatus;
  /**
   * What is wrong, as a code.
   *
   * element `error-code` — schema/sinch-mms/delete-mms-id.xsd:116:11
   */
  errorCode?: ReceivedErrorCode;
  /**
   * What is wrong, in words; also carries details such as seconds to wait.
   *
   * element `error-info` — schema/sinch-mms/delete-mms-id.xsd:121:11
   */
  errorInfo?: ReceivedText;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * The answer to deleteMMSID. Its status tells which of its two shapes it has.
 *
 * Told apart by `status`.
 *
 * `DeleteMmsIdResponse` — schema/sinch-mms/delete-mms-id.xsd:59:3
 */
export type DeleteMmsIdResponse = DeleteMmsIdSuccess | DeleteMmsIdFailure;
