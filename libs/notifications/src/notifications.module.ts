import { Global, Module } from '@nestjs/common';
import { InboxService } from './inbox.service.js';
import { NotificationTeller } from './teller.js';

const services = [InboxService, NotificationTeller];

@Global()
@Module({ providers: services, exports: services })
export class NotificationsModule {}
