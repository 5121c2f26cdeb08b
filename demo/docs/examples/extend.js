import {extendMinhang} from '../../../dist/minhang-industry-map.esm.min.js';

/** As if the official list had Meilong under biomedicine: an example, not a fact. */
const {units} = extendMinhang({units: [{key: 'meilong', cluster: 'biomed'}]});

export const ledByBiomedicine = units
  .filter(({cluster}) => cluster === 'biomed')
  .map(({name}) => name.en);
