// Generated from schema/sinch-mms/send-saved-mms.xsd by schemawright. Do not edit.
import type { ReceivedErrorCode } from "../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../types/response-status.ts";
import type {
  ApiKey,
  CampaignRef,
  ExpirationDate,
  Flag,
  Mask,
  Minutes,
  Msisdn,
  NumericId,
  OperatorId,
  ReceivedId,
  ReceivedNumber,
  ReceivedText,
  ReplacementText,
  Sender,
  ServiceId,
  SlideNumber,
  Subject,
  TrackingId,
} from "../types/types.ts";
import type { XmlElement } from "@schemawright/runtime";

/**
 * The name of the action.
 *
 * At least 1 character.
 *
 * `SendSavedMmsAction` — schema/sinch-mms/send-saved-mms.xsd:146:3
 */
export type SendSavedMmsAction = "sendSavedMMS";
/** Every value of {@link SendSavedMmsAction}. */
export const SEND_SAVED_MMS_ACTION_VALUES = ["sendSavedMMS"] as const;

/**
 * Sends a saved MMS to one recipient, with words of its own if wanted. Elements may come in any order.
 *
 * `SendSavedMmsRequest` — schema/sinch-mms/send-saved-mms.xsd:23:3
 */
export interface SendSavedMmsRequest {
  /**
   * Name of the action: sendSavedMMS.
   *
   * element `action` — schema/sinch-mms/send-saved-mms.xsd:34:7
   */
  action: SendSavedMmsAction;
  /**
   * Key of the account.
   *
   * element `api-key` — schema/sinch-mms/send-saved-mms.xsd:40:7
   */
  apiKey: ApiKey;
  /**
   * Number of the one recipient, in international form, digits only.
   *
   * element `to` — schema/sinch-mms/send-saved-mms.xsd:46:7
   */
  to: Msisdn;
  /**
   * Short code or long number of the account that the message comes from.
   *
   * element `from` — schema/sinch-mms/send-saved-mms.xsd:52:7
   */
  from: Sender;
  /**
   * Sender name shown instead of the number, in the few countries that have this.
   *
   * element `from-mask` — schema/sinch-mms/send-saved-mms.xsd:58:7
   */
  fromMask?: Mask;
  /**
   * Identifier of the campaign that the message belongs to.
   *
   * element `service-id` — schema/sinch-mms/send-saved-mms.xsd:64:7
   */
  serviceId: ServiceId;
  /**
   * Identifier of the saved MMS, as saveMMS returned it.
   *
   * element `mms-id` — schema/sinch-mms/send-saved-mms.xsd:70:7
   */
  mmsId: NumericId;
  /**
   * Mobile operator of the recipient. If absent, the service looks it up.
   *
   * element `operator-id` — schema/sinch-mms/send-saved-mms.xsd:76:7
   */
  operatorId?: OperatorId;
  /**
   * Subscription campaign of the recipient; only for accounts that enforce subscriptions.
   *
   * element `campaign-ref` — schema/sinch-mms/send-saved-mms.xsd:82:7
   */
  campaignRef?: CampaignRef;
  /**
   * Subject that replaces the saved one for this sending.
   *
   * element `custom-subject` — schema/sinch-mms/send-saved-mms.xsd:87:7
   */
  customSubject?: Subject;
  /**
   * New texts for slides of the saved MMS, at most one for a slide.
   *
   * At most 8.
   *
   * element `custom-text` — schema/sinch-mms/send-saved-mms.xsd:93:7
   */
  customText?: CustomText[];
  /**
   * Values for the merge tags of the saved MMS.
   *
   * element `data` — schema/sinch-mms/send-saved-mms.xsd:98:7
   */
  data?: MergeData;
  /**
   * Text of the SMS, with a link to the content, that goes to a handset that cannot receive the MMS.
   *
   * element `fallback-sms-text` — schema/sinch-mms/send-saved-mms.xsd:103:7
   */
  fallbackSmsText?: string;
  /**
   * When the link in the fallback SMS stops working; one year after sending if absent.
   *
   * element `fallback-sms-link-expiration` — schema/sinch-mms/send-saved-mms.xsd:108:7
   */
  fallbackSmsLinkExpiration?: ExpirationDate;
  /**
   * Send no fallback SMS: sending then fails where the MMS cannot be received. False if absent. Experimental in the XML form.
   *
   * element `disable-fallback-sms` — schema/sinch-mms/send-saved-mms.xsd:113:7
   */
  disableFallbackSms?: Flag;
  /**
   * Send the fallback SMS without the link to the content. False if absent. Experimental in the XML form.
   *
   * element `disable-fallback-sms-link` — schema/sinch-mms/send-saved-mms.xsd:118:7
   */
  disableFallbackSmsLink?: Flag;
  /**
   * Send the device discovery message even if the handset is known. False if absent.
   *
   * element `ddm-force` — schema/sinch-mms/send-saved-mms.xsd:123:7
   */
  ddmForce?: Flag;
  /**
   * Subject of the device discovery message; Device Discovery if absent.
   *
   * element `ddm-message-subject` — schema/sinch-mms/send-saved-mms.xsd:128:7
   */
  ddmMessageSubject?: string;
  /**
   * Text of the device discovery message. Needed as soon as any other ddm element is given.
   *
   * element `ddm-message-text` — schema/sinch-mms/send-saved-mms.xsd:133:7
   */
  ddmMessageText?: string;
  /**
   * How long to wait for the delivery report of the device discovery message, in minutes; 5 if absent.
   *
   * element `ddm-message-timeout` — schema/sinch-mms/send-saved-mms.xsd:138:7
   */
  ddmMessageTimeout?: Minutes;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}

