// Generated from schema/sinch-mms/upper/send-saved-mms.xsd by schemawright. Do not edit.
import type { CustomText, MergeData } from "../../types/send-saved-mms.ts";
import type { ApiKey, CampaignRef, Flag, Mask, Minutes, Msisdn, NonBlank, NumericId, OperatorId, Sender, Subject } from "../../types/types.ts";
import type { XmlElement } from "@schemawright/runtime";

/**
 * Spellings of the name of the action that the older service takes.
 *
 * At least 1 character.
 *
 * `LegacySendSavedMmsAction` — schema/sinch-mms/upper/send-saved-mms.xsd:158:3
 */
export type LegacySendSavedMmsAction = "sendSavedMMS" | "sendsavedMMS" | "sendsavedmms" | "SENDSAVEDMMS";
/** Every value of {@link LegacySendSavedMmsAction}. */
export const LEGACY_SEND_SAVED_MMS_ACTION_VALUES = ["sendSavedMMS", "sendsavedMMS", "sendsavedmms", "SENDSAVEDMMS"] as const;

/**
 * Sends a saved MMS to one recipient, with words of its own if wanted. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order.
 *
 * `LegacySendSavedMmsRequest` — schema/sinch-mms/upper/send-saved-mms.xsd:24:3
 */
export interface LegacySendSavedMmsRequest {
  /**
   * Name of the action: sendSavedMMS.
   *
   * element `ACTION` — schema/sinch-mms/upper/send-saved-mms.xsd:29:7
   */
  action: LegacySendSavedMmsAction;
  /**
   * Key of the account.
   *
   * element `API_KEY` — schema/sinch-mms/upper/send-saved-mms.xsd:35:7
   */
  apiKey: ApiKey;
  /**
   * Number of the one recipient, in international form, digits only.
   *
   * element `TO` — schema/sinch-mms/upper/send-saved-mms.xsd:41:7
   */
  to: Msisdn;
  /**
   * Short code or long number of the account that the message comes from.
   *
   * element `FROM` — schema/sinch-mms/upper/send-saved-mms.xsd:47:7
   */
  from: Sender;
  /**
   * Sender name shown instead of the number, in the few countries that have this.
   *
   * element `FROM_MASK` — schema/sinch-mms/upper/send-saved-mms.xsd:53:7
   */
  fromMask?: Mask;
  /**
   * Identifier of the saved MMS, as saveMMS returned it.
   *
   * element `MMSID` — schema/sinch-mms/upper/send-saved-mms.xsd:59:7
   */
  mmsId: NumericId;
  /**
   * Mobile operator of the recipient. If absent, the service looks it up.
   *
   * element `OPERATORID` — schema/sinch-mms/upper/send-saved-mms.xsd:65:7
   */
  operatorId?: OperatorId;
  /**
   * Older name of OPERATORID.
   *
   * element `SPID` — schema/sinch-mms/upper/send-saved-mms.xsd:71:7
   */
  spid?: OperatorId;
  /**
   * Subscription campaign of the recipient; only for accounts that enforce subscriptions.
   *
   * element `CAMPAIGNREF` — schema/sinch-mms/upper/send-saved-mms.xsd:77:7
   */
  campaignRef?: CampaignRef;
  /**
   * Subject that replaces the saved one for this sending.
   *
   * element `CUSTOMSUBJECT` — schema/sinch-mms/upper/send-saved-mms.xsd:83:7
   */
  customSubject?: Subject;
  /**
   * New texts for slides of the saved MMS, at most one for a slide.
   *
   * At most 8.
   *
   * element `CUSTOMTEXT` — schema/sinch-mms/upper/send-saved-mms.xsd:89:7
   */
  customText?: CustomText[];
  /**
   * Values for the merge tags of the saved MMS.
   *
   * element `DATA` — schema/sinch-mms/upper/send-saved-mms.xsd:95:7
   */
  data?: MergeData;
  /**
   * Text of the SMS, with a link to the content, that goes to a handset that cannot receive the MMS.
   *
   * element `FALLBACKSMSTEXT` — schema/sinch-mms/upper/send-saved-mms.xsd:101:7
   */
  fallbackSmsText?: string;
  /**
   * Send no fallback SMS: sending then fails where the MMS cannot be received. False if absent. Experimental in the XML form.
   *
   * element `DISABLEFALLBACKSMS` — schema/sinch-mms/upper/send-saved-mms.xsd:107:7
   */
  disableFallbackSms?: Flag;
  /**
   * Send the fallback SMS without the link to the content. False if absent. Experimental in the XML form.
   *
   * element `DISABLEFALLBACKSMSLINK` — schema/sinch-mms/upper/send-saved-mms.xsd:113:7
   */
  disableFallbackSmsLink?: Flag;
  /**
   * Send the device discovery message even if the handset is known. False if absent.
   *
   * element `DDMFORCE` — schema/sinch-mms/upper/send-saved-mms.xsd:119:7
   */
  ddmForce?: Flag;
  /**
   * Subject of the device discovery message; Device Discovery if absent.
   *
   * element `DDMTITLE` — schema/sinch-mms/upper/send-saved-mms.xsd:125:7
   */
  ddmMessageSubject?: string;
  /**
   * Text of the device discovery message. Needed as soon as any other ddm element is given.
   *
   * element `DDMTEXT` — schema/sinch-mms/upper/send-saved-mms.xsd:131:7
   */
  ddmMessageText?: string;
  /**
   * How long to wait for the delivery report of the device discovery message, in minutes; 5 if absent.
   *
   * element `DDMTIMEOUT` — schema/sinch-mms/upper/send-saved-mms.xsd:137:7
   */
  ddmMessageTimeout?: Minutes;
  /**
   * Identifier of the recipient's handset, if known.
   *
   * element `DEVICE` — schema/sinch-mms/upper/send-saved-mms.xsd:143:7
   */
  device?: NonBlank;
  /**
   * Send a wallet pass as a link.
   *
   * element `FORCEPASSASLINK` — schema/sinch-mms/upper/send-saved-mms.xsd:149:7
   */
  forcePassAsLink?: Flag;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}
