// Written by `npm run generate`. Do not edit.
export const isManifest: (value: unknown) => boolean;
