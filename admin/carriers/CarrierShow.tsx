import { Alert, Box, Button, Typography } from "@mui/material";
import { Show, useRecordContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { FactGrid } from "../shared/FactGrid.tsx";
import { Section } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { ACTS, type Carrier } from "./carrier.graphql.ts";
import { Standing } from "./Standing.tsx";

function Prose({ name, text }: { name: string; text: string | null }) {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {translate(`carriers.fields.${name}`)}
      </Typography>
      <Typography sx={{ whiteSpace: "pre-wrap", mb: 1 }}>{text ?? translate("carriers.noResults")}</Typography>
    </>
  );
}

/** Buttons of the record: a form for changing it, dialogs for the rest. */
function Acts({ row }: { row: Carrier }) {
  const translate = useTranslate();
  const mayEdit = row.allowedActions.some(({ name, enabled }) => name === "editCarrier" && enabled);
  return (
    <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
      {mayEdit ? (
        <Button component={Link} to={`/carriers/${row.id}`} variant="outlined" color="inherit">
          {translate("acts.editCarrier")}
        </Button>
      ) : null}
      {row.ownCopyId === null ? null : (
        <Button component={Link} to={`/carriers/${row.ownCopyId}/show`} variant="outlined" color="inherit">
          {translate("carriers.toCopy")}
        </Button>
      )}
      <ActionBar record={row} definitions={ACTS} />
    </Box>
  );
}

function CarrierPage() {
  const row = useRecordContext<Carrier>();
  const translate = useTranslate();
  if (row === undefined || !("timeline" in row)) return null;
  const { tenant, campaign, adoptions, timeline, adoptedFrom } = row;
  const isOwn = tenant.id === viewer()?.tenant.id;
  return (
    <>
      <Section title={row.title}>
        <Standing row={row} />
        <Box sx={{ height: 8 }} />
        <FactGrid
          words="carriers.fields"
          facts={[
            ["tenant", tenant.shortName],
            ["campaign", campaign.name],
            ["createdOn", `${row.createdOn} ${row.createdBy}`],
            ["adoptedFrom", adoptedFrom ?? "—"],
          ]}
        />
        <Prose name="problem" text={row.problem} />
        <Prose name="practice" text={row.practice} />
        <Prose name="results" text={row.results === null ? null : `${row.results}（${row.resultsOn ?? ""}）`} />
        {row.endNote === null ? null : (
          <Alert severity="info" sx={{ mb: 1 }}>
            {translate("carriers.ended", { on: row.endedOn ?? "", reason: row.endNote })}
          </Alert>
        )}
        <Acts row={row} />
        {!isOwn && row.allowedActions.length === 0 ? <Alert severity="info">{translate("carriers.logged")}</Alert> : null}
      </Section>
      {adoptions.length === 0 ? null : (
        <Section title={translate("carriers.copied", { smart_count: adoptions.length })}>
          {adoptions.map(({ id, adopter, adoptedOn }) => (
            <Typography key={id} variant="body2">
              {adoptedOn} {adopter}
            </Typography>
          ))}
        </Section>
      )}
      {timeline.length === 0 ? null : (
        <Section title={translate("carriers.timeline")}>
          <Timeline entries={timeline} />
        </Section>
      )}
    </>
  );
}

/** 载体详情: the problem, what is done, what came of it, who copied it. */
export function CarrierShow() {
  const translate = useTranslate();
  return (
    <Show title={translate("carriers.name")} component="div" actions={false} emptyWhileLoading>
      <CarrierPage />
    </Show>
  );
}
