import * as contract from "../../schema/generated/graphql.ts";

export type Job = contract.JobRowFragment;

export const JOBS = contract.JobsDocument;

/** Acts on one job, by the names of `allowedActions`. */
export const JOB_ACTS = { retryJob: contract.RetryJobDocument } as const;
