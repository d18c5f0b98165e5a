/**
 * More than this is no folder of rules: a tab that reads it would stand still. The rules of November 2026 are 300 files
 * with 0.9 MB, the largest 45 KB.
 */
export const LIMITS = { files: 2_000, bytesOfFile: 300_000, bytes: 6_000_000 } as const
