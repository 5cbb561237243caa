import { css } from 'lit';

/** What all elements of ours look like: type, links, buttons, cards, focus. */
export const looks = css`
  :host {
    display: block;
    color: var(--ink, #1d1d1b);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  h2 {
    font-size: 1.45rem;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  a {
    color: var(--link, #00528f);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  :focus-visible {
    outline: 3px solid var(--link, #00528f);
    outline-offset: 3px;
    border-radius: 0.25rem;
  }
  .card {
    background: var(--paper, #fff);
    border-radius: var(--radius, 0.75rem);
    box-shadow: var(--shadow, none);
    padding: 1.25rem 1.5rem;
  }
  .soft {
    color: var(--ink-soft, #55554f);
  }
  .small {
    font-size: 0.9rem;
  }
  .button,
  button {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.5rem;
    padding: 0.35rem 1rem;
    font: inherit;
    font-weight: 600;
    color: var(--ink, #1d1d1b);
    text-decoration: none;
    background: var(--paper, #fff);
    border: 2px solid currentcolor;
    border-radius: 0.5rem;
    cursor: pointer;
  }
  .button:hover,
  button:hover {
    background: var(--accent-soft, #fff9c9);
  }
  .button.strong {
    padding: 0.6rem 1.6rem;
    color: var(--paper, #fff);
    background: var(--ink, #1d1d1b);
    border-color: var(--ink, #1d1d1b);
  }
  .button.strong:hover {
    background: #3a3a37;
  }
  .notice {
    padding: 0.9rem 1.25rem;
    background: var(--paper, #fff);
    border-left: 0.4rem solid var(--accent, #ffe615);
    border-radius: 0.4rem;
    box-shadow: var(--shadow, none);
  }
  .notice.alert {
    border-left-color: var(--alert, #a3211b);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
