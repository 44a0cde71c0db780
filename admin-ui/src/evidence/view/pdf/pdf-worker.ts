// Reads PDFs apart from the page, and has no network: what it needs from the console is handed to it.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
