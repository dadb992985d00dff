/** Runs every scene and ends all servers. Gives what there is to show. */
export function runDemo(): Promise<string>;

/** The page of the documentation that holds the output. */
export function demoPage(output: string): string;
