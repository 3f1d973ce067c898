import type { Answered, Asks } from '../messages';

/** The worker that knows everything; it comes packed in the page, since a file has nowhere to load it from. */
export class Service {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, (answer: Answered) => void>();
  private count = 0;

  private constructor(worker: Worker) {
    this.worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      this.waiting.get(data.id)?.(data);
      this.waiting.delete(data.id);
    });
  }

  static async start(): Promise<Service> {
    const packed = document.getElementById('worker')?.textContent ?? '';
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const script = new Blob([await new Response(unpacked).arrayBuffer()], { type: 'text/javascript' });
    return new Service(new Worker(URL.createObjectURL(script)));
  }

  ask<Name extends keyof Asks>(ask: Name, params: Asks[Name]['params']): Promise<Asks[Name]['result']> {
    const id = this.count++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, (answer) => {
        if ('problem' in answer) reject(new Error(answer.problem));
        else resolve(answer.result as Asks[Name]['result']);
      });
      this.worker.postMessage({ id, ask, params });
    });
  }
}
