import MenuIcon from '@mui/icons-material/Menu';
import { IconButton } from '@mui/material';
import { useLocaleState, useLogout } from 'ra-core';
import { useTheme } from 'ra-ui-materialui';
import { Link } from 'react-router-dom';
import { useText } from '../text/use-text.ts';
import { CaseSearch } from './CaseSearch.tsx';
import { useConnection } from './use-online.ts';

/** Search, connection, notices, help, language, theme, sign-out. */
export function TopBar({ onMenu, onHelp }: { readonly onMenu: () => void; readonly onHelp: () => void }): React.JSX.Element {
  const say = useText();
  const signOut = useLogout();
  const connection = useConnection();
  return (
    <header className="top">
      <IconButton className="menu-button" aria-label={say('frame.menu')} onClick={onMenu}>
        <MenuIcon fontSize="small" />
      </IconButton>
      <CaseSearch />
      <div className="live small muted">
        <span role="status">
          <i className={`dot ${connection}`} aria-hidden="true" />
          {say(`frame.${connection}`)}
        </span>
        <Link className="wide-only" to="/notices">
          {say('frame.notices')}
        </Link>
        <button type="button" className="plain kbd" aria-label={say('frame.help')} onClick={onHelp}>
          ?
        </button>
        <ThemeSwitch />
        <LanguageSwitch />
        <button type="button" className="plain" onClick={() => void signOut()}>
          {say('frame.signOut')}
        </button>
      </div>
    </header>
  );
}

function ThemeSwitch(): React.JSX.Element {
  const say = useText();
  const [theme, setTheme] = useTheme();
  return (
    <button
      type="button"
      className="plain wide-only"
      aria-label={say('frame.theme')}
      onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
    >
      {say(theme === 'dark' ? 'frame.light' : 'frame.dark')}
    </button>
  );
}

function LanguageSwitch(): React.JSX.Element {
  const say = useText();
  const [locale, setLocale] = useLocaleState();
  return (
    <button
      type="button"
      className="plain"
      aria-label={say('frame.languageLabel')}
      onClick={() => setLocale(locale === 'en' ? 'zh-CN' : 'en')}
    >
      {say('frame.language')}
    </button>
  );
}
