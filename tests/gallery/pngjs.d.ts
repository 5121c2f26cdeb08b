/** The part of pngjs that the gallery uses: pixels are RGBA, row by row. */
declare module 'pngjs' {
  export class PNG {
    constructor(size: {readonly width: number; readonly height: number});
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
    static readonly sync: {
      read(file: Uint8Array): PNG;
      write(
        png: PNG,
        options?: {readonly colorType?: 2 | 6; readonly deflateLevel?: number},
      ): Buffer;
    };
  }
}
