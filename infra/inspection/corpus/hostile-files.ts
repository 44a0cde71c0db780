import { archiveTricks, bombs } from './hostile-archives.ts';
import { badNames, polyglots, wrongTypes } from './hostile-disguises.ts';
import type { HostileFile } from './hostile-file.ts';
import { hostileMedia } from './hostile-media.ts';
import { activeOffice } from './hostile-office.ts';
import { activePdfs, brokenPdfs } from './hostile-pdfs.ts';
import { brokenPictures, pixelFloods, wordsInPictures } from './hostile-pictures.ts';
import { hostileTexts } from './hostile-texts.ts';
import { quarantined } from './quarantined.ts';

/** Every hostile file, by class. They are built when asked for; none lies anywhere. */
export const hostileFiles: Readonly<Record<string, readonly HostileFile[]>> = {
  'pixel floods': pixelFloods,
  'broken pictures': brokenPictures,
  'words in pictures': wordsInPictures,
  bombs,
  'tricks of archives': archiveTricks,
  'active documents': activeOffice,
  'active PDFs': activePdfs,
  'broken PDFs': brokenPdfs,
  'films and recordings': hostileMedia,
  texts: hostileTexts,
  polyglots,
  'wrong types': wrongTypes,
  'bad names': badNames,
  'known to scanners alone': quarantined,
};
