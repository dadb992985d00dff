/** Documents from one place. */
export interface Seeds {
  readonly from: string;
  readonly documents: readonly Buffer[];
}

export function readSeeds(corpus?: string): readonly Seeds[];
