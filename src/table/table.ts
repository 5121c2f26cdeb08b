/** What is loaded when a map's records come as a table: apart from the map, as few need it. */
export {joinReport, type JoinReport, type Missing, type Unmatched} from './joinReport.ts';
export {readTable, type Table} from './readTable.ts';
export {sayJoined, sayJoinReport, sayUnmatched} from './sayJoinReport.ts';
