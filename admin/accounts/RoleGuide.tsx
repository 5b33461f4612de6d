import ExpandMore from "@mui/icons-material/ExpandMore";
import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from "@mui/material";
import { Fragment } from "react";
import { useTranslate } from "react-admin";
import { ALL_ROLES } from "./role-scope.ts";

/** What each role may do, in plain words; folded until asked for. */
export function RoleGuide() {
  const translate = useTranslate();
  return (
    <Accordion variant="outlined" disableGutters slotProps={{ heading: { component: "h2" } }}>
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Typography component="span" variant="subtitle2">
          {translate("accounts.may.title")}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Box component="dl" sx={{ m: 0, display: "grid", gridTemplateColumns: { sm: "8em 1fr" }, columnGap: 2, rowGap: 0.5 }}>
          {ALL_ROLES.map((role) => (
            <Fragment key={role}>
              <Typography component="dt" variant="subtitle2">
                {translate(`enums.Role.${role}`)}
              </Typography>
              <Typography component="dd" variant="body2" sx={{ m: 0 }}>
                {translate(`accounts.may.${role}`)}
              </Typography>
            </Fragment>
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}
