import { AppElement } from './elements/app.element';
import { BatonElement } from './elements/baton.element';
import { ContentElement } from './elements/content.element';
import { OverviewElement } from './elements/overview.element';
import { TimelineElement } from './elements/timeline.element';

customElements.define('wisselzone-baton', BatonElement);
customElements.define('wisselzone-content', ContentElement);
customElements.define('wisselzone-timeline', TimelineElement);
customElements.define('wisselzone-overview', OverviewElement);
customElements.define('wisselzone-app', AppElement);
