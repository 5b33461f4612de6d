import * as contract from "../../schema/generated/graphql.ts";

export type Campaign = contract.CampaignRecordFragment;
export type Stage = contract.StageNowFragment;

export const CAMPAIGNS = contract.CampaignListDocument;
export const CAMPAIGN = contract.CampaignDetailsDocument;
export const CREATE = contract.CreateCampaignDocument;
export const EDIT = contract.EditCampaignDocument;
export const PLAN_STAGES = contract.PlanStagesDocument;

export type Theme = contract.ThemeRecordFragment;
export type ThemeRow = contract.ThemeRowFragment;
export type Report = contract.CampaignReportQuery["campaignReport"];

export const THEMES = contract.ThemesDocument;
export const THEME = contract.ThemeDetailsDocument;
export const DRAFT_THEME = contract.DraftThemeDocument;
export const EDIT_THEME = contract.EditThemeDocument;
export const REPORT = contract.CampaignReportDocument;

/** Acts on one theme, by the names of `allowedActions`. */
export const THEME_ACTS = {
  submitTheme: contract.SubmitThemeDocument,
  findFittingTheme: contract.FindFittingThemeDocument,
  askToImproveTheme: contract.AskToImproveThemeDocument,
} as const;

export const FIND_FITTING_MANY = contract.FindFittingThemesDocument;
