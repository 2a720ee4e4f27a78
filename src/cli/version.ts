import manifest from '../../package.json' with { type: 'json' };

/** The program's version, as published. */
export const VERSION: string = manifest.version;

/** How the program names itself to servers: a product and its version (RFC 9110, 10.1.5). */
export const USER_AGENT: string = `${manifest.name}/${VERSION}`;