/**
 * A text that replaces the one saved with a slide.
 *
 * `CustomText` — schema/sinch-mms/send-saved-mms.xsd:156:3
 */
export interface CustomText {
  /**
   * The new text, up to 5000 characters.
   *
   * element `value` — schema/sinch-mms/send-saved-mms.xsd:161:7
   */
  value: ReplacementText;
  /**
   * Which slide; the first is 1.
   *
   * element `slide` — schema/sinch-mms/send-saved-mms.xsd:167:7
   */
  slide: SlideNumber;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}

/**
 * One element for each merge tag: the element's name is the tag's name, its text the value.
 *
 * `MergeData` — schema/sinch-mms/send-saved-mms.xsd:176:3
 */
export interface MergeData {
  /** Elements that a wildcard of the schema admits, in document order. */
  any?: XmlElement[];
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}

/**
 * The saved MMS was accepted and waits for delivery.
 *
 * `SendSavedMmsSuccess` — schema/sinch-mms/send-saved-mms.xsd:202:3
 */
export interface SendSavedMmsSuccess {
  /**
   * The request was accepted.
   *
   * element `status` — schema/sinch-mms/send-saved-mms.xsd:212:11
   */
  status: SuccessStatus;
  /**
   * The recipient, as in the request.
   *
   * element `to` — schema/sinch-mms/send-saved-mms.xsd:217:11
   */
  to?: ReceivedNumber;
  /**
   * The number the message is sent from.
   *
   * element `from` — schema/sinch-mms/send-saved-mms.xsd:222:11
   */
  from?: ReceivedNumber;
  /**
   * Identifier under which the content is stored.
   *
   * element `mms-id` — schema/sinch-mms/send-saved-mms.xsd:227:11
   */
  mmsId?: ReceivedId;
  /**
   * Identifier of this sending; the postbacks about it carry the same one.
   *
   * element `tracking-id` — schema/sinch-mms/send-saved-mms.xsd:232:11
   */
  trackingId?: TrackingId;
  /**
   * What the service says about the accepted request.
   *
   * element `status-details` — schema/sinch-mms/send-saved-mms.xsd:237:11
   */
  statusDetails?: ReceivedText;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * The message was refused.
 *
 * `SendSavedMmsFailure` — schema/sinch-mms/send-saved-mms.xsd:247:3
 */
export interface SendSavedMmsFailure {
  /**
   * The request was refused.
   *
   * element `status` — schema/sinch-mms/send-saved-mms.xsd:257:11
   */
  status: FailureStatus;
  /**
   * What is wrong, as a code.
   *
   * element `error-code` — schema/sinch-mms/send-saved-mms.xsd:262:11
   */
  errorCode?: ReceivedErrorCode;
  /**
   * What is wrong, in words; also carries details such as seconds to wait.
   *
   * element `error-info` — schema/sinch-mms/send-saved-mms.xsd:267:11
   */
  errorInfo?: ReceivedText;
  /**
   * The recipient, as in the request.
   *
   * element `to` — schema/sinch-mms/send-saved-mms.xsd:272:11
   */
  to?: ReceivedNumber;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * The answer to sendSavedMMS. Its status tells which of its two shapes it has.
 *
 * Told apart by `status`.
 *
 * `SendSavedMmsResponse` — schema/sinch-mms/send-saved-mms.xsd:185:3
 */
export type SendSavedMmsResponse = SendSavedMmsSuccess | SendSavedMmsFailure;
