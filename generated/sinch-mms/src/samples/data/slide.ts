// Generated from schema/sinch-mms/slide.xsd by schemawright. Do not edit.
import type { SamplePlan } from "@schemawright/runtime/samples";

export const ELEMENTS_OF_SLIDE: SamplePlan["elements"] = {
  "PassbookMedia/url": {"name":"url","value":"MediaUrl"},
  "PdfMedia/url": {"name":"url","value":"MediaUrl"},
  "IcalMedia/url": {"name":"url","value":"MediaUrl"},
  "VcardMedia/url": {"name":"url","value":"MediaUrl"},
  "VideoMedia/url": {"name":"url","value":"MediaUrl"},
  "AudioMedia/url": {"name":"url","value":"MediaUrl"},
  "ImageMedia/url": {"name":"url","value":"MediaUrl"},
  "Slide/duration": {"name":"duration","value":"Duration"},
  "Slide/message-text": {"name":"message-text","value":"MessageText"},
  "Slide/passbook": {"name":"passbook","type":"PassbookMedia"},
  "Slide/pdf": {"name":"pdf","type":"PdfMedia"},
  "Slide/ical": {"name":"ical","type":"IcalMedia"},
  "Slide/vcard": {"name":"vcard","type":"VcardMedia"},
  "Slide/video": {"name":"video","type":"VideoMedia"},
  "Slide/audio": {"name":"audio","type":"AudioMedia"},
  "Slide/image": {"name":"image","type":"ImageMedia"},
};

export const TYPES_OF_SLIDE: SamplePlan["types"] = {
  PassbookMedia: {"name":"{}PassbookMedia","content":{"element":"PassbookMedia/url"}},
  PdfMedia: {"name":"{}PdfMedia","content":{"element":"PdfMedia/url"}},
  IcalMedia: {"name":"{}IcalMedia","content":{"element":"IcalMedia/url"}},
  VcardMedia: {"name":"{}VcardMedia","content":{"element":"VcardMedia/url"}},
  VideoMedia: {"name":"{}VideoMedia","content":{"element":"VideoMedia/url"}},
  AudioMedia: {"name":"{}AudioMedia","content":{"element":"AudioMedia/url"}},
  ImageMedia: {"name":"{}ImageMedia","content":{"element":"ImageMedia/url"}},
  Slide: {"name":"{}Slide","content":{"all":[{"min":0,"element":"Slide/image"},{"min":0,"element":"Slide/audio"},{"min":0,"element":"Slide/video"},{"min":0,"element":"Slide/vcard"},{"min":0,"element":"Slide/ical"},{"min":0,"element":"Slide/pdf"},{"min":0,"element":"Slide/passbook"},{"min":0,"element":"Slide/message-text"},{"min":0,"element":"Slide/duration"}]}},
};
