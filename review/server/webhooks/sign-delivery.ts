import { sign } from '../security/secrets.ts';

/**
 * The signature header of a delivery: `t=1760000000,v1=5f0c…`, HMAC-SHA256 in hexadecimal of the time, a dot and the body. Who receives it
 * computes the same with the shared secret, and passes over what is older than a few minutes, so that nobody can send it again.
 */
export function signDelivery(secret: string, body: string, seconds: number): string {
  return `t=${seconds},v1=${sign(secret, `${seconds}.${body}`, 'hex')}`;
}
