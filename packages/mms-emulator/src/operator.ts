/** The operator of the recipient: as the request names it, or the one that the emulator finds for every number. */
export function operatorOf(request: { readonly operatorId?: string; readonly spid?: string }): string {
  return request.operatorId ?? request.spid ?? "31002";
}
