import { story, wrongInStored } from '@wisselzone/testing';
import { someDeliveries } from '../samples/delivery.samples';
import { deliveryDecider } from './delivery.decider';

const given = story(deliveryDecider);
const { asked, colleague, event, message, ...told } = someDeliveries();
const { counted, retried, replayed, skipAsked, skipRefused } = told;
const { messagesRetried, messageRetried, messageCorrected, messageSkipAsked } = told;
const skip = { ...asked, type: 'AskSkip', event, reason: 'handledElsewhere' } as const;
const confirm = { ...asked, type: 'ConfirmSkip' } as const;
const refuse = { ...asked, type: 'RefuseSkip' } as const;
const skipConfirmed = {
  type: 'DeliverySkipConfirmed',
  plain: {
    organisation: asked.organisation,
    errand: asked.errand,
    confirmedBy: colleague,
  },
} as const;

describe('the deliveries to an organisation', () => {
  it('are counted when somebody asks', () => {
    given()
      .when({ ...asked, type: 'AskReconciliation' })
      .then(counted);
  });

  it('are tried again, all that stand still or those of one dossier', () => {
    given()
      .when({ ...asked, type: 'RetryDeliveries' })
      .then(retried);
  });

  it('are sent again from one entry of the mailbox to another', () => {
    given()
      .when({ ...asked, type: 'ReplayDeliveries', from: '3', to: '5' })
      .then(replayed);
  });

  it('are not sent again without an end, nor by a range that is too long to oversee', () => {
    given()
      .when({ ...asked, type: 'ReplayDeliveries', from: '5', to: '3' })
      .thenFails({ code: 'replayRangeEmpty' });
    given()
      .when({ ...asked, type: 'ReplayDeliveries', from: '1', to: '10001' })
      .thenFails({ code: 'replayRangeTooLong', most: 10_000 });
  });
});

describe('passing over an event', () => {
  it('is asked with a reason', () => {
    given().when(skip).then(skipAsked);
  });

  it('is asked once, and again only after it was refused', () => {
    given(skipAsked).when(skip).thenFails({ code: 'skipAlreadyAsked' });
    given(skipAsked, skipRefused).when(skip).then(skipAsked);
  });

  it('takes a second person', () => {
    given(skipAsked).when(confirm).thenFails({ code: 'skipNeedsAnotherPerson' });
    given(skipAsked)
      .when({ ...confirm, subject: colleague })
      .then(skipConfirmed);
  });

  it('may be refused by anybody, also by whoever asked', () => {
    given(skipAsked).when(refuse).then(skipRefused);
  });

  it('is answered once', () => {
    given(skipAsked, skipRefused).when(confirm).thenFails({ code: 'skipAlreadyAnswered' });
    given().when(confirm).thenFails({ code: 'skipUnknown' });
  });
});

describe('a message in quarantine', () => {
  const skipMessage = { ...asked, type: 'AskMessageSkip', message } as const;
  const reason = 'notProcessable' as const;

  it('is read again when somebody asks, alone or with all others', () => {
    given()
      .when({ ...asked, type: 'RetryMessages', message })
      .then(messageRetried);
    given()
      .when({ ...asked, type: 'RetryMessages' })
      .then(messagesRetried);
  });

  it('is read again as somebody corrected it', () => {
    given()
      .when({ ...asked, type: 'CorrectMessage', message })
      .then(messageCorrected);
  });

  it('is passed over by two people, never by one', () => {
    given()
      .when({ ...skipMessage, reason })
      .then(messageSkipAsked);
    given(messageSkipAsked).when(confirm).thenFails({ code: 'skipNeedsAnotherPerson' });
    given(messageSkipAsked)
      .when({ ...confirm, subject: colleague })
      .then(skipConfirmed);
  });

  it('is asked to be passed over once, and again only after it was refused', () => {
    given(messageSkipAsked)
      .when({ ...skipMessage, reason })
      .thenFails({ code: 'skipAlreadyAsked' });
    given(messageSkipAsked, skipRefused)
      .when({ ...skipMessage, reason })
      .then(messageSkipAsked);
  });
});

describe('what is stored of deliveries', () => {
  it('follows its schemas', () => {
    const messages = [messagesRetried, messageRetried, messageCorrected, messageSkipAsked];
    const said = [...messages, counted, retried, replayed, skipAsked, skipRefused, skipConfirmed];
    for (const { type, plain } of said) expect(wrongInStored({ type, plain } as never)).toBe('');
  });
});
