import SearchIcon from "@mui/icons-material/Search";
import { Dialog, IconButton, InputAdornment, List, ListItemButton, ListItemText, TextField, Tooltip, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent as Pressed, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { request } from "../shared/graphql.ts";
import { places } from "./resources.tsx";
import { FIND } from "./app.graphql.ts";
import { holds } from "./menu.ts";
import { foundPages } from "./pages.ts";
import { viewer } from "./session.ts";
import { useShortcuts } from "./useShortcuts.ts";

interface Hit {
  readonly to: string;
  readonly title: string;
  readonly more: string;
}

/** Records of every kind the signed-in person may look for. */
async function find(q: string, words: (key: string) => string): Promise<Hit[]> {
  const who = viewer();
  if (who === null || q === "") return [];
  const own = holds(who, "TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN");
  const { assignments, tasks, organizations, massGroups } = await request(FIND, { q, working: own || who.canIssue, issuing: who.canIssue, own });
  return [
    ...(assignments?.items ?? []).map(({ id, title, groupName, tenant }) => ({
      to: `/assignments/${id}/show`,
      title,
      more: groupName ?? tenant.shortName,
    })),
    ...(tasks?.items ?? []).map(({ id, title, state }) => ({
      to: `/tasks/${id}/show`,
      title,
      more: `${words("app.pages.tasks")} · ${words(`enums.TaskState.${state}`)}`,
    })),
    ...organizations.items.map(({ id, name }) => ({ to: `/organizations/${id}/show`, title: name, more: words("app.pages.organizations") })),
    ...(massGroups?.items ?? []).map(({ id, name }) => ({ to: `/massGroups/${id}/show`, title: name, more: words("app.pages.massGroups") })),
  ];
}

const LATER = 200;

/** What was typed, once the typing has paused. */
function usePaused(typed: string): string {
  const [paused, setPaused] = useState(typed);
  useEffect(() => {
    const later = setTimeout(() => setPaused(typed.trim()), LATER);
    return () => clearTimeout(later);
  }, [typed]);
  return paused;
}

function Hits({ hits, active, onOpen }: { hits: readonly Hit[]; active: number; onOpen: (to: string) => void }) {
  const translate = useTranslate();
  return (
    <>
      <List dense id="palette-hits" role="listbox" aria-label={translate("app.search")} sx={{ maxHeight: 420, overflow: "auto" }}>
        {hits.map(({ to, title, more }, index) => (
          <ListItemButton
            key={`${to} ${title}`}
            id={`palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            selected={index === active}
            ref={(row: HTMLElement | null) => {
              if (index === active) row?.scrollIntoView({ block: "nearest" });
            }}
            onClick={() => onOpen(to)}
          >
            <ListItemText primary={title} secondary={more} />
          </ListItemButton>
        ))}
      </List>
      <Typography variant="caption" color="text.secondary" role="status" sx={{ px: 2, pb: 1 }}>
        {translate(hits.length === 0 ? "app.nothing" : "app.palette")}
      </Typography>
    </>
  );
}

function Palette({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [q, setQ] = useState("");
  const [active, setActive] = useState(0);
  const sought = usePaused(q);
  const who = viewer();
  const { data: records = [] } = useQuery({
    queryKey: ["find", who?.tenant.id, sought],
    queryFn: () => find(sought, translate),
    placeholderData: (previous) => previous,
  });
  const open = places.filter((place) => who !== null && place.visible(who));
  const pages = foundPages(
    open.map(({ to, label }) => ({ to, label, title: translate(`app.pages.${label}`), more: "" })),
    q,
  );
  const hits: readonly Hit[] = [...pages, ...(q.trim() === "" ? [] : records)];
  const go = (to: string | undefined): void => {
    if (to === undefined) return;
    onClose();
    navigate(to);
  };
  const onKeyDown = (event: Pressed): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") go(hits[active]?.to);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || hits.length === 0) return;
    event.preventDefault();
    setActive((active + step + hits.length) % hits.length);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-label={translate("app.search")}>
      <TextField
        autoFocus
        value={q}
        onChange={(event) => {
          setQ(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        placeholder={translate("app.search")}
        sx={{ m: 2 }}
        slotProps={{
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon />
              </InputAdornment>
            ),
          },
          htmlInput: {
            role: "combobox",
            "aria-label": translate("app.search"),
            "aria-expanded": true,
            "aria-controls": "palette-hits",
            "aria-activedescendant": hits.length === 0 ? undefined : `palette-${active}`,
          },
        }}
      />
      <Hits hits={hits} active={active} onOpen={go} />
    </Dialog>
  );
}

/** Ctrl+K: pages and records by name, pinyin or initials; "/" goes to the search of the page. */
export function CommandPalette() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  useShortcuts(() => setOpen(true));
  return (
    <>
      <Tooltip title={`${translate("app.search")} (${translate("app.searchHint")})`}>
        <IconButton color="inherit" onClick={() => setOpen(true)} aria-label={translate("app.search")}>
          <SearchIcon />
        </IconButton>
      </Tooltip>
      {open ? <Palette onClose={() => setOpen(false)} /> : null}
    </>
  );
}
