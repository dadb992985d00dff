// Generated from schema/sinch-mms by schemawright. Do not edit.
import { DELETE_MMS_ID_REQUEST_DEFINITION, type DeleteMmsIdRequest, validateDeleteMmsIdRequest } from "./messages/delete-mms-id-request.ts";
import { DELETE_MMS_ID_RESPONSE_DEFINITION, type DeleteMmsIdResponse, validateDeleteMmsIdResponse } from "./messages/delete-mms-id-response.ts";
import { GET_MMS_TEMPLATES_REQUEST_DEFINITION, type GetMmsTemplatesRequest, validateGetMmsTemplatesRequest } from "./messages/get-mms-templates-request.ts";
import { GET_MMS_TEMPLATES_RESPONSE_DEFINITION, type GetMmsTemplatesResponse, validateGetMmsTemplatesResponse } from "./messages/get-mms-templates-response.ts";
import { LEGACY_DELETE_MMS_ID_REQUEST_DEFINITION, type LegacyDeleteMmsIdRequest, validateLegacyDeleteMmsIdRequest } from "./messages/legacy-delete-mms-id-request.ts";
import {
  LEGACY_GET_MMS_TEMPLATES_REQUEST_DEFINITION,
  type LegacyGetMmsTemplatesRequest,
  validateLegacyGetMmsTemplatesRequest,
} from "./messages/legacy-get-mms-templates-request.ts";
import { LEGACY_SAVE_MMS_REQUEST_DEFINITION, type LegacySaveMmsRequest, validateLegacySaveMmsRequest } from "./messages/legacy-save-mms-request.ts";
import { LEGACY_SEND_MMS_REQUEST_DEFINITION, type LegacySendMmsRequest, validateLegacySendMmsRequest } from "./messages/legacy-send-mms-request.ts";
import {
  LEGACY_SEND_SAVED_MMS_REQUEST_DEFINITION,
  type LegacySendSavedMmsRequest,
  validateLegacySendSavedMmsRequest,
} from "./messages/legacy-send-saved-mms-request.ts";
import { POSTBACK_DEFINITION, type Postback, validatePostback } from "./messages/postback.ts";
import { SAVE_MMS_REQUEST_DEFINITION, type SaveMmsRequest, validateSaveMmsRequest } from "./messages/save-mms-request.ts";
import { SAVE_MMS_RESPONSE_DEFINITION, type SaveMmsResponse, validateSaveMmsResponse } from "./messages/save-mms-response.ts";
import { SEND_MMS_REQUEST_DEFINITION, type SendMmsRequest, validateSendMmsRequest } from "./messages/send-mms-request.ts";
import { SEND_MMS_RESPONSE_DEFINITION, type SendMmsResponse, validateSendMmsResponse } from "./messages/send-mms-response.ts";
import { SEND_SAVED_MMS_REQUEST_DEFINITION, type SendSavedMmsRequest, validateSendSavedMmsRequest } from "./messages/send-saved-mms-request.ts";
import { SEND_SAVED_MMS_RESPONSE_DEFINITION, type SendSavedMmsResponse, validateSendSavedMmsResponse } from "./messages/send-saved-mms-response.ts";
import { readDeleteMmsIdFailureContent, readDeleteMmsIdSuccessContent } from "./read/delete-mms-id.ts";
import { readGetMmsTemplatesFailureContent, readGetMmsTemplatesSuccessContent, readMmsTemplateContent } from "./read/get-mms-templates.ts";
import {
  readDeviceDiscoveryPostbackContent,
  readEncodingPostbackContent,
  readMoPostbackContent,
  readMtPostbackContent,
  readOtherPostbackContent,
  readReceivedContentContent,
} from "./read/postback.ts";
import { readSaveMmsFailureContent, readSaveMmsSuccessContent } from "./read/save-mms.ts";
import { readSendMmsFailureContent, readSendMmsSuccessContent } from "./read/send-mms.ts";
import {
  readCustomTextContent,
  readMergeDataContent,
  readSendSavedMmsFailureContent,
  readSendSavedMmsSuccessContent,
} from "./read/send-saved-mms.ts";
import {
  readAudioMediaContent,
  readIcalMediaContent,
  readImageMediaContent,
  readPassbookMediaContent,
  readPdfMediaContent,
  readSlideContent,
  readVcardMediaContent,
  readVideoMediaContent,
} from "./read/slide.ts";
import { readUpperDeleteMmsIdResponseContent } from "./read/upper/delete-mms-id.ts";
import { readUpperGetMmsTemplatesResponseContent } from "./read/upper/get-mms-templates.ts";
import { readUpperPostbackContent } from "./read/upper/postback.ts";
import { readUpperSaveMmsResponseContent } from "./read/upper/save-mms.ts";
import { readUpperSendMmsResponseContent } from "./read/upper/send-mms.ts";
import { readUpperSendSavedMmsResponseContent } from "./read/upper/send-saved-mms.ts";
import { type Arbitrary, type FastCheck, arbitraryOf } from "./samples/arbitrary.ts";
import { PLAN } from "./samples/plan.ts";
import type { DeleteMmsIdAction, DeleteMmsIdFailure, DeleteMmsIdResponse as DeleteMmsIdResponse_, DeleteMmsIdSuccess } from "./types/delete-mms-id.ts";
import type {
  DeliveryCode,
  DeviceDiscoveryCode,
  EncodingCode,
  ErrorCode,
  PostbackCode,
  ReceivedErrorCode,
  ReceivedMessageCode,
  ReceivedPostbackCode,
} from "./types/error-codes.ts";
import type {
  GetMmsTemplatesAction,
  GetMmsTemplatesFailure,
  GetMmsTemplatesResponse as GetMmsTemplatesResponse_,
  GetMmsTemplatesSuccess,
  MmsTemplate,
} from "./types/get-mms-templates.ts";
import type {
  DeviceDiscoveryPostback,
  EncodingPostback,
  MoPostback,
  MtPostback,
  OtherPostback,
  Postback as Postback_,
  ReceivedContent,
} from "./types/postback.ts";
import type { FailureStatus, ResponseStatus, SuccessStatus } from "./types/response-status.ts";
import type { SaveMmsAction, SaveMmsFailure, SaveMmsResponse as SaveMmsResponse_, SaveMmsSuccess } from "./types/save-mms.ts";
import type { SendMmsAction, SendMmsFailure, SendMmsResponse as SendMmsResponse_, SendMmsSuccess } from "./types/send-mms.ts";
import type {
  CustomText,
  MergeData,
  SendSavedMmsAction,
  SendSavedMmsFailure,
  SendSavedMmsResponse as SendSavedMmsResponse_,
  SendSavedMmsSuccess,
} from "./types/send-saved-mms.ts";
import type { AudioMedia, IcalMedia, ImageMedia, PassbookMedia, PdfMedia, Slide, VcardMedia, VideoMedia } from "./types/slide.ts";
import type {
  ActionName,
  ApiKey,
  CampaignRef,
  ContentName,
  Count,
  Duration,
  ExpirationDate,
  Flag,
  Mask,
  MediaUrl,
  MessageText,
  Minutes,
  Msisdn,
  NonBlank,
  NumericId,
  OperatorId,
  PositiveCount,
  PresentId,
  ReceivedId,
  ReceivedNumber,
  ReceivedOperatorId,
  ReceivedText,
  ReceivedToken,
  ReplacementText,
  Sender,
  ServiceId,
  SlideNumber,
  Subject,
  Timestamp,
  TrackingId,
  YesNo,
  ZonedDateTime,
} from "./types/types.ts";
import type { LegacyDeleteMmsIdAction } from "./types/upper/delete-mms-id.ts";
import type { LegacyGetMmsTemplatesAction } from "./types/upper/get-mms-templates.ts";
import type { LegacySaveMmsAction } from "./types/upper/save-mms.ts";
import type { LegacySendMmsAction } from "./types/upper/send-mms.ts";
import type { LegacySendSavedMmsAction } from "./types/upper/send-saved-mms.ts";
import { deleteMmsIdActionDatatype } from "./values/delete-mms-id.ts";
import {
  deliveryCodeDatatype,
  deviceDiscoveryCodeDatatype,
  encodingCodeDatatype,
  errorCodeDatatype,
  postbackCodeDatatype,
  receivedErrorCodeDatatype,
  receivedMessageCodeDatatype,
  receivedPostbackCodeDatatype,
} from "./values/error-codes.ts";
import { getMmsTemplatesActionDatatype } from "./values/get-mms-templates.ts";
import { failureStatusDatatype, responseStatusDatatype, successStatusDatatype } from "./values/response-status.ts";
import { saveMmsActionDatatype } from "./values/save-mms.ts";
import { sendMmsActionDatatype } from "./values/send-mms.ts";
import { sendSavedMmsActionDatatype } from "./values/send-saved-mms.ts";
import {
  actionNameDatatype,
  apiKeyDatatype,
  campaignRefDatatype,
  contentNameDatatype,
  countDatatype,
  durationDatatype,
  expirationDateDatatype,
  flagDatatype,
  maskDatatype,
  mediaUrlDatatype,
  messageTextDatatype,
  minutesDatatype,
  msisdnDatatype,
  nonBlankDatatype,
  numericIdDatatype,
  operatorIdDatatype,
  positiveCountDatatype,
  presentIdDatatype,
  receivedIdDatatype,
  receivedNumberDatatype,
  receivedOperatorIdDatatype,
  receivedTextDatatype,
  receivedTokenDatatype,
  replacementTextDatatype,
  senderDatatype,
  serviceIdDatatype,
  slideNumberDatatype,
  subjectDatatype,
  timestampDatatype,
  trackingIdDatatype,
  yesNoDatatype,
  zonedDateTimeDatatype,
} from "./values/types.ts";
import { legacyDeleteMmsIdActionDatatype } from "./values/upper/delete-mms-id.ts";
import { legacyGetMmsTemplatesActionDatatype } from "./values/upper/get-mms-templates.ts";
import { legacySaveMmsActionDatatype } from "./values/upper/save-mms.ts";
import { legacySendMmsActionDatatype } from "./values/upper/send-mms.ts";
import { legacySendSavedMmsActionDatatype } from "./values/upper/send-saved-mms.ts";
import {
  type NearMiss,
  type NearMissOptions,
  type SampleOptions,
  type Sampler,
  messageSampler,
  typeSampler,
  valueSampler,
} from "@schemawright/runtime/samples";

const samplerOfSendMmsRequest: Sampler<SendMmsRequest> = /*@__PURE__*/ messageSampler(PLAN, "request", SEND_MMS_REQUEST_DEFINITION, validateSendMmsRequest);

/** A valid SendMmsRequest. @throws SampleError if none was found */
export function sampleSendMmsRequest(options: SampleOptions = {}): SendMmsRequest {
  return samplerOfSendMmsRequest.sample(options).value;
}

/** Valid values of SendMmsRequest, for property tests with fast-check. */
export function arbitrarySendMmsRequest(fc: FastCheck): Arbitrary<SendMmsRequest> {
  return arbitraryOf(fc, samplerOfSendMmsRequest);
}

/** Documents that break one rule of SendMmsRequest each, with the rule that they break. */
export function nearMissesSendMmsRequest(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSendMmsRequest.nearMisses(options);
}

const samplerOfSendMmsResponse: Sampler<SendMmsResponse> = /*@__PURE__*/ messageSampler(PLAN, "response", SEND_MMS_RESPONSE_DEFINITION, validateSendMmsResponse);

/** A valid SendMmsResponse. @throws SampleError if none was found */
export function sampleSendMmsResponse(options: SampleOptions = {}): SendMmsResponse {
  return samplerOfSendMmsResponse.sample(options).value;
}

/** Valid values of SendMmsResponse, for property tests with fast-check. */
export function arbitrarySendMmsResponse(fc: FastCheck): Arbitrary<SendMmsResponse> {
  return arbitraryOf(fc, samplerOfSendMmsResponse);
}

/** Documents that break one rule of SendMmsResponse each, with the rule that they break. */
export function nearMissesSendMmsResponse(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSendMmsResponse.nearMisses(options);
}

