import { Client, type ClientOptions, WorkflowClient, type WorkflowClientOptions, type WorkflowStartInput } from '@temporalio/client';

type StartRequest = Awaited<ReturnType<WorkflowClient['createStartWorkflowRequest']>>;

/** Sessions of skipping that one workflow may have; a long demo case uses a few dozen. */
const MAX_SESSIONS = 1000;

/**
 * A client whose workflows can be carried forward in time, one at a time, by the server's native time skipping.
 * Demo and tests only: the server refuses it unless it was started with time skipping on.
 */
export class VirtualTimeWorkflowClient extends WorkflowClient {
  /** Nothing is skipped until somebody fast-forwards: the case otherwise runs in real time. */
  protected override async createStartWorkflowRequest(input: WorkflowStartInput): Promise<StartRequest> {
    const request = await super.createStartWorkflowRequest(input);
    return { ...request, timeSkippingConfig: { enabled: false, maxSessionSkipCount: MAX_SESSIONS } };
  }

  /**
   * Moves one workflow's clock forward by `seconds`, firing the timers on the way, and waits until it is there.
   * Not idempotent: the server moves again for an `id` it has seen, which only names the move to wait for.
   * The skipped time survives continue-as-new.
   */
  async fastForward(workflowId: string, seconds: number, id: string): Promise<void> {
    const at = { namespace: this.options.namespace, workflowExecution: { workflowId } };
    await this.workflowService.updateWorkflowExecutionOptions({
      ...at,
      updateMask: { paths: ['time_skipping_config'] },
      workflowExecutionOptions: {
        timeSkippingConfig: {
          enabled: true,
          maxSessionSkipCount: MAX_SESSIONS,
          fastForwardConfig: { id, duration: { seconds: seconds as never } },
        },
      },
    });
    await this.workflowService.pollWorkflowExecutionTimeSkipping({ ...at, fastForwardId: id });
  }
}

/** A client like any other whose workflow part can skip time. */
export class VirtualTimeClient extends Client {
  override readonly workflow: VirtualTimeWorkflowClient;

  constructor(options: ClientOptions) {
    super(options);
    const { connection, namespace, identity } = this.options;
    this.workflow = new VirtualTimeWorkflowClient({ connection, namespace, identity } as WorkflowClientOptions);
  }
}
