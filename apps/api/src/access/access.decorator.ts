import type { Permission } from '#libs/identity';
import { SetMetadata } from '@nestjs/common';

export const PERMISSION = 'springboard:permission';

/** Which permission of the access table opens a root field. A root field without one is shut to everybody. */
export const Access = (permission: Permission) => SetMetadata(PERMISSION, permission);
