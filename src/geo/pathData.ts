import {geoStream, type GeoPermissibleObjects} from 'd3-geo';
import type {Project} from './projection.ts';

/**
 * The lines and areas of an object as SVG path data with one digit after the point; '' when it has
 * none.
 *
 * It is a sink of d3's stream and writes what d3's `geoPath` writes. That one cannot be had without
 * its areas, lengths, centroids and canvas, 1.3 KB of the script file (gzip).
 */
export function pathData(object: GeoPermissibleObjects, project: Project): string {
  let path = '';
  let command = '';
  let end = '';
  geoStream(object, {
    polygonStart() {
      end = 'Z';
    },
    polygonEnd() {
      end = '';
    },
    lineStart() {
      command = 'M';
    },
    lineEnd() {
      path += end;
    },
    point(longitude, latitude) {
      const [x, y] = project([longitude, latitude]);
      path += `${command}${round(x)},${round(y)}`;
      command = 'L';
    },
  });
  return path;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
