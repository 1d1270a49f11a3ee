// The yardstick of every size budget: the least that an element built with Lit can be.
import { LitElement, css, html } from "lit";

class MinimalElement extends LitElement {
  static properties = { name: { type: String } };

  static styles = css`
    :host {
      display: block;
    }
  `;

  render() {
    return html`<p>Hello, ${this.name}</p>`;
  }
}

customElements.define("minimal-element", MinimalElement);
