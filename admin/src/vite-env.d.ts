/// <reference types="vite/client" />

/** The `Words` of a language, by words-plugin.ts. */
declare module 'virtual:words/*' {
  const words: unknown;
  export default words;
}
