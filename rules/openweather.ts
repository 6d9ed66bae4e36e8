import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const openweather: Provider = {
  id: 'openweather',
  name: 'OpenWeather',
  category: 'maps',
  rules: [
    {
      id: 'openweather-api-key',
      title: 'OpenWeather API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['openweather', 'openweathermap', 'pyowm', 'owm'],
      env: 'OPENWEATHER_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`OPENWEATHER_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
  guide: {
    about: 'An OpenWeather API key (`appid`) counts calls for weather data against the plan of its account. It opens no data of yours.',
    uses: ['Showing the weather in an app or on a site', 'Forecasts and history for planning', 'Weather maps'],
    generate: {
      page: 'https://home.openweathermap.org/api_keys',
      steps: [
        'Sign in and open API keys in your account.',
        'Give the key a name and choose Generate.',
        'Wait until it works: this can take up to some hours.',
        'Put it into your store.',
      ],
    },
    risks: [
      'use up the calls of your plan, which all keys of the account share, so that your own service is refused',
      'cost money where calls beyond the plan are paid, as with One Call',
    ],
    practices: [
      'Calls from your own server, with answers kept for some minutes; a key in a web page is public.',
      'A key for each app, so that one can be deleted alone.',
      'A daily limit for One Call, in the billing plans of the account.',
    ],
    usage: {
      page: 'https://home.openweathermap.org/',
      steps: [
        'Look at the statistics of calls in your account, and compare them with what your services make.',
        'Look for answers 429 in your logs: the limit is used up.',
        'Look at the bill, where calls are paid.',
      ],
    },
    revoke: {
      page: 'https://home.openweathermap.org/api_keys',
      steps: [
        'Generate a new key, and wait until it works.',
        'Move the services to it.',
        'Deactivate or delete the leaked one in the list of API keys.',
      ],
      effect: 'A key that was deleted or switched off gets 401.',
    },
    sources: [
      { page: 'https://openweathermap.org/appid', read: '2026-11-22' },
      { page: 'https://openweathermap.org/faq', read: '2026-11-22' },
    ],
  },
};
