import { Alert, Button, TextField } from '@mui/material';
import { useLocaleState, useLogin } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { problemText } from '../text/problem-text.ts';
import { usePick, useText } from '../text/use-text.ts';
import { TodayRuler } from './TodayRuler.tsx';
import './sign-in.css';

/** Sign-in by account and password: paste and password managers work, no puzzle. */
export function SignInPage(): React.JSX.Element {
  const say = useText();
  const { submit, working, failed } = useSignIn();
  return (
    <main className="sign-in">
      <form
        className="card accented"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          submit(textOf(form, 'login'), textOf(form, 'password'));
        }}
      >
        <div className="brand">
          <i aria-hidden="true">诉</i>
          {say('frame.product')}
        </div>
        <h1>{say('signIn.title')}</h1>
        <p className="hint">{say('signIn.lead')}</p>
        {failed === undefined ? null : (
          <Alert severity="error" variant="outlined" role="alert">
            {failed}
          </Alert>
        )}
        <TextField
          name="login"
          label={say('signIn.account')}
          autoComplete="username"
          required
          autoFocus
          slotProps={{ inputLabel: { required: false } }}
        />
        <TextField
          name="password"
          type="password"
          label={say('signIn.password')}
          autoComplete="current-password"
          required
          slotProps={{ inputLabel: { required: false } }}
        />
        <Button type="submit" variant="contained" disabled={working}>
          {say(working ? 'signIn.working' : 'signIn.submit')}
        </Button>
        <TodayRuler />
        <div className="sign-in-foot small">
          <Link to="/deadline-calculator">{say('signIn.calculator')}</Link>
          <LanguageSwitch />
        </div>
      </form>
    </main>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function LanguageSwitch(): React.JSX.Element {
  const say = useText();
  const [locale, setLocale] = useLocaleState();
  return (
    <button
      type="button"
      className="link-button"
      aria-label={say('frame.languageLabel')}
      onClick={() => setLocale(locale === 'en' ? 'zh-CN' : 'en')}
    >
      {say('frame.language')}
    </button>
  );
}

function useSignIn(): { submit: (login: string, password: string) => void; working: boolean; failed: string | undefined } {
  const say = useText();
  const pick = usePick();
  const signIn = useLogin();
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<unknown>();
  const submit = (login: string, password: string): void => {
    setWorking(true);
    setError(undefined);
    signIn({ login, password })
      .catch(setError)
      .finally(() => setWorking(false));
  };
  const failed = error === undefined ? undefined : problemText(error, say, pick, { unauthenticated: say('signIn.failed') });
  return { submit, working, failed };
}