const samplerOfSaveMmsRequest: Sampler<SaveMmsRequest> = /*@__PURE__*/ messageSampler(PLAN, "request~2", SAVE_MMS_REQUEST_DEFINITION, validateSaveMmsRequest);

/** A valid SaveMmsRequest. @throws SampleError if none was found */
export function sampleSaveMmsRequest(options: SampleOptions = {}): SaveMmsRequest {
  return samplerOfSaveMmsRequest.sample(options).value;
}

/** Valid values of SaveMmsRequest, for property tests with fast-check. */
export function arbitrarySaveMmsRequest(fc: FastCheck): Arbitrary<SaveMmsRequest> {
  return arbitraryOf(fc, samplerOfSaveMmsRequest);
}

/** Documents that break one rule of SaveMmsRequest each, with the rule that they break. */
export function nearMissesSaveMmsRequest(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSaveMmsRequest.nearMisses(options);
}

const samplerOfSaveMmsResponse: Sampler<SaveMmsResponse> = /*@__PURE__*/ messageSampler(PLAN, "response~2", SAVE_MMS_RESPONSE_DEFINITION, validateSaveMmsResponse);

/** A valid SaveMmsResponse. @throws SampleError if none was found */
export function sampleSaveMmsResponse(options: SampleOptions = {}): SaveMmsResponse {
  return samplerOfSaveMmsResponse.sample(options).value;
}

/** Valid values of SaveMmsResponse, for property tests with fast-check. */
export function arbitrarySaveMmsResponse(fc: FastCheck): Arbitrary<SaveMmsResponse> {
  return arbitraryOf(fc, samplerOfSaveMmsResponse);
}

/** Documents that break one rule of SaveMmsResponse each, with the rule that they break. */
export function nearMissesSaveMmsResponse(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSaveMmsResponse.nearMisses(options);
}

const samplerOfSendSavedMmsRequest: Sampler<SendSavedMmsRequest> = /*@__PURE__*/ messageSampler(PLAN, "request~3", SEND_SAVED_MMS_REQUEST_DEFINITION, validateSendSavedMmsRequest);

/** A valid SendSavedMmsRequest. @throws SampleError if none was found */
export function sampleSendSavedMmsRequest(options: SampleOptions = {}): SendSavedMmsRequest {
  return samplerOfSendSavedMmsRequest.sample(options).value;
}

/** Valid values of SendSavedMmsRequest, for property tests with fast-check. */
export function arbitrarySendSavedMmsRequest(fc: FastCheck): Arbitrary<SendSavedMmsRequest> {
  return arbitraryOf(fc, samplerOfSendSavedMmsRequest);
}

/** Documents that break one rule of SendSavedMmsRequest each, with the rule that they break. */
export function nearMissesSendSavedMmsRequest(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSendSavedMmsRequest.nearMisses(options);
}

const samplerOfSendSavedMmsResponse: Sampler<SendSavedMmsResponse> = /*@__PURE__*/ messageSampler(PLAN, "response~3", SEND_SAVED_MMS_RESPONSE_DEFINITION, validateSendSavedMmsResponse);

/** A valid SendSavedMmsResponse. @throws SampleError if none was found */
export function sampleSendSavedMmsResponse(options: SampleOptions = {}): SendSavedMmsResponse {
  return samplerOfSendSavedMmsResponse.sample(options).value;
}

/** Valid values of SendSavedMmsResponse, for property tests with fast-check. */
export function arbitrarySendSavedMmsResponse(fc: FastCheck): Arbitrary<SendSavedMmsResponse> {
  return arbitraryOf(fc, samplerOfSendSavedMmsResponse);
}

/** Documents that break one rule of SendSavedMmsResponse each, with the rule that they break. */
export function nearMissesSendSavedMmsResponse(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSendSavedMmsResponse.nearMisses(options);
}

const samplerOfDeleteMmsIdRequest: Sampler<DeleteMmsIdRequest> = /*@__PURE__*/ messageSampler(PLAN, "request~4", DELETE_MMS_ID_REQUEST_DEFINITION, validateDeleteMmsIdRequest);

/** A valid DeleteMmsIdRequest. @throws SampleError if none was found */
export function sampleDeleteMmsIdRequest(options: SampleOptions = {}): DeleteMmsIdRequest {
  return samplerOfDeleteMmsIdRequest.sample(options).value;
}

/** Valid values of DeleteMmsIdRequest, for property tests with fast-check. */
export function arbitraryDeleteMmsIdRequest(fc: FastCheck): Arbitrary<DeleteMmsIdRequest> {
  return arbitraryOf(fc, samplerOfDeleteMmsIdRequest);
}

/** Documents that break one rule of DeleteMmsIdRequest each, with the rule that they break. */
export function nearMissesDeleteMmsIdRequest(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfDeleteMmsIdRequest.nearMisses(options);
}

const samplerOfDeleteMmsIdResponse: Sampler<DeleteMmsIdResponse> = /*@__PURE__*/ messageSampler(PLAN, "response~4", DELETE_MMS_ID_RESPONSE_DEFINITION, validateDeleteMmsIdResponse);

/** A valid DeleteMmsIdResponse. @throws SampleError if none was found */
export function sampleDeleteMmsIdResponse(options: SampleOptions = {}): DeleteMmsIdResponse {
  return samplerOfDeleteMmsIdResponse.sample(options).value;
}

/** Valid values of DeleteMmsIdResponse, for property tests with fast-check. */
export function arbitraryDeleteMmsIdResponse(fc: FastCheck): Arbitrary<DeleteMmsIdResponse> {
  return arbitraryOf(fc, samplerOfDeleteMmsIdResponse);
}

/** Documents that break one rule of DeleteMmsIdResponse each, with the rule that they break. */
export function nearMissesDeleteMmsIdResponse(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfDeleteMmsIdResponse.nearMisses(options);
}

const samplerOfGetMmsTemplatesRequest: Sampler<GetMmsTemplatesRequest> = /*@__PURE__*/ messageSampler(PLAN, "request~5", GET_MMS_TEMPLATES_REQUEST_DEFINITION, validateGetMmsTemplatesRequest);

/** A valid GetMmsTemplatesRequest. @throws SampleError if none was found */
export function sampleGetMmsTemplatesRequest(options: SampleOptions = {}): GetMmsTemplatesRequest {
  return samplerOfGetMmsTemplatesRequest.sample(options).value;
}

/** Valid values of GetMmsTemplatesRequest, for property tests with fast-check. */
export function arbitraryGetMmsTemplatesRequest(fc: FastCheck): Arbitrary<GetMmsTemplatesRequest> {
  return arbitraryOf(fc, samplerOfGetMmsTemplatesRequest);
}

/** Documents that break one rule of GetMmsTemplatesRequest each, with the rule that they break. */
export function nearMissesGetMmsTemplatesRequest(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfGetMmsTemplatesRequest.nearMisses(options);
}

const samplerOfGetMmsTemplatesResponse: Sampler<GetMmsTemplatesResponse> = /*@__PURE__*/ messageSampler(PLAN, "response~5", GET_MMS_TEMPLATES_RESPONSE_DEFINITION, validateGetMmsTemplatesResponse);

/** A valid GetMmsTemplatesResponse. @throws SampleError if none was found */
export function sampleGetMmsTemplatesResponse(options: SampleOptions = {}): GetMmsTemplatesResponse {
  return samplerOfGetMmsTemplatesResponse.sample(options).value;
}

/** Valid values of GetMmsTemplatesResponse, for property tests with fast-check. */
export function arbitraryGetMmsTemplatesResponse(fc: FastCheck): Arbitrary<GetMmsTemplatesResponse> {
  return arbitraryOf(fc, samplerOfGetMmsTemplatesResponse);
}

/** Documents that break one rule of GetMmsTemplatesResponse each, with the rule that they break. */
export function nearMissesGetMmsTemplatesResponse(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfGetMmsTemplatesResponse.nearMisses(options);
}

const samplerOfPostback: Sampler<Postback> = /*@__PURE__*/ messageSampler(PLAN, "postback", POSTBACK_DEFINITION, validatePostback);

/** A valid Postback. @throws SampleError if none was found */
export function samplePostback(options: SampleOptions = {}): Postback {
  return samplerOfPostback.sample(options).value;
}

/** Valid values of Postback, for property tests with fast-check. */
export function arbitraryPostback(fc: FastCheck): Arbitrary<Postback> {
  return arbitraryOf(fc, samplerOfPostback);
}

/** Documents that break one rule of Postback each, with the rule that they break. */
export function nearMissesPostback(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfPostback.nearMisses(options);
}

const samplerOfLegacySendMmsRequest: Sampler<LegacySendMmsRequest> = /*@__PURE__*/ messageSampler(PLAN, "REQUEST", LEGACY_SEND_MMS_REQUEST_DEFINITION, validateLegacySendMmsRequest);

/** A valid LegacySendMmsRequest. @throws SampleError if none was found */
export function sampleLegacySendMmsRequest(options: SampleOptions = {}): LegacySendMmsRequest {
  return samplerOfLegacySendMmsRequest.sample(options).value;
}

/** Valid values of LegacySendMmsRequest, for property tests with fast-check. */
export function arbitraryLegacySendMmsRequest(fc: FastCheck): Arbitrary<LegacySendMmsRequest> {
  return arbitraryOf(fc, samplerOfLegacySendMmsRequest);
}

/** Documents that break one rule of LegacySendMmsRequest each, with the rule that they break. */
export function nearMissesLegacySendMmsRequest(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfLegacySendMmsRequest.nearMisses(options);
}

const samplerOfLegacySaveMmsRequest: Sampler<LegacySaveMmsRequest> = /*@__PURE__*/ messageSampler(PLAN, "REQUEST~2", LEGACY_SAVE_MMS_REQUEST_DEFINITION, validateLegacySaveMmsRequest);

/** A valid LegacySaveMmsRequest. @throws SampleError if none was found */
export function sampleLegacySaveMmsRequest(options: SampleOptions = {}): LegacySaveMmsRequest {
  return samplerOfLegacySaveMmsRequest.sample(options).value;
}

/** Valid values of LegacySaveMmsRequest, for property tests with fast-check. */
export function arbitraryLegacySaveMmsRequest(fc: FastCheck): Arbitrary<LegacySaveMmsRequest> {
  return arbitraryOf(fc, samplerOfLegacySaveMmsRequest);
}

/** Documents that break one rule of LegacySaveMmsRequest each, with the rule that they break. */
export function nearMissesLegacySaveMmsRequest(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfLegacySaveMmsRequest.nearMisses(options);
}

const samplerOfLegacySendSavedMmsRequest: Sampler<LegacySendSavedMmsRequest> = /*@__PURE__*/ messageSampler(PLAN, "REQUEST~3", LEGACY_SEND_SAVED_MMS_REQUEST_DEFINITION, validateLegacySendSavedMmsRequest);

/** A valid LegacySendSavedMmsRequest. @throws SampleError if none was found */
export function sampleLegacySendSavedMmsRequest(options: SampleOptions = {}): LegacySendSavedMmsRequest {
  return samplerOfLegacySendSavedMmsRequest.sample(options).value;
}

/** Valid values of LegacySendSavedMmsRequest, for property tests with fast-check. */
export function arbitraryLegacySendSavedMmsRequest(fc: FastCheck): Arbitrary<LegacySendSavedMmsRequest> {
  return arbitraryOf(fc, samplerOfLegacySendSavedMmsRequest);
}

/** Documents that break one rule of LegacySendSavedMmsRequest each, with the rule that they break. */
export function nearMissesLegacySendSavedMmsRequest(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfLegacySendSavedMmsRequest.nearMisses(options);
}

const samplerOfLegacyDeleteMmsIdRequest: Sampler<LegacyDeleteMmsIdRequest> = /*@__PURE__*/ messageSampler(PLAN, "REQUEST~4", LEGACY_DELETE_MMS_ID_REQUEST_DEFINITION, validateLegacyDeleteMmsIdRequest);

/** A valid LegacyDeleteMmsIdRequest. @throws SampleError if none was found */
export function sampleLegacyDeleteMmsIdRequest(options: SampleOptions = {}): LegacyDeleteMmsIdRequest {
  return samplerOfLegacyDeleteMmsIdRequest.sample(options).value;
}

