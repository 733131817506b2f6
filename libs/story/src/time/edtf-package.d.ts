/** The part of the untyped package `edtf` that a test compares this folder with. */
declare module 'edtf' {
  interface Dated {
    /** Milliseconds since 1970, `-Infinity` where open. */
    readonly min: number;
    /** Milliseconds since 1970, `Infinity` where open. */
    readonly max: number;
  }
  export default function edtf(text: string): Dated;
}
