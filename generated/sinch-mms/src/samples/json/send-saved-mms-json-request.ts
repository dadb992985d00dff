// Generated from schema/sinch-mms/json/sendsavedmms.request.schema.json by schemawright. Do not edit.
import { schema } from "../../json-schemas/send-saved-mms-json-request.ts";
import { SEND_SAVED_MMS_JSON_REQUEST_DEFINITION, type SendSavedMmsJsonRequest } from "../../messages/send-saved-mms-json-request.ts";
import { type Arbitrary, type FastCheck, arbitraryOf } from "../../samples/arbitrary.ts";
import { type JsonSamplePlan, type NearMiss, type NearMissOptions, type SampleOptions, type Sampler, jsonSampler } from "@schemawright/runtime/samples";

const PLAN: JsonSamplePlan = {
  schema,
  patterns: {
    "^[1-9][0-9]{0,18}$": [{"of":[49,57]},{"repeat":{"of":[48,57]},"min":0,"max":18}],
    "\\S": {"of":[97,122,65,90,48,57,33,47]},
    "^[1-9][0-9]{6,14}$": [{"of":[49,57]},{"repeat":{"of":[48,57]},"min":6,"max":14}],
    "^[1-9][0-9]{2,14}$": [{"of":[49,57]},{"repeat":{"of":[48,57]},"min":2,"max":14}],
    "^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$": [{"repeat":"-","min":0,"max":1},{"repeat":{"of":[48,57]},"min":4,"max":-1},"-",{"or":[["0",{"of":[49,57]}],["1",{"of":[48,50]}]]},"-",{"or":[["0",{"of":[49,57]}],[{"of":[49,50]},{"of":[48,57]}],["3",{"of":[48,49]}]]},"T",{"or":[[{"of":[48,49]},{"of":[48,57]}],["2",{"of":[48,51]}]]},":",{"of":[48,53]},{"of":[48,57]},":",{"of":[48,53]},{"of":[48,57]},{"repeat":[".",{"repeat":{"of":[48,57]},"min":1,"max":-1}],"min":0,"max":1},{"or":["Z",[{"of":[43,43,45,45]},{"or":[[{"of":[48,49]},{"of":[48,57]}],["2",{"of":[48,51]}]]},":",{"of":[48,53]},{"of":[48,57]}]]}],
  },
};

const samplerOfSendSavedMmsJsonRequest: Sampler<SendSavedMmsJsonRequest> = /*@__PURE__*/ jsonSampler(PLAN, SEND_SAVED_MMS_JSON_REQUEST_DEFINITION);

/** A valid SendSavedMmsJsonRequest. @throws SampleError if none was found */
export function sampleSendSavedMmsJsonRequest(options: SampleOptions = {}): SendSavedMmsJsonRequest {
  return samplerOfSendSavedMmsJsonRequest.sample(options).value;
}

/** Valid values of SendSavedMmsJsonRequest, for property tests with fast-check. */
export function arbitrarySendSavedMmsJsonRequest(fc: FastCheck): Arbitrary<SendSavedMmsJsonRequest> {
  return arbitraryOf(fc, samplerOfSendSavedMmsJsonRequest);
}

/** Documents that break one rule of SendSavedMmsJsonRequest each, with the rule that they break. */
export function nearMissesSendSavedMmsJsonRequest(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSendSavedMmsJsonRequest.nearMisses(options);
}
