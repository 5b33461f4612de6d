import { Box, Button, Card, CardActionArea, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { Title, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { DOCUMENTS } from "./clause.graphql.ts";

/** 政策文件: those one works by, newest first. */
export function DocumentList() {
  const translate = useTranslate();
  const who = viewer();
  const { data, error, refetch } = useQuery({ queryKey: ["policyDocuments", who?.tenant.id], queryFn: () => request(DOCUMENTS) });
  const title = <Title title={translate("app.pages.policyDocuments")} />;
  if (error !== null)
    return (
      <>
        {title}
        <Fault error={error} onRetry={() => void refetch()} />
      </>
    );
  return (
    <Box sx={{ mt: 1 }}>
      {title}
      {who?.canIssue === true ? (
        <Button component={Link} to="/policyDocuments/create" variant="outlined" sx={{ mb: 1 }}>
          {translate("acts.createPolicyDocument")}
        </Button>
      ) : null}
      {data === undefined ? <Waiting rows={4} /> : null}
      {data?.policyDocuments.length === 0 ? <Typography color="text.secondary">{translate("clauses.none")}</Typography> : null}
      {(data?.policyDocuments ?? []).map(({ id, number, title: name, issuedOn, owner, clauses }) => (
        <Card key={id} variant="outlined" sx={{ mb: 1 }}>
          <CardActionArea component={Link} to={`/policyDocuments/${id}/show`} sx={{ p: 1.5 }}>
            <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
            <Typography variant="body2" color="text.secondary">
              {number} · {owner.shortName} · {issuedOn} · {translate("clauses.count", { smart_count: clauses.length })}
            </Typography>
          </CardActionArea>
        </Card>
      ))}
    </Box>
  );
}
