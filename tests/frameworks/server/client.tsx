import 'minhang-industry-map/define.js';
import {hydrateRoot} from 'react-dom/client';
import {App} from './App';

hydrateRoot(document.getElementById('app')!, <App />);
