import { css } from 'lit';

/** How the frame of the portal looks. */
export const appLooks = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
  }
  header {
    background: var(--accent, #ffe615);
  }
  .bar,
  main,
  footer {
    width: min(100% - 2.5rem, 58rem);
    margin-inline: auto;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    align-items: center;
    justify-content: space-between;
    min-height: 4.25rem;
    padding: 0.6rem 0;
  }
  .brand {
    display: inline-flex;
    gap: 0.65rem;
    align-items: center;
    font-size: 1.3rem;
    font-weight: 750;
    letter-spacing: -0.015em;
    color: inherit;
    text-decoration: none;
  }
  .brand svg {
    width: 2.1rem;
  }
  .brand rect {
    fill: var(--ink, #1d1d1b);
  }
  .brand path {
    stroke: var(--accent, #ffe615);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .account {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    align-items: center;
  }
  .account p > * {
    display: block;
    line-height: 1.35;
  }
  header button {
    background: transparent;
  }
  header button:hover {
    color: #fff;
    background: var(--ink, #1d1d1b);
    border-color: var(--ink, #1d1d1b);
  }
  header :focus-visible {
    outline-color: var(--ink, #1d1d1b);
  }
  main {
    flex: 1;
    padding: 2.25rem 0 4rem;
  }
  main:focus-visible {
    outline: none;
  }
  h1 {
    margin: 0.35rem 0 1.5rem;
    font-size: 1.25rem;
    font-weight: 650;
  }
  .welcome {
    display: grid;
    gap: 1.5rem;
    justify-items: start;
    max-width: 40rem;
    padding: 1.5rem 0;
  }
  .welcome svg {
    width: min(100%, 27rem);
  }
  .welcome path {
    fill: none;
    stroke: var(--ink, #1d1d1b);
    stroke-width: 5;
    stroke-linecap: round;
  }
  .welcome .zone {
    stroke: var(--accent, #ffe615);
    stroke-width: 30;
    stroke-linecap: butt;
  }
  .welcome circle {
    fill: var(--ink, #1d1d1b);
  }
  .welcome h1 {
    margin: 0;
    font-size: clamp(2rem, 1.4rem + 3vw, 3rem);
    font-weight: 750;
    line-height: 1.1;
    letter-spacing: -0.025em;
  }
  .why {
    font-size: 1.15rem;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    align-items: center;
    justify-content: space-between;
    padding: 1.25rem 0 2rem;
    border-top: 1px solid var(--line, #dcdad0);
  }
  footer nav {
    display: flex;
    gap: 0.25rem;
  }
  footer button {
    min-height: 2rem;
    padding: 0.1rem 0.7rem;
    font-size: 0.9rem;
    background: none;
    border-color: transparent;
  }
  footer [aria-pressed='true'] {
    border-color: currentcolor;
  }
  .skip {
    position: absolute;
    top: 0.5rem;
    left: 0.5rem;
    z-index: 1;
    padding: 0.5rem 1rem;
    background: var(--paper, #fff);
    transform: translateY(-5rem);
  }
  .skip:focus {
    transform: none;
  }
`;
