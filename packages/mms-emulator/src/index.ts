export { createEmulator, type Emulator } from "./emulator.ts";
export type { Fault, FaultEffect } from "./faults.ts";
export type { MediaFile, MediaKind } from "./media-kind.ts";
export type { SentMessage } from "./messages.ts";
export type { EmulatorOptions } from "./options.ts";
export type { PostbackAttempt, PostbackRecord } from "./postbacks.ts";
export type { Template, TemplateState } from "./templates.ts";
