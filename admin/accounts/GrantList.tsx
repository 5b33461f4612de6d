import { Box, Button, Chip, Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Grant } from "./account.graphql.ts";
import { type GrantState, grantState, validityText } from "./grant-validity.ts";

const COLOURS: Readonly<Record<GrantState, "default" | "success" | "warning">> = {
  VALID: "success",
  ENDING: "warning",
  NOT_YET: "default",
  OVER: "default",
  ENDED: "default",
};

interface GrantListProps {
  readonly grants: readonly Grant[];
  readonly today: string;
  /** Missing where the reader may not end grants. */
  readonly onEnd?: (grant: Grant) => void;
}

/** Rights as sentences: what, how far, from when to when, why. Those in force come first. */
export function GrantList({ grants, today, onEnd }: GrantListProps) {
  const translate = useTranslate();
  if (grants.length === 0) return <Typography variant="body2">{translate("accounts.grants.empty")}</Typography>;
  const sorted = grants.toSorted((left, right) => Number(right.active) - Number(left.active));
  return (
    <Stack component="ul" spacing={1} sx={{ m: 0, p: 0, listStyle: "none" }}>
      {sorted.map((grant) => (
        <GrantItem key={grant.id} grant={grant} today={today} {...(onEnd !== undefined && { onEnd })} />
      ))}
    </Stack>
  );
}

interface GrantItemProps {
  readonly grant: Grant;
  readonly today: string;
  readonly onEnd?: (grant: Grant) => void;
}

function GrantItem({ grant, today, onEnd }: GrantItemProps) {
  const translate = useTranslate();
  const state = grantState(grant, today);
  const role = translate(`enums.Role.${grant.role}`);
  const validity = validityText(grant);
  const ending = grant.allowedActions.find(({ name }) => name === "endGrant");
  const running = state === "VALID" || state === "ENDING" || state === "NOT_YET";
  return (
    <Box
      component="li"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        gap: 1,
        borderBottom: 1,
        borderColor: "divider",
        pb: 1,
      }}
    >
      <Stack sx={{ flex: "1 1 260px", opacity: running ? 1 : 0.75 }}>
        <Typography component="div" variant="subtitle2">
          {role} · {useScopeText(grant)}{" "}
          <Chip size="small" variant="outlined" color={COLOURS[state]} label={translate(`accounts.grants.states.${state}`)} />
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {grant.tenant.name} · {translate(validity.key, validity.params)} · {translate("accounts.grants.reason")}：{grant.reason}
        </Typography>
        {running && <Typography variant="caption">{translate(`accounts.may.${grant.role}`)}</Typography>}
      </Stack>
      {running && onEnd !== undefined && ending?.enabled === false && <Typography variant="caption">{ending.reason}</Typography>}
      {running && onEnd !== undefined && ending?.enabled === true && (
        <Button
          size="small"
          color="warning"
          variant="outlined"
          onClick={() => onEnd(grant)}
          aria-label={`${translate("accounts.acts.endGrant")} ${role}`}
        >
          {translate("accounts.acts.endGrant")}
        </Button>
      )}
    </Box>
  );
}

/** How far a grant reaches: the organization, a line by its name, a territory by its code, the district. */
function useScopeText(grant: Grant): string {
  const translate = useTranslate();
  return translate(`accounts.scopes.${grant.scope}`, {
    line: grant.scope === "LINE" && grant.scopeId !== null ? translate(`enums.Line.${grant.scopeId}`) : "",
    territory: grant.scopeId ?? "",
  });
}
