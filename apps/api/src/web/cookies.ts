import type { Request, Response } from 'express';

/**
 * The cookies of one browser. Over https their names begin with `__Host-`, so that no other host and no plain connection
 * can set them. A demonstration on http has no such cookies in some browsers, and uses plain names there.
 */
export class Cookies {
  constructor(
    private readonly request: Request,
    private readonly response: Response,
    private readonly isHttps: boolean,
  ) {}

  read(name: string): string | undefined {
    const wanted = `${this.nameOf(name)}=`;
    const found = (this.request.headers.cookie ?? '').split(/; */).find((pair) => pair.startsWith(wanted));
    if (!found) return undefined;
    try {
      return decodeURIComponent(found.slice(wanted.length));
    } catch {
      return undefined;
    }
  }

  /** Kept until the browser closes: on a shared computer nothing should outlast it. */
  set(name: string, value: string): void {
    this.response.append('Set-Cookie', `${this.nameOf(name)}=${encodeURIComponent(value)}; ${this.attributes}`);
  }

  remove(name: string): void {
    this.response.append('Set-Cookie', `${this.nameOf(name)}=; Max-Age=0; ${this.attributes}`);
  }

  private nameOf(name: string): string {
    return `${this.isHttps ? '__Host-' : ''}springboard-${name}`;
  }

  private get attributes(): string {
    return `Path=/; HttpOnly; SameSite=Lax${this.isHttps ? '; Secure' : ''}`;
  }
}
