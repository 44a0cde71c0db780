import { Button } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import type { AllowedAction, CaseView } from '../../../openapi/generated/types.ts';
import { usePick } from '../text/use-text.ts';
import { fieldsOf } from './form.ts';
import { useVerb } from './use-verb.ts';

const VerbDialog = lazy(() => import('./VerbDialog.tsx').then((module) => ({ default: module.VerbDialog })));

/** A button named by the act. What needs no input and no consent acts at once; all else opens its dialog. */
export function VerbButton({
  action,
  view,
  primary = false,
  full = true,
}: {
  readonly action: AllowedAction;
  readonly view: CaseView;
  readonly primary?: boolean;
  readonly full?: boolean;
}): React.JSX.Element {
  const pick = usePick();
  const [open, setOpen] = useState(false);
  const { submit, submitting } = useVerb(action, view.number);
  const atOnce = action.tier === 0 && fieldsOf(action.verb).length === 0;
  return (
    <>
      <Button
        fullWidth={full}
        variant={primary ? 'contained' : 'outlined'}
        {...(action.destructive && { color: 'error', className: 'destructive' })}
        data-verb={action.verb}
        disabled={submitting}
        onClick={() => (atOnce ? void submit({}, view.version) : setOpen(true))}
      >
        {pick(action.label)}
        {action.destructive ? '…' : ''}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <VerbDialog action={action} view={view} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
