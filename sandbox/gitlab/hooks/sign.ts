import { createHmac } from 'node:crypto';

/**
 * The `webhook-*` headers of GitLab 19.0, after Standard Webhooks: HMAC-SHA256 over id, timestamp and
 * the raw body. `timestamp` is in seconds. https://docs.gitlab.com/user/project/integrations/webhooks/
 */
export function signatureHeaders(
  signingToken: string,
  id: string,
  timestamp: number,
  body: string,
): Readonly<Record<string, string>> {
  const key = Buffer.from(signingToken.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': `v1,${signature}` };
}
