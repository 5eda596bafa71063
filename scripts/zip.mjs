// A zip writer that gives the same bytes for the same files: sorted names, one fixed time, nothing of this machine.
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the earliest the format knows (APPNOTE 4.4.6): a package has no time of its own. */
const DATE = 0x0021;
const TIME = 0;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;

function localHeader({ name, crc, packed, size }) {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(UTF8_NAMES, 6);
  header.writeUInt16LE(DEFLATE, 8);
  header.writeUInt16LE(TIME, 10);
  header.writeUInt16LE(DATE, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return header;
}

function centralHeader(entry) {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(0x0314, 4); // made by: Unix, so that the mode below counts
  localHeader(entry).copy(header, 6, 4, 28);
  header.writeUInt32LE((0o100000 | entry.mode) * 0x10000, 38);
  header.writeUInt32LE(entry.offset, 42);
  return header;
}

/**
 * @param {readonly { name: string, data: Buffer, mode?: number }[]} files names with forward slashes; mode 0o644 when none is given
 * @returns {Buffer}
 */
export function zip(files) {
  const parts = [];
  const central = [];
  let offset = 0;
  for (const file of files.toSorted((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))) {
    const entry = {
      name: Buffer.from(file.name), crc: crc32(file.data), packed: deflateRawSync(file.data, { level: 9 }), size: file.data.length, mode: file.mode ?? 0o644, offset,
    };
    const written = [localHeader(entry), entry.name, entry.packed];
    parts.push(...written);
    central.push(centralHeader(entry), entry.name);
    offset += written.reduce((sum, part) => sum + part.length, 0);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}
