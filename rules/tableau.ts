import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tableau: Provider = {
  id: 'tableau',
  name: 'Tableau',
  category: 'cms',
  rules: [
    {
      id: 'tableau-personal-access-token-3',
      title: 'Tableau personal access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}/,
      words: ['tableau'],
      env: 'TABLEAU_TOKEN',
      examples: {
        keys: [`${fake.base64(22)}==:${fake.alnum(32, 2)}`, `${fake.base64(22, 3)}==:${fake.alnum(32, 4)}`],
        spares: [`TABLEAU_TOKEN=${fake.base64(22)}==:${fake.alnum(31, 2)}`, `checksum: ${fake.base64(22)}==:${fake.alnum(32, 2)}`],
      },
    },
    {
      id: 'tableau-personal-access-token-2',
      title: 'Name of a Tableau personal access token',
      confidence: 'likely',
      pattern: /[A-Za-z][A-Za-z0-9_-]{2,50}/,
      words: ['tableautokenname', 'tableaupatname', 'tableaupersonalaccesstokenname', 'personalaccesstokenname'],
      everyday: true,
      publicByDesign: 'It names the token, as a user name names an account; the secret that is shown with it is the part to keep.',
      env: 'TABLEAU_PAT_NAME',
      docs: 'https://help.tableau.com/current/api/rest_api/en-us/REST/rest_api_concepts_auth.htm',
      examples: {
        keys: [`ci${fake.alnum(18, 5)}`, `ci${fake.alnum(24, 6)}`],
        spares: ['tableau_token_count = 3', `tableau_site = "${fake.alnum(20, 7)}"`],
      },
    },
  ],
};
