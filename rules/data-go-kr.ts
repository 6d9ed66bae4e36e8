import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dataGoKr: Provider = {
  id: 'data-go-kr',
  name: 'data.go.kr',
  category: 'other',
  rules: [
    {
      id: 'data-go-kr-service-key',
      title: 'data.go.kr service key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9%+/]{86,100}(?:==|%3D%3D)|[0-9a-f]{64}/,
      words: ['datagokr', 'datagokrservicekey', 'opendatagokr'],
      env: 'DATA_GO_KR_SERVICE_KEY',
      docs: 'https://www.data.go.kr/ugs/selectPublicDataUseGuideView.do',
      examples: {
        keys: [`${fake.alnum(86)}%3D%3D`, fake.hex(64, 2)],
        catches: [`url = 'https://apis.data.go.kr/1360000/AsosHourlyInfoService/getWthrDataList?serviceKey=${fake.alnum(86, 3)}%3D%3D&pageNo=1'`],
        spares: [`DATA_GO_KR_SERVICE_KEY=${fake.alnum(60)}`, `checksum: ${fake.alnum(86)}%3D%3D`],
      },
    },
  ],
};
