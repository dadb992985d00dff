// Generated from schema/sinch-mms/postback.xsd by schemawright. Do not edit.
import type { DeliveryCode, DeviceDiscoveryCode, EncodingCode, ReceivedMessageCode, ReceivedPostbackCode } from "../types/error-codes.ts";
import type { ReceivedId, ReceivedNumber, ReceivedOperatorId, ReceivedText, ReceivedToken, Timestamp, TrackingId } from "../types/types.ts";
import type { XmlElement } from "@schemawright/runtime";

/**
 * A report of the service. Its code tells which shape it has; a code that is not known leaves it as it stands here. Answer it with HTTP status 200 within 10 seconds, or it comes again.
 *
 * `Postback` — schema/sinch-mms/postback.xsd:16:3
 */
export interface OtherPostback {
  /**
   * Where the news comes from: MMS_MT for sent messages and saved content, MMS_MO for received ones; others where the address is shared.
   *
   * element `origin` — schema/sinch-mms/postback.xsd:25:7
   */
  origin: ReceivedToken;
  /**
   * What happened, as a code.
   *
   * element `code` — schema/sinch-mms/postback.xsd:30:7
   */
  code: ReceivedPostbackCode;
  /**
   * The sender: for a sent message the number of the account, for a received one the person.
   *
   * element `from` — schema/sinch-mms/postback.xsd:35:7
   */
  from?: ReceivedNumber;
  /**
   * The recipient: for a sent message the person, for a received one the number of the account.
   *
   * element `to` — schema/sinch-mms/postback.xsd:40:7
   */
  to?: ReceivedNumber;
  /**
   * Identifier of the sending, as its response gave it, or of the received message.
   *
   * element `tracking-id` — schema/sinch-mms/postback.xsd:45:7
   */
  trackingId?: TrackingId;
  /**
   * Mobile operator of the person.
   *
   * element `operator-id` — schema/sinch-mms/postback.xsd:50:7
   */
  operatorId?: ReceivedOperatorId;
  /**
   * When it happened: sent, delivered or received.
   *
   * element `timestamp` — schema/sinch-mms/postback.xsd:55:7
   */
  timestamp?: Timestamp;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * How the delivery of a sent MMS went.
 *
 * `MtPostback` — schema/sinch-mms/postback.xsd:63:3
 */
export interface MtPostback {
  /**
   * Where the news comes from: MMS_MT for sent messages and saved content, MMS_MO for received ones; others where the address is shared.
   *
   * element `origin` — schema/sinch-mms/postback.xsd:73:11
   */
  origin: ReceivedToken;
  /**
   * What happened, as a code.
   *
   * element `code` — schema/sinch-mms/postback.xsd:78:11
   */
  code: DeliveryCode;
  /**
   * How the message went out: MMS or SMS.
   *
   * element `sent-as` — schema/sinch-mms/postback.xsd:83:11
   */
  sentAs?: ReceivedToken;
  /**
   * What happened, in words, such as Message Sent/Delivered.
   *
   * element `status` — schema/sinch-mms/postback.xsd:88:11
   */
  status?: ReceivedText;
  /**
   * More about it; may be empty.
   *
   * element `status-details` — schema/sinch-mms/postback.xsd:93:11
   */
  statusDetails?: ReceivedText;
  /**
   * Identifier of the content; unusable when its encoding failed.
   *
   * element `mms-id` — schema/sinch-mms/postback.xsd:98:11
   */
  mmsId?: ReceivedId;
  /**
   * The sender: for a sent message the number of the account, for a received one the person.
   *
   * element `from` — schema/sinch-mms/postback.xsd:103:11
   */
  from?: ReceivedNumber;
  /**
   * The recipient: for a sent message the person, for a received one the number of the account.
   *
   * element `to` — schema/sinch-mms/postback.xsd:108:11
   */
  to?: ReceivedNumber;
  /**
   * Identifier of the sending, as its response gave it, or of the received message.
   *
   * element `tracking-id` — schema/sinch-mms/postback.xsd:113:11
   */
  trackingId?: TrackingId;
  /**
   * Mobile operator of the person.
   *
   * element `operator-id` — schema/sinch-mms/postback.xsd:118:11
   */
  operatorId?: ReceivedOperatorId;
  /**
   * When it happened: sent, delivered or received.
   *
   * element `timestamp` — schema/sinch-mms/postback.xsd:123:11
   */
  timestamp?: Timestamp;
  /**
   * The recipient's handset, as the service names it.
   *
   * element `handset` — schema/sinch-mms/postback.xsd:128:11
   */
  handset?: ReceivedText;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * How the delivery of a device discovery message went.
 *
 * `DeviceDiscoveryPostback` — schema/sinch-mms/postback.xsd:138:3
 */
export interface DeviceDiscoveryPostback {
  /**
   * Where the news comes from: MMS_MT for sent messages and saved content, MMS_MO for received ones; others where the address is shared.
   *
   * element `origin` — schema/sinch-mms/postback.xsd:148:11
   */
  origin: ReceivedToken;
  /**
   * What happened, as a code.
   *
   * element `code` — schema/sinch-mms/postback.xsd:153:11
   */
  code: DeviceDiscoveryCode;
  /**
   * How the message went out: MMS or SMS.
   *
   * element `sent-as` — schema/sinch-mms/postback.xsd:158:11
   */
  sentAs?: ReceivedToken;
  /**
   * What happened, in words, such as Message Sent/Delivered.
   *
   * element `status` — schema/sinch-mms/postback.xsd:163:11
   */
  status?: ReceivedText;
  /**
   * More about it; may be empty.
   *
   * element `status-details` — schema/sinch-mms/postback.xsd:168:11
   */
  statusDetails?: ReceivedText;
  /**
   * Identifier of the content; unusable when its encoding failed.
   *
   * element `mms-id` — schema/sinch-mms/postback.xsd:173:11
   */
  mmsId?: ReceivedId;
  /**
   * The sender: for a sent message the number of the account, for a received one the person.
   *
   * element `from` — schema/sinch-mms/postback.xsd:178:11
   */
  from?: ReceivedNumber;
  /**
   * The recipient: for a sent message the person, for a received one the number of the account.
   *
   * element `to` — schema/sinch-mms/postback.xsd:183:11
   */
  to?: ReceivedNumber;
  /**
   * Identifier of the sending, as its response gave it, or of the received message.
   *
   * element `tracking-id` — schema/sinch-mms/postback.xsd:188:11
   */
  trackingId?: TrackingId;
  /**
   * Mobile operator of the person.
   *
   * element `operator-id` — schema/sinch-mms/postback.xsd:193:11
   */
  operatorId?: ReceivedOperatorId;
  /**
   * When it happened: sent, delivered or received.
   *
   * element `timestamp` — schema/sinch-mms/postback.xsd:198:11
   */
  timestamp?: Timestamp;
  /**
   * The recipient's handset, as the service names it.
   *
   * element `handset` — schema/sinch-mms/postback.xsd:203:11
   */
  handset?: ReceivedText;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * How the encoding of content went: of saved content, or of the content of a sent MMS.
 *
 * `EncodingPostback` — schema/sinch-mms/postback.xsd:213:3
 */
export interface EncodingPostback {
  /**
   * Where the news comes from: MMS_MT for sent messages and saved content, MMS_MO for received ones; others where the address is shared.
   *
   * element `origin` — schema/sinch-mms/postback.xsd:223:11
   */
  origin: ReceivedToken;
  /**
   * What happened, as a code.
   *
   * element `code` — schema/sinch-mms/postback.xsd:228:11
   */
  code: EncodingCode;
  /**
   * Identifier of the content; unusable when its encoding failed.
   *
   * element `mms-id` — schema/sinch-mms/postback.xsd:233:11
   */
  mmsId?: ReceivedId;
  /**
   * Address or file name of the sound that could not be encoded.
   *
   * element `audio-name` — schema/sinch-mms/postback.xsd:238:11
   */
  audioName?: ReceivedText;
  /**
   * Address or file name of the video that could not be encoded.
   *
   * element `video-name` — schema/sinch-mms/postback.xsd:243:11
   */
  videoName?: ReceivedText;
  /**
   * The sender: for a sent message the number of the account, for a received one the person.
   *
   * element `from` — schema/sinch-mms/postback.xsd:248:11
   */
  from?: ReceivedNumber;
  /**
   * The recipient: for a sent message the person, for a received one the number of the account.
   *
   * element `to` — schema/sinch-mms/postback.xsd:253:11
   */
  to?: ReceivedNumber;
  /**
   * Identifier of the sending, as its response gave it, or of the received message.
   *
   * element `tracking-id` — schema/sinch-mms/postback.xsd:258:11
   */
  trackingId?: TrackingId;
  /**
   * Mobile operator of the person.
   *
   * element `operator-id` — schema/sinch-mms/postback.xsd:263:11
   */
  operatorId?: ReceivedOperatorId;
  /**
   * When it happened: sent, delivered or received.
   *
   * element `timestamp` — schema/sinch-mms/postback.xsd:268:11
   */
  timestamp?: Timestamp;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * Somebody sent an MMS to a number of the account.
 *
 * `MoPostback` — schema/sinch-mms/postback.xsd:278:3
 */
export interface MoPostback {
  /**
   * Where the news comes from: MMS_MT for sent messages and saved content, MMS_MO for received ones; others where the address is shared.
   *
   * element `origin` — schema/sinch-mms/postback.xsd:288:11
   */
  origin: ReceivedToken;
  /**
   * What happened, as a code.
   *
   * element `code` — schema/sinch-mms/postback.xsd:293:11
   */
  code: ReceivedMessageCode;
  /**
   * The sender: for a sent message the number of the account, for a received one the person.
   *
   * element `from` — schema/sinch-mms/postback.xsd:298:11
   */
  from?: ReceivedNumber;
  /**
   * The recipient: for a sent message the person, for a received one the number of the account.
   *
   * element `to` — schema/sinch-mms/postback.xsd:303:11
   */
  to?: ReceivedNumber;
  /**
   * The first word of the message that belongs to a keyword campaign.
   *
   * element `keyword` — schema/sinch-mms/postback.xsd:308:11
   */
  keyword?: ReceivedText;
  /**
   * Identifier of the sending, as its response gave it, or of the received message.
   *
   * element `tracking-id` — schema/sinch-mms/postback.xsd:313:11
   */
  trackingId?: TrackingId;
  /**
   * Mobile operator of the person.
   *
   * element `operator-id` — schema/sinch-mms/postback.xsd:318:11
   */
  operatorId?: ReceivedOperatorId;
  /**
   * When it happened: sent, delivered or received.
   *
   * element `timestamp` — schema/sinch-mms/postback.xsd:323:11
   */
  timestamp?: Timestamp;
  /**
   * Subject of the received message; may be empty.
   *
   * element `message-subject` — schema/sinch-mms/postback.xsd:328:11
   */
  messageSubject?: ReceivedText;
  /**
   * The files of the received message.
   *
   * element `content` — schema/sinch-mms/postback.xsd:333:11
   */
  content?: ReceivedContent;
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * The files of a received message.
 *
 * `ReceivedContent` — schema/sinch-mms/postback.xsd:343:3
 */
export interface ReceivedContent {
  /**
   * Address of one part of the message: picture, video, sound, text or layout.
   *
   * element `file` — schema/sinch-mms/postback.xsd:351:7
   */
  file?: ReceivedText[];
  /** Elements beyond those declared here: the content is open. */
  $unknown?: XmlElement[];
}

/**
 * A report of the service. Its code tells which shape it has; a code that is not known leaves it as it stands here. Answer it with HTTP status 200 within 10 seconds, or it comes again.
 *
 * Told apart by `code`.
 *
 * `Postback` — schema/sinch-mms/postback.xsd:16:3
 */
export type Postback = MtPostback | DeviceDiscoveryPostback | EncodingPostback | MoPostback | OtherPostback;
