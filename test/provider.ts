import { createServer, type RequestListener } from "node:http";
import { Provider } from "oidc-provider";

const SECRET = "a-secret-between-two-servers";

export interface RealProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Begins to answer; until then, and after `fail`, everything is 503. */
  serve(redirectUri: string): void;
  fail(): void;
  stop(): Promise<void>;
}

const away: RequestListener = (_, response) => response.writeHead(503).end();

/** A real OpenID provider on loopback. Its sign-in page believes whatever name it is given and makes that the subject. */
export async function startProvider(): Promise<RealProvider> {
  let answer = away;
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const issuer = `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
  return {
    issuer,
    clientId: "gongjian",
    clientSecret: SECRET,
    serve(redirectUri) {
      const provider = new Provider(issuer, {
        clients: [{ client_id: "gongjian", client_secret: SECRET, redirect_uris: [redirectUri], token_endpoint_auth_method: "client_secret_post" }],
        pkce: { required: () => true },
        findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
        cookies: { keys: ["only for tests"] },
      });
      const callback = provider.callback();
      answer = (request, response) => void callback(request, response);
    },
    fail() {
      answer = away;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Goes through the provider's own pages as somebody, and returns the address it sends the browser back to. */
export async function passProvider(from: string, name: string): Promise<string> {
  const jar = new Map<string, string>();
  const { origin } = new URL(from);
  let next = from;
  let body: URLSearchParams | null = null;
  for (let step = 0; step < 12; step++) {
    const headers = { cookie: [...jar].map(([key, value]) => `${key}=${value}`).join("; ") };
    const response: Response = await fetch(next, { redirect: "manual", headers, ...(body === null ? {} : { method: "POST", body }) });
    for (const line of response.headers.getSetCookie()) {
      const [key = "", value = ""] = line.split(";")[0]?.split("=") ?? [];
      jar.set(key, value);
    }
    const location = response.headers.get("location");
    if (location !== null) {
      next = new URL(location, next).href;
      body = null;
      if (new URL(next).origin !== origin) return next;
      continue;
    }
    const page = await response.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (prompt === undefined) throw new Error(`the provider says ${response.status}: ${page.slice(0, 300)}`);
    next = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? "", next).href;
    body = new URLSearchParams({ prompt, login: name, password: "any" });
  }
  throw new Error("the provider leads in circles");
}
