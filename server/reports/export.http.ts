import type { ServerResponse } from "node:http";
import type { Database } from "../platform/database.ts";
import { DomainError } from "../platform/errors.ts";
import type { Request } from "../platform/request.ts";

export async function exportTo(_database: Database, _asking: Request, _url: URL, _response: ServerResponse): Promise<void> {
  throw new DomainError("NOT_FOUND");
}
