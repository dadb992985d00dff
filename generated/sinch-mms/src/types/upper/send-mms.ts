// Generated from schema/sinch-mms/upper/send-mms.xsd by schemawright. Do not edit.
import type { Slide } from "../../types/slide.ts";
import type { ApiKey, CampaignRef, ContentName, Flag, Mask, Msisdn, OperatorId, Sender, Subject } from "../../types/types.ts";
import type { XmlElement } from "@schemawright/runtime";

/**
 * Spellings of the name of the action that the older service takes.
 *
 * At least 1 character.
 *
 * `LegacySendMmsAction` — schema/sinch-mms/upper/send-mms.xsd:117:3
 */
export type LegacySendMmsAction = "sendMMS" | "sendmms" | "SENDMMS";
/** Every value of {@link LegacySendMmsAction}. */
export const LEGACY_SEND_MMS_ACTION_VALUES = ["sendMMS", "sendmms", "SENDMMS"] as const;

/**
 * Sends an MMS whose content comes with the request. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order; the order of slides counts.
 *
 * `LegacySendMmsRequest` — schema/sinch-mms/upper/send-mms.xsd:25:3
 */
export interface LegacySendMmsRequest {
  /**
   * Name of the action: sendMMS.
   *
   * element `ACTION` — schema/sinch-mms/upper/send-mms.xsd:30:7
   */
  action: LegacySendMmsAction;
  /**
   * Key of the account.
   *
   * element `API_KEY` — schema/sinch-mms/upper/send-mms.xsd:36:7
   */
  apiKey: ApiKey;
  /**
   * Number of the one recipient, in international form, digits only.
   *
   * element `TO` — schema/sinch-mms/upper/send-mms.xsd:42:7
   */
  to: Msisdn;
  /**
   * Short code or long number of the account that the message comes from.
   *
   * element `FROM` — schema/sinch-mms/upper/send-mms.xsd:48:7
   */
  from: Sender;
  /**
   * Sender name shown instead of the number, in the few countries that have this.
   *
   * element `FROM_MASK` — schema/sinch-mms/upper/send-mms.xsd:54:7
   */
  fromMask?: Mask;
  /**
   * Mobile operator of the recipient. If absent, the service looks it up.
   *
   * element `OPERATORID` — schema/sinch-mms/upper/send-mms.xsd:60:7
   */
  operatorId?: OperatorId;
  /**
   * Older name of OPERATORID.
   *
   * element `SPID` — schema/sinch-mms/upper/send-mms.xsd:66:7
   */
  spid?: OperatorId;
  /**
   * Subscription campaign of the recipient; only for accounts that enforce subscriptions.
   *
   * element `CAMPAIGNREF` — schema/sinch-mms/upper/send-mms.xsd:72:7
   */
  campaignRef?: CampaignRef;
  /**
   * Name under which the content is stored, for people.
   *
   * element `NAME` — schema/sinch-mms/upper/send-mms.xsd:78:7
   */
  name: ContentName;
  /**
   * Subject of the message: up to 80 characters, best below 40, no emoji.
   *
   * element `SUBJECT` — schema/sinch-mms/upper/send-mms.xsd:84:7
   */
  messageSubject?: Subject;
  /**
   * The pages of the message, 1 to 8, in the order in which they are shown.
   *
   * 1 to 8.
   *
   * element `SLIDE` — schema/sinch-mms/upper/send-mms.xsd:90:7
   */
  slide: Slide[];
  /**
   * Text of the SMS, with a link to the content, that goes to a handset that cannot receive the MMS.
   *
   * element `FALLBACKSMSTEXT` — schema/sinch-mms/upper/send-mms.xsd:96:7
   */
  fallbackSmsText?: string;
  /**
   * Send no fallback SMS: sending then fails where the MMS cannot be received. False if absent. Experimental in the XML form.
   *
   * element `DISABLEFALLBACKSMS` — schema/sinch-mms/upper/send-mms.xsd:102:7
   */
  disableFallbackSms?: Flag;
  /**
   * Send the fallback SMS without the link to the content. False if absent. Experimental in the XML form.
   *
   * element `DISABLEFALLBACKSMSLINK` — schema/sinch-mms/upper/send-mms.xsd:108:7
   */
  disableFallbackSmsLink?: Flag;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}
