/** The fields of what a page has said or kept, of which nothing is known yet: none where it is no object. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? value as Readonly<Record<string, unknown>> : {});
