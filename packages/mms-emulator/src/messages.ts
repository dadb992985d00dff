import type { Slide, XmlElement } from "@schemawright/sinch-mms";

/** A message that was accepted for sending. */
export interface SentMessage {
  readonly action: "sendMMS" | "sendSavedMMS";
  readonly trackingId: string;
  readonly mmsId: string;
  readonly to: string;
  readonly from: string;
  readonly serviceId?: string;
  readonly operatorId: string;
  readonly subject?: string;
  /** As they go out: replacement texts in their places, merge tags as they stand. */
  readonly slides: readonly Slide[];
  readonly fallbackSmsText?: string;
  /** Values for merge tags. */
  readonly data?: readonly XmlElement[];
  readonly sentAs: "MMS" | "SMS";
  readonly acceptedAt: Date;
}
