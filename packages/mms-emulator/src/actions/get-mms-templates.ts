import type { GetMmsTemplatesRequest, LegacyGetMmsTemplatesRequest } from "@schemawright/sinch-mms";
import { type Account, type Outcome, timestampOf } from "../account.ts";
import { accept } from "../answers.ts";
import { listTemplates } from "../templates.ts";

/** Lists the templates, newest first, by pages. */
export function getMmsTemplates(
  account: Account,
  request: GetMmsTemplatesRequest | LegacyGetMmsTemplatesRequest,
): Outcome {
  const { startDate } = request;
  const pageNumber = request.pageNumber ?? 1;
  const itemsPerPage = request.itemsPerPage ?? 100;
  const since = startDate === undefined ? undefined : new Date(startDate);
  const { templates, total } = listTemplates(account.templates, since, pageNumber, itemsPerPage);
  return accept("getMMSTemplates", {
    status: "Success",
    ...(startDate === undefined ? {} : { startDate }),
    pageNumber,
    itemsPerPage,
    totalResults: total,
    mmsTemplate: templates.map((template) => ({
      mmsId: template.mmsId,
      mmsName: template.name,
      mmsSubject: template.subject ?? "",
      dateCreated: timestampOf(template.createdAt),
      totalSlides: template.slides.length,
      mmsSize: template.size,
    })),
  });
}
