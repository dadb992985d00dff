// Generated from schema/sinch-mms/get-mms-templates.xsd by schemawright. Do not edit.
import type { ReceivedErrorCode } from "../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../types/response-status.ts";
import type { ApiKey, Count, PositiveCount, ReceivedId, ReceivedText, Timestamp, ZonedDateTime } from "../types/types.ts";
import type { XmlElement } from "@schemawright/runtime";

/**
 * The name of the action.
 *
 * At least 1 character.
 *
 * `GetMmsTemplatesAction` — schema/sinch-mms/get-mms-templates.xsd:61:3
 */
export type GetMmsTemplatesAction = "getMMSTemplates";
/** Every value of {@link GetMmsTemplatesAction}. */
export const GET_MMS_TEMPLATES_ACTION_VALUES = ["getMMSTemplates"] as const;

/**
 * Lists the saved MMS of the account, newest first, by pages. Elements may come in any order.
 *
 * `GetMmsTemplatesRequest` — schema/sinch-mms/get-mms-templates.xsd:23:3
 */
export interface GetMmsTemplatesRequest {
  /**
   * Name of the action: getMMSTemplates.
   *
   * element `action` — schema/sinch-mms/get-mms-templates.xsd:28:7
   */
  action: GetMmsTemplatesAction;
  /**
   * Key of the account.
   *
   * element `api-key` — schema/sinch-mms/get-mms-templates.xsd:34:7
   */
  apiKey: ApiKey;
  /**
   * List only what was saved after this time. Everything if absent.
   *
   * element `start-date` — schema/sinch-mms/get-mms-templates.xsd:40:7
   */
  startDate?: ZonedDateTime;
  /**
   * Which page of the list; the first is 1, which is also the default.
   *
   * element `page-number` — schema/sinch-mms/get-mms-templates.xsd:46:7
   */
  pageNumber?: PositiveCount;
  /**
   * How many templates make a page; 100 if absent.
   *
   * element `items-per-page` — schema/sinch-mms/get-mms-templates.xsd:52:7
   */
  itemsPerPage?: PositiveCount;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}

/**
 * A page of the list.
 *
 * `GetMmsTemplatesSuccess` — schema/sinch-mms/get-mms-templates.xsd:88:3
 */
export interface GetMmsTemplatesSuccess {
  /**
   * The request was accepted.
   *
   * element `status` — schema/sinch-mms/get-mms-templates.xsd:98:11
   */
  status: SuccessStatus;
  /**
   * The start date of the request.
   *
   * element `start-date` — schema/sinch-mms/get-mms-templates.xsd:103:11
   */
  startDate?: Timestamp;
  /**
   * Which page this is; the first is 1.
   *
   * element `page-number` — schema/sinch-mms/get-mms-templates.xsd:108:11
   */
  pageNumber?: Count;
  /**
   * How many templates make a page.
   *
   * element `items-per-page` — schema/sinch-mms/get-mms-templates.xsd:113:11
   */
  itemsPerPage?: Count;
  /**
   * How many templates the query found.
   *
   * element `total-results` — schema/sinch-mms/get-mms-templates.xsd:118:11
   */
  totalResults?: Count;
  /**
   * The saved MMS of this page, newest first.
   *
   * element `mms-template` — schema/sinch-mms/get-mms-templates.xsd:123:11
   */
  mmsTemplate?: MmsTemplate[];
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * A saved MMS as the list shows it.
 *
 * `MmsTemplate` — schema/sinch-mms/get-mms-templates.xsd:163:3
 */
export interface MmsTemplate {
  /**
   * Identifier of the saved MMS.
   *
   * element `mms-id` — schema/sinch-mms/get-mms-templates.xsd:171:7
   */
  mmsId: ReceivedId;
  /**
   * Its name.
   *
   * element `mms-name` — schema/sinch-mms/get-mms-templates.xsd:176:7
   */
  mmsName?: ReceivedText;
  /**
   * Its subject; may be empty.
   *
   * element `mms-subject` — schema/sinch-mms/get-mms-templates.xsd:181:7
   */
  mmsSubject?: ReceivedText;
  /**
   * When it was saved.
   *
   * element `date-created` — schema/sinch-mms/get-mms-templates.xsd:186:7
   */
  dateCreated?: Timestamp;
  /**
   * How many slides it has.
   *
   * element `total-slides` — schema/sinch-mms/get-mms-templates.xsd:191:7
   */
  totalSlides?: Count;
  /**
   * Its size; the unit is not documented.
   *
   * element `mms-size` — schema/sinch-mms/get-mms-templates.xsd:196:7
   */
  mmsSize?: Count;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * The list was refused.
 *
 * `GetMmsTemplatesFailure` — schema/sinch-mms/get-mms-templates.xsd:133:3
 */
export interface GetMmsTemplatesFailure {
  /**
   * The request was refused.
   *
   * element `status` — schema/sinch-mms/get-mms-templates.xsd:143:11
   */
  status: FailureStatus;
  /**
   * What is wrong, as a code.
   *
   * element `error-code` — schema/sinch-mms/get-mms-templates.xsd:148:11
   */
  errorCode?: ReceivedErrorCode;
  /**
   * What is wrong, in words; also carries details such as seconds to wait.
   *
   * element `error-info` — schema/sinch-mms/get-mms-templates.xsd:153:11
   */
  errorInfo?: ReceivedText;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * The answer to getMMSTemplates. Its status tells which of its two shapes it has.
 *
 * Told apart by `status`.
 *
 * `GetMmsTemplatesResponse` — schema/sinch-mms/get-mms-templates.xsd:71:3
 */
export type GetMmsTemplatesResponse = GetMmsTemplatesSuccess | GetMmsTemplatesFailure;