/** Valid values of LegacyDeleteMmsIdRequest, for property tests with fast-check. */
export function arbitraryLegacyDeleteMmsIdRequest(fc: FastCheck): Arbitrary<LegacyDeleteMmsIdRequest> {
  return arbitraryOf(fc, samplerOfLegacyDeleteMmsIdRequest);
}

/** Documents that break one rule of LegacyDeleteMmsIdRequest each, with the rule that they break. */
export function nearMissesLegacyDeleteMmsIdRequest(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfLegacyDeleteMmsIdRequest.nearMisses(options);
}

const samplerOfLegacyGetMmsTemplatesRequest: Sampler<LegacyGetMmsTemplatesRequest> = /*@__PURE__*/ messageSampler(PLAN, "REQUEST~5", LEGACY_GET_MMS_TEMPLATES_REQUEST_DEFINITION, validateLegacyGetMmsTemplatesRequest);

/** A valid LegacyGetMmsTemplatesRequest. @throws SampleError if none was found */
export function sampleLegacyGetMmsTemplatesRequest(options: SampleOptions = {}): LegacyGetMmsTemplatesRequest {
  return samplerOfLegacyGetMmsTemplatesRequest.sample(options).value;
}

/** Valid values of LegacyGetMmsTemplatesRequest, for property tests with fast-check. */
export function arbitraryLegacyGetMmsTemplatesRequest(fc: FastCheck): Arbitrary<LegacyGetMmsTemplatesRequest> {
  return arbitraryOf(fc, samplerOfLegacyGetMmsTemplatesRequest);
}

/** Documents that break one rule of LegacyGetMmsTemplatesRequest each, with the rule that they break. */
export function nearMissesLegacyGetMmsTemplatesRequest(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfLegacyGetMmsTemplatesRequest.nearMisses(options);
}

const samplerOfSlide: Sampler<Slide> = /*@__PURE__*/ typeSampler(PLAN, "Slide", "Slide", readSlideContent);

/** A valid Slide. @throws SampleError if none was found */
export function sampleSlide(options: SampleOptions = {}): Slide {
  return samplerOfSlide.sample(options).value;
}

/** Valid values of Slide, for property tests with fast-check. */
export function arbitrarySlide(fc: FastCheck): Arbitrary<Slide> {
  return arbitraryOf(fc, samplerOfSlide);
}

/** Documents that break one rule of Slide each, with the rule that they break. */
export function nearMissesSlide(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSlide.nearMisses(options);
}

const samplerOfImageMedia: Sampler<ImageMedia> = /*@__PURE__*/ typeSampler(PLAN, "ImageMedia", "ImageMedia", readImageMediaContent);

/** A valid ImageMedia. @throws SampleError if none was found */
export function sampleImageMedia(options: SampleOptions = {}): ImageMedia {
  return samplerOfImageMedia.sample(options).value;
}

/** Valid values of ImageMedia, for property tests with fast-check. */
export function arbitraryImageMedia(fc: FastCheck): Arbitrary<ImageMedia> {
  return arbitraryOf(fc, samplerOfImageMedia);
}

/** Documents that break one rule of ImageMedia each, with the rule that they break. */
export function nearMissesImageMedia(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfImageMedia.nearMisses(options);
}

const samplerOfAudioMedia: Sampler<AudioMedia> = /*@__PURE__*/ typeSampler(PLAN, "AudioMedia", "AudioMedia", readAudioMediaContent);

/** A valid AudioMedia. @throws SampleError if none was found */
export function sampleAudioMedia(options: SampleOptions = {}): AudioMedia {
  return samplerOfAudioMedia.sample(options).value;
}

/** Valid values of AudioMedia, for property tests with fast-check. */
export function arbitraryAudioMedia(fc: FastCheck): Arbitrary<AudioMedia> {
  return arbitraryOf(fc, samplerOfAudioMedia);
}

/** Documents that break one rule of AudioMedia each, with the rule that they break. */
export function nearMissesAudioMedia(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfAudioMedia.nearMisses(options);
}

const samplerOfVideoMedia: Sampler<VideoMedia> = /*@__PURE__*/ typeSampler(PLAN, "VideoMedia", "VideoMedia", readVideoMediaContent);

/** A valid VideoMedia. @throws SampleError if none was found */
export function sampleVideoMedia(options: SampleOptions = {}): VideoMedia {
  return samplerOfVideoMedia.sample(options).value;
}

/** Valid values of VideoMedia, for property tests with fast-check. */
export function arbitraryVideoMedia(fc: FastCheck): Arbitrary<VideoMedia> {
  return arbitraryOf(fc, samplerOfVideoMedia);
}

/** Documents that break one rule of VideoMedia each, with the rule that they break. */
export function nearMissesVideoMedia(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfVideoMedia.nearMisses(options);
}

const samplerOfVcardMedia: Sampler<VcardMedia> = /*@__PURE__*/ typeSampler(PLAN, "VcardMedia", "VcardMedia", readVcardMediaContent);

/** A valid VcardMedia. @throws SampleError if none was found */
export function sampleVcardMedia(options: SampleOptions = {}): VcardMedia {
  return samplerOfVcardMedia.sample(options).value;
}

/** Valid values of VcardMedia, for property tests with fast-check. */
export function arbitraryVcardMedia(fc: FastCheck): Arbitrary<VcardMedia> {
  return arbitraryOf(fc, samplerOfVcardMedia);
}

/** Documents that break one rule of VcardMedia each, with the rule that they break. */
export function nearMissesVcardMedia(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfVcardMedia.nearMisses(options);
}

const samplerOfIcalMedia: Sampler<IcalMedia> = /*@__PURE__*/ typeSampler(PLAN, "IcalMedia", "IcalMedia", readIcalMediaContent);

/** A valid IcalMedia. @throws SampleError if none was found */
export function sampleIcalMedia(options: SampleOptions = {}): IcalMedia {
  return samplerOfIcalMedia.sample(options).value;
}

/** Valid values of IcalMedia, for property tests with fast-check. */
export function arbitraryIcalMedia(fc: FastCheck): Arbitrary<IcalMedia> {
  return arbitraryOf(fc, samplerOfIcalMedia);
}

/** Documents that break one rule of IcalMedia each, with the rule that they break. */
export function nearMissesIcalMedia(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfIcalMedia.nearMisses(options);
}

const samplerOfPdfMedia: Sampler<PdfMedia> = /*@__PURE__*/ typeSampler(PLAN, "PdfMedia", "PdfMedia", readPdfMediaContent);

/** A valid PdfMedia. @throws SampleError if none was found */
export function samplePdfMedia(options: SampleOptions = {}): PdfMedia {
  return samplerOfPdfMedia.sample(options).value;
}

/** Valid values of PdfMedia, for property tests with fast-check. */
export function arbitraryPdfMedia(fc: FastCheck): Arbitrary<PdfMedia> {
  return arbitraryOf(fc, samplerOfPdfMedia);
}

/** Documents that break one rule of PdfMedia each, with the rule that they break. */
export function nearMissesPdfMedia(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfPdfMedia.nearMisses(options);
}

const samplerOfPassbookMedia: Sampler<PassbookMedia> = /*@__PURE__*/ typeSampler(PLAN, "PassbookMedia", "PassbookMedia", readPassbookMediaContent);

/** A valid PassbookMedia. @throws SampleError if none was found */
export function samplePassbookMedia(options: SampleOptions = {}): PassbookMedia {
  return samplerOfPassbookMedia.sample(options).value;
}

/** Valid values of PassbookMedia, for property tests with fast-check. */
export function arbitraryPassbookMedia(fc: FastCheck): Arbitrary<PassbookMedia> {
  return arbitraryOf(fc, samplerOfPassbookMedia);
}

/** Documents that break one rule of PassbookMedia each, with the rule that they break. */
export function nearMissesPassbookMedia(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfPassbookMedia.nearMisses(options);
}

const samplerOfSendMmsSuccess: Sampler<SendMmsSuccess> = /*@__PURE__*/ typeSampler(PLAN, "SendMmsSuccess", "SendMmsSuccess", readSendMmsSuccessContent);

/** A valid SendMmsSuccess. @throws SampleError if none was found */
export function sampleSendMmsSuccess(options: SampleOptions = {}): SendMmsSuccess {
  return samplerOfSendMmsSuccess.sample(options).value;
}

/** Valid values of SendMmsSuccess, for property tests with fast-check. */
export function arbitrarySendMmsSuccess(fc: FastCheck): Arbitrary<SendMmsSuccess> {
  return arbitraryOf(fc, samplerOfSendMmsSuccess);
}

/** Documents that break one rule of SendMmsSuccess each, with the rule that they break. */
export function nearMissesSendMmsSuccess(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSendMmsSuccess.nearMisses(options);
}

const samplerOfSendMmsFailure: Sampler<SendMmsFailure> = /*@__PURE__*/ typeSampler(PLAN, "SendMmsFailure", "SendMmsFailure", readSendMmsFailureContent);

/** A valid SendMmsFailure. @throws SampleError if none was found */
export function sampleSendMmsFailure(options: SampleOptions = {}): SendMmsFailure {
  return samplerOfSendMmsFailure.sample(options).value;
}

/** Valid values of SendMmsFailure, for property tests with fast-check. */
export function arbitrarySendMmsFailure(fc: FastCheck): Arbitrary<SendMmsFailure> {
  return arbitraryOf(fc, samplerOfSendMmsFailure);
}

/** Documents that break one rule of SendMmsFailure each, with the rule that they break. */
export function nearMissesSendMmsFailure(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSendMmsFailure.nearMisses(options);
}

const samplerOfSaveMmsSuccess: Sampler<SaveMmsSuccess> = /*@__PURE__*/ typeSampler(PLAN, "SaveMmsSuccess", "SaveMmsSuccess", readSaveMmsSuccessContent);

/** A valid SaveMmsSuccess. @throws SampleError if none was found */
export function sampleSaveMmsSuccess(options: SampleOptions = {}): SaveMmsSuccess {
  return samplerOfSaveMmsSuccess.sample(options).value;
}

/** Valid values of SaveMmsSuccess, for property tests with fast-check. */
export function arbitrarySaveMmsSuccess(fc: FastCheck): Arbitrary<SaveMmsSuccess> {
  return arbitraryOf(fc, samplerOfSaveMmsSuccess);
}

/** Documents that break one rule of SaveMmsSuccess each, with the rule that they break. */
export function nearMissesSaveMmsSuccess(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSaveMmsSuccess.nearMisses(options);
}

const samplerOfSaveMmsFailure: Sampler<SaveMmsFailure> = /*@__PURE__*/ typeSampler(PLAN, "SaveMmsFailure", "SaveMmsFailure", readSaveMmsFailureContent);

/** A valid SaveMmsFailure. @throws SampleError if none was found */
export function sampleSaveMmsFailure(options: SampleOptions = {}): SaveMmsFailure {
  return samplerOfSaveMmsFailure.sample(options).value;
}

/** Valid values of SaveMmsFailure, for property tests with fast-check. */
export function arbitrarySaveMmsFailure(fc: FastCheck): Arbitrary<SaveMmsFailure> {
  return arbitraryOf(fc, samplerOfSaveMmsFailure);
}

/** Documents that break one rule of SaveMmsFailure each, with the rule that they break. */
export function nearMissesSaveMmsFailure(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSaveMmsFailure.nearMisses(options);
}

const samplerOfCustomText: Sampler<CustomText> = /*@__PURE__*/ typeSampler(PLAN, "CustomText", "CustomText", readCustomTextContent);

/** A valid CustomText. @throws SampleError if none was found */
export function sampleCustomText(options: SampleOptions = {}): CustomText {
  return samplerOfCustomText.sample(options).value;
}

/** Valid values of CustomText, for property tests with fast-check. */
export function arbitraryCustomText(fc: FastCheck): Arbitrary<CustomText> {
  return arbitraryOf(fc, samplerOfCustomText);
}

/** Documents that break one rule of CustomText each, with the rule that they break. */
export function nearMissesCustomText(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfCustomText.nearMisses(options);
}

const samplerOfMergeData: Sampler<MergeData> = /*@__PURE__*/ typeSampler(PLAN, "MergeData", "MergeData", readMergeDataContent);

