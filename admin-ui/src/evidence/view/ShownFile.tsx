import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileInfo, OpenedFile } from '../../../../openapi/generated/types.ts';
import { useApi } from '../../api/data-provider.ts';
import { problemText } from '../../text/problem-text.ts';
import { usePick, useText } from '../../text/use-text.ts';
import { ShownImage } from './ShownImage.tsx';
import { ShownMedia } from './ShownMedia.tsx';
import { ShownText } from './ShownText.tsx';
import { viewKind } from './view-kind.ts';

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
  const kind = viewKind(file);
  const [look] = useState(() => crypto.randomUUID());
  const { data, error } = useQuery({
    queryKey: ['opened-file', look],
    queryFn: () => api.openFile(number, file.id, { what: kind === 'image' ? 'view' : 'original', purpose }),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  if (error) return <Alert severity="error">{problemText(error, say, pick)}</Alert>;
  if (data === undefined) return <div className="skeleton" style={{ height: 320 }} aria-busy="true" aria-label={say('evidence.opening')} />;
  return <Content file={file} opened={data} />;
}

function Content({ file, opened }: { readonly file: FileInfo; readonly opened: OpenedFile }): React.JSX.Element {
  const say = useText();
  const title = file.caption ?? file.name;
  switch (viewKind(file)) {
    case 'image':
      return <ShownImage url={opened.url} title={title} />;
    case 'video':
      return <ShownMedia url={opened.url} title={title} moving />;
    case 'audio':
      return <ShownMedia url={opened.url} title={title} />;
    case 'text':
      return <ShownText url={opened.url} title={title} />;
    case 'none':
      return <p className="muted">{say('evidence.noView')}</p>;
  }
}
