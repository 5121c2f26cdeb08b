import {
  converter,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Color,
  type Rgb,
} from 'culori';

type Simulation = (color: Rgb) => Rgb;
type Row = readonly [number, number, number];

const toRgb = converter('rgb');
const toLinear = converter('lrgb');

/**
 * How a reader sees a colour: with normal vision, and without the long, the middle or the short
 * cones (severity 1).
 *
 * Machado, Oliveira and Fernandes (2009, https://doi.org/10.1109/TVCG.2009.113) give the matrices
 * for all three. culori multiplies the encoded values, as many tools do; the paper's are for
 * linear light. A palette has to hold in both. Their model is weak for the short cones, so that
 * kind is also seen through Brettel, Viénot and Mollon (1997), with the matrices of libDaltonLens.
 */
export const visions: Readonly<Record<string, readonly Simulation[]>> = {
  'normal vision': [color => color],
  protanopia: bothWays(filterDeficiencyProt(1)),
  deuteranopia: bothWays(filterDeficiencyDeuter(1)),
  tritanopia: [...bothWays(filterDeficiencyTrit(1)), brettelTritanopia],
};

function bothWays(matrix: (color: Color) => Color): Simulation[] {
  const multiply = (color: Rgb) => inGamut(matrix(color) as Rgb);
  return [multiply, color => inLinearLight(color, multiply)];
}

function brettelTritanopia(color: Rgb): Rgb {
  return inLinearLight(color, ({r, g, b}) => {
    const dot = ([x, y, z]: Row) => x * r + y * g + z * b;
    const side = dot([0.03901, -0.02788, -0.01113]) >= 0 ? 0 : 1;
    const [red, green, blue] = brettelMatrices[side].map(dot) as [number, number, number];
    return inGamut({mode: 'rgb', r: red, g: green, b: blue});
  });
}

/** One half-plane of visible colours each: https://github.com/DaltonLens/libDaltonLens. */
const brettelMatrices: readonly [readonly Row[], readonly Row[]] = [
  [
    [1.01277, 0.13548, -0.14826],
    [-0.01243, 0.86812, 0.14431],
    [0.07589, 0.805, 0.11911],
  ],
  [
    [0.93678, 0.18979, -0.12657],
    [0.06154, 0.81526, 0.1232],
    [-0.37562, 1.12767, 0.24796],
  ],
];

function inLinearLight(color: Rgb, simulate: Simulation): Rgb {
  const seen = simulate({...toLinear(color), mode: 'rgb'});
  return toRgb({...seen, mode: 'lrgb'});
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const inGamut = ({r, g, b}: Rgb): Rgb => ({
  mode: 'rgb',
  r: clamp(r),
  g: clamp(g),
  b: clamp(b),
});