/** A valid MergeData. @throws SampleError if none was found */
export function sampleMergeData(options: SampleOptions = {}): MergeData {
  return samplerOfMergeData.sample(options).value;
}

/** Valid values of MergeData, for property tests with fast-check. */
export function arbitraryMergeData(fc: FastCheck): Arbitrary<MergeData> {
  return arbitraryOf(fc, samplerOfMergeData);
}

/** Documents that break one rule of MergeData each, with the rule that they break. */
export function nearMissesMergeData(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfMergeData.nearMisses(options);
}

const samplerOfSendSavedMmsSuccess: Sampler<SendSavedMmsSuccess> = /*@__PURE__*/ typeSampler(PLAN, "SendSavedMmsSuccess", "SendSavedMmsSuccess", readSendSavedMmsSuccessContent);

/** A valid SendSavedMmsSuccess. @throws SampleError if none was found */
export function sampleSendSavedMmsSuccess(options: SampleOptions = {}): SendSavedMmsSuccess {
  return samplerOfSendSavedMmsSuccess.sample(options).value;
}

/** Valid values of SendSavedMmsSuccess, for property tests with fast-check. */
export function arbitrarySendSavedMmsSuccess(fc: FastCheck): Arbitrary<SendSavedMmsSuccess> {
  return arbitraryOf(fc, samplerOfSendSavedMmsSuccess);
}

/** Documents that break one rule of SendSavedMmsSuccess each, with the rule that they break. */
export function nearMissesSendSavedMmsSuccess(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSendSavedMmsSuccess.nearMisses(options);
}

const samplerOfSendSavedMmsFailure: Sampler<SendSavedMmsFailure> = /*@__PURE__*/ typeSampler(PLAN, "SendSavedMmsFailure", "SendSavedMmsFailure", readSendSavedMmsFailureContent);

/** A valid SendSavedMmsFailure. @throws SampleError if none was found */
export function sampleSendSavedMmsFailure(options: SampleOptions = {}): SendSavedMmsFailure {
  return samplerOfSendSavedMmsFailure.sample(options).value;
}

/** Valid values of SendSavedMmsFailure, for property tests with fast-check. */
export function arbitrarySendSavedMmsFailure(fc: FastCheck): Arbitrary<SendSavedMmsFailure> {
  return arbitraryOf(fc, samplerOfSendSavedMmsFailure);
}

/** Documents that break one rule of SendSavedMmsFailure each, with the rule that they break. */
export function nearMissesSendSavedMmsFailure(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSendSavedMmsFailure.nearMisses(options);
}

const samplerOfDeleteMmsIdSuccess: Sampler<DeleteMmsIdSuccess> = /*@__PURE__*/ typeSampler(PLAN, "DeleteMmsIdSuccess", "DeleteMmsIdSuccess", readDeleteMmsIdSuccessContent);

/** A valid DeleteMmsIdSuccess. @throws SampleError if none was found */
export function sampleDeleteMmsIdSuccess(options: SampleOptions = {}): DeleteMmsIdSuccess {
  return samplerOfDeleteMmsIdSuccess.sample(options).value;
}

/** Valid values of DeleteMmsIdSuccess, for property tests with fast-check. */
export function arbitraryDeleteMmsIdSuccess(fc: FastCheck): Arbitrary<DeleteMmsIdSuccess> {
  return arbitraryOf(fc, samplerOfDeleteMmsIdSuccess);
}

/** Documents that break one rule of DeleteMmsIdSuccess each, with the rule that they break. */
export function nearMissesDeleteMmsIdSuccess(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfDeleteMmsIdSuccess.nearMisses(options);
}

const samplerOfDeleteMmsIdFailure: Sampler<DeleteMmsIdFailure> = /*@__PURE__*/ typeSampler(PLAN, "DeleteMmsIdFailure", "DeleteMmsIdFailure", readDeleteMmsIdFailureContent);

/** A valid DeleteMmsIdFailure. @throws SampleError if none was found */
export function sampleDeleteMmsIdFailure(options: SampleOptions = {}): DeleteMmsIdFailure {
  return samplerOfDeleteMmsIdFailure.sample(options).value;
}

/** Valid values of DeleteMmsIdFailure, for property tests with fast-check. */
export function arbitraryDeleteMmsIdFailure(fc: FastCheck): Arbitrary<DeleteMmsIdFailure> {
  return arbitraryOf(fc, samplerOfDeleteMmsIdFailure);
}

/** Documents that break one rule of DeleteMmsIdFailure each, with the rule that they break. */
export function nearMissesDeleteMmsIdFailure(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfDeleteMmsIdFailure.nearMisses(options);
}

const samplerOfGetMmsTemplatesSuccess: Sampler<GetMmsTemplatesSuccess> = /*@__PURE__*/ typeSampler(PLAN, "GetMmsTemplatesSuccess", "GetMmsTemplatesSuccess", readGetMmsTemplatesSuccessContent);

/** A valid GetMmsTemplatesSuccess. @throws SampleError if none was found */
export function sampleGetMmsTemplatesSuccess(options: SampleOptions = {}): GetMmsTemplatesSuccess {
  return samplerOfGetMmsTemplatesSuccess.sample(options).value;
}

/** Valid values of GetMmsTemplatesSuccess, for property tests with fast-check. */
export function arbitraryGetMmsTemplatesSuccess(fc: FastCheck): Arbitrary<GetMmsTemplatesSuccess> {
  return arbitraryOf(fc, samplerOfGetMmsTemplatesSuccess);
}

/** Documents that break one rule of GetMmsTemplatesSuccess each, with the rule that they break. */
export function nearMissesGetMmsTemplatesSuccess(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfGetMmsTemplatesSuccess.nearMisses(options);
}

const samplerOfMmsTemplate: Sampler<MmsTemplate> = /*@__PURE__*/ typeSampler(PLAN, "MmsTemplate", "MmsTemplate", readMmsTemplateContent);

/** A valid MmsTemplate. @throws SampleError if none was found */
export function sampleMmsTemplate(options: SampleOptions = {}): MmsTemplate {
  return samplerOfMmsTemplate.sample(options).value;
}

/** Valid values of MmsTemplate, for property tests with fast-check. */
export function arbitraryMmsTemplate(fc: FastCheck): Arbitrary<MmsTemplate> {
  return arbitraryOf(fc, samplerOfMmsTemplate);
}

/** Documents that break one rule of MmsTemplate each, with the rule that they break. */
export function nearMissesMmsTemplate(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfMmsTemplate.nearMisses(options);
}

const samplerOfGetMmsTemplatesFailure: Sampler<GetMmsTemplatesFailure> = /*@__PURE__*/ typeSampler(PLAN, "GetMmsTemplatesFailure", "GetMmsTemplatesFailure", readGetMmsTemplatesFailureContent);

/** A valid GetMmsTemplatesFailure. @throws SampleError if none was found */
export function sampleGetMmsTemplatesFailure(options: SampleOptions = {}): GetMmsTemplatesFailure {
  return samplerOfGetMmsTemplatesFailure.sample(options).value;
}

/** Valid values of GetMmsTemplatesFailure, for property tests with fast-check. */
export function arbitraryGetMmsTemplatesFailure(fc: FastCheck): Arbitrary<GetMmsTemplatesFailure> {
  return arbitraryOf(fc, samplerOfGetMmsTemplatesFailure);
}

/** Documents that break one rule of GetMmsTemplatesFailure each, with the rule that they break. */
export function nearMissesGetMmsTemplatesFailure(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfGetMmsTemplatesFailure.nearMisses(options);
}

const samplerOfOtherPostback: Sampler<OtherPostback> = /*@__PURE__*/ typeSampler(PLAN, "OtherPostback", "Postback", readOtherPostbackContent);

/** A valid OtherPostback. @throws SampleError if none was found */
export function sampleOtherPostback(options: SampleOptions = {}): OtherPostback {
  return samplerOfOtherPostback.sample(options).value;
}

/** Valid values of OtherPostback, for property tests with fast-check. */
export function arbitraryOtherPostback(fc: FastCheck): Arbitrary<OtherPostback> {
  return arbitraryOf(fc, samplerOfOtherPostback);
}

/** Documents that break one rule of OtherPostback each, with the rule that they break. */
export function nearMissesOtherPostback(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfOtherPostback.nearMisses(options);
}

const samplerOfMtPostback: Sampler<MtPostback> = /*@__PURE__*/ typeSampler(PLAN, "MtPostback", "MtPostback", readMtPostbackContent);

/** A valid MtPostback. @throws SampleError if none was found */
export function sampleMtPostback(options: SampleOptions = {}): MtPostback {
  return samplerOfMtPostback.sample(options).value;
}

/** Valid values of MtPostback, for property tests with fast-check. */
export function arbitraryMtPostback(fc: FastCheck): Arbitrary<MtPostback> {
  return arbitraryOf(fc, samplerOfMtPostback);
}

/** Documents that break one rule of MtPostback each, with the rule that they break. */
export function nearMissesMtPostback(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfMtPostback.nearMisses(options);
}

const samplerOfDeviceDiscoveryPostback: Sampler<DeviceDiscoveryPostback> = /*@__PURE__*/ typeSampler(PLAN, "DeviceDiscoveryPostback", "DeviceDiscoveryPostback", readDeviceDiscoveryPostbackContent);

/** A valid DeviceDiscoveryPostback. @throws SampleError if none was found */
export function sampleDeviceDiscoveryPostback(options: SampleOptions = {}): DeviceDiscoveryPostback {
  return samplerOfDeviceDiscoveryPostback.sample(options).value;
}

/** Valid values of DeviceDiscoveryPostback, for property tests with fast-check. */
export function arbitraryDeviceDiscoveryPostback(fc: FastCheck): Arbitrary<DeviceDiscoveryPostback> {
  return arbitraryOf(fc, samplerOfDeviceDiscoveryPostback);
}

/** Documents that break one rule of DeviceDiscoveryPostback each, with the rule that they break. */
export function nearMissesDeviceDiscoveryPostback(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfDeviceDiscoveryPostback.nearMisses(options);
}

const samplerOfEncodingPostback: Sampler<EncodingPostback> = /*@__PURE__*/ typeSampler(PLAN, "EncodingPostback", "EncodingPostback", readEncodingPostbackContent);

/** A valid EncodingPostback. @throws SampleError if none was found */
export function sampleEncodingPostback(options: SampleOptions = {}): EncodingPostback {
  return samplerOfEncodingPostback.sample(options).value;
}

/** Valid values of EncodingPostback, for property tests with fast-check. */
export function arbitraryEncodingPostback(fc: FastCheck): Arbitrary<EncodingPostback> {
  return arbitraryOf(fc, samplerOfEncodingPostback);
}

/** Documents that break one rule of EncodingPostback each, with the rule that they break. */
export function nearMissesEncodingPostback(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfEncodingPostback.nearMisses(options);
}

const samplerOfMoPostback: Sampler<MoPostback> = /*@__PURE__*/ typeSampler(PLAN, "MoPostback", "MoPostback", readMoPostbackContent);

/** A valid MoPostback. @throws SampleError if none was found */
export function sampleMoPostback(options: SampleOptions = {}): MoPostback {
  return samplerOfMoPostback.sample(options).value;
}

/** Valid values of MoPostback, for property tests with fast-check. */
export function arbitraryMoPostback(fc: FastCheck): Arbitrary<MoPostback> {
  return arbitraryOf(fc, samplerOfMoPostback);
}

/** Documents that break one rule of MoPostback each, with the rule that they break. */
export function nearMissesMoPostback(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfMoPostback.nearMisses(options);
}

const samplerOfReceivedContent: Sampler<ReceivedContent> = /*@__PURE__*/ typeSampler(PLAN, "ReceivedContent", "ReceivedContent", readReceivedContentContent);

/** A valid ReceivedContent. @throws SampleError if none was found */
export function sampleReceivedContent(options: SampleOptions = {}): ReceivedContent {
  return samplerOfReceivedContent.sample(options).value;
}

/** Valid values of ReceivedContent, for property tests with fast-check. */
export function arbitraryReceivedContent(fc: FastCheck): Arbitrary<ReceivedContent> {
  return arbitraryOf(fc, samplerOfReceivedContent);
}

