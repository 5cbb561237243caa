export declare const failedByWebhookReceiver: (
  faults: Readonly<Record<string, true>>,
  only?: RegExp,
) => Promise<readonly string[]>;
export declare const failedByFeedClient: (
  faults: Readonly<Record<string, true>>,
  only?: RegExp,
) => Promise<readonly string[]>;
export declare const failedByFilesReceiver: (
  faults: Readonly<Record<string, true>>,
  only?: RegExp,
) => Promise<readonly string[]>;
export declare const failedByTopicReceiver: (
  where: { readonly target: string; readonly topic: string },
  faults: Readonly<Record<string, true>>,
  only?: RegExp,
) => Promise<readonly string[]>;
export declare const names: Readonly<
  Record<'webhook' | 'feed' | 'files' | 'kafka', readonly string[]>
>;
