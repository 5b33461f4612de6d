import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { createClient, NetworkError } from "graphql-sse";
import { useEffect, useRef } from "react";
import { useNotify } from "react-admin";
import { CHANGES, type Change } from "./app.graphql.ts";
import { viewer } from "./session.ts";

const SECOND = 1_000;
/** A burst, a dispatch to thousands, is shown once. */
const GATHER = 1.5 * SECOND;
const RETRY = 15 * SECOND;
/** Totals and counters that follow from tasks and assignments; lists are known by react-admin's own keys. */
const DERIVED: ReadonlySet<unknown> = new Set([
  "today",
  "issuerToday",
  "overview",
  "late",
  "late issued",
  "matrix",
  "rectificationReport",
  "rectificationTotal",
  "whereWeAre",
  "campaignReport",
  "carrierReport",
  "clauseReport",
  "policyDocuments",
  "reviewReport",
  "openReviews",
  "targetReport",
  "positionReport",
  "targetsDue",
  "inspectionReport",
]);

/** What is read again by itself: lists and figures. A single record is not, since somebody may be deciding on what it says. */
function isStale(key: QueryKey): boolean {
  return key[1] === "getList" || DERIVED.has(key[0]);
}

/** Whether a page shows this record: its address names it. */
function shows(hash: string, entityId: string): boolean {
  return hash.includes(entityId);
}

const REFUSED: readonly unknown[] = [401, 403];

function statusOf(response: unknown): unknown {
  return response instanceof Response ? response.status : undefined;
}

/** Listens until it is told to stop; after a cut it goes on from the last change heard. */
async function listen(signal: AbortSignal, since: { cursor: string | null }, onChange: (change: Change) => void): Promise<void> {
  const client = createClient({ url: "/graphql/stream", credentials: "same-origin", retryAttempts: 0 });
  signal.addEventListener("abort", () => client.dispose());
  while (!signal.aborted) {
    const variables = since.cursor === null ? {} : { after: since.cursor };
    try {
      for await (const { data } of client.iterate<{ changes: Change }>({ query: CHANGES.toString(), variables })) {
        if (data === undefined || data === null) continue;
        since.cursor = data.changes.cursor;
        onChange(data.changes);
      }
    } catch (error) {
      // Away for too long, or the server is restarting: the lists are read when they are next looked at.
      since.cursor = null;
      // Signed out, or without the right: asked again when the page is next opened.
      if (error instanceof NetworkError && REFUSED.includes(statusOf(error.response))) return;
    }
    await new Promise((done) => setTimeout(done, RETRY));
  }
}

/** Keeps lists and counters up to date with what others do, and says so where the record on the screen was changed. Only while the page is looked at. */
export function useChanges(): void {
  const queries = useQueryClient();
  const notify = useNotify();
  const since = useRef<{ cursor: string | null }>({ cursor: null });
  const tenant = viewer()?.tenant.id;
  useEffect(() => {
    if (tenant === undefined || viewer()?.canFollow !== true) return;
    let ending = new AbortController();
    let gathering: ReturnType<typeof setTimeout> | null = null;
    const heard = (change: Change): void => {
      if (!change.byYou && shows(location.hash, change.entityId)) notify("app.changed", { type: "info", autoHideDuration: 8 * SECOND });
      gathering ??= setTimeout(() => {
        gathering = null;
        void queries.invalidateQueries({ predicate: ({ queryKey }) => isStale(queryKey) });
      }, GATHER);
    };
    const follow = (): void => {
      ending.abort();
      ending = new AbortController();
      if (document.visibilityState === "visible") void listen(ending.signal, since.current, heard);
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      if (gathering !== null) clearTimeout(gathering);
      ending.abort();
    };
  }, [tenant, queries, notify]);
}
