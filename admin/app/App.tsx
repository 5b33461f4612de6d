import { QueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Admin, CustomRoutes, Resource } from "react-admin";
import { Route } from "react-router-dom";
import { authProvider } from "./authProvider.ts";
import { ApiError } from "../shared/graphql.ts";
import { dataProvider } from "./dataProvider.ts";
import { createI18n } from "./i18n.ts";
import { ConsoleLayout } from "./ConsoleLayout.tsx";
import { LoginPage } from "./LoginPage.tsx";
import { LargeType } from "./large.ts";
import { PasswordPage } from "./PasswordPage.tsx";
import { bareRoutes, Home, resources, routes } from "./resources.tsx";
import { createStore } from "./store.ts";
import { createTheme } from "./theme.ts";

const RETRIES = 2;

/** What the server has refused it refuses again; only a broken answer is asked for once more. */
function createQueries(): QueryClient {
  const retry = (failures: number, error: Error): boolean =>
    failures < RETRIES && !(error instanceof ApiError && error.status < 500 && error.status > 0);
  return new QueryClient({ defaultOptions: { queries: { retry } } });
}

const LARGE = "gongjian.large";

export function App() {
  const [i18n] = useState(createI18n);
  const [queries] = useState(createQueries);
  const [store] = useState(createStore);
  const [large, setLarge] = useState(() => localStorage.getItem(LARGE) === "true");
  const choose = (value: boolean): void => {
    localStorage.setItem(LARGE, String(value));
    setLarge(value);
  };
  return (
    <LargeType value={{ large, choose }}>
      <Admin
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={i18n}
        queryClient={queries}
        store={store}
        layout={ConsoleLayout}
        loginPage={LoginPage}
        dashboard={Home}
        theme={createTheme(large)}
        darkTheme={null}
        requireAuth
        disableTelemetry
        title="共建"
      >
        {resources.map((resource) => (
          <Resource key={resource.name} {...resource} />
        ))}
        <CustomRoutes>
          {routes.map(({ path, element }) => (
            <Route key={path} path={path} element={element} />
          ))}
        </CustomRoutes>
        <CustomRoutes noLayout>
          <Route path="/password" element={<PasswordPage />} />
          {bareRoutes.map(({ path, element }) => (
            <Route key={path} path={path} element={element} />
          ))}
        </CustomRoutes>
      </Admin>
    </LargeType>
  );
}
