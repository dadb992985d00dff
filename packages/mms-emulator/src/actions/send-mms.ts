import type { LegacySendMmsRequest, SendMmsRequest } from "@schemawright/sinch-mms";
import type { Account, MetFault, Outcome } from "../account.ts";
import { accept, refuse } from "../answers.ts";
import { deliver } from "../delivery.ts";
import { fetchMedia } from "../media.ts";
import type { SentMessage } from "../messages.ts";
import { operatorOf } from "../operator.ts";

/** Fetches the media, accepts the message, and delivers it after the answer. */
export async function sendMms(
  account: Account,
  request: SendMmsRequest | LegacySendMmsRequest,
  fault: MetFault,
): Promise<Outcome> {
  const media = await fetchMedia(request.slide, account.options, account.signal);
  if ("refusal" in media) return refuse(media.refusal, request.to);
  const id = account.nextId();
  const message: SentMessage = {
    action: "sendMMS",
    trackingId: `MMS_${id}`,
    mmsId: id,
    to: request.to,
    from: request.from,
    ...("serviceId" in request ? { serviceId: request.serviceId } : {}),
    operatorId: operatorOf(request),
    ...(request.messageSubject === undefined ? {} : { subject: request.messageSubject }),
    slides: request.slide,
    ...(request.fallbackSmsText === undefined ? {} : { fallbackSmsText: request.fallbackSmsText }),
    sentAs: fault?.effect?.kind === "sms" ? "SMS" : "MMS",
    acceptedAt: account.now(),
  };
  account.messages.push(message);
  return accept(
    "sendMMS",
    {
      status: "Success",
      to: message.to,
      mmsId: message.mmsId,
      trackingId: message.trackingId,
      statusDetails: "MMS request accepted and queued for delivery",
    },
    () => deliver(account, message, fault),
  );
}
