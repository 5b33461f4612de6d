import { Box, Button, Chip, Link, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { instant } from "../shared/dates.ts";
import type { ApiToken } from "./api-token.graphql.ts";
import { RevokeTokenDialog } from "./RevokeTokenDialog.tsx";

interface TokenListProps {
  readonly tokens: readonly ApiToken[];
  readonly onDone: () => void;
}

/** Tokens as sentences: what for, how it begins, what it may do, until when, when last used. */
export function TokenList({ tokens, onDone }: TokenListProps) {
  const translate = useTranslate();
  const [ending, setEnding] = useState<ApiToken | null>(null);
  if (tokens.length === 0) return <Typography variant="body2">{translate("apiTokens.empty")}</Typography>;
  return (
    <>
      <Stack component="ul" spacing={1} sx={{ m: 0, p: 0, listStyle: "none" }}>
        {tokens.map((token) => (
          <TokenItem key={token.id} token={token} onEnd={setEnding} />
        ))}
      </Stack>
      {ending !== null && <RevokeTokenDialog token={ending} onDone={onDone} onClose={() => setEnding(null)} />}
    </>
  );
}

function TokenItem({ token, onEnd }: { readonly token: ApiToken; readonly onEnd: (token: ApiToken) => void }) {
  const translate = useTranslate();
  const live = token.state === "ACTIVE";
  const may = token.allowedActions.some(({ name, enabled }) => name === "revokeApiToken" && enabled);
  const roles = token.roles.map((role) => translate(`enums.Role.${role}`)).join(translate("accounts.separator"));
  return (
    <Box component="li" sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, borderBottom: 1, borderColor: "divider", pb: 1 }}>
      <Stack sx={{ flex: "1 1 260px", minWidth: 0, opacity: live ? 1 : 0.75 }}>
        <Typography component="div" variant="subtitle2" sx={{ overflowWrap: "anywhere" }}>
          {token.name}{" "}
          <Chip size="small" variant="outlined" color={live ? "success" : "default"} label={translate(`enums.TokenState.${token.state}`)} />{" "}
          <Chip
            size="small"
            variant="outlined"
            color={token.access === "READ" ? "default" : "warning"}
            label={translate(`enums.TokenAccess.${token.access}`)}
          />
        </Typography>
        <Typography variant="body2" color="text.secondary">
          <Box component="code">{token.prefix}…</Box> · {token.tenant.shortName} · {roles}
          <Holder account={token.account} />
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate("apiTokens.until", { day: token.expiresOn })} ·{" "}
          {token.lastUsedAt === null ? translate("apiTokens.neverUsed") : translate("apiTokens.used", { time: instant(token.lastUsedAt) })}
          {token.revokedAt !== null && ` · ${translate("apiTokens.revokedBy", { name: token.revokedBy ?? "", time: instant(token.revokedAt) })}`}
        </Typography>
      </Stack>
      {may && (
        <Button
          size="small"
          color="warning"
          variant="outlined"
          onClick={() => onEnd(token)}
          aria-label={translate("apiTokens.revokeNamed", { name: token.name })}
        >
          {translate("acts.revokeApiToken")}
        </Button>
      )}
    </Box>
  );
}

function Holder({ account }: { readonly account: ApiToken["account"] }) {
  const translate = useTranslate();
  if (account === undefined) return null;
  if (account === null) return <> · {translate("accounts.elsewhere")}</>;
  return (
    <>
      {" · "}
      <Link component={RouterLink} to={`/accounts/${account.id}/show`}>
        {account.name}
      </Link>
    </>
  );
}
