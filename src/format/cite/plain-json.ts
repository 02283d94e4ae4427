/**
 * Does `work`, which takes arrays through JSON, as if the page had given them no `toJSON`: that of Prototype.js
 * makes texts of them. The page does not see it gone, since nothing else runs meanwhile.
 */
export function withPlainJson<T>(work: () => T): T {
  const { prototype } = Array;
  const spoilt = Object.getOwnPropertyDescriptor(prototype, 'toJSON');
  if (!spoilt) return work();
  Reflect.deleteProperty(prototype, 'toJSON');
  try {
    return work();
  } finally {
    Object.defineProperty(prototype, 'toJSON', spoilt);
  }
}
