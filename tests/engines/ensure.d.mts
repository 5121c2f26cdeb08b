/** Finds or installs an engine; what is still missing comes back as one sentence. */
export function ensureEngine(engine: 'chromium' | 'firefox' | 'webkit'): {
  readonly programs?: {readonly browser: string};
  readonly problem?: string;
};

/** Finds or installs a Chinese font; what is missing comes back as one sentence. */
export function ensureFont(): string | undefined;
