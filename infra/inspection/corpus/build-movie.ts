/** A box of an ISO base media file. */
export function box(kind: string, ...bodies: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(bodies.map((one) => Buffer.from(one as string, 'latin1')));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.write(kind, 4, 'latin1');
  return Buffer.concat([head, body]);
}

/** A box whose length says something else than the truth. */
export function boxOf(kind: string, length: number, body: Buffer = Buffer.alloc(0)): Buffer {
  const bytes = box(kind, body);
  bytes.writeUInt32BE(length, 0);
  return bytes;
}

export function long(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
}

export interface BuiltMovie {
  brand?: string;
  others?: string[];
  handlers?: string[];
  /** Boxes before the film, and behind everything. */
  extra?: Buffer[];
  after?: Buffer;
  table?: Buffer;
  reference?: Buffer;
  media?: Buffer;
  movie?: Buffer;
}

function track(handler: string, table: Buffer, reference: Buffer): Buffer {
  const media = box('minf', box('dinf', box('dref', long(0, 1), reference)), box('stbl', table));
  return box(
    'trak',
    box('tkhd', Buffer.alloc(84)),
    box('mdia', box('mdhd', Buffer.alloc(24)), box('hdlr', long(0, 0), handler, Buffer.alloc(13)), media),
  );
}

/** A film with a header, tracks and a little media. */
export function buildMovie(form: BuiltMovie = {}): Buffer {
  const { brand = 'isom', others = ['isom', 'mp42'], handlers = ['vide', 'soun'], extra = [], after = Buffer.alloc(0) } = form;
  const { table = box('stts', long(0, 1, 1, 1)), reference = box('url ', long(1)), media = Buffer.alloc(64, 7) } = form;
  const movie = form.movie ?? box('moov', box('mvhd', Buffer.alloc(100)), ...handlers.map((handler) => track(handler, table, reference)));
  return Buffer.concat([box('ftyp', brand, long(0), ...others), ...extra, movie, box('mdat', media), after]);
}

export interface BuiltHeic {
  width?: number;
  height?: number;
  brand?: string;
  /** Boxes within the description, and behind everything. */
  extra?: Buffer[];
  after?: Buffer;
  properties?: Buffer;
}

/** The container of a HEIC picture; `size` as the properties announce it. */
export function buildHeic({
  width = 640,
  height = 480,
  brand = 'heic',
  extra = [],
  after = Buffer.alloc(0),
  properties,
}: BuiltHeic = {}): Buffer {
  const sizes = properties ?? box('ipco', box('ispe', long(0, width, height)));
  const meta = box(
    'meta',
    long(0),
    box('hdlr', long(0, 0), 'pict', Buffer.alloc(13)),
    box('pitm', Buffer.alloc(6)),
    box('iloc', Buffer.alloc(8)),
    box('iprp', sizes),
    ...extra,
  );
  return Buffer.concat([box('ftyp', brand, long(0), 'mif1', 'heic'), meta, box('mdat', Buffer.alloc(64, 5)), after]);
}