/** Documents that break one rule of ReceivedContent each, with the rule that they break. */
export function nearMissesReceivedContent(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfReceivedContent.nearMisses(options);
}

const samplerOfUpperSendMmsResponse: Sampler<SendMmsResponse_> = /*@__PURE__*/ typeSampler(PLAN, "UpperSendMmsResponse", "UpperSendMmsResponse", readUpperSendMmsResponseContent);

/** A valid UpperSendMmsResponse. @throws SampleError if none was found */
export function sampleUpperSendMmsResponse(options: SampleOptions = {}): SendMmsResponse_ {
  return samplerOfUpperSendMmsResponse.sample(options).value;
}

/** Valid values of UpperSendMmsResponse, for property tests with fast-check. */
export function arbitraryUpperSendMmsResponse(fc: FastCheck): Arbitrary<SendMmsResponse_> {
  return arbitraryOf(fc, samplerOfUpperSendMmsResponse);
}

/** Documents that break one rule of UpperSendMmsResponse each, with the rule that they break. */
export function nearMissesUpperSendMmsResponse(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfUpperSendMmsResponse.nearMisses(options);
}

const samplerOfUpperSaveMmsResponse: Sampler<SaveMmsResponse_> = /*@__PURE__*/ typeSampler(PLAN, "UpperSaveMmsResponse", "UpperSaveMmsResponse", readUpperSaveMmsResponseContent);

/** A valid UpperSaveMmsResponse. @throws SampleError if none was found */
export function sampleUpperSaveMmsResponse(options: SampleOptions = {}): SaveMmsResponse_ {
  return samplerOfUpperSaveMmsResponse.sample(options).value;
}

/** Valid values of UpperSaveMmsResponse, for property tests with fast-check. */
export function arbitraryUpperSaveMmsResponse(fc: FastCheck): Arbitrary<SaveMmsResponse_> {
  return arbitraryOf(fc, samplerOfUpperSaveMmsResponse);
}

/** Documents that break one rule of UpperSaveMmsResponse each, with the rule that they break. */
export function nearMissesUpperSaveMmsResponse(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfUpperSaveMmsResponse.nearMisses(options);
}

const samplerOfUpperSendSavedMmsResponse: Sampler<SendSavedMmsResponse_> = /*@__PURE__*/ typeSampler(PLAN, "UpperSendSavedMmsResponse", "UpperSendSavedMmsResponse", readUpperSendSavedMmsResponseContent);

/** A valid UpperSendSavedMmsResponse. @throws SampleError if none was found */
export function sampleUpperSendSavedMmsResponse(options: SampleOptions = {}): SendSavedMmsResponse_ {
  return samplerOfUpperSendSavedMmsResponse.sample(options).value;
}

/** Valid values of UpperSendSavedMmsResponse, for property tests with fast-check. */
export function arbitraryUpperSendSavedMmsResponse(fc: FastCheck): Arbitrary<SendSavedMmsResponse_> {
  return arbitraryOf(fc, samplerOfUpperSendSavedMmsResponse);
}

/** Documents that break one rule of UpperSendSavedMmsResponse each, with the rule that they break. */
export function nearMissesUpperSendSavedMmsResponse(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfUpperSendSavedMmsResponse.nearMisses(options);
}

const samplerOfUpperDeleteMmsIdResponse: Sampler<DeleteMmsIdResponse_> = /*@__PURE__*/ typeSampler(PLAN, "UpperDeleteMmsIdResponse", "UpperDeleteMmsIdResponse", readUpperDeleteMmsIdResponseContent);

/** A valid UpperDeleteMmsIdResponse. @throws SampleError if none was found */
export function sampleUpperDeleteMmsIdResponse(options: SampleOptions = {}): DeleteMmsIdResponse_ {
  return samplerOfUpperDeleteMmsIdResponse.sample(options).value;
}

/** Valid values of UpperDeleteMmsIdResponse, for property tests with fast-check. */
export function arbitraryUpperDeleteMmsIdResponse(fc: FastCheck): Arbitrary<DeleteMmsIdResponse_> {
  return arbitraryOf(fc, samplerOfUpperDeleteMmsIdResponse);
}

/** Documents that break one rule of UpperDeleteMmsIdResponse each, with the rule that they break. */
export function nearMissesUpperDeleteMmsIdResponse(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfUpperDeleteMmsIdResponse.nearMisses(options);
}

const samplerOfUpperGetMmsTemplatesResponse: Sampler<GetMmsTemplatesResponse_> = /*@__PURE__*/ typeSampler(PLAN, "UpperGetMmsTemplatesResponse", "UpperGetMmsTemplatesResponse", readUpperGetMmsTemplatesResponseContent);

/** A valid UpperGetMmsTemplatesResponse. @throws SampleError if none was found */
export function sampleUpperGetMmsTemplatesResponse(options: SampleOptions = {}): GetMmsTemplatesResponse_ {
  return samplerOfUpperGetMmsTemplatesResponse.sample(options).value;
}

/** Valid values of UpperGetMmsTemplatesResponse, for property tests with fast-check. */
export function arbitraryUpperGetMmsTemplatesResponse(fc: FastCheck): Arbitrary<GetMmsTemplatesResponse_> {
  return arbitraryOf(fc, samplerOfUpperGetMmsTemplatesResponse);
}

/** Documents that break one rule of UpperGetMmsTemplatesResponse each, with the rule that they break. */
export function nearMissesUpperGetMmsTemplatesResponse(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfUpperGetMmsTemplatesResponse.nearMisses(options);
}

const samplerOfUpperPostback: Sampler<Postback_> = /*@__PURE__*/ typeSampler(PLAN, "UpperPostback", "UpperPostback", readUpperPostbackContent);

/** A valid UpperPostback. @throws SampleError if none was found */
export function sampleUpperPostback(options: SampleOptions = {}): Postback_ {
  return samplerOfUpperPostback.sample(options).value;
}

/** Valid values of UpperPostback, for property tests with fast-check. */
export function arbitraryUpperPostback(fc: FastCheck): Arbitrary<Postback_> {
  return arbitraryOf(fc, samplerOfUpperPostback);
}

/** Documents that break one rule of UpperPostback each, with the rule that they break. */
export function nearMissesUpperPostback(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfUpperPostback.nearMisses(options);
}

const samplerOfActionName: Sampler<ActionName> = /*@__PURE__*/ valueSampler(PLAN, "ActionName", "ActionName", actionNameDatatype);

/** A valid ActionName. @throws SampleError if none was found */
export function sampleActionName(options: SampleOptions = {}): ActionName {
  return samplerOfActionName.sample(options).value;
}

/** Valid values of ActionName, for property tests with fast-check. */
export function arbitraryActionName(fc: FastCheck): Arbitrary<ActionName> {
  return arbitraryOf(fc, samplerOfActionName);
}

/** Documents that break one rule of ActionName each, with the rule that they break. */
export function nearMissesActionName(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfActionName.nearMisses(options);
}

const samplerOfSendMmsAction: Sampler<SendMmsAction> = /*@__PURE__*/ valueSampler(PLAN, "SendMmsAction", "SendMmsAction", sendMmsActionDatatype);

/** A valid SendMmsAction. @throws SampleError if none was found */
export function sampleSendMmsAction(options: SampleOptions = {}): SendMmsAction {
  return samplerOfSendMmsAction.sample(options).value;
}

/** Valid values of SendMmsAction, for property tests with fast-check. */
export function arbitrarySendMmsAction(fc: FastCheck): Arbitrary<SendMmsAction> {
  return arbitraryOf(fc, samplerOfSendMmsAction);
}

/** Documents that break one rule of SendMmsAction each, with the rule that they break. */
export function nearMissesSendMmsAction(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSendMmsAction.nearMisses(options);
}

const samplerOfNonBlank: Sampler<NonBlank> = /*@__PURE__*/ valueSampler(PLAN, "NonBlank", "NonBlank", nonBlankDatatype);

/** A valid NonBlank. @throws SampleError if none was found */
export function sampleNonBlank(options: SampleOptions = {}): NonBlank {
  return samplerOfNonBlank.sample(options).value;
}

/** Valid values of NonBlank, for property tests with fast-check. */
export function arbitraryNonBlank(fc: FastCheck): Arbitrary<NonBlank> {
  return arbitraryOf(fc, samplerOfNonBlank);
}

/** Documents that break one rule of NonBlank each, with the rule that they break. */
export function nearMissesNonBlank(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfNonBlank.nearMisses(options);
}

const samplerOfApiKey: Sampler<ApiKey> = /*@__PURE__*/ valueSampler(PLAN, "ApiKey", "ApiKey", apiKeyDatatype);

/** A valid ApiKey. @throws SampleError if none was found */
export function sampleApiKey(options: SampleOptions = {}): ApiKey {
  return samplerOfApiKey.sample(options).value;
}

/** Valid values of ApiKey, for property tests with fast-check. */
export function arbitraryApiKey(fc: FastCheck): Arbitrary<ApiKey> {
  return arbitraryOf(fc, samplerOfApiKey);
}

/** Documents that break one rule of ApiKey each, with the rule that they break. */
export function nearMissesApiKey(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfApiKey.nearMisses(options);
}

const samplerOfMsisdn: Sampler<Msisdn> = /*@__PURE__*/ valueSampler(PLAN, "Msisdn", "Msisdn", msisdnDatatype);

/** A valid Msisdn. @throws SampleError if none was found */
export function sampleMsisdn(options: SampleOptions = {}): Msisdn {
  return samplerOfMsisdn.sample(options).value;
}

/** Valid values of Msisdn, for property tests with fast-check. */
export function arbitraryMsisdn(fc: FastCheck): Arbitrary<Msisdn> {
  return arbitraryOf(fc, samplerOfMsisdn);
}

/** Documents that break one rule of Msisdn each, with the rule that they break. */
export function nearMissesMsisdn(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfMsisdn.nearMisses(options);
}

const samplerOfSender: Sampler<Sender> = /*@__PURE__*/ valueSampler(PLAN, "Sender", "Sender", senderDatatype);

/** A valid Sender. @throws SampleError if none was found */
export function sampleSender(options: SampleOptions = {}): Sender {
  return samplerOfSender.sample(options).value;
}

/** Valid values of Sender, for property tests with fast-check. */
export function arbitrarySender(fc: FastCheck): Arbitrary<Sender> {
  return arbitraryOf(fc, samplerOfSender);
}

/** Documents that break one rule of Sender each, with the rule that they break. */
export function nearMissesSender(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSender.nearMisses(options);
}

const samplerOfMask: Sampler<Mask> = /*@__PURE__*/ valueSampler(PLAN, "Mask", "Mask", maskDatatype);

/** A valid Mask. @throws SampleError if none was found */
export function sampleMask(options: SampleOptions = {}): Mask {
  return samplerOfMask.sample(options).value;
}

/** Valid values of Mask, for property tests with fast-check. */
export function arbitraryMask(fc: FastCheck): Arbitrary<Mask> {
  return arbitraryOf(fc, samplerOfMask);
}

/** Documents that break one rule of Mask each, with the rule that they break. */
export function nearMissesMask(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfMask.nearMisses(options);
}

const samplerOfServiceId: Sampler<ServiceId> = /*@__PURE__*/ valueSampler(PLAN, "ServiceId", "ServiceId", serviceIdDatatype);

/** A valid ServiceId. @throws SampleError if none was found */
export function sampleServiceId(options: SampleOptions = {}): ServiceId {
  return samplerOfServiceId.sample(options).value;
}

/** Valid values of ServiceId, for property tests with fast-check. */
export function arbitraryServiceId(fc: FastCheck): Arbitrary<ServiceId> {
  return arbitraryOf(fc, samplerOfServiceId);
}

/** Documents that break one rule of ServiceId each, with the rule that they break. */
export function nearMissesServiceId(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfServiceId.nearMisses(options);
}

const samplerOfOperatorId: Sampler<OperatorId> = /*@__PURE__*/ valueSampler(PLAN, "OperatorId", "OperatorId", operatorIdDatatype);

/** A valid OperatorId. @throws SampleError if none was found */
export function sampleOperatorId(options: SampleOptions = {}): OperatorId {
  return samplerOfOperatorId.sample(options).value;
}

