import * as contract from "../../schema/generated/graphql.ts";

export type Message = contract.MessagesQuery["messages"]["items"][number];

export const MESSAGES = contract.MessagesDocument;
export const READ = contract.ReadDocument;
export const READ_ALL = contract.ReadAllDocument;
