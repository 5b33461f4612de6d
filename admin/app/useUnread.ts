import { useQuery } from "@tanstack/react-query";
import { request } from "../shared/graphql.ts";
import { UNREAD } from "./app.graphql.ts";
import { holds } from "./menu.ts";
import { viewer } from "./session.ts";

const EVERY = 60_000;

/** How many messages nobody of the organization has read; asked again every minute. */
export function useUnread(): number {
  const who = viewer();
  const { data } = useQuery({
    queryKey: ["unread", who?.tenant.id],
    queryFn: () => request(UNREAD),
    enabled: who !== null && holds(who, "TENANT_OPERATOR", "TENANT_APPROVER"),
    refetchInterval: EVERY,
  });
  return data?.today.unreadMessages ?? 0;
}
