import { AppElement } from './elements/app.element';
import { BatonElement } from './elements/baton.element';
import { ContentElement } from './elements/content.element';
import { DeliveriesElement } from './elements/deliveries.element';
import { NeedsElement } from './elements/needs.element';
import { OverviewElement } from './elements/overview.element';
import { QuarantinedElement } from './elements/quarantined.element';
import { SkipElement } from './elements/skip.element';
import { TimelineElement } from './elements/timeline.element';

customElements.define('wisselzone-baton', BatonElement);
customElements.define('wisselzone-content', ContentElement);
customElements.define('wisselzone-needs', NeedsElement);
customElements.define('wisselzone-timeline', TimelineElement);
customElements.define('wisselzone-overview', OverviewElement);
customElements.define('wisselzone-skip', SkipElement);
customElements.define('wisselzone-quarantined', QuarantinedElement);
customElements.define('wisselzone-deliveries', DeliveriesElement);
customElements.define('wisselzone-app', AppElement);
