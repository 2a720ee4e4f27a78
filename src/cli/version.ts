import manifest from '../../package.json' with { type: 'json' };

/** The program's version, as published. */
export const VERSION: string = manifest.version;

/** How the program names itself to servers: RFC 9110, 10.1.5, with an address to find out more, as robots do. */
export const USER_AGENT: string = `${manifest.name}/${VERSION} (+https://www.npmjs.com/package/${manifest.name})`;
