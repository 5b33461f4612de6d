import * as contract from "../../schema/generated/graphql.ts";

export type Figures = contract.FiguresFragment;
export type Pivot = contract.OverviewQuery["pivot"];
export type Turnaround = contract.OverviewQuery["turnaround"][number];
export type Late = contract.LateQuery["assignments"]["items"][number];

export const OVERVIEW = contract.OverviewDocument;
/** The overdue, the longest first; OVERSEEN to read, ISSUED to act on. */
export const LATE = contract.LateDocument;
export const RECTIFICATION_TOTAL = contract.RectificationTotalDocument;
export const CAMPAIGNS = contract.CampaignsDocument;
