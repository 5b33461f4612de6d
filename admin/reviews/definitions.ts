import type { ActDefinition } from "../shared/ActionBar.tsx";
import { ACTS, type Relation, type Review } from "./review.graphql.ts";

/** What each act on a review asks for; recording it is a page of its own. */
export function definitionsFor(row: Review): Record<string, ActDefinition> {
  return {
    scheduleReviewObligation: {
      document: ACTS.scheduleReviewObligation,
      inputs: [{ name: "on", label: "reviews.fields.scheduledOn", kind: "date", required: true, initial: row.scheduledOn ?? "" }],
    },
    excuseReviewObligation: {
      document: ACTS.excuseReviewObligation,
      inputs: [{ name: "reason", label: "reviews.fields.excuse", kind: "text", required: true }],
    },
  };
}

export const HELP_ACTS: Readonly<Record<string, ActDefinition>> = {
  deliverReviewHelp: {
    document: ACTS.deliverReviewHelp,
    colour: "success",
    inputs: [{ name: "note", label: "reviews.fields.deliveredNote", kind: "text" }],
  },
};

export function relationActs(row: Relation, today: string): Record<string, ActDefinition> {
  return {
    endReviewRelation: {
      document: ACTS.endReviewRelation,
      inputs: [{ name: "validTo", label: "reviews.fields.validTo", kind: "date", required: true, initial: row.validTo ?? today }],
    },
  };
}
