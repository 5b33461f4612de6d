import type { AuthProvider } from "react-admin";
import { ApiError, perform } from "../shared/graphql.ts";
import { CONFIRM_SIGN_IN, SIGN_IN, SIGN_OUT } from "./app.graphql.ts";
import { loadViewer, nameOf, remember, type Viewer, viewer } from "./session.ts";

/** The password was right, and the account asks for a code too. */
export class CodeNeeded extends Error {
  constructor(readonly token: string) {
    super("code");
  }
}

type Given = { readonly username: string; readonly password: string } | { readonly token: string; readonly code: string };

async function signIn(given: Given): Promise<Viewer> {
  if ("token" in given) {
    const { viewer: found, userErrors } = await perform(CONFIRM_SIGN_IN, "confirmSignIn", given);
    if (found === null) throw new Error(userErrors[0]?.message ?? "");
    return found;
  }
  const { viewer: found, challenge, userErrors } = await perform(SIGN_IN, "signIn", { input: given });
  if (challenge !== null) throw new CodeNeeded(challenge.token);
  if (found === null) throw new Error(userErrors[0]?.message ?? "");
  return found;
}

export const authProvider: AuthProvider = {
  async login(given: Given) {
    remember(await signIn(given));
  },
  async logout() {
    if (viewer() !== null) await perform(SIGN_OUT, "signOut", {}).catch(() => undefined);
    remember(null);
  },
  async checkAuth() {
    if (viewer() === null) throw new Error();
  },
  async checkError(error: unknown) {
    if (error instanceof ApiError && error.code === "UNAUTHENTICATED") {
      remember(null);
      throw error;
    }
  },
  async getIdentity() {
    const found = viewer() ?? (await loadViewer());
    if (found === null) throw new Error();
    return { id: found.account.id, fullName: nameOf(found) };
  },
  async getPermissions() {
    return viewer()?.roles ?? [];
  },
};
