import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';

/** `?` help, Ctrl K search, `g q` my work. None works while text is typed or composed. */
export function useFrameKeys({ onHelp }: { readonly onHelp: () => void }): void {
  const navigate = useNavigate();
  useEffect(() => {
    let before = '';
    const listen = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key === 'k') return focusSearch(event);
      if (isTyping(event)) return;
      if (event.key === '?') onHelp();
      if (before === 'g' && event.key === 'q') void navigate('/');
      before = event.key;
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [navigate, onHelp]);
}

/** True while a single key belongs to a field, a dialog or an input method. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null;
}

function focusSearch(event: KeyboardEvent): void {
  event.preventDefault();
  document.querySelector<HTMLInputElement>('.top input[type="search"]')?.focus();
}
