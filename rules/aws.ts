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
      pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?!(?:\/|%2F)\d{8}(?:\/|%2F)[a-z])/,
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
      id: 'aws-credential-scope',
      title: 'AWS access key id in a signed request',
      confidence: 'likely',
      pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?:\/|%2F)\d{8}(?:\/|%2F)[a-z][a-z0-9-]{1,24}/,
      keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
      publicByDesign: 'Every signed request shows the id of its key, and the day and the service that it is for; it opens nothing without the secret.',
      env: 'AWS_ACCESS_KEY_ID',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html',
      examples: {
        keys: [`AKIA${fake.base32(16)}/20260102/us-east-1`, `ASIA${fake.base32(16, 2)}%2F20260102%2Feu-west-3`],
        spares: [`AWS_ACCESS_KEY_ID=AKIA${fake.base32(16)}`, `AWS_ACCESS_KEY_ID=AKIA${fake.base32(16)}/2026/us-east-1`],
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
      randomness: 'token',
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
      pattern: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/=_-]{16,4000}/,
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
      randomness: 'token',
      env: 'AWS_SESSION_TOKEN',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      examples: {
        keys: [`IQoJb3JpZ2lu${fake.base64(108)}`, `FwoGZXIvYXdz${fake.base64(116, 2)}`],
        spares: [`AWS_SESSION_TOKEN=IQoJb3JpZ2lu${fake.base64(96)}`, `qIQoJb3JpZ2lu${fake.base64(108)}`],
      },
    },
  ],
  guide: {
    about:
      'An AWS access key (an id and a secret) signs requests as an IAM user, or as the whole account if it is the root user. It may do what the '
      + 'policies of that user allow. A session token belongs to temporary credentials.',
    uses: [
      'Calling AWS from a program, a pipeline or the AWS CLI',
      'Storing files in S3, reading queues and databases',
      'Creating infrastructure, with Terraform for instance',
    ],
    generate: {
      page: 'https://console.aws.amazon.com/iam/',
      steps: [
        'See whether a key is needed at all: on AWS a role gives temporary credentials, for CI an OIDC role does, for people IAM Identity Center.',
        'Otherwise open IAM, Users, the user of this service, Security credentials, and choose Create access key.',
        'Give this user a policy with only the actions and resources that the service uses; never make a key for the root user.',
        'Copy the secret: it is shown only now. A user can have two keys, so that the old one works while you move.',
      ],
    },
    risks: [
      'start machines or call models in any Region at your cost',
      'read, encrypt or delete what is in S3, databases and backups',
      'make users, keys and roles to stay after this key is gone',
      'send mail in your name, if the user may use SES',
    ],
    practices: [
      'Roles and temporary credentials in place of access keys.',
      'Policies with the fewest actions, and conditions such as `aws:SourceIp` or `aws:SourceVpc`.',
      'Service control policies that close the Regions and services you do not use.',
      'AWS Budgets and Cost Anomaly Detection for alarms on cost; GuardDuty for use from strange places.',
      'No access key for the root user; MFA for every person.',
    ],
    usage: {
      page: 'https://console.aws.amazon.com/cloudtrailv2/home#/events',
      steps: [
        'Ask for the last use: `aws iam get-access-key-last-used --access-key-id "$ACCESS_KEY_ID"`.',
        'In the event history of CloudTrail filter by AWS access key, in every Region that is open to you; it keeps 90 days.',
        'Look for CreateUser, CreateAccessKey, AttachUserPolicy, RunInstances and InvokeModel, and for many AccessDenied errors.',
        'Look at Cost Explorer and at GuardDuty findings for the same days.',
      ],
    },
    revoke: {
      page: 'https://console.aws.amazon.com/iam/',
      steps: [
        'In IAM open Users, the user, Security credentials, and deactivate the access key.',
        'When nothing breaks, delete it. A deactivated key can be activated again, a deleted one cannot.',
        'Attach a policy to the user that denies everything to sessions issued before now (condition `aws:TokenIssueTime`).',
        'Delete users, keys, roles and machines that the key made, in every Region.',
        'An SES SMTP password comes from the access key of an IAM user: deactivate that key.',
      ],
      effect:
        'Requests signed with a deactivated key are refused, after a short time in which IAM spreads the change. Temporary credentials already made '
        + 'with it work until they expire.',
      command: 'aws iam update-access-key --user-name "$USER_NAME" --access-key-id "$ACCESS_KEY_ID" --status Inactive',
    },
    sources: [
      { page: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_RotateAccessKey.html', read: '2026-11-21' },
      { page: 'https://docs.aws.amazon.com/boto3/latest/guide/iam-example-managing-access-keys.html', read: '2026-11-21' },
    ],
  },
};
