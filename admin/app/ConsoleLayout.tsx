import { BottomNavigation, BottomNavigationAction, Box, Chip, MenuItem, Paper, Select, type Theme, Typography, useMediaQuery } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { AppBar, Layout, type LayoutProps, LocalesMenuButton, Logout, Menu, TitlePortal, UserMenu, useLocaleState, useTranslate } from "react-admin";
import { useLocation, useNavigate } from "react-router-dom";
import { perform } from "../shared/graphql.ts";
import { CommandPalette } from "./CommandPalette.tsx";
import { useLargeType } from "./large.ts";
import { SignInAgain } from "./SignInAgain.tsx";
import { places } from "./resources.tsx";
import { SET_LOCALE, SWITCH_TENANT } from "./app.graphql.ts";
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
      <MenuItem onClick={() => navigate("/password")}>{translate("app.changePassword")}</MenuItem>
      <MenuItem onClick={() => navigate("/sessions")}>{translate("app.pages.sessions")}</MenuItem>
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
    <AppBar userMenu={<OwnMenu />} toolbar={<LocalesMenuButton />}>
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

const GROUPS = ["mine", "issue", "read", "registers", "manage"] as const;

function SideMenu() {
  const translate = useTranslate();
  const who = viewer();
  if (who === null) return null;
  const open = places.filter((place) => place.visible(who));
  return (
    <Menu>
      {GROUPS.map((group) => {
        const inside = open.filter((place) => place.group === group);
        return inside.length === 0 ? null : (
          <Box key={group} sx={{ mb: 1 }}>
            <Typography variant="caption" color="text.secondary" sx={{ pl: 2 }}>
              {translate(`app.menu.${group}`)}
            </Typography>
            {inside.map(({ to, label, icon: Icon }) => (
              <Menu.Item key={to} to={to} primaryText={translate(`app.pages.${label}`)} leftIcon={<Icon />} />
            ))}
          </Box>
        );
      })}
    </Menu>
  );
}

function PhoneBar() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const who = viewer();
  if (who === null) return null;
  const shown = places.filter((place) => place.phone === true && place.visible(who)).slice(0, 5);
  const current = shown.findLast((place) => (place.to === "/" ? pathname === "/" : pathname.startsWith(place.to)));
  return (
    <Paper
      component="nav"
      elevation={4}
      sx={{ position: "fixed", bottom: 0, left: 0, right: 0, zIndex: 1200 }}
      aria-label={translate("app.menu.mine")}
    >
      <BottomNavigation showLabels value={current?.to ?? false} onChange={(_, to: string) => navigate(to)}>
        {shown.map(({ to, label, icon: Icon }) => (
          <BottomNavigationAction key={to} value={to} label={translate(`app.pages.${label}`)} icon={<Icon />} sx={{ minWidth: 0, px: 0.5 }} />
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
  const navigate = useNavigate();
  useEffect(() => {
    if (viewer()?.mustChangePassword === true) navigate("/password");
  }, [navigate]);
  useOwnLanguage();
  return (
    <>
      <Layout {...rest} appBar={TopBar} appBarAlwaysOn menu={SideMenu}>
        {children}
      </Layout>
      {isPhone ? <PhoneBar /> : null}
      <SignInAgain />
    </>
  );
}
