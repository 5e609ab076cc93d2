package io.tallystick.it.books;

import java.util.function.LongSupplier;

/** Looks at a number again and again while others work, and remembers the highest that it saw. */
final class Watch implements AutoCloseable {

    private final Thread thread;
    private volatile boolean over;
    private volatile long highest;
    private volatile long looks;

    private Watch(LongSupplier number) {
        thread = new Thread(() -> {
            while (!over) {
                highest = Math.max(highest, number.getAsLong());
                looks++;
            }
        });
        thread.start();
    }

    static Watch over(LongSupplier number) {
        return new Watch(number);
    }

    /** The highest number, once it is over. */
    long highest() {
        close();
        if (looks == 0) {
            throw new AssertionError("Nobody looked");
        }
        return highest;
    }

    @Override
    public void close() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
