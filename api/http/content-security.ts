import type { ApiConfig } from '../deps.ts';

/** What an empty style tag hashes to: the console's style engine fills it by rules, never by text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What a page of this site may load. Of other origins only the store of files: parts go there, copies come from there to be
 * looked at. It never is the origin of the platform, so that nothing uploaded can act in its name.
 */
export function contentSecurity({ endpoint, publicEndpoint = endpoint }: ApiConfig['objectStore']) {
  const store = new URL(publicEndpoint).origin;
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", EMPTY_STYLE],
      imgSrc: ["'self'", 'data:', 'blob:', store],
      mediaSrc: [store],
      fontSrc: ["'self'"],
      connectSrc: ["'self'", store],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
  };
}

/** What the worker that reads PDFs may do: run scripts of this site. It has no network; the page hands it what it needs. */
export const pdfWorkerSecurity = "default-src 'none'; script-src 'self'";

/** The file of that worker in the built console, by its name. */
export function isPdfWorker(file: string): boolean {
  return /\/assets\/pdf-worker-[\w-]{8,}\.js$/u.test(file);
}
