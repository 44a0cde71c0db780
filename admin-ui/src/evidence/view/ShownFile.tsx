import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { FileInfo, OpenedFile } from '../../../../openapi/generated/types.ts';
import { useApi } from '../../api/data-provider.ts';
import { newKey } from '../../api/new-key.ts';
import { problemText } from '../../text/problem-text.ts';
import { usePick, useText } from '../../text/use-text.ts';
import { ShownImage } from './ShownImage.tsx';
import { ShownMedia } from './ShownMedia.tsx';
import { ShownText } from './ShownText.tsx';
import { noViewBecause, viewKind } from './view-kind.ts';

/** The reader of PDF is large: it comes when the first PDF is opened. */
const ShownPdf = lazy(() => import('./pdf/ShownPdf.tsx').then((module) => ({ default: module.ShownPdf })));

interface ShownFileProps {
  readonly number: string;
  readonly file: FileInfo;
  readonly purpose: string;
}

/** Asks for the address of one look, and shows what it leads to. */
export function ShownFile({ number, file, purpose }: ShownFileProps): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const api = useApi();
  const [look] = useState(newKey);
  const open = (): Promise<OpenedFile> =>
    api.openFile(number, file.id, { what: viewKind(file) === 'image' ? 'view' : 'original', purpose });
  const { data, error } = useQuery({ queryKey: ['opened-file', look], queryFn: open, staleTime: Infinity, gcTime: 0, retry: false });
  if (error) return <Alert severity="error">{problemText(error, say, pick)}</Alert>;
  if (data === undefined) return <Opening />;
  return (
    <Suspense fallback={<Opening />}>
      <Content file={file} opened={data} renew={open} />
    </Suspense>
  );
}

function Opening(): React.JSX.Element {
  const say = useText();
  return <div className="skeleton opening" role="progressbar" aria-label={say('evidence.opening')} />;
}

interface ContentProps {
  readonly file: FileInfo;
  readonly opened: OpenedFile;
  readonly renew: () => Promise<OpenedFile>;
}

function Content({ file, opened, renew }: ContentProps): React.JSX.Element {
  const say = useText();
  const title = file.caption ?? file.name;
  switch (viewKind(file)) {
    case 'image':
      return <ShownImage url={opened.url} title={title} />;
    case 'pdf':
      return <ShownPdf url={opened.url} title={title} />;
    case 'video':
      return <ShownMedia opened={opened} renew={renew} title={title} moving />;
    case 'audio':
      return <ShownMedia opened={opened} renew={renew} title={title} />;
    case 'text':
      return <ShownText url={opened.url} file={file} title={title} />;
    case 'none':
      return <p className="muted">{say(`evidence.${noViewBecause(file) ?? 'noView'}`)}</p>;
  }
}
