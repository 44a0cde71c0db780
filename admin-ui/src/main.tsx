import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { rememberedLocale } from './text/i18n-provider.ts';
import './theme/base.css';

document.documentElement.lang = rememberedLocale();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