/** Valid values of OperatorId, for property tests with fast-check. */
export function arbitraryOperatorId(fc: FastCheck): Arbitrary<OperatorId> {
  return arbitraryOf(fc, samplerOfOperatorId);
}

/** Documents that break one rule of OperatorId each, with the rule that they break. */
export function nearMissesOperatorId(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfOperatorId.nearMisses(options);
}

const samplerOfCampaignRef: Sampler<CampaignRef> = /*@__PURE__*/ valueSampler(PLAN, "CampaignRef", "CampaignRef", campaignRefDatatype);

/** A valid CampaignRef. @throws SampleError if none was found */
export function sampleCampaignRef(options: SampleOptions = {}): CampaignRef {
  return samplerOfCampaignRef.sample(options).value;
}

/** Valid values of CampaignRef, for property tests with fast-check. */
export function arbitraryCampaignRef(fc: FastCheck): Arbitrary<CampaignRef> {
  return arbitraryOf(fc, samplerOfCampaignRef);
}

/** Documents that break one rule of CampaignRef each, with the rule that they break. */
export function nearMissesCampaignRef(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfCampaignRef.nearMisses(options);
}

const samplerOfContentName: Sampler<ContentName> = /*@__PURE__*/ valueSampler(PLAN, "ContentName", "ContentName", contentNameDatatype);

/** A valid ContentName. @throws SampleError if none was found */
export function sampleContentName(options: SampleOptions = {}): ContentName {
  return samplerOfContentName.sample(options).value;
}

/** Valid values of ContentName, for property tests with fast-check. */
export function arbitraryContentName(fc: FastCheck): Arbitrary<ContentName> {
  return arbitraryOf(fc, samplerOfContentName);
}

/** Documents that break one rule of ContentName each, with the rule that they break. */
export function nearMissesContentName(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfContentName.nearMisses(options);
}

const samplerOfSubject: Sampler<Subject> = /*@__PURE__*/ valueSampler(PLAN, "Subject", "Subject", subjectDatatype);

/** A valid Subject. @throws SampleError if none was found */
export function sampleSubject(options: SampleOptions = {}): Subject {
  return samplerOfSubject.sample(options).value;
}

/** Valid values of Subject, for property tests with fast-check. */
export function arbitrarySubject(fc: FastCheck): Arbitrary<Subject> {
  return arbitraryOf(fc, samplerOfSubject);
}

/** Documents that break one rule of Subject each, with the rule that they break. */
export function nearMissesSubject(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSubject.nearMisses(options);
}

const samplerOfMediaUrl: Sampler<MediaUrl> = /*@__PURE__*/ valueSampler(PLAN, "MediaUrl", "MediaUrl", mediaUrlDatatype);

/** A valid MediaUrl. @throws SampleError if none was found */
export function sampleMediaUrl(options: SampleOptions = {}): MediaUrl {
  return samplerOfMediaUrl.sample(options).value;
}

/** Valid values of MediaUrl, for property tests with fast-check. */
export function arbitraryMediaUrl(fc: FastCheck): Arbitrary<MediaUrl> {
  return arbitraryOf(fc, samplerOfMediaUrl);
}

/** Documents that break one rule of MediaUrl each, with the rule that they break. */
export function nearMissesMediaUrl(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfMediaUrl.nearMisses(options);
}

const samplerOfMessageText: Sampler<MessageText> = /*@__PURE__*/ valueSampler(PLAN, "MessageText", "MessageText", messageTextDatatype);

/** A valid MessageText. @throws SampleError if none was found */
export function sampleMessageText(options: SampleOptions = {}): MessageText {
  return samplerOfMessageText.sample(options).value;
}

/** Valid values of MessageText, for property tests with fast-check. */
export function arbitraryMessageText(fc: FastCheck): Arbitrary<MessageText> {
  return arbitraryOf(fc, samplerOfMessageText);
}

/** Documents that break one rule of MessageText each, with the rule that they break. */
export function nearMissesMessageText(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfMessageText.nearMisses(options);
}

const samplerOfDuration: Sampler<Duration> = /*@__PURE__*/ valueSampler(PLAN, "Duration", "Duration", durationDatatype);

/** A valid Duration. @throws SampleError if none was found */
export function sampleDuration(options: SampleOptions = {}): Duration {
  return samplerOfDuration.sample(options).value;
}

/** Valid values of Duration, for property tests with fast-check. */
export function arbitraryDuration(fc: FastCheck): Arbitrary<Duration> {
  return arbitraryOf(fc, samplerOfDuration);
}

/** Documents that break one rule of Duration each, with the rule that they break. */
export function nearMissesDuration(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfDuration.nearMisses(options);
}

const samplerOfZonedDateTime: Sampler<ZonedDateTime> = /*@__PURE__*/ valueSampler(PLAN, "ZonedDateTime", "ZonedDateTime", zonedDateTimeDatatype);

/** A valid ZonedDateTime. @throws SampleError if none was found */
export function sampleZonedDateTime(options: SampleOptions = {}): ZonedDateTime {
  return samplerOfZonedDateTime.sample(options).value;
}

/** Valid values of ZonedDateTime, for property tests with fast-check. */
export function arbitraryZonedDateTime(fc: FastCheck): Arbitrary<ZonedDateTime> {
  return arbitraryOf(fc, samplerOfZonedDateTime);
}

/** Documents that break one rule of ZonedDateTime each, with the rule that they break. */
export function nearMissesZonedDateTime(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfZonedDateTime.nearMisses(options);
}

const samplerOfExpirationDate: Sampler<ExpirationDate> = /*@__PURE__*/ valueSampler(PLAN, "ExpirationDate", "ExpirationDate", expirationDateDatatype);

/** A valid ExpirationDate. @throws SampleError if none was found */
export function sampleExpirationDate(options: SampleOptions = {}): ExpirationDate {
  return samplerOfExpirationDate.sample(options).value;
}

/** Valid values of ExpirationDate, for property tests with fast-check. */
export function arbitraryExpirationDate(fc: FastCheck): Arbitrary<ExpirationDate> {
  return arbitraryOf(fc, samplerOfExpirationDate);
}

/** Documents that break one rule of ExpirationDate each, with the rule that they break. */
export function nearMissesExpirationDate(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfExpirationDate.nearMisses(options);
}

const samplerOfYesNo: Sampler<YesNo> = /*@__PURE__*/ valueSampler(PLAN, "YesNo", "YesNo", yesNoDatatype);

/** A valid YesNo. @throws SampleError if none was found */
export function sampleYesNo(options: SampleOptions = {}): YesNo {
  return samplerOfYesNo.sample(options).value;
}

/** Valid values of YesNo, for property tests with fast-check. */
export function arbitraryYesNo(fc: FastCheck): Arbitrary<YesNo> {
  return arbitraryOf(fc, samplerOfYesNo);
}

/** Documents that break one rule of YesNo each, with the rule that they break. */
export function nearMissesYesNo(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfYesNo.nearMisses(options);
}

const samplerOfFlag: Sampler<Flag> = /*@__PURE__*/ valueSampler(PLAN, "Flag", "Flag", flagDatatype);

/** A valid Flag. @throws SampleError if none was found */
export function sampleFlag(options: SampleOptions = {}): Flag {
  return samplerOfFlag.sample(options).value;
}

/** Valid values of Flag, for property tests with fast-check. */
export function arbitraryFlag(fc: FastCheck): Arbitrary<Flag> {
  return arbitraryOf(fc, samplerOfFlag);
}

/** Documents that break one rule of Flag each, with the rule that they break. */
export function nearMissesFlag(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfFlag.nearMisses(options);
}

const samplerOfResponseStatus: Sampler<ResponseStatus> = /*@__PURE__*/ valueSampler(PLAN, "ResponseStatus", "ResponseStatus", responseStatusDatatype);

/** A valid ResponseStatus. @throws SampleError if none was found */
export function sampleResponseStatus(options: SampleOptions = {}): ResponseStatus {
  return samplerOfResponseStatus.sample(options).value;
}

/** Valid values of ResponseStatus, for property tests with fast-check. */
export function arbitraryResponseStatus(fc: FastCheck): Arbitrary<ResponseStatus> {
  return arbitraryOf(fc, samplerOfResponseStatus);
}

/** Documents that break one rule of ResponseStatus each, with the rule that they break. */
export function nearMissesResponseStatus(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfResponseStatus.nearMisses(options);
}

const samplerOfSuccessStatus: Sampler<SuccessStatus> = /*@__PURE__*/ valueSampler(PLAN, "SuccessStatus", "SuccessStatus", successStatusDatatype);

/** A valid SuccessStatus. @throws SampleError if none was found */
export function sampleSuccessStatus(options: SampleOptions = {}): SuccessStatus {
  return samplerOfSuccessStatus.sample(options).value;
}

/** Valid values of SuccessStatus, for property tests with fast-check. */
export function arbitrarySuccessStatus(fc: FastCheck): Arbitrary<SuccessStatus> {
  return arbitraryOf(fc, samplerOfSuccessStatus);
}

/** Documents that break one rule of SuccessStatus each, with the rule that they break. */
export function nearMissesSuccessStatus(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSuccessStatus.nearMisses(options);
}

const samplerOfReceivedNumber: Sampler<ReceivedNumber> = /*@__PURE__*/ valueSampler(PLAN, "ReceivedNumber", "ReceivedNumber", receivedNumberDatatype);

/** A valid ReceivedNumber. @throws SampleError if none was found */
export function sampleReceivedNumber(options: SampleOptions = {}): ReceivedNumber {
  return samplerOfReceivedNumber.sample(options).value;
}

/** Valid values of ReceivedNumber, for property tests with fast-check. */
export function arbitraryReceivedNumber(fc: FastCheck): Arbitrary<ReceivedNumber> {
  return arbitraryOf(fc, samplerOfReceivedNumber);
}

/** Documents that break one rule of ReceivedNumber each, with the rule that they break. */
export function nearMissesReceivedNumber(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfReceivedNumber.nearMisses(options);
}

const samplerOfReceivedId: Sampler<ReceivedId> = /*@__PURE__*/ valueSampler(PLAN, "ReceivedId", "ReceivedId", receivedIdDatatype);

/** A valid ReceivedId. @throws SampleError if none was found */
export function sampleReceivedId(options: SampleOptions = {}): ReceivedId {
  return samplerOfReceivedId.sample(options).value;
}

/** Valid values of ReceivedId, for property tests with fast-check. */
export function arbitraryReceivedId(fc: FastCheck): Arbitrary<ReceivedId> {
  return arbitraryOf(fc, samplerOfReceivedId);
}

/** Documents that break one rule of ReceivedId each, with the rule that they break. */
export function nearMissesReceivedId(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfReceivedId.nearMisses(options);
}

const samplerOfTrackingId: Sampler<TrackingId> = /*@__PURE__*/ valueSampler(PLAN, "TrackingId", "TrackingId", trackingIdDatatype);

/** A valid TrackingId. @throws SampleError if none was found */
export function sampleTrackingId(options: SampleOptions = {}): TrackingId {
  return samplerOfTrackingId.sample(options).value;
}

/** Valid values of TrackingId, for property tests with fast-check. */
export function arbitraryTrackingId(fc: FastCheck): Arbitrary<TrackingId> {
  return arbitraryOf(fc, samplerOfTrackingId);
}

/** Documents that break one rule of TrackingId each, with the rule that they break. */
export function nearMissesTrackingId(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfTrackingId.nearMisses(options);
}

const samplerOfReceivedText: Sampler<ReceivedText> = /*@__PURE__*/ valueSampler(PLAN, "ReceivedText", "ReceivedText", receivedTextDatatype);

/** A valid ReceivedText. @throws SampleError if none was found */
export function sampleReceivedText(options: SampleOptions = {}): ReceivedText {
  return samplerOfReceivedText.sample(options).value;
}

/** Valid values of ReceivedText, for property tests with fast-check. */
export function arbitraryReceivedText(fc: FastCheck): Arbitrary<ReceivedText> {
  return arbitraryOf(fc, samplerOfReceivedText);
}

/** Documents that break one rule of ReceivedText each, with the rule that they break. */
export function nearMissesReceivedText(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfReceivedText.nearMisses(options);
}

