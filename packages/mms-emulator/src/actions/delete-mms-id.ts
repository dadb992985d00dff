import type { DeleteMmsIdRequest, LegacyDeleteMmsIdRequest } from "@schemawright/sinch-mms";
import type { Account, Outcome } from "../account.ts";
import { accept, refuse } from "../answers.ts";

/** Deletes a template at once, whatever its state. */
export function deleteMmsId(account: Account, { mmsId }: DeleteMmsIdRequest | LegacyDeleteMmsIdRequest): Outcome {
  if (!account.templates.delete(mmsId))
    return refuse({ code: "E241", info: `Invalid mms-id: no saved MMS is ${mmsId}` });
  return accept("deleteMMSID", { status: "Success", mmsId });
}
