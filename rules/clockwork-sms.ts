import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const clockworkSms: Provider = {
  id: 'clockwork-sms',
  name: 'Clockwork SMS',
  category: 'messaging',
  aliases: ['clockwork', 'mediaburst', 'textanywhere'],
  rules: [
    {
      id: 'clockwork-sms-api-key',
      title: 'Clockwork SMS API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}|[0-9A-F]{40}/,
      words: ['clockwork', 'clockworksms', 'mediaburst'],
      env: 'CLOCKWORK_API_KEY',
      docs: 'https://www.clockworksms.com/doc/',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        catches: [`https://api.clockworksms.com/http/send.aspx?key=${fake.hex(40, 3)}&to=441234567890&content=Hello`, `$clockwork = new Clockwork('${fake.hex(40, 4)}');`, `<clockwork><key>${fake.hex(40, 5)}</key></clockwork>`],
        spares: [`CLOCKWORK_API_KEY=${fake.hex(39)}`, `git checkout ${fake.hex(40)}`, `clockwork: { commit: '${fake.hex(40)}' }`],
      },
    },
    {
      id: 'clockwork-sms-api-key-in-host',
      title: 'Clockwork SMS API key in an e-mail address',
      confidence: 'certain',
      pattern: /(?<key>[0-9a-f]{40})\.clockworksms\.com/i,
      keywords: ['.clockworksms.com'],
      env: 'CLOCKWORK_API_KEY',
      docs: 'https://www.clockworksms.com/doc/',
      examples: {
        keys: [`${fake.hex(40)}.clockworksms.com`, `${fake.hex(40, 2)}.clockworksms.com`],
        catches: [`To: 441234567890@${fake.hex(40, 3)}.clockworksms.com`, `mail("$number@${fake.hex(40, 4)}.clockworksms.com", "", $text);`],
        spares: ['support@mail.clockworksms.com', `441234567890@${fake.hex(39)}.clockworksms.com`],
      },
    },
    {
      id: 'clockwork-sms-api-key-in-xml',
      title: 'Clockwork SMS API key in a request',
      confidence: 'certain',
      pattern: /<(?:Message|Balance|Credit|Status)>\s{0,40}<Key>\s{0,40}(?<key>[0-9a-f]{40})\s{0,40}<\/Key>/i,
      keywords: ['<Key>'],
      multiline: true,
      env: 'CLOCKWORK_API_KEY',
      docs: 'https://www.clockworksms.com/doc/',
      examples: {
        keys: [`<Message><Key>${fake.hex(40)}</Key>`, `<Balance><Key>${fake.hex(40, 2)}</Key>`],
        catches: [`<Message>\n  <Key>${fake.hex(40, 3)}</Key>\n  <SMS>\n    <To>441234567890</To>`],
        spares: [`<Contents><Key>${fake.hex(40)}</Key></Contents>`, `<Message><Key>${fake.hex(39)}</Key></Message>`],
      },
    },
    {
      id: 'clockwork-sms-textanywhere-token',
      title: 'TextAnywhere token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}/,
      words: ['clockwork', 'clockworksms', 'textanywhere'],
      env: 'TEXTANYWHERE_TOKEN',
      examples: {
        keys: [fake.alnum(24), fake.alnum(24, 2)],
        spares: [`TEXTANYWHERE_TOKEN=${fake.alnum(23)}`, `checksum: ${fake.alnum(24)}`],
      },
    },
  ],
  guide: {
    about:
      'The key authenticates the messaging API: it sends text messages in your name and on your account, and reads delivery reports and the balance. '
      + 'Clockwork, made by Mediaburst, was taken over by TextAnywhere; a TextAnywhere token does the same in its API.',
    uses: [
      'Sending text messages from an application',
      'Sending them by e-mail',
      'Reading delivery reports and the balance',
    ],
    generate: {
      steps: [
        'Open the dashboard and its API section.',
        'Choose Generate API Key and enter a name.',
        'Choose Generate, and copy the 40 characters.',
        'If the old dashboard no longer opens, move the application to the API of TextAnywhere, whose program logs in and gets a user key and a token.',
      ],
    },
    risks: [
      'send text messages at your cost until the credit is used up',
      'send them under your sender name, for instance to defraud your customers',
      'read your balance and whether and when messages were delivered, so who your customers are',
    ],
    practices: [
      'A named key for each application, so that one can be deleted alone.',
      'The key in the body of an HTTPS request; not in the address of a GET request, which stands in logs.',
      'No sending by e-mail: there the key is part of the address.',
      'Little prepaid credit, so that a stolen key can spend little.',
    ],
    reasons: [
      'The key is part of the host name when messages are sent by e-mail, so it stands in every mail log on the way.',
    ],
    usage: {
      steps: [
        'Compare the credit, in the dashboard or by the balance call of the API, with what your applications sent.',
        'Look through the sent messages for texts, numbers and sender names that are not yours.',
        'Open Sending, then Delivery Receipts, and see that the receipts still go to your own address.',
        'If you cannot log in, ask the support of TextAnywhere what was sent with the key.',
      ],
    },
    revoke: {
      steps: [
        'Open the API section of the dashboard, where the key was made, and delete it there.',
        'If the dashboard no longer opens, ask the support of TextAnywhere to block the key, even if you think that it is dead.',
        'A TextAnywhere token is got with the e-mail address and password of the account: change the password too.',
      ],
    },
    sources: [
      { page: 'https://docs.clockworksms.com/doc/easy-stuff/email-interface/send-sms', read: '2026-11-22' },
      { page: 'https://www.clockworksms.com/faqs/', read: '2026-11-22' },
      { page: 'https://developers.textanywhere.com', read: '2026-11-22' },
    ],
  },
};
