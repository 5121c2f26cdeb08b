import type {Messages} from './messages.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const en: Messages = {
  tag: 'en',
  mapLabel: district => `Towns of ${district}`,
  keys: 'Arrow keys move to the neighbouring town, letters to a name, Enter shows details.',
  hint: 'Choose a town for details and sources.',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomBack: 'Reset',
  legendTitle: 'Leading cluster, towns',
  unitCount: count => (count === 1 ? '1 town' : `${count} towns`),
  showAll: 'Show all',
  listTitle: units => `Find a town, or browse all ${units} by cluster`,
  find: 'Name, pinyin or initials',
  findExample: 'e.g. Pujin or pj',
  found: (count, only) =>
    only ? `1 town found: ${only}. Press Enter to open it.` : `${count} towns found.`,
  notFound: query => `Nothing found for “${query}”.`,
  findAll: 'Show all towns',
  locate: 'Where am I?',
  locateNote: 'Your location is matched on this device; the map sends it nowhere.',
  locating: 'Finding your location…',
  inside: town => `You are in ${town}. Details are open.`,
  outside: district => `Your location is not in ${district}.`,
  roughly: kilometres => ` The location may be off by about ${kilometres} km.`,
  locationProblems: {
    insecure: 'Without a secure connection (https) the browser gives no location.',
    denied: 'The browser may not give the location.',
    unavailable: 'The browser can’t tell the location now.',
    timeout: 'Finding the location took too long; try again.',
  },
  patterns: 'Patterns',
  unnamed: 'Some names or marks have no room on so narrow a map; the lists have them all.',
  tie: (one, others) => `${one} level with ${others.join(' and ')}`,
  narrow: (leader, close) => `${leader} narrowly ahead of ${close.join(' and ')}`,
  zero: 'All amounts at zero',
  noCluster: 'No data',
  noLeading: 'Leading industry not known',
  close: 'Close details',
  previous: town => `Previous: ${town}`,
  next: town => `Next: ${town}`,
  copyLink: 'Copy link',
  copied: 'Link copied',
  segments: 'Niches',
  parks: 'Parks and sites',
  companies: 'Companies',
  otherClusters: 'Also supported by sources',
  evidence: 'Evidence',
  evidenceLevels: {
    strong: {mark: 'strong', means: 'several official or press sources'},
    fair: {mark: 'fair', means: 'sourced, but few sources or a narrow scope'},
    thin: {mark: 'thin', means: 'a single weak source; quote with care'},
  },
  caveat: 'Bear in mind',
  sources: count => `Sources (${count})`,
  date: (year, month, day) =>
    [day, month === undefined ? undefined : months[month - 1], year]
      .filter(Boolean)
      .join(' '),
  quoted: title => `“${title}”`,
  approximately: date => `about ${date}`,
  comma: ', ',
  clause: ', ',
  colon: ': ',
  stop: '. ',
  beforeTitle: ', ',
  opened: (town, leading) => `${town}, ${leading}. Details are open.`,
  closed: 'Details are closed.',
  lifted: towns =>
    `${towns.length === 1 ? '1 town stands' : `${towns.length} towns stand`} out: ${towns.join(', ') || 'none'}.`,
  alike: 'All towns are shown alike.',
  summary: (district, units, groups, rest) =>
    `Of the ${units} town-level units of ${district}, ${groups
      .map(({count, clusters}, i) => {
        const many = clusters.length > 1 ? `${count} each` : `${count}`;
        const led = i ? '' : count > 1 ? ' are led' : ' is led';
        return `${many}${led} by ${clusters.join(', by ').replace(/, by (?!.*, by )/, ' and by ')}`;
      })
      .concat(
        rest.map(
          ({count, how, led}) =>
            `${count} ${count > 1 ? 'have' : 'has'} ${led ? how : how.toLowerCase()}`,
        ),
      )
      .join('; ')}.`,
  neighbours: 'Districts around',
  north: 'N',
  kilometres: count => `${count} km`,
  posts: 'Media observation posts',
  postCount: (announced, named) =>
    named < announced
      ? `${announced} announced; ${named} are named in public reports, the other ${announced - named} are not.`
      : `${announced} announced, all of them named in public reports.`,
  approximatePlace: 'position approximate',
  townOnly: 'known only by town',
  townCertainty: (town, how) => `${town} (${how})`,
  certainties: {
    stated: 'as reported',
    supported: 'supported by sources',
    inferred: 'inferred by the editors',
  },
  stops: 'The series “Decoding the towns”',
  visited: 'Visited: ',
  elsewhere: 'outside this map',
  asOf: date => `As of ${date}`,
  boundaries: 'Boundaries',
  sketch: 'Sketch map; the lines are not legal boundaries',
  approvalNumber: number => `Map approval number: ${number}`,
  failed: 'The map data could not be loaded',
  kept: '; the map stays as it was. ',
  loading: 'Loading the map data…',
  loaded: 'The map data is loaded.',
  retry: 'Try again',
};
