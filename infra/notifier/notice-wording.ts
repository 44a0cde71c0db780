import type { NoticeForm } from '../../domain/event.ts';
import type { NoticeCase } from './notice-case.ts';

/** The title of a form and its paragraphs; undefined ones are left out. */
export interface NoticeWording {
  title: string;
  body: (c: NoticeCase) => readonly (string | undefined)[];
}

export type Wordings<F extends NoticeForm> = Readonly<Record<F, NoticeWording>>;
