import { Button, Divider, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslate } from "react-admin";
import { request } from "../shared/graphql.ts";
import { SIGN_IN_OPTIONS, VIEWER } from "./app.graphql.ts";
import { remember } from "./session.ts";

interface Props {
  readonly username: string;
  readonly onDone: () => void;
  /** Somebody else signed in meanwhile, under this name. */
  readonly onOther: (name: string) => void;
}

/** Single sign-on in another window, so that this page keeps what was typed; whoever comes back to it goes on. */
export function SignInElsewhere({ username, onDone, onOther }: Props) {
  const translate = useTranslate();
  const { data } = useQuery({ queryKey: ["signInOptions"], queryFn: () => request(SIGN_IN_OPTIONS), staleTime: Infinity });
  const provider = data?.signInOptions.provider ?? null;
  useEffect(() => {
    const look = async (): Promise<void> => {
      const { viewer } = await request(VIEWER);
      if (viewer === null) return;
      if (viewer.account.username !== username) return onOther(viewer.account.name);
      remember(viewer);
      onDone();
    };
    // Without a connection nobody is signed in yet; the next time the window is looked at asks again.
    const comeBack = (): void => void look().catch(() => undefined);
    window.addEventListener("focus", comeBack);
    return () => window.removeEventListener("focus", comeBack);
  }, [username, onDone, onOther]);
  if (provider === null) return null;
  return (
    <>
      <Divider>{translate("app.or")}</Divider>
      <Button href="/oidc/start" target="_blank" rel="noopener" variant="outlined" fullWidth>
        {provider}
      </Button>
      <Typography variant="body2" color="text.secondary">
        {translate("app.againElsewhere")}
      </Typography>
    </>
  );
}
