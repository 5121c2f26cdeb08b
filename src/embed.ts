/** The single script file: registers the element and exports nothing. */
import './define.ts';
