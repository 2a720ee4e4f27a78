/** Takes bytes, as many of them as it can at once, and says how many these are. */
export type Write = (bytes: Uint8Array) => Promise<number>;

/** How long to wait for a reader that cannot take more just now, in milliseconds. */
const PAUSE = 5;

/**
 * Writes bytes until all of them are written. The system may take a part only, as it does where a disk is full or a file has
 * reached its limit, and then says why at the next attempt; a pipe that another program has made non-blocking takes nothing
 * (`EAGAIN`) until it is read.
 *
 * @throws what `write` throws, but `EAGAIN`
 */
export async function writeWhole(bytes: Uint8Array, write: Write): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const count = await write(bytes.subarray(done)).catch(noneIfBusy);
    if (count === 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    done += count;
  }
}

function noneIfBusy(error: NodeJS.ErrnoException): 0 {
  if (error.code === 'EAGAIN') return 0;
  throw error;
}
