import type { Telemetry } from 'bullmq';

/**
 * OpenTelemetry for the queue, when the environment names a collector; traces go wherever the SDK that was loaded beside the program
 * (`node --import ./otel.mjs`) sends them.
 */
export async function openTelemetry(env: Readonly<Record<string, string | undefined>>): Promise<Telemetry | undefined> {
  if ((env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '') === '' || env['OTEL_SDK_DISABLED'] === 'true') return undefined;
  const { BullMQOtel } = await import('bullmq-otel');
  return new BullMQOtel({ tracerName: 'crosscheck' });
}
