import { Admin, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import { QueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import { BrowserRouter, Route } from 'react-router-dom';
import { authProvider } from './api/auth-provider.ts';
import { dataProvider } from './api/data-provider.ts';
import { ApiProblem } from './api/problem.ts';
import { AppLayout } from './layout/AppLayout.tsx';
import { ErrorPage } from './layout/ErrorPage.tsx';
import { Home } from './layout/Home.tsx';
import { NotFoundPage } from './layout/NotFoundPage.tsx';
import { SignInPage } from './sign-in/SignInPage.tsx';
import { createI18nProvider, rememberedLocale } from './text/i18n-provider.ts';
import { darkTheme, lightTheme } from './theme/theme.ts';

const QueuePage = lazy(() => import('./queue/QueuePage.tsx').then((module) => ({ default: module.QueuePage })));
const CasePage = lazy(() => import('./case/CasePage.tsx').then((module) => ({ default: module.CasePage })));
const CustodyPage = lazy(() => import('./evidence/custody/CustodyPage.tsx').then((module) => ({ default: module.CustodyPage })));
const AlarmsPage = lazy(() => import('./evidence/watch/AlarmsPage.tsx').then((module) => ({ default: module.AlarmsPage })));
const OverPage = lazy(() => import('./evidence/watch/OverPage.tsx').then((module) => ({ default: module.OverPage })));
const NoticesPage = lazy(() => import('./notices/NoticesPage.tsx').then((module) => ({ default: module.NoticesPage })));
const CalculatorPage = lazy(() => import('./calculator/CalculatorPage.tsx').then((module) => ({ default: module.CalculatorPage })));
const SettingsPage = lazy(() => import('./settings/SettingsPage.tsx').then((module) => ({ default: module.SettingsPage })));
const CalendarPage = lazy(() => import('./settings/CalendarPage.tsx').then((module) => ({ default: module.CalendarPage })));
const OfficersPage = lazy(() => import('./settings/OfficersPage.tsx').then((module) => ({ default: module.OfficersPage })));
const MerchantsPage = lazy(() => import('./merchant/MerchantsPage.tsx').then((module) => ({ default: module.MerchantsPage })));

const i18nProvider = createI18nProvider();
const store = localStorageStore('1', 'redress');
store.setItem('locale', rememberedLocale());

const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5000, refetchOnWindowFocus: true, retry: (count, error) => count < 2 && retriable(error) },
  },
});

/** The console: react-admin's frame and providers, with pages, layout and look of our own. */
export function App(): React.JSX.Element {
  return (
    <BrowserRouter basename="/console">
      <Admin
        title="Redress"
        dataProvider={dataProvider}
        authProvider={authProvider}
        i18nProvider={i18nProvider}
        store={store}
        queryClient={queryClient}
        theme={lightTheme}
        darkTheme={darkTheme}
        defaultTheme="light"
        layout={AppLayout}
        loginPage={SignInPage}
        dashboard={Home}
        catchAll={NotFoundPage}
        error={ErrorPage}
        requireAuth
        disableTelemetry
      >
        <CustomRoutes>
          <Route path="/queues/:queue" element={<QueuePage />} />
          <Route path="/cases/:number/:tab?" element={<CasePage />} />
          <Route path="/cases/:number/files/:fileId/custody" element={<CustodyPage />} />
          <Route path="/notices" element={<NoticesPage />} />
          <Route path="/merchants" element={<MerchantsPage />} />
          <Route path="/settings" element={<SettingsPage />} />
          <Route path="/calendar" element={<CalendarPage />} />
          <Route path="/officers" element={<OfficersPage />} />
          <Route path="/alarms" element={<AlarmsPage />} />
          <Route path="/retention-over" element={<OverPage />} />
          <Route path="/calculator" element={<CalculatorPage />} />
        </CustomRoutes>
        <CustomRoutes noLayout>
          <Route path="/deadline-calculator" element={<CalculatorPage open />} />
        </CustomRoutes>
        <Resource name="complaints" />
      </Admin>
    </BrowserRouter>
  );
}

function retriable(error: unknown): boolean {
  return error instanceof ApiProblem && (error.code === 'network' || error.code === 'unavailable');
}
