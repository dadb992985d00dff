// Generated from schema/sinch-mms/upper/slide.xsd by schemawright. Do not edit.
import type { SamplePlan } from "@schemawright/runtime/samples";

export const ELEMENTS_OF_UPPER_SLIDE: SamplePlan["elements"] = {
  "UpperSlide/DURATION": {"name":"DURATION","value":"Duration"},
  "UpperSlide/TEXT": {"name":"TEXT","value":"MessageText"},
  "UpperSlide/PASSBOOK": {"name":"PASSBOOK","type":"UpperPassbookMedia"},
  "UpperPassbookMedia/URL": {"name":"URL","value":"MediaUrl"},
  "UpperSlide/PDF": {"name":"PDF","type":"UpperPdfMedia"},
  "UpperPdfMedia/URL": {"name":"URL","value":"MediaUrl"},
  "UpperSlide/ICAL": {"name":"ICAL","type":"UpperIcalMedia"},
  "UpperIcalMedia/URL": {"name":"URL","value":"MediaUrl"},
  "UpperSlide/VCARD": {"name":"VCARD","type":"UpperVcardMedia"},
  "UpperVcardMedia/URL": {"name":"URL","value":"MediaUrl"},
  "UpperSlide/VIDEO": {"name":"VIDEO","type":"UpperVideoMedia"},
  "UpperVideoMedia/URL": {"name":"URL","value":"MediaUrl"},
  "UpperSlide/AUDIO": {"name":"AUDIO","type":"UpperAudioMedia"},
  "UpperAudioMedia/URL": {"name":"URL","value":"MediaUrl"},
  "UpperSlide/IMAGE": {"name":"IMAGE","type":"UpperImageMedia"},
  "UpperImageMedia/URL": {"name":"URL","value":"MediaUrl"},
};

export const TYPES_OF_UPPER_SLIDE: SamplePlan["types"] = {
  UpperSlide: {"name":"{}UpperSlide","content":{"all":[{"min":0,"element":"UpperSlide/IMAGE"},{"min":0,"element":"UpperSlide/AUDIO"},{"min":0,"element":"UpperSlide/VIDEO"},{"min":0,"element":"UpperSlide/VCARD"},{"min":0,"element":"UpperSlide/ICAL"},{"min":0,"element":"UpperSlide/PDF"},{"min":0,"element":"UpperSlide/PASSBOOK"},{"min":0,"element":"UpperSlide/TEXT"},{"min":0,"element":"UpperSlide/DURATION"}]}},
  UpperPassbookMedia: {"name":"{}UpperPassbookMedia","content":{"element":"UpperPassbookMedia/URL"}},
  UpperPdfMedia: {"name":"{}UpperPdfMedia","content":{"element":"UpperPdfMedia/URL"}},
  UpperIcalMedia: {"name":"{}UpperIcalMedia","content":{"element":"UpperIcalMedia/URL"}},
  UpperVcardMedia: {"name":"{}UpperVcardMedia","content":{"element":"UpperVcardMedia/URL"}},
  UpperVideoMedia: {"name":"{}UpperVideoMedia","content":{"element":"UpperVideoMedia/URL"}},
  UpperAudioMedia: {"name":"{}UpperAudioMedia","content":{"element":"UpperAudioMedia/URL"}},
  UpperImageMedia: {"name":"{}UpperImageMedia","content":{"element":"UpperImageMedia/URL"}},
};
