import type { DeliveryCode, EncodingPostback } from "@schemawright/sinch-mms";
import { type Account, type MetFault, timestampOf } from "./account.ts";
import type { EncodingFailure } from "./faults.ts";
import type { SentMessage } from "./messages.ts";
import { pause } from "./postbacks.ts";

/** The texts that the service gives with a code. */
const STATUS: Readonly<Partial<Record<string, string>>> = {
  N101: "Message Sent",
  N102: "Message Sent/Delivered",
  N202: "Message Sent/Delivered",
  E101: "Message Failed",
  E102: "Message Sent/Failed",
  E202: "Message Sent/Failed",
  E999: "Message Failed",
};

/**
 * Sends the postbacks of a message: N101 when it leaves and N102 when it is delivered, or those of the fault that it
 * met. N013 comes first where the account asks for it.
 */
export async function deliver(account: Account, message: SentMessage, fault: MetFault): Promise<void> {
  const { options, postbacks, signal } = account;
  const effect = fault?.effect;
  const failure = effect?.kind === "postback" ? effect : undefined;
  switch (failure?.code) {
    case "E011":
    case "E012":
    case "E013":
      if (message.action === "sendMMS") return postbacks.send(encodingFailure(message, failure.code), signal);
  }
  if (options.sendEncodingPostbacks === true && message.action === "sendMMS")
    await postbacks.send({ origin: "MMS_MT", code: "N013", mmsId: message.mmsId }, signal);

  const report = (code: DeliveryCode, details?: string): Promise<void> => {
    const status = failure?.code === code ? (failure.status ?? STATUS[code]) : STATUS[code];
    return postbacks.send(
      {
        origin: "MMS_MT",
        code,
        ...(code.startsWith("N") ? { sentAs: message.sentAs } : {}),
        ...(status === undefined ? {} : { status }),
        ...(details === undefined ? {} : { statusDetails: details }),
        ...(code === "N102" && message.sentAs === "SMS" ? {} : { mmsId: message.mmsId }),
        from: message.from,
        to: message.to,
        trackingId: message.trackingId,
        operatorId: message.operatorId,
        ...(code.startsWith("N") ? { timestamp: timestampOf(account.now()) } : {}),
        ...(code === "N102" && message.sentAs === "MMS" ? { handset: "emulator" } : {}),
      },
      signal,
    );
  };
  await pause(options.deliveryDelay ?? 0, signal);
  if (signal.aborted) return;
  if (failure?.code === "E101" || failure?.code === "E999")
    return report(failure.code, failure.details ?? "The message could not be sent");
  const smsDetails = effect?.kind === "sms" ? (effect.details ?? "Handset setting: delivered as SMS") : undefined;
  await report("N101", smsDetails);
  await pause(options.deliveryDelay ?? 0, signal);
  if (signal.aborted) return;
  if (failure?.code === "E102" || failure?.code === "E202")
    return report(failure.code, failure.details ?? "The message was not delivered");
  return report("N102");
}

function encodingFailure(message: SentMessage, code: EncodingFailure): EncodingPostback {
  const audio = message.slides.find((slide) => slide.audio !== undefined)?.audio;
  const video = message.slides.find((slide) => slide.video !== undefined)?.video;
  return {
    origin: "MMS_MT",
    code,
    mmsId: message.mmsId,
    ...(code === "E012" && audio !== undefined ? { audioName: audio.url } : {}),
    ...(code === "E013" && video !== undefined ? { videoName: video.url } : {}),
  };
}
