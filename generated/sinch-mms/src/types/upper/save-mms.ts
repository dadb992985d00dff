// Generated from schema/sinch-mms/upper/save-mms.xsd by schemawright. Do not edit.
import type { Slide } from "../../types/slide.ts";
import type { ApiKey, ContentName, Flag, Subject } from "../../types/types.ts";
import type { XmlElement } from "@schemawright/runtime";

/**
 * Spellings of the name of the action that the older service takes.
 *
 * At least 1 character.
 *
 * `LegacySaveMmsAction` — schema/sinch-mms/upper/save-mms.xsd:81:3
 */
export type LegacySaveMmsAction = "saveMMS" | "savemms" | "SAVEMMS";
/** Every value of {@link LegacySaveMmsAction}. */
export const LEGACY_SAVE_MMS_ACTION_VALUES = ["saveMMS", "savemms", "SAVEMMS"] as const;

/**
 * Stores the content of an MMS under an identifier, to be sent later with sendSavedMMS. The service fetches and encodes the media now, once, and reports the end with a postback. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order; the order of slides counts.
 *
 * `LegacySaveMmsRequest` — schema/sinch-mms/upper/save-mms.xsd:25:3
 */
export interface LegacySaveMmsRequest {
  /**
   * Name of the action: saveMMS.
   *
   * element `ACTION` — schema/sinch-mms/upper/save-mms.xsd:30:7
   */
  action: LegacySaveMmsAction;
  /**
   * Key of the account.
   *
   * element `API_KEY` — schema/sinch-mms/upper/save-mms.xsd:36:7
   */
  apiKey: ApiKey;
  /**
   * Name under which the content is stored, for people.
   *
   * element `NAME` — schema/sinch-mms/upper/save-mms.xsd:42:7
   */
  name: ContentName;
  /**
   * Subject of the message: up to 80 characters, best below 40, no emoji.
   *
   * element `SUBJECT` — schema/sinch-mms/upper/save-mms.xsd:48:7
   */
  messageSubject?: Subject;
  /**
   * The pages of the message, 1 to 8, in the order in which they are shown.
   *
   * 1 to 8.
   *
   * element `SLIDE` — schema/sinch-mms/upper/save-mms.xsd:54:7
   */
  slide: Slide[];
  /**
   * Text of the SMS, with a link to the content, that goes to a handset that cannot receive the MMS.
   *
   * element `FALLBACKSMSTEXT` — schema/sinch-mms/upper/save-mms.xsd:60:7
   */
  fallbackSmsText?: string;
  /**
   * Send no fallback SMS: sending then fails where the MMS cannot be received. False if absent. Experimental in the XML form.
   *
   * element `DISABLEFALLBACKSMS` — schema/sinch-mms/upper/save-mms.xsd:66:7
   */
  disableFallbackSms?: Flag;
  /**
   * Send the fallback SMS without the link to the content. False if absent. Experimental in the XML form.
   *
   * element `DISABLEFALLBACKSMSLINK` — schema/sinch-mms/upper/save-mms.xsd:72:7
   */
  disableFallbackSmsLink?: Flag;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}
