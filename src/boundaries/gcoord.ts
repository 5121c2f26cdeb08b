import gcoordModule from 'gcoord';

/**
 * gcoord as it is: Node, bundlers and browsers alike give the object itself, where the types, of a
 * package in CommonJS, speak of a module around it.
 */
export const gcoord = gcoordModule as unknown as (typeof gcoordModule)['default'];
