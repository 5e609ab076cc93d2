package io.tallystick.client.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The commands, each with the operands and options that only it takes. */
enum Command {
    ACTIVATE(0, 0, OnlineCommands::activate, Option.VARIABLE),
    CHECK(0, 0, OnlineCommands::check, Option.FEATURE),
    BORROW(0, 1, FloatingCommands::borrow, Option.FEATURE),
    RELEASE(0, 0, FloatingCommands::release, Option.FEATURE),
    CONSUME(0, 1, OnlineCommands::consume, Option.FEATURE, Option.IDEMPOTENCY_KEY),
    TRIAL(0, 0, CatalogCommands::trial, Option.EMAIL),
    VERSIONS(0, 0, CatalogCommands::versions, Option.ENV),
    DEACTIVATE(0, 0, OnlineCommands::deactivate),
    REQUEST(0, 0, FileCommands::request, Option.OUTPUT, Option.VARIABLE),
    UPLOAD(1, 1, FileCommands::upload, Option.OUTPUT),
    LOAD(1, 1, FileCommands::load),
    RETURN(0, 0, FileCommands::giveBack, Option.OUTPUT, Option.VARIABLE),
    MACHINE_CODE(0, 0, TokenCommands::machineCode, Option.APP_VER, Option.VM),
    TOKEN(1, 100, TokenCommands::token),
    TRUST(1, 1, FileCommands::trust),
    STATUS(0, 0, CountingCommands::status),
    USE(0, 1, CountingCommands::use),
    FEATURE(1, 2, CountingCommands::feature),
    AIRGAP(1, 60, AirgapCommands::airgap, Option.POLICY);

    private final int fewest;
    private final int most;
    private final Consumer<Session> action;
    private final Set<Option> options = EnumSet.copyOf(Option.COMMON);

    Command(int fewest, int most, Consumer<Session> action, Option... own) {
        this.fewest = fewest;
        this.most = most;
        this.action = action;
        this.options.addAll(Arrays.asList(own));
    }

    static Optional<Command> named(String name) {
        return Arrays.stream(values()).filter(command -> command.label().equals(name)).findFirst();
    }

    /** As it is typed. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Refuses operands and options that this command does not take, before anything happens. */
    void mustTake(Arguments arguments) {
        arguments.options().keySet().stream().filter(option -> !options.contains(option)).findFirst()
                .ifPresent(option -> {
                    throw new UsageException("%s takes no option %s.", label(), option.spelling());
                });
        int operands = arguments.operands().size();
        if (operands < fewest || operands > most) {
            throw new UsageException(operands < fewest ? "%s needs more words." : "%s takes fewer words.", label());
        }
    }

    void run(Session session) {
        action.accept(session);
    }
}
