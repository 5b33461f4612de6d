import SearchIcon from "@mui/icons-material/Search";
import { Dialog, IconButton, InputAdornment, List, ListItemButton, ListItemText, TextField, Tooltip } from "@mui/material";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { request } from "../shared/graphql.ts";
import { places } from "./resources.tsx";
import { FIND } from "./app.graphql.ts";
import { viewer } from "./session.ts";

interface Hit {
  readonly to: string;
  readonly title: string;
  readonly more: string;
}

async function find(q: string): Promise<Hit[]> {
  const data = await request(FIND, { q }).catch(() => null);
  if (data === null) return [];
  return [
    ...data.assignments.items.map(({ id, title, tenant }) => ({
      to: `/assignments/${id}/show`,
      title,
      more: tenant.shortName,
    })),
    ...data.organizations.items.map(({ id, name }) => ({
      to: `/organizations/${id}/show`,
      title: name,
      more: "",
    })),
  ];
}

/** Ctrl+K: pages, tasks and organizations by name, pinyin or initials. */
export function CommandPalette() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [q, setQ] = useState("");
  const [hits, setHits] = useState<Hit[]>([]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        setOpen(true);
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  useEffect(() => {
    if (q.trim() === "") return setHits([]);
    const later = setTimeout(() => void find(q).then(setHits), 200);
    return () => clearTimeout(later);
  }, [q]);
  const who = viewer();
  const pages = places
    .filter((place) => who !== null && place.visible(who))
    .map(({ to, label }) => ({ to, title: translate(`app.pages.${label}`), more: "" }))
    .filter(({ title }) => q.trim() === "" || title.includes(q.trim()));
  const go = (to: string): void => {
    setOpen(false);
    setQ("");
    navigate(to);
  };
  const all = [...pages, ...hits];
  return (
    <>
      <Tooltip title={`${translate("app.search")} (${translate("app.searchHint")})`}>
        <IconButton color="inherit" onClick={() => setOpen(true)} aria-label={translate("app.search")}>
          <SearchIcon />
        </IconButton>
      </Tooltip>
      <Dialog open={open} onClose={() => setOpen(false)} fullWidth maxWidth="sm" aria-label={translate("app.search")}>
        <TextField
          autoFocus
          value={q}
          onChange={(event) => setQ(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && all[0] !== undefined && go(all[0].to)}
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
            htmlInput: { "aria-label": translate("app.search") },
          }}
        />
        <List dense sx={{ maxHeight: 420, overflow: "auto" }}>
          {all.map(({ to, title, more }) => (
            <ListItemButton key={`${to} ${title}`} onClick={() => go(to)}>
              <ListItemText primary={title} secondary={more} />
            </ListItemButton>
          ))}
        </List>
      </Dialog>
    </>
  );
}
