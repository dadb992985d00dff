// Generated from schema/sinch-mms/json/sendmms.request.schema.json by schemawright. Do not edit.
import { schema } from "../../json-schemas/send-mms-json-request.ts";
import type { MediaUrl as SendMmsJsonRequestMediaUrl, Slide as SendMmsJsonRequestSlide } from "../../json-types/send-mms-json-request.ts";
import { SEND_MMS_JSON_REQUEST_DEFINITION, type SendMmsJsonRequest } from "../../messages/send-mms-json-request.ts";
import { type Arbitrary, type FastCheck, arbitraryOf } from "../../samples/arbitrary.ts";
import { places, sources, validateMediaUrl, validateSlide } from "../../validators/send-mms-json-request.ts";
import { type JsonSamplePlan, type NearMiss, type NearMissOptions, type SampleOptions, type Sampler, jsonSampler } from "@schemawright/runtime/samples";

const PLAN: JsonSamplePlan = {
  schema,
  patterns: {
    "\\S": {"of":[97,122,65,90,48,57,33,47]},
    "^[1-9][0-9]{6,14}$": [{"of":[49,57]},{"repeat":{"of":[48,57]},"min":6,"max":14}],
    "^[1-9][0-9]{2,14}$": [{"of":[49,57]},{"repeat":{"of":[48,57]},"min":2,"max":14}],
    "^[hH][tT][tT][pP][sS]?://[^\\s/?#]+([/?#]\\S*)?$": [{"of":[104,104,72,72]},{"of":[116,116,84,84]},{"of":[116,116,84,84]},{"of":[112,112,80,80]},{"repeat":{"of":[115,115,83,83]},"min":0,"max":1},"://",{"repeat":{"of":[97,122,65,90,48,57,33,34]},"min":1,"max":-1},{"repeat":[{"of":[35,35,47,47,63,63]},{"repeat":{"of":[97,122,65,90,48,57,33,47]},"min":0,"max":-1}],"min":0,"max":1}],
    "^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$": [{"repeat":"-","min":0,"max":1},{"repeat":{"of":[48,57]},"min":4,"max":-1},"-",{"or":[["0",{"of":[49,57]}],["1",{"of":[48,50]}]]},"-",{"or":[["0",{"of":[49,57]}],[{"of":[49,50]},{"of":[48,57]}],["3",{"of":[48,49]}]]},"T",{"or":[[{"of":[48,49]},{"of":[48,57]}],["2",{"of":[48,51]}]]},":",{"of":[48,53]},{"of":[48,57]},":",{"of":[48,53]},{"of":[48,57]},{"repeat":[".",{"repeat":{"of":[48,57]},"min":1,"max":-1}],"min":0,"max":1},{"or":["Z",[{"of":[43,43,45,45]},{"or":[[{"of":[48,49]},{"of":[48,57]}],["2",{"of":[48,51]}]]},":",{"of":[48,53]},{"of":[48,57]}]]}],
  },
};

const samplerOfSendMmsJsonRequest: Sampler<SendMmsJsonRequest> = /*@__PURE__*/ jsonSampler(PLAN, SEND_MMS_JSON_REQUEST_DEFINITION);

/** A valid SendMmsJsonRequest. @throws SampleError if none was found */
export function sampleSendMmsJsonRequest(options: SampleOptions = {}): SendMmsJsonRequest {
  return samplerOfSendMmsJsonRequest.sample(options).value;
}

/** Valid values of SendMmsJsonRequest, for property tests with fast-check. */
export function arbitrarySendMmsJsonRequest(fc: FastCheck): Arbitrary<SendMmsJsonRequest> {
  return arbitraryOf(fc, samplerOfSendMmsJsonRequest);
}

/** Documents that break one rule of SendMmsJsonRequest each, with the rule that they break. */
export function nearMissesSendMmsJsonRequest(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSendMmsJsonRequest.nearMisses(options);
}

const samplerOfSendMmsJsonRequestSlide: Sampler<SendMmsJsonRequestSlide> = /*@__PURE__*/ jsonSampler(PLAN, { name: "SendMmsJsonRequestSlide", validate: validateSlide, sources, places }, "#/$defs/Slide");

/** A valid SendMmsJsonRequestSlide. @throws SampleError if none was found */
export function sampleSendMmsJsonRequestSlide(options: SampleOptions = {}): SendMmsJsonRequestSlide {
  return samplerOfSendMmsJsonRequestSlide.sample(options).value;
}

/** Valid values of SendMmsJsonRequestSlide, for property tests with fast-check. */
export function arbitrarySendMmsJsonRequestSlide(fc: FastCheck): Arbitrary<SendMmsJsonRequestSlide> {
  return arbitraryOf(fc, samplerOfSendMmsJsonRequestSlide);
}

/** Documents that break one rule of SendMmsJsonRequestSlide each, with the rule that they break. */
export function nearMissesSendMmsJsonRequestSlide(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSendMmsJsonRequestSlide.nearMisses(options);
}

const samplerOfSendMmsJsonRequestMediaUrl: Sampler<SendMmsJsonRequestMediaUrl> = /*@__PURE__*/ jsonSampler(PLAN, { name: "SendMmsJsonRequestMediaUrl", validate: validateMediaUrl, sources, places }, "#/$defs/MediaUrl");

/** A valid SendMmsJsonRequestMediaUrl. @throws SampleError if none was found */
export function sampleSendMmsJsonRequestMediaUrl(options: SampleOptions = {}): SendMmsJsonRequestMediaUrl {
  return samplerOfSendMmsJsonRequestMediaUrl.sample(options).value;
}

/** Valid values of SendMmsJsonRequestMediaUrl, for property tests with fast-check. */
export function arbitrarySendMmsJsonRequestMediaUrl(fc: FastCheck): Arbitrary<SendMmsJsonRequestMediaUrl> {
  return arbitraryOf(fc, samplerOfSendMmsJsonRequestMediaUrl);
}

/** Documents that break one rule of SendMmsJsonRequestMediaUrl each, with the rule that they break. */
export function nearMissesSendMmsJsonRequestMediaUrl(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSendMmsJsonRequestMediaUrl.nearMisses(options);
}
