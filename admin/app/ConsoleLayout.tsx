import {
  Badge,
  BottomNavigation,
  BottomNavigationAction,
  Box,
  Chip,
  MenuItem,
  Paper,
  Select,
  type Theme,
  Typography,
  useMediaQuery,
} from "@mui/material";
import ExpandLessIcon from "@mui/icons-material/ExpandLess";
import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import {
  AppBar,
  Layout,
  type LayoutProps,
  LocalesMenuButton,
  Logout,
  Menu,
  TitlePortal,
  UserMenu,
  useLocaleState,
  useStore,
  useTranslate,
} from "react-admin";
import { useLocation, useNavigate } from "react-router-dom";
import { loadTexts, perform } from "../shared/graphql.ts";
import { Busy } from "./Busy.tsx";
import { CommandPalette } from "./CommandPalette.tsx";
import { useLargeType } from "./large.ts";
import { SignInAgain } from "./SignInAgain.tsx";
import { places } from "./resources.tsx";
import type { Place } from "./menu.ts";
import { useUnread } from "./useUnread.ts";
import { SET_LOCALE, SWITCH_TENANT } from "./app.graphql.ts";
import { useChanges } from "./useChanges.ts";
import { nameOf, remember, viewer } from "./session.ts";

/** Which organization one acts for; everything loaded for the other one is forgotten. */
function TenantSwitch() {
  const translate = useTranslate();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const who = viewer();
  if (who === null || who.tenants.length < 2) return null;
  const change = async (tenantId: string): Promise<void> => {
    const payload = await perform(SWITCH_TENANT, "switchTenant", { tenantId });
    if (payload.viewer === null) return;
    remember(payload.viewer);
    queries.clear();
    navigate("/");
  };
  return (
    <Select
      value={who.tenant.id}
      onChange={(event) => void change(event.target.value)}
      size="small"
      variant="standard"
      disableUnderline
      sx={{ color: "inherit", mr: 2 }}
      inputProps={{ "aria-label": translate("app.switchTenant") }}
    >
      {who.tenants.map((tenant) => (
        <MenuItem key={tenant.id} value={tenant.id}>
          {tenant.shortName}
        </MenuItem>
      ))}
    </Select>
  );
}

function OwnMenu() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { large, choose } = useLargeType();
  const who = viewer();
  return (
    <UserMenu label={who === null ? "ra.auth.user_menu" : nameOf(who)}>
      <MenuItem onClick={() => navigate("/security")}>{translate("security.name")}</MenuItem>
      <MenuItem onClick={() => choose(!large)}>
        {large ? "✓ " : ""}
        {translate("app.large")}
      </MenuItem>
      <Logout />
    </UserMenu>
  );
}

function TopBar() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const who = viewer();
  return (
    // The layout tells a bar of its own to stay, not this one.
    <AppBar alwaysOn userMenu={<OwnMenu />} toolbar={<LocalesMenuButton />}>
      <Typography variant="h6" component="span" sx={{ letterSpacing: "0.2em", mr: 2, display: { xs: "none", sm: "inline" } }}>
        {translate("app.name")}
      </Typography>
      <TitlePortal component="h1" variant="subtitle1" />
      {!isPhone && who !== null && who.canOversee ? (
        <Chip
          size="small"
          label={translate("app.scope", { scope: who.scopeLabel })}
          sx={{ color: "inherit", border: "1px solid currentColor", mr: 2 }}
          variant="outlined"
        />
      ) : null}
      <TenantSwitch />
      <CommandPalette />
    </AppBar>
  );
}

/** The icon of a page; that of the messages carries how many are unread. */
function PlaceIcon({ place: { icon: Icon, label }, unread }: { place: Place; unread: number }) {
  const translate = useTranslate();
  if (label !== "messages" || unread === 0) return <Icon />;
  return (
    <Badge
      badgeContent={unread}
      color="error"
      max={99}
      overlap="circular"
      sx={{ "& .MuiBadge-badge": { height: 14, minWidth: 14, fontSize: 9, px: 0.25, right: "40%", top: "8%" } }}
      aria-label={`${unread} ${translate("app.unread")}`}
    >
      <Icon />
    </Badge>
  );
}

const HEADING = { typography: "caption", color: "text.secondary", pl: 2, py: 0, minHeight: 24, gap: 0.5 } as const;
const GROUPS = ["mine", "issue", "read", "registers", "manage"] as const;

