// Generated from schema/sinch-mms/send-mms.xsd by schemawright. Do not edit.
import type { ReceivedErrorCode } from "../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../types/response-status.ts";
import type { Slide } from "../types/slide.ts";
import type {
  ApiKey,
  CampaignRef,
  ContentName,
  ExpirationDate,
  Flag,
  Mask,
  Msisdn,
  OperatorId,
  ReceivedId,
  ReceivedNumber,
  ReceivedText,
  Sender,
  ServiceId,
  Subject,
  TrackingId,
} from "../types/types.ts";
import type { XmlElement } from "@schemawright/runtime";

/**
 * The name of the action.
 *
 * At least 1 character.
 *
 * `SendMmsAction` — schema/sinch-mms/send-mms.xsd:121:3
 */
export type SendMmsAction = "sendMMS";
/** Every value of {@link SendMmsAction}. */
export const SEND_MMS_ACTION_VALUES = ["sendMMS"] as const;

/**
 * Sends an MMS whose content comes with the request. Elements may come in any order; the order of slides counts.
 *
 * `SendMmsRequest` — schema/sinch-mms/send-mms.xsd:24:3
 */
export interface SendMmsRequest {
  /**
   * Name of the action: sendMMS.
   *
   * element `action` — schema/sinch-mms/send-mms.xsd:33:7
   */
  action: SendMmsAction;
  /**
   * Key of the account.
   *
   * element `api-key` — schema/sinch-mms/send-mms.xsd:39:7
   */
  apiKey: ApiKey;
  /**
   * Number of the one recipient, in international form, digits only.
   *
   * element `to` — schema/sinch-mms/send-mms.xsd:45:7
   */
  to: Msisdn;
  /**
   * Short code or long number of the account that the message comes from.
   *
   * element `from` — schema/sinch-mms/send-mms.xsd:51:7
   */
  from: Sender;
  /**
   * Sender name shown instead of the number, in the few countries that have this.
   *
   * element `from-mask` — schema/sinch-mms/send-mms.xsd:57:7
   */
  fromMask?: Mask;
  /**
   * Identifier of the campaign that the message belongs to.
   *
   * element `service-id` — schema/sinch-mms/send-mms.xsd:63:7
   */
  serviceId: ServiceId;
  /**
   * Mobile operator of the recipient. If absent, the service looks it up.
   *
   * element `operator-id` — schema/sinch-mms/send-mms.xsd:69:7
   */
  operatorId?: OperatorId;
  /**
   * Subscription campaign of the recipient; only for accounts that enforce subscriptions.
   *
   * element `campaign-ref` — schema/sinch-mms/send-mms.xsd:75:7
   */
  campaignRef?: CampaignRef;
  /**
   * Name under which the content is stored, for people.
   *
   * element `name` — schema/sinch-mms/send-mms.xsd:80:7
   */
  name: ContentName;
  /**
   * Subject of the message: up to 80 characters, best below 40, no emoji.
   *
   * element `message-subject` — schema/sinch-mms/send-mms.xsd:86:7
   */
  messageSubject?: Subject;
  /**
   * The pages of the message, 1 to 8, in the order in which they are shown.
   *
   * 1 to 8.
   *
   * element `slide` — schema/sinch-mms/send-mms.xsd:92:7
   */
  slide: Slide[];
  /**
   * Text of the SMS, with a link to the content, that goes to a handset that cannot receive the MMS.
   *
   * element `fallback-sms-text` — schema/sinch-mms/send-mms.xsd:98:7
   */
  fallbackSmsText?: string;
  /**
   * When the link in the fallback SMS stops working; one year after sending if absent.
   *
   * element `fallback-sms-link-expiration` — schema/sinch-mms/send-mms.xsd:103:7
   */
  fallbackSmsLinkExpiration?: ExpirationDate;
  /**
   * Send no fallback SMS: sending then fails where the MMS cannot be received. False if absent. Experimental in the XML form.
   *
   * element `disable-fallback-sms` — schema/sinch-mms/send-mms.xsd:108:7
   */
  disableFallbackSms?: Flag;
  /**
   * Send the fallback SMS without the link to the content. False if absent. Experimental in the XML form.
   *
   * element `disable-fallback-sms-link` — schema/sinch-mms/send-mms.xsd:113:7
   */
  disableFallbackSmsLink?: Flag;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}

/**
 * The content was accepted and waits for delivery.
 *
 * `SendMmsSuccess` — schema/sinch-mms/send-mms.xsd:148:3
 */
export interface SendMmsSuccess {
  /**
   * The request was accepted.
   *
   * element `status` — schema/sinch-mms/send-mms.xsd:158:11
   */
  status: SuccessStatus;
  /**
   * The recipient, as in the request.
   *
   * element `to` — schema/sinch-mms/send-mms.xsd:163:11
   */
  to?: ReceivedNumber;
  /**
   * Identifier under which the content is stored.
   *
   * element `mms-id` — schema/sinch-mms/send-mms.xsd:168:11
   */
  mmsId?: ReceivedId;
  /**
   * Identifier of this sending; the postbacks about it carry the same one.
   *
   * element `tracking-id` — schema/sinch-mms/send-mms.xsd:173:11
   */
  trackingId?: TrackingId;
  /**
   * What the service says about the accepted request.
   *
   * element `status-details` — schema/sinch-mms/send-mms.xsd:178:11
   */
  statusDetails?: ReceivedText;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * The message was refused.
 *
 * `SendMmsFailure` — schema/sinch-mms/send-mms.xsd:188:3
 */
export interface SendMmsFailure {
  /**
   * The request was refused.
   *
   * element `status` — schema/sinch-mms/send-mms.xsd:198:11
   */
  status: FailureStatus;
  /**
   * What is wrong, as a code.
   *
   * element `error-code` — schema/sinch-mms/send-mms.xsd:203:11
   */
  errorCode?: ReceivedErrorCode;
  /**
   * What is wrong, in words; also carries details such as seconds to wait.
   *
   * element `error-info` — schema/sinch-mms/send-mms.xsd:208:11
   */
  errorInfo?: ReceivedText;
  /**
   * The recipient, as in the request.
   *
   * element `to` — schema/sinch-mms/send-mms.xsd:213:11
   */
  to?: ReceivedNumber;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * The answer to sendMMS. Its status tells which of its two shapes it has.
 *
 * Told apart by `status`.
 *
 * `SendMmsResponse` — schema/sinch-mms/send-mms.xsd:131:3
 */
export type SendMmsResponse = SendMmsSuccess | SendMmsFailure;
