// Generated from schema/sinch-mms/slide.xsd by schemawright. Do not edit.
import type { Duration, MediaUrl, MessageText } from "../types/types.ts";
import type { XmlElement } from "@schemawright/runtime";

/**
 * One page of an MMS: a text, a picture with or without sound, a video, or one object (business card, calendar entry, PDF document or wallet pass). Text may accompany any of them.
 *
 * `Slide` — schema/sinch-mms/slide.xsd:9:3
 */
export interface Slide {
  /**
   * A still picture: GIF, JPEG or PNG.
   *
   * element `image` — schema/sinch-mms/slide.xsd:17:7
   */
  image?: ImageMedia;
  /**
   * A sound: MP3 or WAV.
   *
   * element `audio` — schema/sinch-mms/slide.xsd:23:7
   */
  audio?: AudioMedia;
  /**
   * A video: 3GP, MP4, MPEG, AVI or WMV. Better saved first and sent as saved content, because preparing it takes long.
   *
   * element `video` — schema/sinch-mms/slide.xsd:29:7
   */
  video?: VideoMedia;
  /**
   * A business card (vCard file).
   *
   * element `vcard` — schema/sinch-mms/slide.xsd:35:7
   */
  vcard?: VcardMedia;
  /**
   * A calendar entry (iCalendar file).
   *
   * element `ical` — schema/sinch-mms/slide.xsd:41:7
   */
  ical?: IcalMedia;
  /**
   * A PDF document.
   *
   * element `pdf` — schema/sinch-mms/slide.xsd:47:7
   */
  pdf?: PdfMedia;
  /**
   * A wallet pass (Passbook file).
   *
   * element `passbook` — schema/sinch-mms/slide.xsd:53:7
   */
  passbook?: PassbookMedia;
  /**
   * Text of the slide, up to 5000 characters; line breaks are kept.
   *
   * element `message-text` — schema/sinch-mms/slide.xsd:59:7
   */
  messageText?: MessageText;
  /**
   * How long the slide is shown, in seconds; 10 if absent, best not above 30. Leave it out beside audio or video: their own length replaces it.
   *
   * element `duration` — schema/sinch-mms/slide.xsd:65:7
   */
  duration?: Duration;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}

/**
 * A still picture: GIF, JPEG or PNG.
 *
 * `ImageMedia` — schema/sinch-mms/slide.xsd:105:3
 */
export interface ImageMedia {
  /**
   * Where the service fetches the picture.
   *
   * element `url` — schema/sinch-mms/slide.xsd:110:7
   */
  url: MediaUrl;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}

/**
 * A sound: MP3 or WAV.
 *
 * `AudioMedia` — schema/sinch-mms/slide.xsd:119:3
 */
export interface AudioMedia {
  /**
   * Where the service fetches the sound; the service drops query parameters of such addresses, so identify the file in the path.
   *
   * element `url` — schema/sinch-mms/slide.xsd:124:7
   */
  url: MediaUrl;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}

/**
 * A video: 3GP, MP4, MPEG, AVI or WMV. Better saved first and sent as saved content, because preparing it takes long.
 *
 * `VideoMedia` — schema/sinch-mms/slide.xsd:133:3
 */
export interface VideoMedia {
  /**
   * Where the service fetches the video; the service drops query parameters of such addresses, so identify the file in the path.
   *
   * element `url` — schema/sinch-mms/slide.xsd:138:7
   */
  url: MediaUrl;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}

/**
 * A business card (vCard file).
 *
 * `VcardMedia` — schema/sinch-mms/slide.xsd:147:3
 */
export interface VcardMedia {
  /**
   * Where the service fetches the business card.
   *
   * element `url` — schema/sinch-mms/slide.xsd:152:7
   */
  url: MediaUrl;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}

/**
 * A calendar entry (iCalendar file).
 *
 * `IcalMedia` — schema/sinch-mms/slide.xsd:161:3
 */
export interface IcalMedia {
  /**
   * Where the service fetches the calendar entry.
   *
   * element `url` — schema/sinch-mms/slide.xsd:166:7
   */
  url: MediaUrl;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}

/**
 * A PDF document.
 *
 * `PdfMedia` — schema/sinch-mms/slide.xsd:175:3
 */
export interface PdfMedia {
  /**
   * Where the service fetches the document.
   *
   * element `url` — schema/sinch-mms/slide.xsd:180:7
   */
  url: MediaUrl;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}

/**
 * A wallet pass (Passbook file).
 *
 * `PassbookMedia` — schema/sinch-mms/slide.xsd:189:3
 */
export interface PassbookMedia {
  /**
   * Where the service fetches the pass.
   *
   * element `url` — schema/sinch-mms/slide.xsd:194:7
   */
  url: MediaUrl;
  /** Elements that the schema does not name, kept if the call says `unknown: "keep"`. */
  $unknown?: XmlElement[];
}
