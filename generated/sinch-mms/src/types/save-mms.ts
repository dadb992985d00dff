// Generated from schema/sinch-mms/save-mms.xsd by schemawright. Do not edit.
import type { ReceivedErrorCode } from "../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../types/response-status.ts";
import type { Slide } from "../types/slide.ts";
import type { ApiKey, ContentName, ExpirationDate, Flag, ReceivedId, ReceivedText, Subject } from "../types/types.ts";
import type { XmlElement } from "@schemawright/runtime";

/**
 * The name of the action.
 *
 * At least 1 character.
 *
 * `SaveMmsAction` — schema/sinch-mms/save-mms.xsd:86:3
 */
export type SaveMmsAction = "saveMMS";
/** Every value of {@link SaveMmsAction}. */
export const SAVE_MMS_ACTION_VALUES = ["saveMMS"] as const;

/**
 * Stores the content of an MMS under an identifier, to be sent later with sendSavedMMS. The service fetches and encodes the media now, once, and reports the end with a postback. Elements may come in any order; the order of slides counts.
 *
 * `SaveMmsRequest` — schema/sinch-mms/save-mms.xsd:24:3
 */
export interface SaveMmsRequest {
  /**
   * Name of the action: saveMMS.
   *
   * element `action` — schema/sinch-mms/save-mms.xsd:33:7
   */
  action: SaveMmsAction;
  /**
   * Key of the account.
   *
   * element `api-key` — schema/sinch-mms/save-mms.xsd:39:7
   */
  apiKey: ApiKey;
  /**
   * Name under which the content is stored, for people.
   *
   * element `name` — schema/sinch-mms/save-mms.xsd:45:7
   */
  name: ContentName;
  /**
   * Subject of the message: up to 80 characters, best below 40, no emoji.
   *
   * element `message-subject` — schema/sinch-mms/save-mms.xsd:51:7
   */
  messageSubject?: Subject;
  /**
   * The pages of the message, 1 to 8, in the order in which they are shown.
   *
   * 1 to 8.
   *
   * element `slide` — schema/sinch-mms/save-mms.xsd:57:7
   */
  slide: Slide[];
  /**
   * Text of the SMS, with a link to the content, that goes to a handset that cannot receive the MMS.
   *
   * element `fallback-sms-text` — schema/sinch-mms/save-mms.xsd:63:7
   */
  fallbackSmsText?: string;
  /**
   * When the link in the fallback SMS stops working; one year after sending if absent.
   *
   * element `fallback-sms-link-expiration` — schema/sinch-mms/save-mms.xsd:68:7
   */
  fallbackSmsLinkExpiration?: ExpirationDate;
  /**
   * Send no fallback SMS: sending then fails where the MMS cannot be received. False if absent. Experimental in the XML form.
   *
   * element `disable-fallback-sms` — schema/sinch-mms/save-mms.xsd:73:7
   */
  disableFallbackSms?: Flag;
  /**
   * Send the fallback SMS without the link to the content. False if absent. Experimental in the XML form.
   *
   * element `disable-fallback-sms-link` — schema/sinch-mms/save-mms.xsd:78:7
   */
  disableFallbackSmsLink?: Flag;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}

/**
 * The content was stored; encoding may still go on.
 *
 * `SaveMmsSuccess` — schema/sinch-mms/save-mms.xsd:113:3
 */
export interface SaveMmsSuccess {
  /**
   * The request was accepted.
   *
   * element `status` — schema/sinch-mms/save-mms.xsd:123:11
   */
  status: SuccessStatus;
  /**
   * Identifier under which the content is stored.
   *
   * element `mms-id` — schema/sinch-mms/save-mms.xsd:128:11
   */
  mmsId?: ReceivedId;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * The content was refused.
 *
 * `SaveMmsFailure` — schema/sinch-mms/save-mms.xsd:138:3
 */
export interface SaveMmsFailure {
  /**
   * The request was refused.
   *
   * element `status` — schema/sinch-mms/save-mms.xsd:148:11
   */
  status: FailureStatus;
  /**
   * What is wrong, as a code.
   *
   * element `error-code` — schema/sinch-mms/save-mms.xsd:153:11
   */
  errorCode?: ReceivedErrorCode;
  /**
   * What is wrong, in words; also carries details such as seconds to wait.
   *
   * element `error-info` — schema/sinch-mms/save-mms.xsd:158:11
   */
  errorInfo?: ReceivedText;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * The answer to saveMMS. Its status tells which of its two shapes it has.
 *
 * Told apart by `status`.
 *
 * `SaveMmsResponse` — schema/sinch-mms/save-mms.xsd:96:3
 */
export type SaveMmsResponse = SaveMmsSuccess | SaveMmsFailure;
