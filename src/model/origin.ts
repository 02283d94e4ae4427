import { noun, text, type Infer } from './schema.js';

/** Which source a field's value is from: `{ field: 'venue', source: 'crossref' }`. */
export const OriginSchema = noun({ field: text, source: text });

export type Origin = Infer<typeof OriginSchema>;
