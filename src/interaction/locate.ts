import type {LocationProblem} from '../text/messages.ts';

/** Where the browser says the reader is, or why it does not say. */
export type Location =
  | {
      readonly kind: 'known';
      /** Longitude and latitude in degrees, in WGS84 as the Geolocation standard demands. */
      readonly place: readonly [number, number];
      /** The radius in metres that the browser is fairly sure of. */
      readonly accuracy: number;
    }
  | {readonly kind: LocationProblem};

/** By the code of the browser's error. */
const problems: Readonly<Record<number, LocationProblem>> = {1: 'denied', 3: 'timeout'};

/** Asks the browser where it is; it asks the reader. A town is large, so a rough answer will do. */
export function locate(): Promise<Location> {
  // Browsers refuse it there too, but call that a denial by the reader.
  if (!isSecureContext) return Promise.resolve({kind: 'insecure'});
  return new Promise(resolve =>
    navigator.geolocation.getCurrentPosition(
      ({coords: {longitude, latitude, accuracy}}) =>
        resolve({kind: 'known', place: [longitude, latitude], accuracy}),
      ({code}) => resolve({kind: problems[code] ?? 'unavailable'}),
      {timeout: 15_000, maximumAge: 60_000},
    ),
  );
}
