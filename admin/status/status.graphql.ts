import * as contract from "../../schema/generated/graphql.ts";

export type ServerStatus = contract.ServerStatusQuery["serverStatus"];
export type Light = ServerStatus["lights"][number];

export const SERVER_STATUS = contract.ServerStatusDocument;