interface MenuGroupProps {
  readonly group: (typeof GROUPS)[number];
  readonly inside: readonly Place[];
  readonly unread: number;
}

/** Pages under a heading that folds them away and is remembered; the page one is on stays in sight. */
function MenuGroup({ group, inside, unread }: MenuGroupProps) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const [isFolded, fold] = useStore(`menu.folded.${group}`, false);
  const shown = isFolded ? inside.filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`)) : inside;
  return (
    <Box sx={{ mb: 1 }}>
      <MenuItem dense aria-expanded={!isFolded} onClick={() => fold(!isFolded)} sx={HEADING}>
        {translate(`app.menu.${group}`)}
        {isFolded ? <ExpandMoreIcon fontSize="inherit" /> : <ExpandLessIcon fontSize="inherit" />}
      </MenuItem>
      {shown.map((place) => (
        <Menu.Item
          key={place.to}
          to={place.to}
          primaryText={translate(`app.pages.${place.label}`)}
          leftIcon={<PlaceIcon place={place} unread={unread} />}
        />
      ))}
    </Box>
  );
}

function SideMenu() {
  const unread = useUnread();
  const who = viewer();
  if (who === null) return null;
  const open = places.filter((place) => place.visible(who));
  return (
    <Menu>
      {GROUPS.map((group) => {
        const inside = open.filter((place) => place.group === group);
        return inside.length === 0 ? null : <MenuGroup key={group} group={group} inside={inside} unread={unread} />;
      })}
    </Menu>
  );
}

function PhoneBar() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const unread = useUnread();
  const who = viewer();
  if (who === null) return null;
  const open = places.filter((place) => place.visible(who));
  // Who has no daily work of their own, an administrator or auditor, finds their pages there all the same.
  const daily = open.filter((place) => place.phone === true);
  const shown = (daily.length > 0 ? daily : open).slice(0, 5);
  const current = shown.findLast((place) => (place.to === "/" ? pathname === "/" : pathname.startsWith(place.to)));
  return (
    <Paper
      component="nav"
      elevation={4}
      sx={{ position: "fixed", bottom: 0, left: 0, right: 0, zIndex: 1200 }}
      aria-label={translate("app.menu.mine")}
    >
      <BottomNavigation showLabels value={current?.to ?? false} onChange={(_, to: string) => navigate(to)}>
        {shown.map((place) => (
          <BottomNavigationAction
            key={place.to}
            value={place.to}
            label={translate(`app.pages.${place.label}`)}
            icon={<PlaceIcon place={place} unread={unread} />}
            // The chosen one does not grow: English names would be cut off at the edge.
            sx={{ minWidth: 0, px: 0.25, "& .MuiBottomNavigationAction-label, & .MuiBottomNavigationAction-label.Mui-selected": { fontSize: 11 } }}
          />
        ))}
      </BottomNavigation>
    </Paper>
  );
}

/** Whose language was taken over; outside the component, because the layout is made anew when the language changes. */
let greeted: string | null = null;

/** Begins in the language of the account; a language chosen in the bar is kept with the account. */
function useOwnLanguage(): void {
  const [locale, setLocale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale;
    const who = viewer();
    if (who === null) return;
    const first = greeted !== who.account.id;
    greeted = who.account.id;
    if (who.locale === locale) return;
    if (first) setLocale(who.locale);
    else void perform(SET_LOCALE, "setLocale", { locale }).then((payload) => remember(payload.viewer ?? who));
  }, [locale, setLocale]);
}

export function ConsoleLayout({ children, ...rest }: LayoutProps & { children?: ReactNode }) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  useEffect(() => void loadTexts().catch(() => undefined), []);
  const navigate = useNavigate();
  useEffect(() => {
    const who = viewer();
    if (who?.mustChangePassword === true) navigate("/password");
    else if (who?.mustSetUpSecondFactor === true) navigate("/enrol");
  }, [navigate]);
  useOwnLanguage();
  useChanges();
  return (
    <>
      <Layout {...rest} appBar={TopBar} menu={SideMenu}>
        {children}
      </Layout>
      {isPhone ? <PhoneBar /> : null}
      <Busy />
      <SignInAgain />
    </>
  );
}
