/** The first page: the live map and the two lines that give it. */
import {open} from './page.js';

await open();
