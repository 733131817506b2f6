/**
 * A string as the engine keeps the names of properties: flat, once for equal ones. Strings that are cut from others or
 * joined are of half a dozen kinds to it, and code that meets them all looks up even `length` anew at each.
 */
export const interned = (text: string): string => Object.keys({ [text]: true })[0] ?? text;