const samplerOfFailureStatus: Sampler<FailureStatus> = /*@__PURE__*/ valueSampler(PLAN, "FailureStatus", "FailureStatus", failureStatusDatatype);

/** A valid FailureStatus. @throws SampleError if none was found */
export function sampleFailureStatus(options: SampleOptions = {}): FailureStatus {
  return samplerOfFailureStatus.sample(options).value;
}

/** Valid values of FailureStatus, for property tests with fast-check. */
export function arbitraryFailureStatus(fc: FastCheck): Arbitrary<FailureStatus> {
  return arbitraryOf(fc, samplerOfFailureStatus);
}

/** Documents that break one rule of FailureStatus each, with the rule that they break. */
export function nearMissesFailureStatus(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfFailureStatus.nearMisses(options);
}

const samplerOfErrorCode: Sampler<ErrorCode> = /*@__PURE__*/ valueSampler(PLAN, "ErrorCode", "ErrorCode", errorCodeDatatype);

/** A valid ErrorCode. @throws SampleError if none was found */
export function sampleErrorCode(options: SampleOptions = {}): ErrorCode {
  return samplerOfErrorCode.sample(options).value;
}

/** Valid values of ErrorCode, for property tests with fast-check. */
export function arbitraryErrorCode(fc: FastCheck): Arbitrary<ErrorCode> {
  return arbitraryOf(fc, samplerOfErrorCode);
}

/** Documents that break one rule of ErrorCode each, with the rule that they break. */
export function nearMissesErrorCode(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfErrorCode.nearMisses(options);
}

const samplerOfReceivedErrorCode: Sampler<ReceivedErrorCode> = /*@__PURE__*/ valueSampler(PLAN, "ReceivedErrorCode", "ReceivedErrorCode", receivedErrorCodeDatatype);

/** A valid ReceivedErrorCode. @throws SampleError if none was found */
export function sampleReceivedErrorCode(options: SampleOptions = {}): ReceivedErrorCode {
  return samplerOfReceivedErrorCode.sample(options).value;
}

/** Valid values of ReceivedErrorCode, for property tests with fast-check. */
export function arbitraryReceivedErrorCode(fc: FastCheck): Arbitrary<ReceivedErrorCode> {
  return arbitraryOf(fc, samplerOfReceivedErrorCode);
}

/** Documents that break one rule of ReceivedErrorCode each, with the rule that they break. */
export function nearMissesReceivedErrorCode(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfReceivedErrorCode.nearMisses(options);
}

const samplerOfSaveMmsAction: Sampler<SaveMmsAction> = /*@__PURE__*/ valueSampler(PLAN, "SaveMmsAction", "SaveMmsAction", saveMmsActionDatatype);

/** A valid SaveMmsAction. @throws SampleError if none was found */
export function sampleSaveMmsAction(options: SampleOptions = {}): SaveMmsAction {
  return samplerOfSaveMmsAction.sample(options).value;
}

/** Valid values of SaveMmsAction, for property tests with fast-check. */
export function arbitrarySaveMmsAction(fc: FastCheck): Arbitrary<SaveMmsAction> {
  return arbitraryOf(fc, samplerOfSaveMmsAction);
}

/** Documents that break one rule of SaveMmsAction each, with the rule that they break. */
export function nearMissesSaveMmsAction(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSaveMmsAction.nearMisses(options);
}

const samplerOfSendSavedMmsAction: Sampler<SendSavedMmsAction> = /*@__PURE__*/ valueSampler(PLAN, "SendSavedMmsAction", "SendSavedMmsAction", sendSavedMmsActionDatatype);

/** A valid SendSavedMmsAction. @throws SampleError if none was found */
export function sampleSendSavedMmsAction(options: SampleOptions = {}): SendSavedMmsAction {
  return samplerOfSendSavedMmsAction.sample(options).value;
}

/** Valid values of SendSavedMmsAction, for property tests with fast-check. */
export function arbitrarySendSavedMmsAction(fc: FastCheck): Arbitrary<SendSavedMmsAction> {
  return arbitraryOf(fc, samplerOfSendSavedMmsAction);
}

/** Documents that break one rule of SendSavedMmsAction each, with the rule that they break. */
export function nearMissesSendSavedMmsAction(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSendSavedMmsAction.nearMisses(options);
}

const samplerOfPresentId: Sampler<PresentId> = /*@__PURE__*/ valueSampler(PLAN, "PresentId", "PresentId", presentIdDatatype);

/** A valid PresentId. @throws SampleError if none was found */
export function samplePresentId(options: SampleOptions = {}): PresentId {
  return samplerOfPresentId.sample(options).value;
}

/** Valid values of PresentId, for property tests with fast-check. */
export function arbitraryPresentId(fc: FastCheck): Arbitrary<PresentId> {
  return arbitraryOf(fc, samplerOfPresentId);
}

/** Documents that break one rule of PresentId each, with the rule that they break. */
export function nearMissesPresentId(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfPresentId.nearMisses(options);
}

const samplerOfNumericId: Sampler<NumericId> = /*@__PURE__*/ valueSampler(PLAN, "NumericId", "NumericId", numericIdDatatype);

/** A valid NumericId. @throws SampleError if none was found */
export function sampleNumericId(options: SampleOptions = {}): NumericId {
  return samplerOfNumericId.sample(options).value;
}

/** Valid values of NumericId, for property tests with fast-check. */
export function arbitraryNumericId(fc: FastCheck): Arbitrary<NumericId> {
  return arbitraryOf(fc, samplerOfNumericId);
}

/** Documents that break one rule of NumericId each, with the rule that they break. */
export function nearMissesNumericId(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfNumericId.nearMisses(options);
}

const samplerOfReplacementText: Sampler<ReplacementText> = /*@__PURE__*/ valueSampler(PLAN, "ReplacementText", "ReplacementText", replacementTextDatatype);

/** A valid ReplacementText. @throws SampleError if none was found */
export function sampleReplacementText(options: SampleOptions = {}): ReplacementText {
  return samplerOfReplacementText.sample(options).value;
}

/** Valid values of ReplacementText, for property tests with fast-check. */
export function arbitraryReplacementText(fc: FastCheck): Arbitrary<ReplacementText> {
  return arbitraryOf(fc, samplerOfReplacementText);
}

/** Documents that break one rule of ReplacementText each, with the rule that they break. */
export function nearMissesReplacementText(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfReplacementText.nearMisses(options);
}

const samplerOfSlideNumber: Sampler<SlideNumber> = /*@__PURE__*/ valueSampler(PLAN, "SlideNumber", "SlideNumber", slideNumberDatatype);

/** A valid SlideNumber. @throws SampleError if none was found */
export function sampleSlideNumber(options: SampleOptions = {}): SlideNumber {
  return samplerOfSlideNumber.sample(options).value;
}

/** Valid values of SlideNumber, for property tests with fast-check. */
export function arbitrarySlideNumber(fc: FastCheck): Arbitrary<SlideNumber> {
  return arbitraryOf(fc, samplerOfSlideNumber);
}

/** Documents that break one rule of SlideNumber each, with the rule that they break. */
export function nearMissesSlideNumber(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSlideNumber.nearMisses(options);
}

const samplerOfMinutes: Sampler<Minutes> = /*@__PURE__*/ valueSampler(PLAN, "Minutes", "Minutes", minutesDatatype);

/** A valid Minutes. @throws SampleError if none was found */
export function sampleMinutes(options: SampleOptions = {}): Minutes {
  return samplerOfMinutes.sample(options).value;
}

/** Valid values of Minutes, for property tests with fast-check. */
export function arbitraryMinutes(fc: FastCheck): Arbitrary<Minutes> {
  return arbitraryOf(fc, samplerOfMinutes);
}

/** Documents that break one rule of Minutes each, with the rule that they break. */
export function nearMissesMinutes(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfMinutes.nearMisses(options);
}

const samplerOfDeleteMmsIdAction: Sampler<DeleteMmsIdAction> = /*@__PURE__*/ valueSampler(PLAN, "DeleteMmsIdAction", "DeleteMmsIdAction", deleteMmsIdActionDatatype);

/** A valid DeleteMmsIdAction. @throws SampleError if none was found */
export function sampleDeleteMmsIdAction(options: SampleOptions = {}): DeleteMmsIdAction {
  return samplerOfDeleteMmsIdAction.sample(options).value;
}

/** Valid values of DeleteMmsIdAction, for property tests with fast-check. */
export function arbitraryDeleteMmsIdAction(fc: FastCheck): Arbitrary<DeleteMmsIdAction> {
  return arbitraryOf(fc, samplerOfDeleteMmsIdAction);
}

/** Documents that break one rule of DeleteMmsIdAction each, with the rule that they break. */
export function nearMissesDeleteMmsIdAction(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfDeleteMmsIdAction.nearMisses(options);
}

const samplerOfGetMmsTemplatesAction: Sampler<GetMmsTemplatesAction> = /*@__PURE__*/ valueSampler(PLAN, "GetMmsTemplatesAction", "GetMmsTemplatesAction", getMmsTemplatesActionDatatype);

/** A valid GetMmsTemplatesAction. @throws SampleError if none was found */
export function sampleGetMmsTemplatesAction(options: SampleOptions = {}): GetMmsTemplatesAction {
  return samplerOfGetMmsTemplatesAction.sample(options).value;
}

/** Valid values of GetMmsTemplatesAction, for property tests with fast-check. */
export function arbitraryGetMmsTemplatesAction(fc: FastCheck): Arbitrary<GetMmsTemplatesAction> {
  return arbitraryOf(fc, samplerOfGetMmsTemplatesAction);
}

/** Documents that break one rule of GetMmsTemplatesAction each, with the rule that they break. */
export function nearMissesGetMmsTemplatesAction(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfGetMmsTemplatesAction.nearMisses(options);
}

const samplerOfPositiveCount: Sampler<PositiveCount> = /*@__PURE__*/ valueSampler(PLAN, "PositiveCount", "PositiveCount", positiveCountDatatype);

/** A valid PositiveCount. @throws SampleError if none was found */
export function samplePositiveCount(options: SampleOptions = {}): PositiveCount {
  return samplerOfPositiveCount.sample(options).value;
}

/** Valid values of PositiveCount, for property tests with fast-check. */
export function arbitraryPositiveCount(fc: FastCheck): Arbitrary<PositiveCount> {
  return arbitraryOf(fc, samplerOfPositiveCount);
}

/** Documents that break one rule of PositiveCount each, with the rule that they break. */
export function nearMissesPositiveCount(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfPositiveCount.nearMisses(options);
}

const samplerOfTimestamp: Sampler<Timestamp> = /*@__PURE__*/ valueSampler(PLAN, "Timestamp", "Timestamp", timestampDatatype);

/** A valid Timestamp. @throws SampleError if none was found */
export function sampleTimestamp(options: SampleOptions = {}): Timestamp {
  return samplerOfTimestamp.sample(options).value;
}

/** Valid values of Timestamp, for property tests with fast-check. */
export function arbitraryTimestamp(fc: FastCheck): Arbitrary<Timestamp> {
  return arbitraryOf(fc, samplerOfTimestamp);
}

/** Documents that break one rule of Timestamp each, with the rule that they break. */
export function nearMissesTimestamp(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfTimestamp.nearMisses(options);
}

const samplerOfCount: Sampler<Count> = /*@__PURE__*/ valueSampler(PLAN, "Count", "Count", countDatatype);

/** A valid Count. @throws SampleError if none was found */
export function sampleCount(options: SampleOptions = {}): Count {
  return samplerOfCount.sample(options).value;
}

/** Valid values of Count, for property tests with fast-check. */
export function arbitraryCount(fc: FastCheck): Arbitrary<Count> {
  return arbitraryOf(fc, samplerOfCount);
}

/** Documents that break one rule of Count each, with the rule that they break. */
export function nearMissesCount(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfCount.nearMisses(options);
}

const samplerOfReceivedToken: Sampler<ReceivedToken> = /*@__PURE__*/ valueSampler(PLAN, "ReceivedToken", "ReceivedToken", receivedTokenDatatype);

