import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dashscope: Provider = {
  id: 'dashscope',
  name: 'Alibaba Cloud Model Studio',
  category: 'ai',
  aliases: ['DashScope', 'Qwen', 'Tongyi', 'Bailian'],
  rules: [
    {
      id: 'dashscope-api-key',
      title: 'DashScope API key',
      confidence: 'likely',
      pattern: /sk-[0-9a-f]{32}/,
      words: ['dashscope', 'bailian', 'modelstudio', 'qwen', 'tongyi'],
      env: 'DASHSCOPE_API_KEY',
      docs: 'https://help.aliyun.com/zh/model-studio/get-api-key',
      examples: {
        keys: [`sk-${fake.hex(32)}`, `sk-${fake.hex(32, 2)}`],
        catches: [`dashscope.api_key = 'sk-${fake.hex(32, 3)}'`],
        spares: [`DASHSCOPE_API_KEY=sk-${fake.hex(31)}`, `checksum: sk-${fake.hex(32)}`],
      },
    },
  ],
};
