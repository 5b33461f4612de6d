import type { AuthProvider } from "react-admin";
import { ApiError, perform, type UserError } from "../shared/graphql.ts";
import { loadViewer, nameOf, remember, VIEWER_FIELDS, type Viewer, viewer } from "./session.ts";

const SIGN_IN = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ${VIEWER_FIELDS} } userErrors { code field message } } }`;
const SIGN_OUT = "mutation SignOut { signOut { signedOut userErrors { code field message } } }";

export const authProvider: AuthProvider = {
  async login({ username, password }: { username: string; password: string }) {
    const payload = await perform<{ viewer: Viewer | null; userErrors: UserError[] }>(SIGN_IN, "signIn", {
      input: { username, password },
    });
    const [error] = payload.userErrors;
    if (error !== undefined || payload.viewer === null) throw new Error(error?.message ?? "");
    remember(payload.viewer);
  },
  async logout() {
    if (viewer() !== null) await perform<{ userErrors: UserError[] }>(SIGN_OUT, "signOut", {}).catch(() => undefined);
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
