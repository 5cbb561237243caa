import { css } from 'lit';

/** How the timeline looks: one line down the side, a dot for each event, a baton where it moved. */
export const timelineLooks = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25rem;
    align-items: center;
    justify-content: space-between;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    align-items: baseline;
    justify-content: space-between;
  }
  .live {
    color: var(--alert, #a3211b);
  }
  .live::before {
    display: inline-block;
    width: 0.6rem;
    height: 0.6rem;
    margin-right: 0.5rem;
    content: '';
    background: currentcolor;
    border-radius: 50%;
  }
  .live.on {
    color: var(--good, #1c6b36);
  }
  h3 {
    margin: 2rem 0 0.75rem;
    font-size: 1rem;
    font-weight: 650;
  }
  h3::first-letter {
    text-transform: uppercase;
  }
  ol {
    position: relative;
    display: grid;
    gap: 0.9rem;
    padding-left: 2.25rem;
  }
  ol::before {
    position: absolute;
    inset: 0.5rem auto 0.5rem 0.7rem;
    width: 2px;
    content: '';
    background: var(--line, #dcdad0);
  }
  ol > li {
    position: relative;
    padding: 0.9rem 1.25rem 1rem;
    background: var(--paper, #fff);
    border-radius: var(--radius, 0.75rem);
    box-shadow: var(--shadow, none);
  }
  ol > li::before {
    position: absolute;
    top: 1.15rem;
    left: -1.98rem;
    width: 0.9rem;
    height: 0.9rem;
    content: '';
    background: var(--paper, #fff);
    border: 3px solid var(--ink, #1d1d1b);
    border-radius: 50%;
  }
  ol > li.baton {
    background: var(--accent, #ffe615);
    --ink-soft: #3d3c2f;
  }
  ol > li.baton::before {
    left: -2.35rem;
    width: 1.65rem;
    background: var(--accent, #ffe615);
    border-radius: 0.45rem;
  }
  ol > li.new {
    animation: arrive 0.5s ease-out;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.9rem;
    align-items: center;
  }
  .fresh {
    padding: 0 0.5rem;
    color: var(--ink, #1d1d1b);
    background: var(--accent, #ffe615);
    border-radius: 0.3rem;
  }
  .sentence {
    font-size: 1.08rem;
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .categories {
    display: flex;
    flex-wrap: wrap;
    flex: 1;
    gap: 0.35rem;
    margin: 0.6rem 0 0.4rem;
  }
  .categories li {
    padding: 0.05rem 0.65rem;
    font-size: 0.85rem;
    background: var(--ground, #f6f5f0);
    border: 1px solid var(--line, #dcdad0);
    border-radius: 1rem;
  }
  .categories .withheld {
    color: var(--ink-soft, #55554f);
    background: none;
    border-style: dashed;
    border-color: currentcolor;
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(-0.75rem);
    }
  }
  @media (max-width: 40rem) {
    ol {
      padding-left: 1.5rem;
    }
    ol::before {
      left: 0.3rem;
    }
    ol > li::before {
      left: -1.6rem;
    }
    ol > li.baton::before {
      left: -1.75rem;
      width: 1.2rem;
    }
  }
`;
