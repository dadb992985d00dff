import type { LegacySendSavedMmsRequest, SendSavedMmsRequest, Slide } from "@schemawright/sinch-mms";
import type { Account, MetFault, Outcome } from "../account.ts";
import { accept, refuse } from "../answers.ts";
import { deliver } from "../delivery.ts";
import type { SentMessage } from "../messages.ts";
import { operatorOf } from "../operator.ts";

/** Sends a template, its texts replaced where the request says so, and delivers it after the answer. */
export function sendSavedMms(
  account: Account,
  request: SendSavedMmsRequest | LegacySendSavedMmsRequest,
  fault: MetFault,
): Outcome {
  const template = account.templates.get(request.mmsId);
  if (template === undefined || template.state === "failed")
    return refuse({ code: "E241", info: `Invalid mms-id: no saved MMS is ${request.mmsId}` }, request.to);
  if (template.state === "encoding")
    return refuse({ code: "E626", info: `MMS ${template.mmsId} is not available: encoding in progress` }, request.to);

  const slides: Slide[] = [...template.slides];
  for (const { value, slide: number } of request.customText ?? []) {
    const slide = slides[number - 1];
    if (slide === undefined) {
      const info = `custom-text names slide ${number}; MMS ${template.mmsId} has ${slides.length} (/request/custom-text/slide)`;
      return refuse({ code: "E100", info }, request.to); // No code is documented for this fault.
    }
    slides[number - 1] = { ...slide, messageText: value };
  }
  const subject = request.customSubject ?? template.subject;
  const fallbackSmsText = request.fallbackSmsText ?? template.fallbackSmsText;
  const message: SentMessage = {
    action: "sendSavedMMS",
    trackingId: `MMS_${account.nextId()}`,
    mmsId: template.mmsId,
    to: request.to,
    from: request.from,
    ...("serviceId" in request ? { serviceId: request.serviceId } : {}),
    operatorId: operatorOf(request),
    ...(subject === undefined ? {} : { subject }),
    slides,
    ...(fallbackSmsText === undefined ? {} : { fallbackSmsText }),
    ...(request.data?.any === undefined ? {} : { data: request.data.any }),
    sentAs: fault?.effect?.kind === "sms" ? "SMS" : "MMS",
    acceptedAt: account.now(),
  };
  account.messages.push(message);
  return accept(
    "sendSavedMMS",
    {
      status: "Success",
      to: message.to,
      from: message.from,
      mmsId: message.mmsId,
      trackingId: message.trackingId,
      statusDetails: "MMS request accepted and queued for delivery",
    },
    () => deliver(account, message, fault),
  );
}
