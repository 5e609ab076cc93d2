package io.tallystick.web.page;

import io.tallystick.web.wire.BrokenForms;
import io.tallystick.web.wire.ContentTypeFilter;
import java.util.HashSet;
import java.util.Set;

/** What every application of pages is made of, beside its own resources. */
public final class PageParts {

    /** What the pages of end users and those of the console share. */
    public static final Set<Class<?>> SHARED = Set.of(PageHeaders.class, PageFailureMapper.class, BrokenForms.class, ContentTypeFilter.class);

    /** Filters and mappers of pages that a host name shows. */
    public static final Set<Class<?>> ALL = ofPortals();

    private PageParts() {
    }

    private static Set<Class<?>> ofPortals() {
        Set<Class<?>> all = new HashSet<>(SHARED);
        all.add(PageFilter.class);
        return Set.copyOf(all);
    }

    /** These resources with all that pages share. */
    public static Set<Class<?>> with(Class<?>... resources) {
        Set<Class<?>> all = new HashSet<>(ALL);
        all.addAll(Set.of(resources));
        return all;
    }
}
