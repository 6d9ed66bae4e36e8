import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tencentMaps: Provider = {
  id: 'tencent-maps',
  name: 'Tencent Location Service',
  category: 'maps',
  rules: [
    {
      id: 'tencent-maps-key',
      title: 'Tencent Location Service key',
      confidence: 'likely',
      pattern: /(?:[A-Z0-9]{5}-){5}[A-Z0-9]{5}/,
      words: ['mapqq', 'qqmap', 'tencentmap', 'txmap', 'tencentlbs'],
      env: 'TENCENT_MAP_KEY',
      docs: 'https://lbs.qq.com/service/webService/webServiceGuide/overview',
      examples: {
        keys: [
          `${fake.upperAlnum(5)}-${fake.upperAlnum(5, 51)}-${fake.upperAlnum(5, 151)}-${fake.upperAlnum(5, 251)}-${fake.upperAlnum(5, 351)}-${fake.upperAlnum(5, 451)}`,
          `${fake.upperAlnum(5, 2)}-${fake.upperAlnum(5, 52)}-${fake.upperAlnum(5, 152)}-${fake.upperAlnum(5, 252)}-${fake.upperAlnum(5, 352)}-${fake.upperAlnum(5, 452)}`,
        ],
        catches: [
          `url: 'https://apis.map.qq.com/ws/geocoder/v1/?location=' + at + '&key=${fake.upperAlnum(5, 3)}-${fake.upperAlnum(5, 53)}-${fake.upperAlnum(5, 153)}-${fake.upperAlnum(5, 253)}-${fake.upperAlnum(5, 353)}-${fake.upperAlnum(5, 453)}',`,
        ],
        spares: [
          `TENCENT_MAP_KEY=${fake.upperAlnum(5)}-${fake.upperAlnum(5, 51)}-${fake.upperAlnum(5, 151)}`,
          `checksum: ${fake.upperAlnum(5)}-${fake.upperAlnum(5, 51)}-${fake.upperAlnum(5, 151)}-${fake.upperAlnum(5, 251)}-${fake.upperAlnum(5, 351)}-${fake.upperAlnum(5, 451)}`,
        ],
      },
    },
  ],
};
