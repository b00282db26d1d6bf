/** The part of yauzl that is used here; the package brings no types. */
declare module 'yauzl' {
  export interface ExtraField {
    readonly id: number;
    readonly data: Buffer;
  }

  /** A header of the central directory. */
  export interface Entry {
    readonly fileNameRaw: Buffer;
    readonly extraFields: readonly ExtraField[];
    readonly extraFieldLength: number;
    readonly fileCommentLength: number;
    readonly generalPurposeBitFlag: number;
    readonly compressionMethod: number;
    readonly crc32: number;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly externalFileAttributes: number;
    readonly relativeOffsetOfLocalHeader: number;
  }

  export interface LocalFileHeader {
    readonly fileDataStart: number;
    readonly generalPurposeBitFlag: number;
    readonly compressionMethod: number;
    readonly crc32: number;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly fileName: Buffer;
    readonly extraField: Buffer;
  }

  export interface ZipFile {
    readonly eachEntry: () => AsyncIterable<Entry>;
    readonly readLocalFileHeaderPromise: (entry: Entry) => Promise<LocalFileHeader>;
  }

  export function fromBufferPromise(
    buffer: Buffer,
    options: { readonly decodeStrings: boolean; readonly validateEntrySizes: boolean },
  ): Promise<ZipFile>;

  export function parseExtraFields(buffer: Buffer): readonly ExtraField[];
}
