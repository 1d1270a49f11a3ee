/** What a page is to draw: its elements of the class `image`, in this order. */
export interface DrawOrder {
  readonly images: readonly OrderedImage[];
  readonly themes: readonly ("light" | "dark")[];
}

export interface OrderedImage {
  readonly name: string;
  readonly alt: string;
  /** In pixels; as high as it is, where no height is given. */
  readonly sizes: readonly { readonly width: number; readonly height?: number | undefined }[];
}

/** What came of it. */
export interface DrawnImage {
  readonly name: string;
  readonly theme: "light" | "dark";
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  /** In base64. */
  readonly png: string;
}
