import type { EncodingPostback, LegacySaveMmsRequest, SaveMmsRequest } from "@schemawright/sinch-mms";
import type { Account, MetFault, Outcome } from "../account.ts";
import { accept, refuse } from "../answers.ts";
import type { SavingFailure } from "../faults.ts";
import { fetchMedia } from "../media.ts";
import { pause } from "../postbacks.ts";
import { sizeOf, type Template } from "../templates.ts";

/** Fetches the media and keeps the template; encodes it after the answer. */
export async function saveMms(
  account: Account,
  request: SaveMmsRequest | LegacySaveMmsRequest,
  fault: MetFault,
): Promise<Outcome> {
  const media = await fetchMedia(request.slide, account.options, account.signal);
  if ("refusal" in media) return refuse(media.refusal);
  const failure = savingFailure(fault);
  const isEncoded = media.files.some((file) => file.kind === "audio" || file.kind === "video");
  const template: Template = {
    mmsId: account.nextId(),
    name: request.name,
    ...(request.messageSubject === undefined ? {} : { subject: request.messageSubject }),
    slides: request.slide,
    files: media.files,
    createdAt: account.now(),
    size: sizeOf(request.slide, media.files),
    state: isEncoded || failure !== undefined ? "encoding" : "ready",
    ...(request.fallbackSmsText === undefined ? {} : { fallbackSmsText: request.fallbackSmsText }),
  };
  account.templates.set(template.mmsId, template);
  return accept("saveMMS", { status: "Success", mmsId: template.mmsId }, () => encode(account, template, failure));
}

async function encode(account: Account, template: Template, failure: SavingFailure | undefined): Promise<void> {
  const { mmsId } = template;
  if (template.state === "encoding") await pause(account.options.encodingDelay ?? 100, account.signal);
  // Deleted meanwhile: nothing is left to report about.
  if (account.signal.aborted || !account.templates.has(mmsId)) return;
  account.templates.set(mmsId, { ...template, state: failure === undefined ? "ready" : "failed" });
  await account.postbacks.send(
    failure === undefined ? { origin: "MMS_MT", code: "N003", mmsId } : failed(template, failure),
    account.signal,
  );
}

function failed(template: Template, code: SavingFailure): EncodingPostback {
  const audio = template.files.find((file) => file.kind === "audio")?.url;
  const video = template.files.find((file) => file.kind === "video")?.url;
  // E002 is printed for audio and for video; E003 for video only.
  const audioName = code === "E002" && audio !== undefined ? { audioName: audio } : {};
  const videoName = (code === "E003" || (code === "E002" && audio === undefined)) && video !== undefined;
  return { origin: "MMS_MT", code, mmsId: template.mmsId, ...audioName, ...(videoName ? { videoName: video } : {}) };
}

function savingFailure(fault: MetFault): SavingFailure | undefined {
  if (fault?.effect?.kind !== "postback") return undefined;
  const { code } = fault.effect;
  return code === "E002" || code === "E003" || code === "E004" ? code : undefined;
}
