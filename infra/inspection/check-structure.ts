import type { FileType } from '../../domain/evidence/file-type.ts';
import type { Content } from './content.ts';
import { checkHeic } from './images/check-heic.ts';
import { checkJpeg } from './images/check-jpeg.ts';
import { checkPng } from './images/check-png.ts';
import { checkWebp } from './images/check-webp.ts';
import { checkMovie } from './media/check-movie.ts';
import { checkMp3 } from './media/check-mp3.ts';
import { checkWav } from './media/check-wav.ts';
import { checkOffice } from './office/check-office.ts';
import { checkPdf } from './pdf/check-pdf.ts';
import { checkText } from './text/check-text.ts';

const checks: Readonly<Record<FileType, (content: Content) => Promise<void>>> = {
  jpg: checkJpeg,
  png: checkPng,
  heic: checkHeic,
  webp: checkWebp,
  pdf: checkPdf,
  mp4: checkMovie,
  mov: checkMovie,
  mp3: checkMp3,
  m4a: checkMovie,
  wav: checkWav,
  docx: (content) => checkOffice(content, 'docx'),
  xlsx: (content) => checkOffice(content, 'xlsx'),
  txt: checkText,
};

/** Whether the whole of a content is in order for its type. Throws {@link ContentRefused} with the first thing that is not. */
export async function checkStructure(content: Content, type: FileType): Promise<void> {
  await checks[type](content);
}
