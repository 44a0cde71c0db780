import { Skeleton } from '@mui/material';
import { useTranslate, type CoreLayoutProps } from 'ra-core';
import { Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useLocation } from 'react-router-dom';
import { ErrorPage } from './ErrorPage.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
import { useFrameKeys } from './use-frame-keys.ts';
import './layout.css';

/** Left rail of queues, top bar, page. Each page's failure stays within it. */
export function AppLayout({ children }: CoreLayoutProps): React.JSX.Element {
  const { pathname } = useLocation();
  const [menuOpen, setMenuOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const skip = useTranslate()('frame.skip');
  useEffect(() => setMenuOpen(false), [pathname]);
  useFrameKeys({ onHelp: () => setHelpOpen(true) });
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {skip}
      </button>
      <div className="app">
        <Rail open={menuOpen} />
        <div style={{ minWidth: 0 }}>
          <TopBar onMenu={() => setMenuOpen(!menuOpen)} onHelp={() => setHelpOpen(true)} />
          <main id="main" tabIndex={-1} style={{ outline: 'none' }}>
            <ErrorBoundary FallbackComponent={ErrorPage} resetKeys={[pathname]}>
              <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
            </ErrorBoundary>
          </main>
        </div>
      </div>
      <KeyHelp open={helpOpen} onClose={() => setHelpOpen(false)} />
    </>
  );
}

function PageSkeleton(): React.JSX.Element {
  return (
    <div className="page" aria-hidden="true">
      <Skeleton width={220} height={32} />
      <Skeleton variant="rounded" height={360} sx={{ marginTop: '12px' }} />
    </div>
  );
}