/** A valid ReceivedToken. @throws SampleError if none was found */
export function sampleReceivedToken(options: SampleOptions = {}): ReceivedToken {
  return samplerOfReceivedToken.sample(options).value;
}

/** Valid values of ReceivedToken, for property tests with fast-check. */
export function arbitraryReceivedToken(fc: FastCheck): Arbitrary<ReceivedToken> {
  return arbitraryOf(fc, samplerOfReceivedToken);
}

/** Documents that break one rule of ReceivedToken each, with the rule that they break. */
export function nearMissesReceivedToken(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfReceivedToken.nearMisses(options);
}

const samplerOfPostbackCode: Sampler<PostbackCode> = /*@__PURE__*/ valueSampler(PLAN, "PostbackCode", "PostbackCode", postbackCodeDatatype);

/** A valid PostbackCode. @throws SampleError if none was found */
export function samplePostbackCode(options: SampleOptions = {}): PostbackCode {
  return samplerOfPostbackCode.sample(options).value;
}

/** Valid values of PostbackCode, for property tests with fast-check. */
export function arbitraryPostbackCode(fc: FastCheck): Arbitrary<PostbackCode> {
  return arbitraryOf(fc, samplerOfPostbackCode);
}

/** Documents that break one rule of PostbackCode each, with the rule that they break. */
export function nearMissesPostbackCode(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfPostbackCode.nearMisses(options);
}

const samplerOfReceivedPostbackCode: Sampler<ReceivedPostbackCode> = /*@__PURE__*/ valueSampler(PLAN, "ReceivedPostbackCode", "ReceivedPostbackCode", receivedPostbackCodeDatatype);

/** A valid ReceivedPostbackCode. @throws SampleError if none was found */
export function sampleReceivedPostbackCode(options: SampleOptions = {}): ReceivedPostbackCode {
  return samplerOfReceivedPostbackCode.sample(options).value;
}

/** Valid values of ReceivedPostbackCode, for property tests with fast-check. */
export function arbitraryReceivedPostbackCode(fc: FastCheck): Arbitrary<ReceivedPostbackCode> {
  return arbitraryOf(fc, samplerOfReceivedPostbackCode);
}

/** Documents that break one rule of ReceivedPostbackCode each, with the rule that they break. */
export function nearMissesReceivedPostbackCode(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfReceivedPostbackCode.nearMisses(options);
}

const samplerOfReceivedOperatorId: Sampler<ReceivedOperatorId> = /*@__PURE__*/ valueSampler(PLAN, "ReceivedOperatorId", "ReceivedOperatorId", receivedOperatorIdDatatype);

/** A valid ReceivedOperatorId. @throws SampleError if none was found */
export function sampleReceivedOperatorId(options: SampleOptions = {}): ReceivedOperatorId {
  return samplerOfReceivedOperatorId.sample(options).value;
}

/** Valid values of ReceivedOperatorId, for property tests with fast-check. */
export function arbitraryReceivedOperatorId(fc: FastCheck): Arbitrary<ReceivedOperatorId> {
  return arbitraryOf(fc, samplerOfReceivedOperatorId);
}

/** Documents that break one rule of ReceivedOperatorId each, with the rule that they break. */
export function nearMissesReceivedOperatorId(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfReceivedOperatorId.nearMisses(options);
}

const samplerOfDeliveryCode: Sampler<DeliveryCode> = /*@__PURE__*/ valueSampler(PLAN, "DeliveryCode", "DeliveryCode", deliveryCodeDatatype);

/** A valid DeliveryCode. @throws SampleError if none was found */
export function sampleDeliveryCode(options: SampleOptions = {}): DeliveryCode {
  return samplerOfDeliveryCode.sample(options).value;
}

/** Valid values of DeliveryCode, for property tests with fast-check. */
export function arbitraryDeliveryCode(fc: FastCheck): Arbitrary<DeliveryCode> {
  return arbitraryOf(fc, samplerOfDeliveryCode);
}

/** Documents that break one rule of DeliveryCode each, with the rule that they break. */
export function nearMissesDeliveryCode(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfDeliveryCode.nearMisses(options);
}

const samplerOfDeviceDiscoveryCode: Sampler<DeviceDiscoveryCode> = /*@__PURE__*/ valueSampler(PLAN, "DeviceDiscoveryCode", "DeviceDiscoveryCode", deviceDiscoveryCodeDatatype);

/** A valid DeviceDiscoveryCode. @throws SampleError if none was found */
export function sampleDeviceDiscoveryCode(options: SampleOptions = {}): DeviceDiscoveryCode {
  return samplerOfDeviceDiscoveryCode.sample(options).value;
}

/** Valid values of DeviceDiscoveryCode, for property tests with fast-check. */
export function arbitraryDeviceDiscoveryCode(fc: FastCheck): Arbitrary<DeviceDiscoveryCode> {
  return arbitraryOf(fc, samplerOfDeviceDiscoveryCode);
}

/** Documents that break one rule of DeviceDiscoveryCode each, with the rule that they break. */
export function nearMissesDeviceDiscoveryCode(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfDeviceDiscoveryCode.nearMisses(options);
}

const samplerOfEncodingCode: Sampler<EncodingCode> = /*@__PURE__*/ valueSampler(PLAN, "EncodingCode", "EncodingCode", encodingCodeDatatype);

/** A valid EncodingCode. @throws SampleError if none was found */
export function sampleEncodingCode(options: SampleOptions = {}): EncodingCode {
  return samplerOfEncodingCode.sample(options).value;
}

/** Valid values of EncodingCode, for property tests with fast-check. */
export function arbitraryEncodingCode(fc: FastCheck): Arbitrary<EncodingCode> {
  return arbitraryOf(fc, samplerOfEncodingCode);
}

/** Documents that break one rule of EncodingCode each, with the rule that they break. */
export function nearMissesEncodingCode(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfEncodingCode.nearMisses(options);
}

const samplerOfReceivedMessageCode: Sampler<ReceivedMessageCode> = /*@__PURE__*/ valueSampler(PLAN, "ReceivedMessageCode", "ReceivedMessageCode", receivedMessageCodeDatatype);

/** A valid ReceivedMessageCode. @throws SampleError if none was found */
export function sampleReceivedMessageCode(options: SampleOptions = {}): ReceivedMessageCode {
  return samplerOfReceivedMessageCode.sample(options).value;
}

/** Valid values of ReceivedMessageCode, for property tests with fast-check. */
export function arbitraryReceivedMessageCode(fc: FastCheck): Arbitrary<ReceivedMessageCode> {
  return arbitraryOf(fc, samplerOfReceivedMessageCode);
}

/** Documents that break one rule of ReceivedMessageCode each, with the rule that they break. */
export function nearMissesReceivedMessageCode(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfReceivedMessageCode.nearMisses(options);
}

const samplerOfLegacySendMmsAction: Sampler<LegacySendMmsAction> = /*@__PURE__*/ valueSampler(PLAN, "LegacySendMmsAction", "LegacySendMmsAction", legacySendMmsActionDatatype);

/** A valid LegacySendMmsAction. @throws SampleError if none was found */
export function sampleLegacySendMmsAction(options: SampleOptions = {}): LegacySendMmsAction {
  return samplerOfLegacySendMmsAction.sample(options).value;
}

/** Valid values of LegacySendMmsAction, for property tests with fast-check. */
export function arbitraryLegacySendMmsAction(fc: FastCheck): Arbitrary<LegacySendMmsAction> {
  return arbitraryOf(fc, samplerOfLegacySendMmsAction);
}

/** Documents that break one rule of LegacySendMmsAction each, with the rule that they break. */
export function nearMissesLegacySendMmsAction(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfLegacySendMmsAction.nearMisses(options);
}

const samplerOfLegacySaveMmsAction: Sampler<LegacySaveMmsAction> = /*@__PURE__*/ valueSampler(PLAN, "LegacySaveMmsAction", "LegacySaveMmsAction", legacySaveMmsActionDatatype);

/** A valid LegacySaveMmsAction. @throws SampleError if none was found */
export function sampleLegacySaveMmsAction(options: SampleOptions = {}): LegacySaveMmsAction {
  return samplerOfLegacySaveMmsAction.sample(options).value;
}

/** Valid values of LegacySaveMmsAction, for property tests with fast-check. */
export function arbitraryLegacySaveMmsAction(fc: FastCheck): Arbitrary<LegacySaveMmsAction> {
  return arbitraryOf(fc, samplerOfLegacySaveMmsAction);
}

/** Documents that break one rule of LegacySaveMmsAction each, with the rule that they break. */
export function nearMissesLegacySaveMmsAction(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfLegacySaveMmsAction.nearMisses(options);
}

const samplerOfLegacySendSavedMmsAction: Sampler<LegacySendSavedMmsAction> = /*@__PURE__*/ valueSampler(PLAN, "LegacySendSavedMmsAction", "LegacySendSavedMmsAction", legacySendSavedMmsActionDatatype);

/** A valid LegacySendSavedMmsAction. @throws SampleError if none was found */
export function sampleLegacySendSavedMmsAction(options: SampleOptions = {}): LegacySendSavedMmsAction {
  return samplerOfLegacySendSavedMmsAction.sample(options).value;
}

/** Valid values of LegacySendSavedMmsAction, for property tests with fast-check. */
export function arbitraryLegacySendSavedMmsAction(fc: FastCheck): Arbitrary<LegacySendSavedMmsAction> {
  return arbitraryOf(fc, samplerOfLegacySendSavedMmsAction);
}

/** Documents that break one rule of LegacySendSavedMmsAction each, with the rule that they break. */
export function nearMissesLegacySendSavedMmsAction(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfLegacySendSavedMmsAction.nearMisses(options);
}

const samplerOfLegacyDeleteMmsIdAction: Sampler<LegacyDeleteMmsIdAction> = /*@__PURE__*/ valueSampler(PLAN, "LegacyDeleteMmsIdAction", "LegacyDeleteMmsIdAction", legacyDeleteMmsIdActionDatatype);

/** A valid LegacyDeleteMmsIdAction. @throws SampleError if none was found */
export function sampleLegacyDeleteMmsIdAction(options: SampleOptions = {}): LegacyDeleteMmsIdAction {
  return samplerOfLegacyDeleteMmsIdAction.sample(options).value;
}

/** Valid values of LegacyDeleteMmsIdAction, for property tests with fast-check. */
export function arbitraryLegacyDeleteMmsIdAction(fc: FastCheck): Arbitrary<LegacyDeleteMmsIdAction> {
  return arbitraryOf(fc, samplerOfLegacyDeleteMmsIdAction);
}

/** Documents that break one rule of LegacyDeleteMmsIdAction each, with the rule that they break. */
export function nearMissesLegacyDeleteMmsIdAction(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfLegacyDeleteMmsIdAction.nearMisses(options);
}

const samplerOfLegacyGetMmsTemplatesAction: Sampler<LegacyGetMmsTemplatesAction> = /*@__PURE__*/ valueSampler(PLAN, "LegacyGetMmsTemplatesAction", "LegacyGetMmsTemplatesAction", legacyGetMmsTemplatesActionDatatype);

/** A valid LegacyGetMmsTemplatesAction. @throws SampleError if none was found */
export function sampleLegacyGetMmsTemplatesAction(options: SampleOptions = {}): LegacyGetMmsTemplatesAction {
  return samplerOfLegacyGetMmsTemplatesAction.sample(options).value;
}

/** Valid values of LegacyGetMmsTemplatesAction, for property tests with fast-check. */
export function arbitraryLegacyGetMmsTemplatesAction(fc: FastCheck): Arbitrary<LegacyGetMmsTemplatesAction> {
  return arbitraryOf(fc, samplerOfLegacyGetMmsTemplatesAction);
}

/** Documents that break one rule of LegacyGetMmsTemplatesAction each, with the rule that they break. */
export function nearMissesLegacyGetMmsTemplatesAction(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfLegacyGetMmsTemplatesAction.nearMisses(options);
}

export * from "./samples/json/send-mms-json-request.ts";
export * from "./samples/json/save-mms-json-request.ts";
export * from "./samples/json/send-saved-mms-json-request.ts";
export * from "./samples/json/mms-json-response.ts";
export * from "./samples/json/mms-json-postback.ts";
