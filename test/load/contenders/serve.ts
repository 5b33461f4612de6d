import "reflect-metadata";
import { startApp } from "../../../server/app.ts";
import type { Given } from "./given.ts";

/** Our server with a budget that lets one person load it. */
export async function serve({ port, urls, data, documents }: Given, compiles: boolean): Promise<void> {
  const places = { data, files: `${data}/files`, console: `${data}/console` };
  const config = { host: "127.0.0.1", port, ...places, tls: false, trustProxy: false, poolSize: 10, oidc: null, vaultKey: undefined };
  const limits = { uploadBytes: 1_048_576, costPerMinute: 1_000_000_000, logLevel: "warn" as const };
  const app = await startApp({ config: { ...config, ...limits }, urls, documents, compiles });
  process.once("SIGTERM", () => void app.stop().then(() => process.exit(0)));
  process.stdout.write(`ready ${process.pid}\n`);
}
