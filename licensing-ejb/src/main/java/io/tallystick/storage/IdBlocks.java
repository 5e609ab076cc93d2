package io.tallystick.storage;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sequencing.NativeSequence;

/**
 * Hands out ids from blocks that the database's sequence counts.
 *
 * <p>EclipseLink's own blocks are fetched by one thread at a time, the others wait for it. If that one waits for a connection, and all
 * connections wait for the row that one of the others has locked, nobody moves until a timeout. Here everybody who finds no id left
 * fetches a block with the connection of its own transaction; at worst some ids are never used.
 */
final class IdBlocks extends NativeSequence {

    private static final long serialVersionUID = 1L;

    private final transient Queue<Long> left = new ConcurrentLinkedQueue<>();

    /** @param like the sequence that the entities name, and the size of its blocks */
    IdBlocks(NativeSequence like) {
        super(like.getName(), like.getPreallocationSize(), like.shouldUseIdentityIfPlatformSupports());
    }

    /** What EclipseLink calls preallocation is done here. */
    @Override
    public boolean shouldUsePreallocation() {
        return false;
    }

    @Override
    public Object getGeneratedValue(Accessor accessor, AbstractSession session, String sequence) {
        Long id = left.poll();
        return id == null ? firstOfBlock(accessor, session, sequence) : id;
    }

    /** The database names a block by its last id. */
    private Long firstOfBlock(Accessor accessor, AbstractSession session, String sequence) {
        int size = getPreallocationSize();
        long last = updateAndSelectSequence(accessor, session, sequence, size).longValue();
        for (long id = last - size + 2; id <= last; id++) {
            left.add(id);
        }
        return last - size + 1;
    }
}
