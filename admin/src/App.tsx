// The console: react-admin's core with our own frame, pages and words.
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { createHashRouter, RouterProvider } from 'react-router-dom';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, Resource } from 'ra-core';
import { ThemeProvider, ThemesContext } from 'react-admin';
import { CssBaseline } from '@mui/material';
import { Route } from 'react-router-dom';
import { RequirePermission } from './auth/RequirePermission.tsx';
import { SessionContext } from './auth/session-context.tsx';
import { SignInPage } from './auth/SignInPage.tsx';
import { dataProvider, queryClient, sessionParts, store } from './console-parts.ts';
import { LiveChanges } from './data/live.ts';
import { LanguageProvider } from './i18n/language-context.tsx';
import { ConsoleContext } from './layout/console-context.tsx';
import { AccessDeniedPage, FaultPage, NotFoundPage } from './layout/FaultPage.tsx';
import { PageSkeleton } from './layout/PageSkeleton.tsx';
import { loadChineseFontWhereMissing } from './layout/chinese-font.ts';
import { darkTheme, lightTheme } from './layout/theme.ts';
import { TodayPage } from './layout/TodayPage.tsx';
import { pages, resources } from './modules.ts';

// The sign-in does without the frame of the pages.
const ConsoleLayout = lazy(async () => ({ default: (await import('./layout/ConsoleLayout.tsx')).ConsoleLayout }));

// Made once: a router made anew would mount the whole console anew. Addresses after the hash need nothing of the server.
const router = createHashRouter([{ path: '*', element: <Console /> }]);
const themes = { lightTheme, darkTheme };
const parts = { resources, pages };

export function App() {
  useEffect(loadChineseFontWhereMissing, []);
  return <RouterProvider router={router} />;
}

function Console() {
  return (
    <SessionContext.Provider value={sessionParts}>
      <ConsoleContext.Provider value={parts}>
        <CoreAdminContext
          dataProvider={dataProvider}
          authProvider={sessionParts.auth}
          store={store}
          queryClient={queryClient}
        >
          <LanguageProvider>
            <ThemesContext.Provider value={themes}>
              <ThemeProvider>
                <CssBaseline enableColorScheme />
                <LiveChanges />
                <Pages />
              </ThemeProvider>
            </ThemesContext.Provider>
          </LanguageProvider>
        </CoreAdminContext>
      </ConsoleContext.Provider>
    </SessionContext.Provider>
  );
}

function FailedPage({ error, resetErrorBoundary }: { error: Error; resetErrorBoundary: (args: unknown[]) => void }) {
  return <FaultPage error={error} onRetry={() => resetErrorBoundary([])} />;
}

function Frame({ children }: { readonly children?: ReactNode }) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <ConsoleLayout>{children}</ConsoleLayout>
    </Suspense>
  );
}

function LoadingPage() {
  return <PageSkeleton />;
}

function Pages() {
  return (
    <CoreAdminUI
      requireAuth
      disableTelemetry
      title=""
      layout={Frame}
      loginPage={SignInPage}
      dashboard={TodayPage}
      loading={LoadingPage}
      error={FailedPage}
      catchAll={NotFoundPage}
      accessDenied={AccessDeniedPage}
      authenticationError={AccessDeniedPage}
    >
      {resources.map(({ plural, title, pages: of }) => (
        <Resource
          key={plural}
          name={plural}
          {...of}
          // The resource's own title serves wherever react-admin names a record.
          recordRepresentation={title as (record: { id: string | number }) => string}
        />
      ))}
      <CustomRoutes>
        {pages.map(({ path, page: Page, may }) => (
          <Route
            key={path}
            path={`/${path}`}
            element={
              <RequirePermission {...(may ? { permission: may } : {})}>
                <Page />
              </RequirePermission>
            }
          />
        ))}
      </CustomRoutes>
    </CoreAdminUI>
  );
}
