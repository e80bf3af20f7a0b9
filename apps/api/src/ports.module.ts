import { GATE_EVIDENCE, MEASURE_FINDINGS, OutcomeEvidence, SNAPSHOT_PARTS, THREAD_CHECKS } from '#libs/projects';
import { Global, Module } from '@nestjs/common';

@Global()
@Module({
  providers: [
    { provide: GATE_EVIDENCE, useFactory: (...all: unknown[]) => all, inject: [OutcomeEvidence] },
    { provide: SNAPSHOT_PARTS, useValue: [] },
    { provide: THREAD_CHECKS, useValue: [] },
    { provide: MEASURE_FINDINGS, useValue: { findings: () => Promise.resolve([]) } },
  ],
  exports: [GATE_EVIDENCE, SNAPSHOT_PARTS, THREAD_CHECKS, MEASURE_FINDINGS],
})
export class PortsModule {}
