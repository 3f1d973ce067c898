declare module '*?page' {
  /** Minified text of a script or of a style sheet for a page. */
  const text: string;
  export default text;
}
