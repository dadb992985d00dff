// Generated from schema/sinch-mms/upper/get-mms-templates.xsd by schemawright. Do not edit.
import type { ApiKey, PositiveCount, ZonedDateTime } from "../../types/types.ts";
import type { XmlElement } from "@schemawright/runtime";

/**
 * Spellings of the name of the action that the older service takes.
 *
 * At least 1 character.
 *
 * `LegacyGetMmsTemplatesAction` — schema/sinch-mms/upper/get-mms-templates.xsd:62:3
 */
export type LegacyGetMmsTemplatesAction = "getMMSTemplates" | "getmmstemplates" | "GETMMSTEMPLATES";
/** Every value of {@link LegacyGetMmsTemplatesAction}. */
export const LEGACY_GET_MMS_TEMPLATES_ACTION_VALUES = ["getMMSTemplates", "getmmstemplates", "GETMMSTEMPLATES"] as const;

/**
 * Lists the saved MMS of the account, newest first, by pages. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order.
 *
 * `LegacyGetMmsTemplatesRequest` — schema/sinch-mms/upper/get-mms-templates.xsd:24:3
 */
export interface LegacyGetMmsTemplatesRequest {
  /**
   * Name of the action: getMMSTemplates.
   *
   * element `ACTION` — schema/sinch-mms/upper/get-mms-templates.xsd:29:7
   */
  action: LegacyGetMmsTemplatesAction;
  /**
   * Key of the account.
   *
   * element `API_KEY` — schema/sinch-mms/upper/get-mms-templates.xsd:35:7
   */
  apiKey: ApiKey;
  /**
   * List only what was saved after this time. Everything if absent.
   *
   * element `START_DATE` — schema/sinch-mms/upper/get-mms-templates.xsd:41:7
   */
  startDate?: ZonedDateTime;
  /**
   * Which page of the list; the first is 1, which is also the default.
   *
   * element `PAGE_NUMBER` — schema/sinch-mms/upper/get-mms-templates.xsd:47:7
   */
  pageNumber?: PositiveCount;
  /**
   * How many templates make a page; 100 if absent.
   *
   * element `ITEMS_PER_PAGE` — schema/sinch-mms/upper/get-mms-templates.xsd:53:7
   */
  itemsPerPage?: PositiveCount;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}
