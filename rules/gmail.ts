import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const gmail: Provider = {
  id: 'gmail',
  name: 'Gmail',
  category: 'email',
  aliases: ['Google app password'],
  rules: [
    {
      id: 'gmail-app-password',
      title: 'Gmail app password',
      confidence: 'likely',
      pattern: /(?:gmail|Gmail|GMAIL)(?:[\s\S]{0,160}?(?:[Pp]ass|PASS|[Pp]wd|PWD)\w{0,16}["'`]?\]?\s{0,3}(?:=>|[:=,(])\s{0,3}|\.com["'`]\s{0,4},\s{0,12})["'`]?(?<key>[a-z]{16}(?![\w(/-]|\.\w)|[a-z]{4}(?: [a-z]{4}){3}(?![\w(/-]|\.\w| [a-z]))/,
      keywords: ['gmail'],
      followers: ['pass', 'pwd', '.com"', ".com'", '.com`', '.com\\', '.com&'],
      randomness: 'token',
      env: 'GMAIL_APP_PASSWORD',
      docs: 'https://support.google.com/accounts/answer/185833',
      examples: {
        keys: [`GMAIL_APP_PASSWORD=${fake.lower(16)}`, `GMAIL_APP_PASSWORD=${fake.lower(16, 2)}`],
        catches: [
          `const transporter = nodemailer.createTransport({\n  service: 'gmail',\n  auth: {\n    user: 'ada@example.org',\n    pass: '${fake.lower(16, 3)}',\n  },\n});`,
          `EMAIL_HOST = 'smtp.gmail.com'\nEMAIL_PORT = 587\nEMAIL_HOST_USER = 'ada@example.org'\nEMAIL_HOST_PASSWORD = '${fake.lower(4, 4)} ${fake.lower(4, 54)} ${fake.lower(4, 154)} ${fake.lower(4, 254)}'`,
          `server.login('ada@gmail.com', '${fake.lower(4, 5)} ${fake.lower(4, 55)} ${fake.lower(4, 155)} ${fake.lower(4, 255)}')`,
          `spring.mail.host=smtp.gmail.com\nspring.mail.username=ada@gmail.com\nspring.mail.password=${fake.lower(16, 9)}`,
        ],
        spares: [
          `GMAIL_APP_PASSWORD=${fake.lower(15)}`,
          "auth: { user: 'ada@gmail.com', pass: 'passwordpassword' }",
          "auth: { user: 'ada@gmail.com', pass: process.env.GMAIL_PASS }",
          `slug: ${fake.lower(16)}`,
          'Write to ada@gmail.com if the password does not pass.',
        ],
      },
    },
  ],
  guide: {
    about:
      'An app password is a 16-letter code that gives an app or device access to a Google account that has 2-Step Verification, without the '
      + 'password of the account and without its second step.',
    uses: [
      'Sending mail from a program through smtp.gmail.com',
      'Reading a mailbox with a mail client',
    ],
    generate: {
      page: 'https://myaccount.google.com/apppasswords',
      steps: [
        'Turn on 2-Step Verification for the account.',
        'Open App passwords, name it after the program, and create it.',
        'Copy it at once to your store. Take one password for each program.',
      ],
    },
    risks: [
      'sign in to the mail account without its second step, and read and send mail in your name',
      'reset passwords of other services, whose mails arrive there',
      'send spam until the account is blocked',
    ],
    practices: [
      'Sign in with Google (OAuth) where the app offers it: it needs no app password.',
      'An account that only sends mail, not your own.',
      'One app password for each program, so that one can be revoked alone.',
    ],
    revoke: {
      page: 'https://myaccount.google.com/apppasswords',
      steps: [
        'Open the Google Account, Security, App passwords.',
        'Remove the one that leaked. You may need to sign in again.',
        'Look through the sent mail, the filters and the forwarding of the account for what is not yours.',
      ],
      effect: 'Changing the password of the Google Account revokes all its app passwords too.',
    },
    sources: [
      { page: 'https://support.google.com/accounts/answer/185833', read: '2026-11-22' },
    ],
  },
};
