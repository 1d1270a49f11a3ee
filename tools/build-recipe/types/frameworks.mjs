/**
 * What each framework must be told so that it knows an element: the declarations of one entry, made of those
 * of usage.mjs. Each stands in a file of its own, so that nobody needs the types of a framework that they do
 * not use.
 * @typedef {(usage: import("./usage.mjs").Usage, from: string) => string} Template
 */

/** @type {Template} */
const react = ({ tag, element }, from) => `import type { ${element} } from "${from}";
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ${element}Events, ${element}Props } from "./usage.js";

type Handler<E extends keyof ${element}Events> = (
  event: ${element}Events[E] & { currentTarget: ${element} },
) => void;
type Handlers = { [E in keyof ${element}Events as \`on\${E}\`]?: Handler<E> | undefined };
type Host = DetailedHTMLProps<HTMLAttributes<${element}>, ${element}>;

/** What \`<${tag}>\` takes in React. */
export type ${element}ReactProps = Omit<Host, keyof ${element}Props> & ${element}Props & Handlers;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "${tag}": ${element}ReactProps;
    }
  }
}
`;

/** @type {Template} */
const preact = ({ tag, element }, from) => `import type { ${element} } from "${from}";
import type { ClassAttributes, HTMLAttributes } from "preact";
import type { ${element}Events, ${element}Props } from "./usage.js";

type Handler<E extends keyof ${element}Events> = (
  event: ${element}Events[E] & { currentTarget: ${element} },
) => void;
type Handlers = { [E in keyof ${element}Events as \`on\${E}\`]?: Handler<E> | undefined };
type Host = HTMLAttributes<${element}> & ClassAttributes<${element}>;

/** What \`<${tag}>\` takes in Preact. */
export type ${element}PreactProps = Omit<Host, keyof ${element}Props> & ${element}Props & Handlers;

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "${tag}": ${element}PreactProps;
    }
  }
}
`;

/**
 * Solid 1 gives a custom element properties, whose names it makes from those of attributes; \`prop:\` and
 * \`attr:\` say it outright.
 * @type {Template}
 */
const solid = ({ tag, element }, from) => `import type { ${element} } from "${from}";
import type { JSX } from "solid-js";
import type { ${element}Events, ${element}Props } from "./usage.js";

type Handler<E> = (event: E & { currentTarget: ${element} }) => void;
type Listener<E> = Handler<E> | (AddEventListenerOptions & { handleEvent: Handler<E> });
type Handlers = { [E in keyof ${element}Events as \`on:\${E}\`]?: Listener<${element}Events[E]> | undefined };
type Properties = {
  [P in keyof ${element}Props as P extends \`\${string}-\${string}\`
    ? never
    : \`prop:\${P}\`]?: ${element}Props[P];
};
type Attributes = {
  [P in keyof ${element}Props as ${element}Props[P] extends string | undefined
    ? \`attr:\${P}\`
    : never]?: ${element}Props[P];
};

/** What \`<${tag}>\` takes in Solid. */
export type ${element}SolidProps = Omit<JSX.HTMLAttributes<${element}>, keyof ${element}Props> &
  ${element}Props &
  Properties &
  Attributes &
  Handlers;

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "${tag}": ${element}SolidProps;
    }
  }
}
`;

/**
 * In a template Vue takes an attribute for the prop of the same name in camel case.
 * @type {Template}
 */
const vue = ({ tag, element }, from) => `import type { ${element} } from "${from}";
import type { HTMLAttributes, PublicProps } from "vue";
import type { ${element}Events, ${element}Props } from "./usage.js";

type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Head}\${Capitalize<Camel<Tail>>}\`
  : Name;
type Props = { [P in keyof ${element}Props as Camel<P>]: ${element}Props[P] };
type Handler<E extends keyof ${element}Events> = (event: ${element}Events[E]) => void;
type Handlers = { [E in keyof ${element}Events as \`on\${Capitalize<Camel<E>>}\`]?: Handler<E> | undefined };

/** What \`<${tag}>\` takes in Vue. */
export type ${element}VueProps = PublicProps & Omit<HTMLAttributes, keyof Props> & Props & Handlers;

declare module "vue" {
  interface GlobalComponents {
    "${tag}": new () => ${element} & {
      /** For the types of templates alone. */
      $props: ${element}VueProps;
    };
  }
}
`;

/** @type {Template} */
const svelte = ({ tag, element }, from) => `import type { ${element} } from "${from}";
import type { HTMLAttributes } from "svelte/elements";
import type { ${element}Events, ${element}Props } from "./usage.js";

type Handler<E extends keyof ${element}Events> = (
  event: ${element}Events[E] & { currentTarget: ${element} },
) => void;
type Handlers = { [E in keyof ${element}Events as \`on\${E}\` | \`on:\${E}\`]?: Handler<E> | undefined };

/** What \`<${tag}>\` takes in Svelte. */
export type ${element}SvelteProps = Omit<HTMLAttributes<${element}>, keyof ${element}Props> &
  ${element}Props &
  Handlers;

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "${tag}": ${element}SvelteProps;
  }
}
`;

export const FRAMEWORKS = { react, preact, solid, vue, svelte };
