/** Makes elements; whatever a text holds, it is shown as text. */

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Child = Node | string | undefined;

export function html<K extends keyof HTMLElementTagNameMap>(
    name: K,
    attributes: Attributes = {},
    ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
    return filled(document.createElement(name), attributes, children);
}

export function svg<K extends keyof SVGElementTagNameMap>(
    name: K,
    attributes: Attributes = {},
    ...children: readonly Child[]
): SVGElementTagNameMap[K] {
    return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
    for (const [name, value] of Object.entries(attributes))
        if (value !== undefined) element.setAttribute(name, typeof value === 'number' ? short(value) : value);
    element.append(...children.filter(child => child !== undefined));
    return element;
}

/** To a hundredth of a pixel. */
export function short(value: number): string {
    return String(Math.round(value * 100) / 100);
}
