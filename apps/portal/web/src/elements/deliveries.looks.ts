import { css } from 'lit';

/** What the page of the deliveries looks like. */
export const deliveriesLooks = css`
  section + section {
    margin-top: 2.75rem;
  }
  h2 {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    margin-bottom: 1rem;
  }
  .count {
    min-width: 1.9rem;
    padding: 0.1rem 0.5rem;
    font-size: 1rem;
    text-align: center;
    background: var(--accent, #ffe615);
    border-radius: 1rem;
  }
  ul {
    display: grid;
    gap: 0.75rem;
    margin-top: 0.75rem;
  }
  article.card {
    display: grid;
    gap: 0.5rem;
    border-left: 0.4rem solid var(--alert, #a3211b);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
  }
  .choice {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    margin-bottom: 1.5rem;
    font-weight: 600;
  }
  .choice select {
    min-height: 2.5rem;
    font: inherit;
  }
  .said:empty {
    display: none;
  }
`;
