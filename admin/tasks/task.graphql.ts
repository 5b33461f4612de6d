import * as contract from "../../schema/generated/graphql.ts";

export type TaskRow = contract.TaskRowFragment;
export type Progress = TaskRow["progress"];
export type Task = contract.TaskRecordFragment;
export type Choices = contract.CandidatesQuery;
export type Editable = NonNullable<contract.EditableQuery["task"]>;

export const TASKS = contract.TasksDocument;
export const TASK = contract.TaskDocument;
export const CANDIDATES = contract.CandidatesDocument;
export const EDITABLE = contract.EditableDocument;
export const PREVIEW = contract.PreviewDocument;
export const CREATE_TASK = contract.CreateTaskDocument;
export const EDIT_TASK = contract.EditTaskDocument;
export const AMEND_TASK = contract.AmendTaskDocument;
export const JOB = contract.JobDocument;
export const RETRY_JOB = contract.RetryJobDocument;
export const MATRIX = contract.MatrixDocument;

/** Acts on one task, by the names of `allowedActions`. */
export const TASK_ACTS = {
  submitForAdmissionTask: contract.SubmitForAdmissionTaskDocument,
  rejectAdmissionTask: contract.RejectAdmissionTaskDocument,
  approveAdmissionTask: contract.ApproveAdmissionTaskDocument,
  dispatchTask: contract.DispatchTaskDocument,
  closeTask: contract.CloseTaskDocument,
  cancelTask: contract.CancelTaskDocument,
} as const;
