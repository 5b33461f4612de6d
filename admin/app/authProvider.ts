import type { AuthProvider } from "react-admin";
import { ApiError, perform } from "../shared/graphql.ts";
import { SIGN_IN, SIGN_OUT } from "./app.graphql.ts";
import { loadViewer, nameOf, remember, viewer } from "./session.ts";

export const authProvider: AuthProvider = {
  async login({ username, password }: { username: string; password: string }) {
    const payload = await perform(SIGN_IN, "signIn", {
      input: { username, password },
    });
    const [error] = payload.userErrors;
    if (error !== undefined || payload.viewer === null) throw new Error(error?.message ?? "");
    remember(payload.viewer);
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
