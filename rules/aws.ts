import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const aws: Provider = {
  id: 'aws',
  name: 'Amazon Web Services',
  category: 'cloud',
  rules: [
    {
      id: 'aws-access-key-id',
      title: 'AWS access key id',
      confidence: 'certain',
      pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}/,
      keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
      checks: ['aws-account'],
      env: 'AWS_ACCESS_KEY_ID',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      examples: {
        keys: [`AKIA${fake.base32(16)}`, `ASIA${fake.base32(16, 2)}`],
        spares: [`AWS_ACCESS_KEY_ID=AKIA${fake.base32(15)}`, `qAKIA${fake.base32(16)}`],
      },
    },
    {
      id: 'aws-appsync-api-key',
      title: 'AWS AppSync API key',
      confidence: 'certain',
      pattern: /da2-[a-z0-9]{26}/,
      keywords: ['da2-'],
      env: 'APPSYNC_API_KEY',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      examples: {
        keys: [`da2-${fake.lowerAlnum(26)}`, `da2-${fake.lowerAlnum(26, 2)}`],
        spares: [`APPSYNC_API_KEY=da2-${fake.lowerAlnum(25)}`, `qda2-${fake.lowerAlnum(26)}`],
      },
    },
    {
      id: 'aws-bedrock-long-term-api-key',
      title: 'AWS Bedrock long-term API key',
      confidence: 'certain',
      pattern: /ABSK[A-Za-z0-9+/]{109,269}={0,2}/,
      keywords: ['ABSK'],
      env: 'AWS_BEARER_TOKEN_BEDROCK',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      examples: {
        keys: [`ABSK${fake.base64(117)}`, `ABSK${fake.base64(125, 2)}=`],
        spares: [`AWS_BEARER_TOKEN_BEDROCK=ABSK${fake.base64(105)}`, `qABSK${fake.base64(117)}`],
      },
    },
    {
      id: 'aws-bedrock-short-term-api-key',
      title: 'AWS Bedrock short-term API key',
      confidence: 'certain',
      pattern: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/=_-]{20,4000}/,
      keywords: ['bedrock-api-key-'],
      env: 'AWS_BEARER_TOKEN_BEDROCK',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      examples: {
        keys: [`bedrock-api-key-${structured.base64(`bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Credential=${fake.upperAlnum(20)}`)}`, `bedrock-api-key-${structured.base64(`bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Signature=${fake.hex(64)}`)}`],
        spares: [`AWS_BEARER_TOKEN_BEDROCK=${`bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t`.slice(0, 6)}`, `qbedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t`],
      },
    },
    {
      id: 'aws-cognito-app-client-secret',
      title: 'AWS Cognito app client secret',
      confidence: 'likely',
      pattern: /[a-z0-9]{51,52}/,
      words: ['cognito'],
      env: 'COGNITO_CLIENT_SECRET',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      examples: {
        keys: [fake.lowerAlnum(52), fake.lowerAlnum(52, 2)],
        spares: [`COGNITO_CLIENT_SECRET=${fake.lowerAlnum(50)}`, `checksum: ${fake.lowerAlnum(52)}`],
      },
    },
    {
      id: 'aws-mws-auth-token',
      title: 'AWS MWS auth token',
      confidence: 'certain',
      pattern: /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['amzn.mws.'],
      env: 'AWS_MWS_AUTH_TOKEN',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      examples: {
        keys: [`amzn.mws.${fake.uuid()}`, `amzn.mws.${fake.uuid(2)}`],
        spares: [`AWS_MWS_AUTH_TOKEN=amzn.mws.${fake.hex(8)}`, `qamzn.mws.${fake.uuid()}`],
      },
    },
    {
      id: 'aws-secret-access-key',
      title: 'AWS secret access key',
      confidence: 'likely',
      pattern: /(?![0-9a-f]{40})[A-Za-z0-9+/]{40}/,
      words: ['aws', 'awssecret', 'awssecretkey', 'secretaccesskey', 'awssecretaccesskey', 'amazon', 's3secret', 's3secretkey'],
      env: 'AWS_SECRET_ACCESS_KEY',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      examples: {
        keys: [fake.base64(40), fake.base64(40, 2)],
        catches: [`[default]\naws_access_key_id = AKIA${fake.base32(16)}\naws_secret_access_key = ${fake.base64(40, 3)}`, `const s3 = new AWS.S3({ accessKeyId: 'AKIA${fake.base32(16)}', secretAccessKey: '${fake.base64(40, 4)}' });`],
        spares: [`AWS_SECRET_ACCESS_KEY=${fake.base64(39)}`, `checksum: ${fake.base64(40)}`, `AWS_CODEBUILD_COMMIT=${fake.hex(40)}`],
      },
    },
    {
      id: 'aws-ses-smtp-password',
      title: 'AWS SES SMTP password',
      confidence: 'likely',
      pattern: /B[A-Za-z0-9+/]{43}/,
      words: ['ses', 'sessmtp', 'sessmtppassword', 'emailsmtp', 'smtppassword'],
      everyday: true,
      env: 'SES_SMTP_PASSWORD',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      examples: {
        keys: [`B${fake.base64(43)}`, `B${fake.base64(43, 2)}`],
        spares: [`SES_SMTP_PASSWORD=B${fake.base64(42)}`, `checksum: B${fake.base64(43)}`],
      },
    },
    {
      id: 'aws-session-token',
      title: 'AWS session token',
      confidence: 'certain',
      pattern: /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoDYXdz)[A-Za-z0-9/+=]{100,1200}/,
      keywords: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz', 'AQoDYXdz'],
      env: 'AWS_SESSION_TOKEN',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      examples: {
        keys: [`IQoJb3JpZ2lu${fake.base64(108)}`, `FwoGZXIvYXdz${fake.base64(116, 2)}`],
        spares: [`AWS_SESSION_TOKEN=IQoJb3JpZ2lu${fake.base64(96)}`, `qIQoJb3JpZ2lu${fake.base64(108)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://console.aws.amazon.com/iam/home#/security_credentials', steps: [] },
  },
};
