import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const brightData: Provider = {
  id: 'bright-data',
  name: 'Bright Data',
  category: 'other',
  aliases: ['Luminati'],
  rules: [
    {
      id: 'bright-data-zone-password',
      title: 'Bright Data zone password',
      confidence: 'likely',
      pattern: /brd-customer-[\w-]{3,120}(?::|["']\s{0,3},?\s{0,40}["']?\w{0,20}(?:PASS|[Pp]ass)\w{0,10}["']?\s{0,3}[:=]\s{0,3}["'])(?<key>[a-z0-9]{12})/,
      keywords: ['brd-customer-'],
      env: 'BRIGHTDATA_PASSWORD',
      docs: 'https://docs.brightdata.com/',
      examples: {
        keys: [
          `brd-customer-hl_${fake.hex(8)}-zone-residential:${fake.lowerAlnum(12)}`,
          `brd-customer-hl_${fake.hex(8, 2)}-zone-residential:${fake.lowerAlnum(12, 2)}`,
        ],
        catches: [`auth: {\n  username: 'brd-customer-hl_${fake.hex(8, 3)}-zone-isp_proxy1',\n  password: '${fake.lowerAlnum(12, 53)}',\n},`],
        spares: [`AUTH=brd-customer-hl_${fake.hex(8)}-zone-residential:${fake.lowerAlnum(11)}`, `username: brd-customer-hl_${fake.hex(8)}-zone-residential`],
      },
    },
  ],
};
