import { useQuery } from "@tanstack/react-query";
import type { PreviewQuery } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { request } from "../shared/graphql.ts";
import { selectorOf, type Wanted } from "./task.form.ts";
import { PREVIEW } from "./task.graphql.ts";

/** Whom the form means now, what they already carry, and how many workdays the wanted day leaves them. */
export function usePreview(wanted: Wanted): PreviewQuery["targetPreview"] | undefined {
  const variables = { selector: selectorOf(wanted), ...(wanted.dueOn === "" ? {} : { dueOn: wanted.dueOn }) };
  const { data } = useQuery({
    queryKey: ["preview", viewer()?.tenant.id, JSON.stringify(variables)],
    queryFn: () => request(PREVIEW, variables),
    placeholderData: (previous) => previous,
  });
  return data?.targetPreview;
}
