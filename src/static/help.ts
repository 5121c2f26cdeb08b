/** What `--help` says: every command and every option. */
export const help = `Minhang's industry map without a browser.

  minhang-industry-map render --format FORMAT [options]
  minhang-industry-map check FILE [--boundaries FILE [--crs NAME]] [--json] [--approval-number N]
  minhang-industry-map --version

render makes the map, and writes it to the output or to a file:

  --format html       the element with its shadow tree, for pages made on a server
  --format svg        a standalone picture whose names stay text
  --format png        the same as pixels; needs @resvg/resvg-js and a Chinese font
  --format wechat     inline SVG for the editor of a WeChat official account
  -o, --output FILE   where to write it, whole or not at all; without it, or
                      as -, to the output

What the map shows:

  --selected UNIT     the chosen unit, by code (310112009) or key (pujin)
  --highlight KEYS    cluster keys, separated by spaces; the others fade
  --show EXTRAS       of posts stops river neighbours scale, separated by spaces
  --patterns          patterns beside the colours
  --theme THEME       light, dark, or auto: as the page, and light where there is none
  --lang LANG         zh-CN, or en
  --heading TEXT      in the place of the map's title
  --caption TEXT      in the place of the summary
  --approval-number N the map approval number, shown under the map
  --data FILE         svg, png, wechat: a district file (JSON), what differs from the bundled one,
                      or a table of towns (CSV, TSV)
  --boundaries FILE   svg, png, wechat: other boundaries (GeoJSON, TopoJSON), joined to the data
                      by code or name; an object of TopoJSON after a #, us.json#states; html: their
                      address
  --crs NAME          what their numbers mean: wgs84 (without it), gcj02, bd09, or a plane, its y
                      pointing down (plane) or up (plane-up)

For some formats:

  --width PX          svg, png, wechat: 200 to 4000; without it 640, for wechat 343, which is
                      what it is drawn for; it is shown as wide as its column
  --scale N           png: pixels for each px, 0.5 to 8; 1 without it
  --outline           svg: text as paths; needs what png needs
  --font FILE         svg with --outline, png: a font file beside the system's; may be repeated
  --view VIEW         html: which reading comes first, map or list
  --src URL           html: the address of a district file, which the page's script fetches
  --id ID             html: the element's id
  --image URL         html: the image for feed readers; without it, the picture stands inline,
                      and none with --src or --boundaries
  --nonce NONCE       html: the nonce of the page's content policy, for the style element

check says what is to be mended in a file, and where. Of a district file (.json) or a table (.csv,
.tsv): rows and towns that do not match, impossible codes, misspelt fields, missing sources, amounts
that contradict a cluster, colours too alike, text too long for a phone, and what can't be read. Of
a picture or page (.svg, .html, .txt): what the editor of a WeChat official account would take out.
Of both: a map approval number that has not the form of one. The file of another district is checked
on its own --boundaries. With --json it says so to a program.

The exit code is 0; 1 where check found something; 2 where something is wrong with the command,
and then nothing is written.
`;
