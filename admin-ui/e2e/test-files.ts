import { randomBytes } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { riff, riffChunk, wavFormat } from '../../infra/inspection/corpus/build-sound.ts';

/** A contract as an office program would print it: three pages, its own Chinese font in it. */
export async function contractPdf(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage();
  const clauses = [
    '第一条 退货：商品有质量问题的，七日内退货。',
    '第二条 维修：保修期一年。',
    '第三条 争议：协商不成的，由消费者协会调解。',
  ];
  const sheets = clauses.map((text, index) => `<h1>购销合同（${index + 1}）</h1><p>${text}</p>`);
  await page.setContent(`<style>div { break-after: page } body { font: 16px sans-serif }</style><div>${sheets.join('</div><div>')}</div>`);
  const printed = await page.pdf({ format: 'A5' });
  await page.close();
  return printed;
}

/** Each of these lines of eight signs is white from end to end, the one before it too; then the end of the fax. */
const whiteFax = Buffer.from('ff001001', 'hex');

/** Eight by eight signs of JPEG 2000 with nothing in them: grey once it is decoded. */
const greyPicture = Buffer.from(
  [
    'ff4f ff51 0029 0000 00000008 00000008 00000000 00000000 00000008 00000008 00000000 00000000 0001 07 01 01',
    'ff52 000c 00 00 0001 00 00 04 04 00 01 ff5c 0004 40 40 ff90 000a 0000 0000000f 00 01 ff93 00 ffd9',
  ]
    .join('')
    .replaceAll(' ', ''),
  'hex',
);

/**
 * A receipt of three pages: words in a Chinese font that is not in the file, whose encoding only the console's tables tell, a
 * page from a fax machine, black all over once it is decoded, and one from a scanner, grey.
 */
export function receiptPdf(): Buffer {
  const words = Buffer.from('小票 电热水壶 199.00', 'utf16le').swap16().toString('hex');
  const scan = `<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 1 /ColorSpace /DeviceGray /Decode [1 0] /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 8 /Rows 8 >> /Length 4 >>`;
  return writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 7 0 R 11 0 R] /Count 3 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 150] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream('<< /Length %n >>', `BT /F1 20 Tf 20 80 Td <${words}> Tj ET`),
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 10 0 R >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 150] /Contents 8 0 R /Resources << /XObject << /I1 9 0 R >> >> >>',
    stream('<< /Length %n >>', 'q 300 0 0 150 0 0 cm /I1 Do Q'),
    stream(scan, whiteFax),
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 150] /Contents 8 0 R /Resources << /XObject << /I1 12 0 R >> >> >>',
    stream(
      '<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /JPXDecode /Length %n >>',
      greyPicture,
    ),
  ]);
}

function stream(dictionary: string, body: string | Buffer): Buffer {
  const content = Buffer.from(body as string, 'latin1');
  return Buffer.concat([Buffer.from(`${dictionary.replace('%n', String(content.length))}\nstream\n`), content, Buffer.from('\nendstream')]);
}

function writePdf(objects: readonly (string | Buffer)[]): Buffer {
  const offsets: number[] = [];
  let file = Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1');
  objects.forEach((object, index) => {
    offsets.push(file.length);
    file = Buffer.concat([file, Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object as string), Buffer.from('\nendobj\n')]);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(end)]);
}

/** Noise of so many seconds, 8000 samples each. */
export function noise(seconds: number): Buffer {
  return riff('WAVE', [wavFormat(), riffChunk('data', randomBytes(8000 * seconds))]);
}
