// Generated from schema/sinch-mms/upper/delete-mms-id.xsd by schemawright. Do not edit.
import type { ApiKey, NumericId } from "../../types/types.ts";
import type { XmlElement } from "@schemawright/runtime";

/**
 * Spellings of the name of the action that the older service takes.
 *
 * At least 1 character.
 *
 * `LegacyDeleteMmsIdAction` — schema/sinch-mms/upper/delete-mms-id.xsd:50:3
 */
export type LegacyDeleteMmsIdAction = "deleteMMSID" | "deletemmsid" | "DELETEMMSID";
/** Every value of {@link LegacyDeleteMmsIdAction}. */
export const LEGACY_DELETE_MMS_ID_ACTION_VALUES = ["deleteMMSID", "deletemmsid", "DELETEMMSID"] as const;

/**
 * Deletes a saved MMS with all files made for it, at once. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order.
 *
 * `LegacyDeleteMmsIdRequest` — schema/sinch-mms/upper/delete-mms-id.xsd:24:3
 */
export interface LegacyDeleteMmsIdRequest {
  /**
   * Name of the action: deleteMMSID.
   *
   * element `ACTION` — schema/sinch-mms/upper/delete-mms-id.xsd:29:7
   */
  action: LegacyDeleteMmsIdAction;
  /**
   * Key of the account.
   *
   * element `API_KEY` — schema/sinch-mms/upper/delete-mms-id.xsd:35:7
   */
  apiKey: ApiKey;
  /**
   * Identifier of the saved MMS, as saveMMS returned it.
   *
   * element `MMSID` — schema/sinch-mms/upper/delete-mms-id.xsd:41:7
   */
  mmsId: NumericId;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}
