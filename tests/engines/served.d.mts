import type {IncomingMessage, ServerResponse} from 'node:http';

export function serve(request: IncomingMessage, response: ServerResponse): Promise<void>;
