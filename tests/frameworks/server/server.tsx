import {readFileSync, writeFileSync} from 'node:fs';
import {renderToString} from 'react-dom/server';
import {renderMap} from 'minhang-industry-map/server.js';
import {App} from './App';

/** The page with the whole map in it, written once; a server would send it instead. */
const app = renderToString(<App map={renderMap({lang: 'zh-CN'})} />);
const page = readFileSync('dist/index.html', 'utf8');
writeFileSync(
  'dist/index.html',
  page.replace('<!--app-->', () => app),
);
