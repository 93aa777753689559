/** Styles are bundled; importing them brings no value. */
declare module '*.css';
